// The commands about keys as a person with a Vault types them, against a real server.
import { chmodSync, statSync } from 'node:fs';
import { hasTerminal, Terminal } from '../../support/terminal.js';
import { commandBench } from '../../support/vault-commands.js';
import { describeWithVault } from '../../support/vault-server.js';

const PROFILES = 'home/.config/secureml/profiles.json';

describeWithVault('the user guide, word for word', () => {
  const bench = commandBench();

  it('test the connection, make a key, get it', async () => {
    const tested = await bench.work.run([
      'keys',
      'configure-vault',
      '--vault-url',
      bench.server.url,
      '--vault-token',
      bench.server.token,
      '--test-connection',
    ]);
    expect({ code: tested.code, stdout: tested.stdout }).toEqual({ code: 0, stdout: '' });
    const marks = tested.stderr.split('\n').filter((line) => /^[✓!✗]/.test(line));
    expect(marks.map((line) => line.split(/ +/)[1])).toEqual([
      'address',
      'tls',
      'seal',
      'login',
      'mount',
      'read',
      'write',
      'clock',
    ]);
    expect(bench.work.files()).toEqual([]);
    const env = bench.env;
    expect((await bench.work.run(['keys', 'generate-key', '--key-name', 'master_key'], { env })).code).toBe(0);
    const got = await bench.work.run(['keys', 'get-key', '--key-name', 'master_key'], { env });
    expect(got.stdout).toMatch(/key +master_key@1\nsource +vault \(secret\/secureml\/master_key\)/);
    expect((await bench.work.run(['keys', 'generate-key', '--key-name', 'master_key'], { env })).code).toBe(3);
    expect((await bench.work.run(['keys', 'generate-key', '--key-name', 'master_key_new'], { env })).code).toBe(0);
    const next = await bench.work.run(['keys', 'get-key', '--json'], {
      env: { ...env, SECUREML_MASTER_KEY_NAME: 'master_key_new' },
    });
    expect(JSON.parse(next.stdout)).toMatchObject({ name: 'master_key_new', source: 'vault' });
    expect(bench.work.files()).toEqual([]);
  });

  it('a profile: saved without the token, used from then on, token only when asked, 0600', async () => {
    const saved = await bench.work.run([
      'keys',
      'configure-vault',
      '--profile',
      'dev',
      '--vault-url',
      bench.server.url,
      '--vault-token-file',
      bench.work.write('token', bench.server.token),
    ]);
    expect(saved.code).toBe(0);
    expect(statSync(bench.work.path(PROFILES)).mode & 0o777).toBe(0o600);
    expect(bench.work.read(PROFILES)).not.toContain(bench.server.token);
    expect((await bench.work.run(['keys', 'list', '--profile', 'dev'])).code).toBe(0);
    expect((await bench.work.run(['keys', 'list'], { env: { SECUREML_PROFILE: 'dev' } })).code).toBe(0);
    const secret = await bench.work.run(
      ['keys', 'configure-vault', '--vault-url', bench.server.url, '--vault-token', '-'],
      {
        stdin: bench.server.token,
      },
    );
    expect(secret.stderr).toMatch(/not saved: the value of --vault-token/);
    expect(bench.work.read(PROFILES)).not.toContain(bench.server.token);
    const kept = await bench.work.run(
      ['keys', 'configure-vault', '--vault-url', bench.server.url, '--vault-token', '-', '--save-secrets'],
      { stdin: bench.server.token },
    );
    expect(kept.stderr).toMatch(/holds a secret now, readable by you alone/);
    expect(bench.work.read(PROFILES)).toContain(bench.server.token);
    expect(statSync(bench.work.path(PROFILES)).mode & 0o777).toBe(0o600);
    expect((await bench.work.run(['keys', 'list'])).code).toBe(0);
    // the profiles of before are still there
    expect(Object.keys(JSON.parse(bench.work.read(PROFILES)).profiles).sort()).toEqual(['default', 'dev']);
  });

  it('a profile that nobody saved is not there, and one may have any name', async () => {
    for (const profile of ['constructor', 'toString', 'nobody']) {
      const missing = await bench.work.run(['keys', 'get-key', '--profile', profile]);
      expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining(`there is no profile ${profile} in`)]);
    }
    const named = ['--profile', 'constructor'];
    const saved = await bench.work.run([
      'keys',
      'configure-vault',
      ...named,
      '--vault-url',
      bench.server.url,
      '--save',
    ]);
    expect(saved.code).toBe(0);
    expect(
      (await bench.work.run(['keys', 'list', ...named], { env: { SECUREML_VAULT_TOKEN: bench.server.token } })).code,
    ).toBe(0);
  });

  it('a profile pins a key: another one is exit 3', async () => {
    const env = bench.env;
    const made = await bench.work.run(['keys', 'generate-key', '--key-name', 'pinned', '--json'], { env });
    const { fingerprint } = JSON.parse(made.stdout);
    await bench.work.run(
      ['keys', 'configure-vault', '--vault-url', bench.server.url, '--pin-key', `pinned@1:${fingerprint}`],
      {
        env,
      },
    );
    expect((await bench.work.run(['keys', 'get-key', 'pinned'], { env })).code).toBe(0);
    await bench.work.run(['keys', 'rotate', '--key-name', 'pinned'], { env });
    const other = await bench.work.run(['keys', 'get-key', 'pinned'], { env });
    expect(other).toMatchObject({ code: 3, stderr: expect.stringMatching(/profile default asks for pinned@1/) });
    expect((await bench.work.run(['keys', 'get-key', 'pinned@1'], { env })).code).toBe(0);
  });

  it('-v says where each setting comes from, never a secret', async () => {
    const { stderr } = await bench.work.run(['keys', 'list', '-v', '--vault-path', 'secureml'], {
      env: { VAULT_ADDR: bench.server.url, SECUREML_VAULT_TOKEN: bench.server.token },
    });
    expect(stderr).toContain(`url: ${bench.server.url} (VAULT_ADDR)`);
    expect(stderr).toContain('token: set (SECUREML_VAULT_TOKEN)');
    expect(stderr).toContain('path: secureml (--vault-path)');
    expect(stderr).not.toContain(bench.server.token);
  });

  it('doctor: everything with its origin, each source and what it answers', async () => {
    const env = bench.env;
    await bench.work.run(['keys', 'generate-key', '--key-name', 'sick'], { env });
    const result = await bench.work.run(['doctor', '--key-name', 'sick', '--json'], {
      env: { ...env, SECUREML_SICK: 'ab'.repeat(16), SECUREML_VAULT_ADDR: 'x' },
    });
    expect(result.code).toBe(0);
    const report = JSON.parse(result.stdout);
    const { secureml, node } = report.program;
    const version = await bench.work.run(['--version']);
    expect(version.stdout).toMatch(new RegExp(`^secureml ${secureml} \\(.*, node ${node}\\)\n$`));
    expect(report.settings).toEqual([
      { name: 'url', value: bench.server.url, origin: 'SECUREML_VAULT_URL' },
      { name: 'token', value: null, origin: 'SECUREML_VAULT_TOKEN' },
    ]);
    const check = (area: string, name: string): Record<string, unknown> =>
      report.checks.find((one: { area: string; name: string }) => one.area === area && one.name === name);
    expect(check('keys', 'vault')).toMatchObject({
      outcome: 'ok',
      text: expect.stringMatching(/^sick@1 at secret\/secureml\/sick/),
    });
    expect(check('keys', 'keystore')).toMatchObject({ outcome: 'info' });
    expect(check('keys', 'env')).toMatchObject({ outcome: 'ok' });
    // two sources with two keys: a fallback would change every pseudonym
    expect(check('keys', 'in use')).toMatchObject({
      outcome: 'warning',
      fixes: [expect.stringMatching(/env has another key/)],
    });
    expect(check('settings', 'SECUREML_VAULT_ADDR')).toMatchObject({
      outcome: 'warning',
      fixes: ['did you mean SECUREML_VAULT_URL?'],
    });
    expect(check('vault', 'mount')).toMatchObject({ outcome: 'ok' });
    const sick = await bench.work.run(['doctor'], { env: { ...env, SECUREML_VAULT_TOKEN: 'wrong' } });
    expect(sick.code).toBe(3);
    expect(sick.stdout).toMatch(/✗ login +Vault at .* does not accept the token/);
    const down = await bench.work.run(['doctor'], {
      env: { ...env, SECUREML_VAULT_URL: 'http://127.0.0.1:1', SECUREML_VAULT_MAX_RETRIES: '0' },
    });
    expect(down.code).toBe(4);
    expect(down.stdout).toMatch(/✗ in use .*\n.*mend the road to Vault first/);
  });

  it('an address with a path too many is a mistake, and no old server without the key', async () => {
    for (const path of ['/prefix']) {
      const env = { ...bench.env, SECUREML_VAULT_URL: bench.server.url + path, SECUREML_UNSEEN: 'ab'.repeat(16) };
      for (const args of [['get-key', 'unseen'], ['list'], ['generate-key']]) {
        const out = await bench.work.run(['keys', ...args], { env });
        expect([path, args, out.code, out.stdout]).toEqual([path, args, 4, '']);
        expect(out.stderr).toMatch(/error: what answers at .* is not Vault.*\n.*it ends behind the port/);
      }
    }
  });

  it('a mount that is not there, or of another version, is no missing key', async () => {
    const fallback = { ...bench.env, SECUREML_UNSEEN: 'ab'.repeat(16) };
    for (const args of [['get-key', 'unseen'], ['list'], ['generate-key', '--key-name', 'unseen'], ['rotate']]) {
      const nowhere = await bench.work.run(['keys', ...args], {
        env: { ...fallback, SECUREML_VAULT_MOUNT: 'nowhere' },
      });
      expect([args, nowhere.code, nowhere.stdout]).toEqual([args, 3, '']);
      expect(nowhere.stderr).toMatch(/error: Vault at .* has no KV mount for nowhere\/.*\n.*hint: check --vault-mount/);
    }
    const walked = await bench.work.run(['keys', 'configure-vault', '--vault-mount', 'nowhere', '--test-connection'], {
      env: fallback,
    });
    expect([walked.code, walked.stderr]).toEqual([3, expect.stringMatching(/✗ mount +Vault at .* has no KV mount/)]);
    const other = { ...fallback, SECUREML_VAULT_MOUNT: 'secret', SECUREML_VAULT_KV_VERSION: '1' };
    const wrong = await bench.work.run(['keys', 'get-key', 'unseen'], { env: other });
    expect([wrong.code, wrong.stderr]).toEqual([3, expect.stringMatching(/has a mount of KV version 2 at secret\//)]);
  });

  it('doctor: the key in use is the one that a run would use, or none where a run would stop', async () => {
    const key = 'ab'.repeat(16);
    for (const [more, code] of [
      [{ SECUREML_VAULT_TOKEN: 'wrong' }, 3],
      [{ SECUREML_VAULT_MOUNT: 'nowhere' }, 3],
      [{ SECUREML_VAULT_MOUNT: 'secret', SECUREML_VAULT_KV_VERSION: '1' }, 3],
      [{ SECUREML_VAULT_URL: bench.server.url.replace('http:', 'https:') }, 4],
      [{ SECUREML_VAULT_URL: 'http://127.0.0.1:1' }, 0],
      [{}, 0],
      [
        {
          SECUREML_VAULT_URL: undefined,
          SECUREML_VAULT_TOKEN: undefined,
          SECUREML_KEYSTORE: bench.work.write('bad', '{'),
        },
        3,
      ],
      [{ SECUREML_VAULT_URL: undefined, SECUREML_VAULT_TOKEN: undefined }, 0],
    ] as const) {
      const env = { ...bench.env, SECUREML_VAULT_MAX_RETRIES: '0', SECUREML_UNSEEN: key, ...more };
      const run = await bench.work.run(['keys', 'get-key', 'unseen', '--json'], { env });
      const doctor = await bench.work.run(['doctor', '--key-name', 'unseen', '--json'], { env });
      const { checks } = JSON.parse(doctor.stdout) as { checks: { name: string; outcome: string; text: string }[] };
      const used = checks.find(({ name }) => name === 'in use')!;
      const fingerprint = (JSON.parse(run.stdout) as { fingerprint?: string }).fingerprint;
      expect([more, run.code, used.outcome, /fingerprint (\w+)/.exec(used.text)?.[1]]).toEqual(
        code === 0 ? [more, 0, 'ok', fingerprint] : [more, code, 'failed', undefined],
      );
    }
  });

  it('doctor: files that others can read, with what to do', async () => {
    const env = bench.env;
    await bench.work.run(['keys', 'generate-key', '--key-name', 'seen'], { env });
    await bench.work.run(['keys', 'generate-key', '--key-name', 'seen', '--store', 'keystore']);
    await bench.work.run(
      ['keys', 'configure-vault', '--vault-url', bench.server.url, '--vault-token', '-', '--save-secrets'],
      {
        stdin: bench.server.token,
      },
    );
    const token = bench.work.write('token', bench.server.token);
    const given = { ...bench.env, SECUREML_VAULT_TOKEN: undefined, SECUREML_VAULT_TOKEN_FILE: token };
    expect((await bench.work.run(['doctor', '--key-name', 'seen'], { env: given })).code).toBe(0);
    const keystore = bench.work.path('home/.local/share/secureml/keystore.json');
    for (const path of [bench.work.path(PROFILES), token, keystore]) chmodSync(path, 0o644);
    const { code, stdout } = await bench.work.run(['doctor', '--key-name', 'seen', '--json'], { env: given });
    expect(code).toBe(3);
    const { checks } = JSON.parse(stdout);
    const files = checks.filter(({ area }: { area: string }) => area === 'files');
    expect(files).toMatchObject([
      { name: 'profiles', outcome: 'warning', fixes: [`chmod 600 ${bench.work.path(PROFILES)}`] },
      { name: 'token', outcome: 'warning', fixes: [`chmod 600 ${token}`] },
      { name: 'keystore', outcome: 'failed', fixes: [expect.stringMatching(`^chmod 600 ${keystore}`)] },
    ]);
    expect(stdout).not.toContain(bench.server.token);
  });

  it('the audit log has the id of the request, as Vault has it', async () => {
    const env = { ...bench.env, SECUREML_AUDIT_LOG: bench.work.path('audit.log') };
    await bench.work.run(['keys', 'generate-key', '--key-name', 'audited'], { env });
    await bench.work.run(['keys', 'get-key', 'audited'], { env });
    const line = bench.work
      .read('audit.log')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
      .at(-1);
    expect(line).toMatchObject({
      command: 'keys get-key',
      key: 'audited',
      version: 1,
      source: 'vault',
      vault_request: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('policy prints HCL on stdout that the server accepts, also when it cannot be asked', async () => {
    for (const env of [
      bench.env,
      {},
      { SECUREML_VAULT_URL: 'http://127.0.0.1:1', SECUREML_VAULT_TOKEN: 'x', SECUREML_VAULT_MAX_RETRIES: '0' },
    ]) {
      for (const args of [[], ['--for', 'writer'], ['--key-name', 'master_key']]) {
        const { code, stdout, stderr } = await bench.work.run(['keys', 'policy', ...args], { env });
        expect(code).toBe(0);
        if (env.SECUREML_VAULT_URL === 'http://127.0.0.1:1') expect(stderr).toMatch(/the mount is assumed/);
        expect(stdout).toContain('path "secret/data/secureml/');
        await bench.server.must('POST', 'sys/policies/acl/printed', { policy: stdout });
      }
    }
  });

  it('copies the keystore to Vault and back', async () => {
    const env = bench.env;
    await bench.work.run(['keys', 'generate-key', '--store', 'keystore', '--key-name', 'moving'], { env });
    await bench.work.run(['keys', 'rotate', '--store', 'keystore', '--key-name', 'moving'], { env });
    const there = await bench.work.run(
      ['keys', 'copy', '--from', 'keystore', '--to', 'vault', '--key-name', 'moving', '--json'],
      { env },
    );
    expect(JSON.parse(there.stdout)).toMatchObject({ name: 'moving', version: 2, added: 2, source: 'vault' });
    const back = await bench.work.run(
      ['keys', 'copy', '--from', 'vault', '--to', 'keystore', '--key-name', 'moving', '--as', 'moved', '--json'],
      { env },
    );
    expect(JSON.parse(back.stdout)).toMatchObject({
      name: 'moved',
      version: 2,
      added: 2,
      checkValue: JSON.parse(there.stdout).checkValue,
    });
  });

  it('fails over to the environment when Vault is gone, loudly, and not when told not to', async () => {
    const env = {
      SECUREML_VAULT_URL: 'http://127.0.0.1:1',
      SECUREML_VAULT_TOKEN: 'x',
      SECUREML_VAULT_MAX_RETRIES: '0',
      SECUREML_MASTER_KEY: 'ab'.repeat(32),
    };
    const over = await bench.work.run(['keys', 'get-key'], { env });
    expect(over.code).toBe(0);
    expect(over.stderr).toMatch(
      /warning: Vault at http:\/\/127.0.0.1:1 cannot be reached.*using master_key from SECUREML_MASTER_KEY \(source env, fingerprint [0-9a-f]{8}\)/,
    );
    expect((await bench.work.run(['keys', 'get-key', '--no-env-fallback'], { env })).code).toBe(4);
    const pinned = await bench.work.run(['keys', 'get-key', '--expect-key', '00000000'], { env });
    expect(pinned.code).toBe(3);
  });

  const terminal = hasTerminal ? describe : describe.skip;
  terminal('on a terminal', () => {
    it('the wizard asks, tests and saves; the token is typed without echo and not kept', async () => {
      const wizard = Terminal.start(bench.work, ['keys', 'configure-vault']);
      await wizard.answer('name of the profile', '\r');
      await wizard.answer('address', `${bench.server.url}\r`);
      await wizard.answer('namespace', '\r');
      await wizard.answer('how to log in', '\r');
      await wizard.answer('token', `${bench.server.token}\r`);
      await wizard.answer('keep the token', 'n\r');
      await wizard.answer('where the keys are', '\r');
      await wizard.waitFor('saved profile default');
      expect(await wizard.end()).toBe(0);
      expect(wizard.screen).not.toContain(bench.server.token);
      expect(wizard.screen).toMatch(/✓ mount +secret\/ is KV version 2/);
      expect(JSON.parse(bench.work.read(PROFILES)).profiles.default.vault).toEqual({
        url: bench.server.url,
        path: 'secureml',
      });
      expect((await bench.work.run(['keys', 'list'], { env: { VAULT_TOKEN: bench.server.token } })).code).toBe(0);
    }, 60_000);

    it('the wizard with userpass, kept on request', async () => {
      await bench.server.must('POST', 'sys/auth/userpass', { type: 'userpass' });
      await bench.server.must('POST', 'auth/userpass/users/ann', { password: 'p4ssword', token_policies: ['default'] });
      const wizard = Terminal.start(bench.work, ['keys', 'configure-vault', '--profile', 'ann']);
      await wizard.answer('address', `${bench.server.url}\r`);
      await wizard.answer('namespace', '\r');
      // down to the fourth choice
      await wizard.answer('how to log in', '\u001b[B\u001b[B\u001b[B\r');
      await wizard.answer('user name', 'ann\r');
      await wizard.answer('password', 'p4ssword\r');
      await wizard.answer('keep the password', 'y\r');
      await wizard.answer('where the keys are', '\r');
      // the default policy is not enough, so the test fails and the wizard asks
      await wizard.answer('the test failed; save all the same?', 'y\r');
      expect(await wizard.end()).toBe(0);
      expect(wizard.screen).not.toContain('p4ssword');
      expect(JSON.parse(bench.work.read(PROFILES)).profiles.ann.vault).toMatchObject({
        auth: 'userpass',
        username: 'ann',
        password: 'p4ssword',
      });
      expect(statSync(bench.work.path(PROFILES)).mode & 0o777).toBe(0o600);
    }, 60_000);

    it('with flags nothing is asked, although somebody could answer', async () => {
      const token = bench.work.write('token', bench.server.token);
      const flags = [
        '--profile',
        'dev',
        '--vault-url',
        bench.server.url,
        '--vault-token-file',
        token,
        '--test-connection',
      ];
      const run = Terminal.start(bench.work, ['keys', 'configure-vault', ...flags]);
      expect(await run.end()).toBe(0);
      expect(run.screen).toMatch(/✓ clock/);
      expect(run.screen).not.toMatch(/\?/);
    });

    it('Ctrl-C in the wizard saves nothing', async () => {
      const wizard = Terminal.start(bench.work, ['keys', 'configure-vault']);
      await wizard.answer('name of the profile', '\r');
      await wizard.answer('address', '\u0003');
      expect(await wizard.end()).toBe(130);
      expect(bench.work.files()).toEqual([]);
    });

    it('a command that misses its token asks for it, without echo', async () => {
      const command = Terminal.start(bench.work, ['keys', 'list', '--vault-url', bench.server.url]);
      await command.answer('token for Vault at', `${bench.server.token}\r`);
      expect(await command.end()).toBe(0);
      expect(command.screen).not.toContain(bench.server.token);
    });
  });

  it('the wizard in a pipe is exit 2 and says which flags', async () => {
    const { code, stderr } = await bench.work.run(['keys', 'configure-vault']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/give --vault-url URL/);
  });
});
