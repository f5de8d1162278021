// The command that anonymize prints for a pipe finds the key where it was found.
import { Workdir } from '../../support/program.js';

const TABLE = 'id,ssn\n1,123-45-6789\n';
// nothing listens there
const NOWHERE = 'http://127.0.0.1:1';

let work: Workdir;
beforeEach(() => {
  work = new Workdir();
  work.write('t.csv', TABLE);
});
afterEach(() => work.remove());

const anonymize = async (...flags: string[]): Promise<{ stdout: string; reverse: string[] }> => {
  const { code, stdout, stderr } = await work.run(['anonymize', 't.csv', '-c', 'ssn=ssn', ...flags]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('to reverse it: secureml ')]);
  const [, line = ''] = /to reverse it: secureml (.*)\n/.exec(stderr)!;
  return { stdout, reverse: line.split(' ') };
};

it('names the profile and the store, and reverses what was made with them', async () => {
  await work.run(['keys', 'generate-key']);
  const save = ['--save', '--profile', 'nightly', '--vault-url', NOWHERE];
  expect((await work.run(['keys', 'configure-vault', ...save])).code).toBe(0);
  const env = { SECUREML_VAULT_URL: NOWHERE };
  const flags = ['--profile', 'nightly', '--store', 'keystore', '--vault-path', 'team/keys', '--no-env-fallback'];
  const { stdout, reverse } = await anonymize(...flags);
  const said = reverse.join(' ');
  for (const words of ['--profile nightly', '--store keystore', '--vault-path team/keys', '--no-env-fallback'])
    expect(said).toContain(words);
  const back = await work.run(reverse, { stdin: stdout, env });
  expect([back.code, back.stdout]).toEqual([0, TABLE]);
});

it('names the file with the passphrase, quoted for the shell', async () => {
  work.write('pass word', 'correct horse battery staple\n');
  await work.run(['keys', 'generate-key', '--passphrase-file', 'pass word']);
  const { reverse } = await anonymize('--passphrase-file', 'pass word');
  expect(reverse.join(' ')).toMatch(/--passphrase-file 'pass word'$/);
});

it('says that the key is the development key', async () => {
  const unsafe = await anonymize('--key-name', 'no_such_key', '--allow-development-key');
  const back = await work.run(unsafe.reverse, { stdin: unsafe.stdout });
  expect([back.code, back.stdout]).toEqual([0, TABLE]);
});

it('never shows a token', async () => {
  const TOKEN = 'hvs.CAESIJ-this-is-a-token';
  await work.run(['keys', 'generate-key']);
  const { reverse } = await anonymize('--store', 'keystore', '--vault-url', NOWHERE, '--vault-token', TOKEN);
  const said = reverse.join(' ');
  expect(said).toContain(`--vault-url ${NOWHERE}`);
  expect(said).not.toContain(TOKEN);
  expect(said).not.toContain('--vault-token');
});
