// LDAP, against a real directory behind a real server: KV version x TLS, to Vault and from there to the directory.
import { mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKey } from '../../../src/lib/keys/making.js';
import { resolveKey, type KeySourceOptions } from '../../../src/lib/keys/resolver.js';
import { policyFor } from '../../../src/lib/vault/policy.js';
import type { VaultOptions } from '../../../src/lib/vault/settings.js';
import { makeCertificates, type Certificates } from '../../support/certificates.js';
import { Directory, hasDirectory, PEOPLE } from '../../support/directory.js';
import { describeWithVault, startFullServer, WITH_LDAP, type VaultServer } from '../../support/vault-server.js';

const POLICY = [
  policyFor('writer', { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' }),
  policyFor('writer', { mount: ['kv1'], version: 1, prefix: ['secureml'], foundBy: 'settings' }),
].join('\n');

let folder: string;
let certificates: Certificates;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secureml-ldap-'));
  certificates = makeCertificates(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

if (!hasDirectory) console.warn('NOT RUN: LDAP against a directory: there is no slapd');

(hasDirectory ? describe : describe.skip).each([
  ['TLS', true],
  ['plain HTTP', false],
] as const)('over %s', (_, tls) => {
  describeWithVault(
    'a server that asks a directory',
    () => {
      let server: VaultServer;
      let directory: Directory;
      beforeAll(async () => {
        directory = await Directory.start(certificates);
        server = await startFullServer(tls ? certificates : undefined, WITH_LDAP);
        await server.must('POST', 'sys/mounts/kv1', { type: 'kv', options: { version: '1' } });
        await server.must('POST', 'sys/policies/acl/writer', { policy: POLICY });
        for (const mount of ['ldap', 'corp/ldap']) {
          await server.must('POST', `sys/auth/${mount}`, { type: 'ldap' });
          await server.must('POST', `auth/${mount}/config`, {
            ...directory.settings,
            url: tls ? directory.secureUrl : directory.url,
            certificate: readFileSync(certificates.ca, 'utf8'),
            token_ttl: '60s',
          });
          await server.must('POST', `auth/${mount}/groups/data`, { policies: 'writer' });
        }
      }, 300_000);
      afterAll(async () => {
        await server?.stop();
        await directory?.stop();
      });

      const using = (vault: VaultOptions, env: Record<string, string> = {}): KeySourceOptions => ({
        vault: { url: server.url, ...(tls ? { caCert: certificates.ca } : {}), ...vault },
        env: { HOME: folder, ...env },
        useEnvFallback: false,
      });
      const accessors = async (): Promise<number> =>
        ((await server.must('LIST', 'auth/token/accessors')).data.keys as string[]).length;

      const passwordFile = (): { file: string } => {
        const path = join(folder, 'password');
        writeFileSync(path, `${PEOPLE.ann}\n`, { mode: 0o600 });
        return { file: path };
      };
      const ways: [string, () => VaultOptions, Record<string, string>?][] = [
        ['ldap', () => ({ auth: 'ldap', username: 'ann', password: passwordFile() })],
        [
          'ldap, everything by the environment',
          () => ({}),
          { SECUREML_VAULT_AUTH: 'ldap', SECUREML_VAULT_USERNAME: 'ann', SECUREML_VAULT_PASSWORD: PEOPLE.ann },
        ],
        [
          'ldap at another mount',
          () => ({ auth: 'ldap', authMount: 'corp/ldap', username: 'ann', password: PEOPLE.ann }),
        ],
        [
          'ldap, a name and a password with signs that a path gives a meaning to',
          () => ({ auth: 'ldap', username: 'Åsa Öberg', password: PEOPLE['Åsa Öberg'] }),
        ],
      ];
      const kvs = [
        ['KV v2', {}],
        ['KV v1', { path: 'kv1/secureml' }],
      ] as const;
      it.each(ways.flatMap(([name, way, env]) => kvs.map(([kv, path]) => [name, kv, way, env, path] as const)))(
        '%s, %s',
        async (_n, _k, way, env, path) => {
          const before = await accessors();
          const name = `k${Math.random().toString(36).slice(2)}`;
          const { key } = await makeKey(name, 256, using({ ...way(), ...path }, env));
          expect(await resolveKey(name, using({ ...way(), ...path }, env))).toMatchObject({
            source: 'vault',
            fingerprint: key.fingerprint,
          });
          // the tokens that were minted are gone
          expect(await accessors()).toBe(before);
        },
      );

      it.each([
        ['a wrong password', 'ann', 'nope'],
        ['somebody who is not there', 'nobody', 'p4ssword'],
        // a directory takes a bind without a password for an anonymous one
        ['an empty password', 'ann', ''],
        ['a name that is a filter', '*', 'p4ssword'],
      ])('refused: %s', async (_r, username, password) => {
        await expect(resolveKey('a', using({ auth: 'ldap', username, password }))).rejects.toMatchObject({
          exitCode: 3,
          message: `Vault at ${server.url} refuses the ldap login: the user name or the password is wrong`,
          data: { reason: 'login' },
        });
      });

      it('somebody without the group logs in and may do nothing', async () => {
        await expect(
          resolveKey('a', using({ auth: 'ldap', username: 'outsider', password: PEOPLE.outsider })),
        ).rejects.toMatchObject({ exitCode: 3, hints: expect.arrayContaining([expect.stringMatching(/policy/)]) });
      });

      // the last: afterwards there is no directory
      it('a directory that is gone is not called a wrong password', async () => {
        await directory.kill();
        const vault = { auth: 'ldap', username: 'ann', password: PEOPLE.ann, maxRetries: '0' };
        await expect(resolveKey('a', using(vault))).rejects.toMatchObject({
          exitCode: 4,
          message: expect.stringContaining(`Vault at ${server.url} cannot reach the directory behind its ldap login`),
          data: { reason: 'server-error' },
        });
        // as with any other outage the next source may stand in
        const env = { SECUREML_A: '00'.repeat(32) };
        expect(await resolveKey('a', { ...using(vault, env), useEnvFallback: true })).toMatchObject({ source: 'env' });
      });
    },
    WITH_LDAP,
  );
});
