// The audit log of secureml beside the audit device of a real server: every use and making of a key in the one is in the other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from '../../support/certificates.js';
import { Workdir } from '../../support/program.js';
import { describeWithVault, startFullServer, type Json, type VaultServer } from '../../support/vault-server.js';

const lines = (text: string): Json[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Json);

describeWithVault('two audit logs of the same runs', () => {
  let server: VaultServer;
  let work: Workdir;
  beforeAll(async () => {
    work = new Workdir();
    const certificates = makeCertificates(work.folder);
    server = await startFullServer(certificates);
    work.write('token', server.token);
    Object.assign(work.env, {
      VAULT_ADDR: server.url,
      VAULT_CACERT: certificates.ca,
      SECUREML_VAULT_TOKEN_FILE: work.path('token'),
      SECUREML_AUDIT_LOG: work.path('secureml.log'),
    });
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
    work?.remove();
  });

  it('name the same request, path and time, and neither has a value or the key', async () => {
    work.write('people.csv', 'id,ssn\n1,123-45-6789\n2,900-12-3456\n');
    for (const args of [
      ['keys', 'generate-key'],
      ['keys', 'rotate'],
      ['keys', 'get-key', 'master_key@1'],
      ['keys', 'get-key', 'nobody_has_it'],
      ['anonymize', 'people.csv', '-c', 'ssn=ssn', '-o', 'out.csv'],
      ['deanonymize', 'out.csv', '-o', 'back.csv'],
    ]) {
      expect({ args, code: (await work.run(args)).code }).toEqual({ args, code: args[2] === 'nobody_has_it' ? 3 : 0 });
    }
    const { stdout: key } = await work.run(['keys', 'get-key', '--reveal']);
    const text = work.read('secureml.log');
    const all = lines(text);
    expect(all.filter(({ outcome }) => outcome === 'begun')).toMatchObject([
      { command: 'keys generate-key', key: null },
      { command: 'keys rotate', key: null },
      ...[1, 2, 2, 2].map((version) => ({ key: 'master_key', version, exit_code: null })),
    ]);
    const own = all.filter(({ outcome }) => outcome !== 'begun');
    expect(own).toMatchObject([
      { command: 'keys generate-key', version: 1, source: 'vault', outcome: 'done', rows: null },
      { command: 'keys rotate', version: 2, source: 'vault', outcome: 'done' },
      { command: 'keys get-key', version: 1, source: 'vault', outcome: 'done' },
      { command: 'keys get-key', key: null, outcome: 'key', exit_code: 3 },
      { command: 'anonymize', key: 'master_key', version: 2, source: 'vault', rows: 2, outcome: 'done' },
      { command: 'deanonymize', key: 'master_key', version: 2, source: 'vault', rows: 2, outcome: 'done' },
      { command: 'keys get-key', version: 2 },
    ]);
    const device = lines(readFileSync(join(server.folder, 'audit.log'), 'utf8'));
    const used = own.filter(({ outcome }) => outcome === 'done');
    expect(used).toHaveLength(6);
    for (const { command, vault_request: id, time } of used) {
      const answered = device.filter((entry) => entry.type === 'response' && entry.request.id === id);
      expect(answered).toHaveLength(1);
      const operation = /generate|rotate/.test(command) ? 'update' : 'read';
      expect(answered[0]!.request).toMatchObject({ operation, path: 'secret/data/secureml/master_key' });
      // one machine, so one clock; a run may take long on a busy one
      expect(Math.abs(Date.parse(answered[0]!.time) - Date.parse(time))).toBeLessThan(120_000);
    }
    for (const secret of [key.trim(), server.token, '123-45-6789', '900-12-3456']) expect(text).not.toContain(secret);
    expect((await work.run(['doctor'])).stdout).toMatch(/secureml.log: 13 lines, the chain holds/);
  }, 120_000);
});
