// The wizard of configure-vault over a profile that is there: what is emptied or chosen anew is what the profile has afterwards.
import { hasTerminal, Terminal } from '../../support/terminal.js';
import { commandBench } from '../../support/vault-commands.js';
import { describeWithVault } from '../../support/vault-server.js';

const PROFILES = 'home/.config/secureml/profiles.json';
const UP = '\u001b[A';
const DOWN = '\u001b[B';
const BACKSPACE = '\u007f';

describeWithVault('the wizard, a second time', () => {
  const bench = commandBench();

  const profile = (): unknown => JSON.parse(bench.work.read(PROFILES)).profiles.default.vault;
  const have = (vault: Record<string, string>): void => {
    bench.work.write(PROFILES, JSON.stringify({ 'secureml-profiles': 1, profiles: { default: { vault } } }));
  };
  const terminal = hasTerminal ? it : it.skip;

  terminal(
    'what was emptied is gone, another login takes what belongs to the old one along, the rest stays',
    async () => {
      const login = { auth: 'approle', authMount: 'elsewhere', roleId: 'id', secretIdFile: '/secret-id', role: 'r' };
      have({ url: bench.server.url, namespace: 'team', path: 'old', timeout: '30s', ...login });
      const wizard = Terminal.start(bench.work, ['keys', 'configure-vault'], { VAULT_TOKEN: bench.server.token });
      await wizard.answer('name of the profile', '\r');
      await wizard.answer('address', '\r');
      await wizard.answer('namespace', `${BACKSPACE}\r`);
      // from approle, which is where it stands, to the token above it
      await wizard.answer('how to log in', `${UP}\r`);
      await wizard.answer('token', '\r');
      await wizard.answer('where the keys are', 'secureml\r');
      await wizard.waitFor('saved profile default');
      expect(await wizard.end()).toBe(0);
      // tested as it is saved
      expect(wizard.screen).toMatch(/! login +token \(VAULT_TOKEN\)/);
      expect(profile()).toEqual({ url: bench.server.url, path: 'secureml', timeout: '30s' });
    },
  );

  terminal('what is left as it stands stays, and so does a login that nobody changed', async () => {
    const login = { auth: 'approle', authMount: 'elsewhere', roleId: 'id', secretIdFile: '/secret-id', role: 'r' };
    const before = { url: bench.server.url, namespace: 'team', path: 'old', ...login };
    have(before);
    const wizard = Terminal.start(bench.work, ['keys', 'configure-vault']);
    for (const question of ['name of the profile', 'address', 'namespace', 'how to log in', 'role id', 'file with the'])
      await wizard.answer(question, '\r');
    await wizard.answer('where the keys are', '\r');
    await wizard.answer('save all the same', 'y\r');
    expect(await wizard.end()).toBe(0);
    expect(profile()).toEqual(before);
  });

  terminal('a role and a secret that a profile keeps can be emptied', async () => {
    have({ url: 'https://127.0.0.1:1', caCert: '/none.pem', auth: 'jwt', role: 'r', jwt: 'eyJ', maxRetries: '0' });
    const wizard = Terminal.start(bench.work, ['keys', 'configure-vault', '--profile', 'default']);
    await wizard.answer('address', '\r');
    await wizard.answer('certificate of its authority', `${BACKSPACE}\r`);
    await wizard.answer('namespace', '\r');
    await wizard.answer('how to log in', '\r');
    await wizard.answer('role', `${BACKSPACE}\r`);
    await wizard.answer('file with the JWT', '/jwt\r');
    await wizard.answer('where the keys are', '\r');
    await wizard.answer('save all the same', 'y\r');
    expect(await wizard.end()).toBe(0);
    const first = { url: 'https://127.0.0.1:1', auth: 'jwt', jwtFile: '/jwt', path: 'secureml', maxRetries: '0' };
    expect(profile()).toEqual(first);
    // a token that was kept, too
    have({ url: 'http://127.0.0.1:1', token: 'kept', maxRetries: '0' });
    const again = Terminal.start(bench.work, ['keys', 'configure-vault', '--profile', 'default']);
    for (const question of ['address', 'namespace', 'how to log in', 'token', 'where the keys are'])
      await again.answer(question, '\r');
    await again.answer('save all the same', 'y\r');
    expect(await again.end()).toBe(0);
    expect(profile()).toEqual({ url: 'http://127.0.0.1:1', path: 'secureml', maxRetries: '0' });
  });

  terminal('without a user name it goes no further', async () => {
    const wizard = Terminal.start(bench.work, ['keys', 'configure-vault', '--profile', 'new']);
    await wizard.answer('address', `${bench.server.url}\r`);
    await wizard.answer('namespace', '\r');
    await wizard.answer('how to log in', `${DOWN}${DOWN}\r`);
    await wizard.answer('user name', '\r');
    await wizard.answer('it is needed to log in', '\u0003');
    expect(await wizard.end()).toBe(130);
  });
});
