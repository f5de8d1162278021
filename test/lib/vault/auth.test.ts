// Every way in, against a real server: auth method x KV version x TLS. docs/vault.md has the table of what is covered here.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKey } from '../../../src/lib/keys/making.js';
import { resolveKey, type KeySourceOptions } from '../../../src/lib/keys/resolver.js';
import { VaultKeys } from '../../../src/lib/keys/vault.js';
import { encodePath } from '../../../src/lib/vault/path.js';
import { policyFor } from '../../../src/lib/vault/policy.js';
import { loadVaultSettings, type VaultOptions } from '../../../src/lib/vault/settings.js';
import { makeCertificates, type Certificates } from '../../support/certificates.js';
import { FakeVault, healthy, json } from '../../support/fake-vault.js';
import { describeWithVault, startFullServer, type VaultServer } from '../../support/vault-server.js';

const POLICY = policyFor('writer', { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' });
const POLICY_V1 = policyFor('writer', { mount: ['kv1'], version: 1, prefix: ['secureml'], foundBy: 'settings' });

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'secureml-auth-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const identity = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
function jwt(claims: object): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const body = { iss: 'ci', aud: 'vault', sub: 'build', iat: now, exp: now + 300, ...claims };
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(body)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(identity.privateKey, 'base64url')}`;
}
const file = (name: string, text: string): { file: string } => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  return { file: path };
};

describe.each([
  ['TLS', true],
  ['plain HTTP', false],
] as const)('over %s', (_, tls) => {
  describeWithVault('a real server', () => {
    let server: VaultServer;
    let certificates: Certificates;
    let reviews: FakeVault;
    beforeAll(async () => {
      certificates = makeCertificates(folder);
      server = await startFullServer(tls ? certificates : undefined);
      await server.must('POST', 'sys/mounts/kv1', { type: 'kv', options: { version: '1' } });
      await server.must('POST', 'sys/policies/acl/writer', { policy: `${POLICY}\n${POLICY_V1}` });
      for (const [path, type] of [
        ['approle', 'approle'],
        ['ci/approle', 'approle'],
        ['userpass', 'userpass'],
        ['jwt', 'jwt'],
        ['kubernetes', 'kubernetes'],
        ['cert', 'cert'],
      ]) {
        await server.must('POST', `sys/auth/${path}`, { type });
      }
      const login = { token_policies: ['writer'], token_ttl: '60s' };
      for (const mount of ['approle', 'ci/approle']) await server.must('POST', `auth/${mount}/role/secureml`, login);
      await server.must('POST', 'auth/userpass/users/ann', { ...login, password: 'p4ssword' });
      await server.must('POST', 'auth/jwt/config', {
        jwt_validation_pubkeys: [identity.publicKey],
        default_role: 'build',
      });
      await server.must('POST', 'auth/jwt/role/build', {
        ...login,
        role_type: 'jwt',
        user_claim: 'sub',
        bound_audiences: ['vault'],
      });
      await server.must('POST', 'auth/cert/certs/client', {
        ...login,
        certificate: readFileSync(certificates.ca, 'utf8'),
      });
      // the one call that a cluster has to answer
      reviews = await FakeVault.http((asked, response) => {
        const { spec } = JSON.parse(asked.body) as { spec: { token: string } };
        const name = JSON.parse(Buffer.from(spec.token.split('.')[1]!, 'base64url').toString()).sub as string;
        json(response, 201, {
          apiVersion: 'authentication.k8s.io/v1',
          kind: 'TokenReview',
          status: { authenticated: true, user: { username: name, uid: 'u', groups: ['system:serviceaccounts'] } },
        });
      });
      await server.must('POST', 'auth/kubernetes/config', {
        kubernetes_host: reviews.url,
        kubernetes_ca_cert: readFileSync(certificates.ca, 'utf8'),
        token_reviewer_jwt: jwt({ sub: 'system:serviceaccount:default:reviewer' }),
        disable_local_ca_jwt: true,
      });
      await server.must('POST', 'auth/kubernetes/role/pod', {
        ...login,
        bound_service_account_names: ['secureml'],
        bound_service_account_namespaces: ['data'],
      });
    }, 300_000);
    afterAll(async () => {
      await reviews?.close();
      await server?.stop();
    });

    const base = (): VaultOptions => ({ url: server.url, ...(tls ? { caCert: certificates.ca } : {}) });
    const using = (vault: VaultOptions, env: Record<string, string> = {}): KeySourceOptions => ({
      vault: { ...base(), ...vault },
      env: { HOME: folder, ...env },
      useEnvFallback: false,
    });
    const appRole = async (mount = 'approle'): Promise<{ roleId: string; secretId: string }> => {
      const role = await server.must('GET', `auth/${mount}/role/secureml/role-id`);
      const secret = await server.must('POST', `auth/${mount}/role/secureml/secret-id`);
      return { roleId: role.data.role_id, secretId: secret.data.secret_id };
    };
    const wrapped = async (path: string, body: object = {}): Promise<string> => {
      const { wrap_info: info } = await server.must('POST', path, body, { 'X-Vault-Wrap-TTL': '60s' });
      return info.token as string;
    };
    const SECRET_ID = 'auth/approle/role/secureml/secret-id';
    // the claims of a projected service account token
    const kubernetesToken = (account = 'secureml'): string =>
      jwt({
        iss: 'https://kubernetes.default.svc',
        aud: undefined,
        sub: `system:serviceaccount:data:${account}`,
        'kubernetes.io': { namespace: 'data', serviceaccount: { name: account, uid: 'u' } },
      });

    const ways: [string, () => Promise<[VaultOptions, Record<string, string>?]>][] = [
      ['token by option', async () => [{ token: server.token }]],
      ['token by file', async () => [{ token: file('token', `${server.token}\n`) }]],
      ['token by SECUREML_VAULT_TOKEN', async () => [{}, { SECUREML_VAULT_TOKEN: server.token }]],
      ['token by VAULT_TOKEN', async () => [{}, { VAULT_TOKEN: server.token }]],
      ['token by ~/.vault-token', async () => [{}, { BAO_TOKEN_PATH: file('.vault-token-test', server.token).file }]],
      [
        'token by an external helper',
        async () => {
          const helper = join(folder, 'helper.sh');
          writeFileSync(helper, `#!/bin/sh\nprintf '%s' '${server.token}'\n`, { mode: 0o700 });
          return [{}, { VAULT_CONFIG_PATH: file('vault-config', `token_helper = "${helper}"`).file }];
        },
      ],
      ['approle, secret id by option', async () => [{ auth: 'approle', ...(await appRole()) }]],
      [
        'approle, secret id by file',
        async () => {
          const { roleId, secretId } = await appRole();
          return [{ auth: 'approle', roleId, secretId: file('secret-id', secretId) }];
        },
      ],
      [
        'approle, everything by the environment',
        async () => {
          const { roleId, secretId } = await appRole();
          return [
            {},
            { SECUREML_VAULT_AUTH: 'approle', SECUREML_VAULT_ROLE_ID: roleId, SECUREML_VAULT_SECRET_ID: secretId },
          ];
        },
      ],
      [
        'approle at another mount',
        async () => [{ auth: 'approle', authMount: 'ci/approle', ...(await appRole('ci/approle')) }],
      ],
      [
        'approle, wrapped secret id',
        async () => [
          {
            auth: 'approle',
            roleId: (await appRole()).roleId,
            wrappedSecretId: await wrapped(SECRET_ID),
            role: 'secureml',
          },
        ],
      ],
      ['userpass', async () => [{ auth: 'userpass', username: 'ann', password: file('password', 'p4ssword\n') }]],
      ['jwt', async () => [{ auth: 'jwt', jwt: jwt({}), role: 'build' }]],
      ['jwt, default role', async () => [{ auth: 'jwt', jwt: file('jwt', jwt({})) }]],
      ['kubernetes', async () => [{ auth: 'kubernetes', role: 'pod', jwt: file('k8s', kubernetesToken()) }]],
    ];
    if (tls)
      ways.push([
        'cert',
        async () => [{ auth: 'cert', clientCert: certificates.client.cert, clientKey: certificates.client.key }],
      ]);

    const kvs = [
      ['KV v2', {}],
      ['KV v1', { path: 'kv1/secureml' }],
    ] as const;
    it.each(ways.flatMap(([name, way]) => kvs.map(([kv, path]) => [name, kv, way, path] as const)))(
      '%s, %s',
      async (_n, _k, way, path) => {
        const [options, env] = await way();
        const name = `k${Math.random().toString(36).slice(2)}`;
        const { key } = await makeKey(name, 256, using({ ...options, ...path }, env));
        // a wrapped secret id works once
        const [again, envAgain] = await way();
        expect(await resolveKey(name, using({ ...again, ...path }, envAgain))).toMatchObject({
          source: 'vault',
          fingerprint: key.fingerprint,
        });
      },
    );

    it.each<[string, () => Promise<VaultOptions>, RegExp]>([
      [
        'approle, wrong secret id',
        async () => ({ auth: 'approle', roleId: (await appRole()).roleId, secretId: 'nope' }),
        /role id or the secret id is wrong/,
      ],
      [
        'userpass, wrong password',
        async () => ({ auth: 'userpass', username: 'ann', password: 'nope' }),
        /user name or the password is wrong/,
      ],
      [
        'userpass, nobody',
        async () => ({ auth: 'userpass', username: 'bob', password: 'p4ssword' }),
        /user name or the password is wrong/,
      ],
      [
        'userpass, a user name that is a path to another',
        async () => ({ auth: 'userpass', username: 'bob/../ann', password: 'p4ssword' }),
        /user name cannot hold/,
      ],
      [
        'jwt, expired',
        async () => ({ auth: 'jwt', jwt: jwt({ iat: 1_600_000_000, exp: 1_700_000_000 }) }),
        /has expired/,
      ],
      ['jwt, another audience', async () => ({ auth: 'jwt', jwt: jwt({ aud: 'other' }) }), /for another audience/],
      ['jwt, no such role', async () => ({ auth: 'jwt', jwt: jwt({}), role: 'nobody' }), /no such role/],
      [
        'kubernetes, another account',
        async () => ({ auth: 'kubernetes', role: 'pod', jwt: kubernetesToken('other') }),
        /not for this service account/,
      ],
      [
        'a mount that is not there',
        async () => ({ auth: 'approle', authMount: 'nowhere', ...(await appRole()) }),
        /is approle mounted there/,
      ],
    ])('refused: %s', async (_r, way, message) => {
      const options = await way();
      await expect(resolveKey('a', using(options))).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringMatching(message),
        data: { reason: 'login' },
      });
    });

    if (tls) {
      it('refused: cert of another authority, and none', async () => {
        const { otherClient } = certificates;
        const other = { auth: 'cert', clientCert: otherClient.cert, clientKey: otherClient.key };
        await expect(resolveKey('a', using(other))).rejects.toMatchObject({
          exitCode: 3,
          data: { reason: 'login', method: 'cert', status: 400 },
          message: `Vault at ${server.url} refuses the cert login: the client certificate is not one it knows`,
          hints: [],
        });
        await expect(resolveKey('a', using({ auth: 'cert' }))).rejects.toMatchObject({
          exitCode: 2,
          message: 'to log in by cert, secureml needs the client cert',
          hints: ['give it with --vault-client-cert or SECUREML_VAULT_CLIENT_CERT'],
        });
      });
    }

    it.each<[string, VaultOptions, RegExp]>([
      ['approle without a role id', { auth: 'approle' }, /needs the role id/],
      ['approle without a secret id', { auth: 'approle', roleId: 'x' }, /needs the secret id/],
      ['userpass without a password', { auth: 'userpass', username: 'ann' }, /needs the password/],
      ['ldap without a user', { auth: 'ldap' }, /needs the username/],
      ['kubernetes without a role', { auth: 'kubernetes' }, /needs the role/],
      ['jwt without one', { auth: 'jwt' }, /needs the jwt/],
    ])('%s says how to give it', async (_r, options, message) => {
      await expect(resolveKey('a', using(options))).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringMatching(message),
        hints: [expect.stringMatching(/SECUREML_VAULT_/)],
      });
    });

    it('refused: a user of whom a second factor is asked', async () => {
      const { data } = await server.must('POST', 'identity/mfa/method/totp', { issuer: 'secureml', period: 30 });
      await server.must('POST', 'auth/userpass/users/careful', { password: 'p4ssword' });
      const { data: mounts } = await server.must('GET', 'sys/auth');
      const enforcement = 'identity/mfa/login-enforcement/careful';
      await server.must('POST', enforcement, {
        mfa_method_ids: [data.method_id],
        auth_method_accessors: [mounts['userpass/'].accessor],
      });
      try {
        await expect(
          resolveKey('a', using({ auth: 'userpass', username: 'careful', password: 'p4ssword' })),
        ).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(/asks for a second factor/) });
      } finally {
        await server.must('DELETE', enforcement);
      }
    });

    it('a cluster that does not answer is named as one reason for a refusal that says nothing', async () => {
      await server.must('POST', 'sys/auth/away', { type: 'kubernetes' });
      await server.must('POST', 'auth/away/config', {
        kubernetes_host: 'http://127.0.0.1:1',
        kubernetes_ca_cert: readFileSync(certificates.ca, 'utf8'),
        disable_local_ca_jwt: true,
      });
      await server.must('POST', 'auth/away/role/pod', {
        bound_service_account_names: ['secureml'],
        bound_service_account_namespaces: ['data'],
      });
      const vault = { auth: 'kubernetes', authMount: 'away', role: 'pod', jwt: kubernetesToken(), maxRetries: '0' };
      await expect(resolveKey('a', using(vault))).rejects.toMatchObject({
        exitCode: 3,
        data: { reason: 'login' },
        message: expect.stringMatching(/does the cluster answer/),
      });
    });

    describe('a wrapped secret id', () => {
      it('made elsewhere is refused before it is used', async () => {
        const { roleId } = await appRole();
        const token = await wrapped('auth/ci/approle/role/secureml/secret-id');
        await expect(resolveKey('a', using({ auth: 'approle', roleId, wrappedSecretId: token }))).rejects.toMatchObject(
          { exitCode: 3, data: { reason: 'wrapping' }, message: expect.stringMatching(/was not made by this AppRole/) },
        );
        // still whole: it was not unwrapped
        expect((await server.api('POST', 'sys/wrapping/lookup', { token })).status).toBe(200);
      });

      it('for another role is refused when the role is known', async () => {
        await server.must('POST', 'auth/approle/role/other', { token_policies: ['writer'] });
        const token = await wrapped('auth/approle/role/other/secret-id');
        await expect(
          resolveKey('a', using({ auth: 'approle', roleId: 'x', wrappedSecretId: token, role: 'secureml' })),
        ).rejects.toThrow(/was not made by this AppRole/);
      });

      it('that was used before is a security event, and said to be one', async () => {
        const { roleId } = await appRole();
        const token = await wrapped(SECRET_ID);
        await server.must('POST', 'sys/wrapping/unwrap', { token });
        await expect(resolveKey('a', using({ auth: 'approle', roleId, wrappedSecretId: token }))).rejects.toMatchObject(
          {
            data: { reason: 'wrapping' },
            hints: expect.arrayContaining([expect.stringMatching(/security event/)]),
          },
        );
      });
    });

    describe('a token that secureml minted', () => {
      const open = async (vault: VaultOptions): Promise<VaultKeys> =>
        new VaultKeys(await loadVaultSettings({ ...base(), ...vault }, { env: { HOME: folder } }));
      const accessors = async (): Promise<string[]> =>
        (await server.must('LIST', 'auth/token/accessors')).data.keys as string[];

      it('is revoked at the end, also after a failure; one that was given is not', async () => {
        const before = (await accessors()).length;
        const login = { auth: 'approle', ...(await appRole()) };
        await expect(resolveKey('none', using(login))).rejects.toMatchObject({ data: { reason: 'not-found' } });
        await makeKey(`k${Math.random().toString(36).slice(2)}`, 256, using({ auth: 'approle', ...(await appRole()) }));
        const nowhere = { auth: 'approle', ...(await appRole()), path: 'nowhere/x' };
        await expect(resolveKey('a', using(nowhere))).rejects.toMatchObject({ data: { reason: 'denied' } });
        expect(await accessors()).toHaveLength(before);
        const given = await server.tokenWith(POLICY);
        await expect(resolveKey('none', using({ token: given }))).rejects.toMatchObject({
          data: { reason: 'not-found' },
        });
        expect((await server.api('GET', 'auth/token/lookup-self', undefined, { 'X-Vault-Token': given })).status).toBe(
          200,
        );
      });

      it('is renewed in a long run', async () => {
        await server.must('POST', 'auth/approle/role/short', {
          token_policies: ['writer'],
          token_ttl: '3s',
          token_max_ttl: '60s',
        });
        const { data: role } = await server.must('GET', 'auth/approle/role/short/role-id');
        const { data: secret } = await server.must('POST', 'auth/approle/role/short/secret-id');
        const keys = await open({ auth: 'approle', roleId: role.role_id, secretId: secret.secret_id });
        const { client } = await keys.open();
        const token = client.token;
        await new Promise((resolve) => setTimeout(resolve, 7000));
        expect(await keys.find({ name: 'none', version: null })).toHaveProperty('absent');
        expect(client.token).toBe(token);
        await keys.close();
      }, 20_000);

      it('that ends in the middle of a run is had anew although its secret id was wrapped', async () => {
        const { roleId } = await appRole();
        const keys = await open({ auth: 'approle', roleId, wrappedSecretId: await wrapped(SECRET_ID) });
        const { client } = await keys.open();
        await client.call('POST', encodePath('auth', 'token', 'revoke-self'));
        expect(await keys.find({ name: 'none', version: null })).toHaveProperty('absent');
        await keys.close();
      });

      it('that ends in the middle of a run is had anew, once', async () => {
        const keys = await open({ auth: 'userpass', username: 'ann', password: 'p4ssword' });
        const { client } = await keys.open();
        const first = client.token!;
        await client.call('POST', encodePath('auth', 'token', 'revoke-self'));
        expect(await keys.find({ name: 'none', version: null })).toHaveProperty('absent');
        expect(client.token).not.toBe(first);
        await client.call('POST', encodePath('auth', 'token', 'revoke-self'));
        await expect(keys.find({ name: 'none', version: null })).rejects.toMatchObject({
          exitCode: 3,
          data: { reason: 'bad-token' },
        });
        await keys.close();
      });
    });

    it('works with a token that may do nothing but its job, and with a batch token', async () => {
      const name = `k${Math.random().toString(36).slice(2)}`;
      await makeKey(name, 256, using({ token: server.token }));
      for (const more of [{ no_default_policy: true }, { type: 'batch' }]) {
        expect(await resolveKey(name, using({ token: await server.tokenWith(POLICY, more) }))).toMatchObject({
          source: 'vault',
        });
      }
    });

    it('works in a namespace, where the server has them', async () => {
      const made = await server.api('POST', 'sys/namespaces/team-a');
      if (made.status !== 200) return console.warn('NOT RUN: namespaces: this server has none');
      const inside = { 'X-Vault-Namespace': 'team-a' };
      await server.must('POST', 'sys/mounts/secret', { type: 'kv', options: { version: '2' } }, inside);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { key } = await makeKey('n', 256, using({ token: server.token, namespace: 'team-a/' }));
      expect(await resolveKey('n', using({ token: server.token, namespace: 'team-a' }))).toMatchObject({
        fingerprint: key.fingerprint,
      });
      await expect(resolveKey('n', using({ token: server.token }))).rejects.toMatchObject({
        data: { reason: 'not-found' },
      });
      await expect(resolveKey('n', using({ token: server.token, namespace: 'team-b' }))).rejects.toMatchObject({
        exitCode: 3,
      });
    });
  });
});

describe('on the wire', () => {
  it('ldap: user name in the path, encoded, password in the body, no token sent along', async () => {
    const server = await FakeVault.http((asked, response) => {
      if (asked.path.includes('/login/'))
        json(response, 200, { auth: { client_token: 'minted', lease_duration: 60, renewable: true } });
      else healthy('00112233445566778899aabbccddeeff', asked, response);
    });
    const vault = { url: server.url, auth: 'ldap', username: 'ann/é', password: 'p4ss', authMount: 'corp/ldap' };
    expect(await resolveKey('a', { vault, env: { HOME: folder, VAULT_TOKEN: '' } })).toMatchObject({ source: 'vault' });
    expect(server.asked[0]).toMatchObject({
      method: 'POST',
      path: '/v1/auth/corp/ldap/login/ann%2F%C3%A9',
      body: '{"password":"p4ss"}',
    });
    expect(server.asked[0]!.headers['x-vault-token']).toBeUndefined();
    expect(server.asked[1]!.headers['x-vault-token']).toBe('minted');
    expect(server.asked.at(-1)).toMatchObject({ method: 'POST', path: '/v1/auth/token/revoke-self' });
    await server.close();
  });
});
