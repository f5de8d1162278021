// Which key a pin is about, where a run has a manifest, a policy or two keys.
import { rmSync } from 'node:fs';
import { Workdir } from '../../support/program.js';

const KEYSTORE = 'home/.local/share/secureml/keystore.json';
const PEOPLE = 'id,name,ssn\n1,Anna Brown,123-45-6789\n';

let work: Workdir;
beforeEach(() => {
  work = new Workdir();
  work.write('people.csv', PEOPLE);
});
afterEach(() => work.remove());

const done = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { code, stdout, stderr } = await work.run(args, { env });
  expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
  return stdout;
};
const fingerprint = async (reference: string): Promise<string> =>
  JSON.parse(await done(['keys', 'get-key', reference, '--json'])).fingerprint;

it('a manifest and a policy say which key the environment has to hold in the place of a version', async () => {
  await done(['keys', 'generate-key']);
  const check = await fingerprint('master_key');
  await done(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'out.csv']);
  const key = (await done(['keys', 'get-key', '--reveal'])).trim();
  rmSync(work.path(KEYSTORE));
  await done(['deanonymize', 'out.csv', '-o', 'back.csv'], { SECUREML_MASTER_KEY: key });
  expect(work.read('back.csv')).toBe(PEOPLE);
  const other = { SECUREML_MASTER_KEY: '07'.repeat(32) };
  const { code, stderr } = await work.run(['deanonymize', 'out.csv', '-o', 'wrong.csv'], { env: other });
  expect([code, stderr]).toEqual([3, expect.stringContaining('this is not the key that out.csv.secureml.json')]);

  const policy = (key: string): string =>
    work.write(
      'policy.yaml',
      `policy: 1\nkey: ${key}\nnew-columns: keep\ncolumns:\n  ssn: { action: pseudonymize, format: ssn }\n`,
    );
  const args = ['anonymize', 'people.csv', '--policy', 'policy.yaml', '--force', '-o', 'again.csv'];
  policy(`{ name: master_key, version: 1, check: ${check} }`);
  await done(args, { SECUREML_MASTER_KEY: key });
  expect((await work.run(args, { env: other })).code).toBe(3);
  policy('{ name: master_key, version: 1 }');
  expect((await work.run(args, { env: { SECUREML_MASTER_KEY: key } })).code).toBe(3);
});

it('doctor judges a version in the environment, and the development key, as a run does', async () => {
  const env = { SECUREML_MASTER_KEY: '07'.repeat(32) };
  expect((await work.run(['doctor', '--key-name', 'master_key@3'], { env })).code).toBe(3);
  expect((await work.run(['doctor', '--key-name', 'master_key'], { env })).code).toBe(0);
  expect((await work.run(['doctor'])).code).toBe(3);
  expect((await work.run(['doctor', '--allow-development-key'])).stdout).toContain('from development');
});

it('rekey: a pin is about the key that is there, one with a name and version about that', async () => {
  await done(['keys', 'generate-key']);
  await done(['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'old.csv']);
  await done(['keys', 'rotate']);
  const [old, next] = [await fingerprint('master_key@1'), await fingerprint('master_key@2')];
  const rekey = (...pin: string[]): Promise<{ code: number | null }> =>
    work.run(['rekey', 'old.csv', '--to', 'master_key', '-o', 'new.csv', '--force', ...pin]);
  for (const pin of [old, `master_key:${old}`, `master_key@1:${old}`, `master_key@2:${next}`])
    expect((await rekey('--expect-key', pin)).code).toBe(0);
  for (const pin of [next, `master_key:${next}`, `master_key@1:${next}`, `master_key@2:${old}`, `other:${old}`])
    expect((await rekey('--expect-key', pin)).code).toBe(3);
  await done(['rekey', 'old.csv', '--to', 'master_key', '-o', 'new.csv', '--force'], { SECUREML_EXPECT_KEY: old });
});

it('a key that lookup used for raw FF1 is used for nothing else', async () => {
  await done(['keys', 'generate-key']);
  const format = 'ff1:radix=10,tweak=00112233';
  const { code, stderr } = await work.run(['lookup', '--format', format], { stdin: '1234567890\n' });
  expect([code, stderr]).toEqual([0, expect.stringContaining('master_key is marked as used for raw FF1')]);
  const other = await work.run(['lookup', '--format', 'ssn'], { stdin: '123-45-6789\n' });
  expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('was used for raw FF1')]);
});
