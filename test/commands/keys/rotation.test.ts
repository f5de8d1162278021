// Data whose key lives in a real Vault, before, while and after the key is rotated.
import { commandBench } from '../../support/vault-commands.js';
import { describeWithVault } from '../../support/vault-server.js';

const PEOPLE = 'id,name,ssn\n1,Anna Brown,123-45-6789\n2,Čeněk Dvořák,\n';
const FLAGS = ['-c', 'name=text,ssn=ssn'];

describeWithVault('data and the versions of its key', () => {
  const bench = commandBench();
  const { done, run } = bench;
  let key: string;
  beforeEach(async () => {
    key = `k${Math.random().toString(36).slice(2)}`;
    bench.work.write('people.csv', PEOPLE);
    await done(['keys', 'generate-key', '--key-name', key]);
    await done(['anonymize', 'people.csv', ...FLAGS, '--key-name', key, '-o', 'old.csv']);
  });

  const named = (manifest: string): object => JSON.parse(bench.work.read(manifest)).key;

  it('deanonymize takes the version that the manifest names, not the latest', async () => {
    await done(['keys', 'rotate', '--key-name', key]);
    expect(await done(['deanonymize', 'old.csv', '-o', 'back.csv'])).toContain(`${key}@1 (vault`);
    expect(bench.work.read('back.csv')).toBe(PEOPLE);
    await done(['anonymize', 'people.csv', ...FLAGS, '--key-name', key, '-o', 'new.csv']);
    expect(named('new.csv.secureml.json')).toMatchObject({ name: key, version: 2 });
    expect(bench.work.read('new.csv')).not.toBe(bench.work.read('old.csv'));
  });

  it('rekey moves a file to the new version, and nothing in clear is left or printed', async () => {
    await done(['keys', 'rotate', '--key-name', key]);
    const { code, stdout, stderr } = await run(['rekey', 'old.csv', '--to', key, '-o', 'moved.csv']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(new RegExp(`from key ${key}@1 \\(vault`));
    expect(stderr).not.toMatch(/Brown|6789|Dvo/);
    expect(named('moved.csv.secureml.json')).toMatchObject({ name: key, version: 2 });
    expect(bench.work.files().sort()).toEqual([
      'moved.csv',
      'moved.csv.secureml.json',
      'old.csv',
      'old.csv.secureml.json',
      'people.csv',
    ]);
    // the same as new pseudonyms of the plaintext
    await done(['anonymize', 'people.csv', ...FLAGS, '--key-name', key, '-o', 'fresh.csv']);
    expect(bench.work.read('moved.csv')).toBe(bench.work.read('fresh.csv'));
    await done(['deanonymize', 'moved.csv', '-o', 'back.csv']);
    expect(bench.work.read('back.csv')).toBe(PEOPLE);
  });

  it('a version that was deleted is called that, with the command that brings it back; then the file is restored', async () => {
    await done(['keys', 'rotate', '--key-name', key]);
    await bench.server.must('POST', `secret/delete/secureml/${key}`, { versions: [1] });
    const { code, stderr } = await run(['deanonymize', 'old.csv', '-o', 'back.csv']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/version 1 .* was deleted on .*; vault kv undelete -versions=1/);
    expect(bench.work.files()).not.toContain('back.csv');
    await bench.server.must('POST', `secret/undelete/secureml/${key}`, { versions: [1] });
    await done(['deanonymize', 'old.csv', '-o', 'back.csv']);
    expect(bench.work.read('back.csv')).toBe(PEOPLE);
  });

  it('another key under the same name and version is exit 3, by manifest, policy and --expect-key, and writes nothing', async () => {
    const { fingerprint } = JSON.parse((await run(['keys', 'get-key', key, '--json'])).stdout);
    bench.work.write(
      'policy.yaml',
      `policy: 1\nkey: { name: ${key}, version: 1, check: ${fingerprint} }\ncolumns: { id: keep, name: { action: pseudonymize, format: text }, ssn: { action: pseudonymize, format: ssn } }\n`,
    );
    await done(['anonymize', 'people.csv', '--policy', 'policy.yaml', '-o', 'by-policy.csv']);
    const before = bench.work.files();
    // somebody removed the key and made it anew
    await bench.server.must('DELETE', `secret/metadata/secureml/${key}`);
    await done(['keys', 'generate-key', '--key-name', key]);
    for (const args of [
      ['deanonymize', 'old.csv', '-o', 'back.csv'],
      ['anonymize', 'people.csv', '--policy', 'policy.yaml', '-o', 'back.csv'],
      ['anonymize', 'people.csv', ...FLAGS, '--key-name', key, '--expect-key', fingerprint, '-o', 'back.csv'],
      ['rekey', 'old.csv', '--to', key, '-o', 'back.csv'],
    ]) {
      const { code, stderr } = await run(args);
      expect({ args, code }).toEqual({ args, code: 3 });
      expect(stderr).toMatch(/not the key|another key/);
      expect(bench.work.files()).toEqual(before);
    }
  });

  it('SECUREML_MASTER_KEY_NAME decides which key is used, and files of before still name theirs', async () => {
    const next = `${key}_new`;
    await done(['keys', 'generate-key', '--key-name', next]);
    const env = { SECUREML_MASTER_KEY_NAME: next };
    expect((await run(['anonymize', 'people.csv', ...FLAGS, '-o', 'new.csv'], { env })).code).toBe(0);
    expect(named('new.csv.secureml.json')).toMatchObject({ name: next, version: 1 });
    const back = await run(['deanonymize', 'old.csv', '-o', 'back.csv'], { env });
    expect({ code: back.code, back: bench.work.read('back.csv') }).toEqual({ code: 0, back: PEOPLE });
  });
});
