// What the printed policies allow, and what they do not, as a real server judges it.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { copyKey } from '../../../src/lib/keys/copying.js';
import { importKey, listKeys, makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { resolveKey } from '../../../src/lib/keys/resolver.js';
import type { KvMount } from '../../../src/lib/vault/mount.js';
import { policyFor, type PolicyRole } from '../../../src/lib/vault/policy.js';
import { describeWithVault } from '../../support/vault-server.js';
import { vaultBench } from '../../support/vault-keys.js';

describeWithVault('a printed policy', () => {
  const bench = vaultBench();
  const { warnings, using, name } = bench;

  const V2: KvMount = { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' };
  const V1: KvMount = { mount: ['kv1'], version: 1, prefix: ['secureml'], foundBy: 'settings' };
  const as = (role: PolicyRole, mount = V2, key?: string): Promise<string> =>
    bench.server.tokenWith(policyFor(role, mount, key), { no_default_policy: true });
  const denied = { data: { reason: 'denied' } };
  /** What the token is answered, past secureml's own checks. */
  const status = async (token: string, method: string, path: string, body?: object): Promise<number> =>
    (await bench.server.api(method, path, body, { 'X-Vault-Token': token })).status;

  it.each(['reader', 'writer', 'copier'] as const)('%s: nothing of a path below its own', async (role) => {
    const key = name();
    const nested = { path: 'secureml/prod' };
    await makeKey(key, 256, using());
    await makeKey(key, 256, using(nested));
    const token = await as(role);
    expect(await resolveKey(key, using({ token }))).toMatchObject({ version: 1 });
    expect((await listKeys(using({ token }))).map((info) => info.name)).toContain(key);
    await expect(resolveKey(key, using({ ...nested, token }))).rejects.toMatchObject(denied);
    await expect(listKeys(using({ ...nested, token }))).rejects.toMatchObject(denied);
    await expect(rotateKey(key, undefined, using({ ...nested, token }))).rejects.toMatchObject(denied);
    await expect(makeKey(name(), 256, using({ ...nested, token }))).rejects.toMatchObject(denied);
    expect(await status(token, 'GET', `secret/metadata/secureml/prod/${key}`)).toBe(403);
    expect(await status(token, 'POST', `secret/destroy/secureml/prod/${key}`, { versions: [1] })).toBe(403);
  });

  it.each(['every key', 'one key'])(
    'a writer of %s: makes and rotates, and nothing that loses a version',
    async (one) => {
      const key = name();
      const token = await as('writer', V2, one === 'one key' ? key : undefined);
      const made = await makeKey(key, 256, using({ token }));
      await rotateKey(key, undefined, using({ token }));
      expect(warnings).toEqual([]);
      const { data } = await bench.server.must('GET', `secret/metadata/secureml/${key}`);
      expect(data).toMatchObject({ current_version: 2, max_versions: 10_000 });
      for (const [method, path, body] of [
        ['POST', 'destroy', { versions: [1] }],
        ['POST', 'delete', { versions: [1] }],
        ['DELETE', 'data', undefined],
        ['DELETE', 'metadata', undefined],
        ['POST', 'metadata', { max_versions: 1 }],
      ] as const) {
        expect([method, path, await status(token, method, `secret/${path}/secureml/${key}`, body)]).toEqual([
          method,
          path,
          403,
        ]);
      }
      expect(await resolveKey(`${key}@1`, using({ token }))).toMatchObject({ fingerprint: made.key.fingerprint });
    },
  );

  it('a key that was prepared before is made without a false warning', async () => {
    const [key, few] = [name(), name()];
    await bench.server.must('POST', `secret/metadata/secureml/${key}`, { max_versions: 20_000 });
    await bench.server.must('POST', `secret/metadata/secureml/${few}`, { max_versions: 3 });
    const token = await as('writer');
    await makeKey(key, 256, using({ token }));
    expect(warnings).toEqual([]);
    await makeKey(few, 256, using({ token }));
    expect(warnings).toEqual([expect.stringContaining(`Vault keeps 3 versions of ${few}`)]);
  });

  it('a listing leaves out what the token may not read, and says so; where that is all, it is an error', async () => {
    const [mine, other] = [name(), name()];
    for (const key of [mine, other]) await makeKey(key, 256, using({ path: 'listed' }));
    const names = 'path "secret/metadata/listed/" { capabilities = ["list"] }\n';
    const v2 = { ...V2, prefix: ['listed'] };
    const partly = await bench.server.tokenWith(`${names}${policyFor('reader', v2, mine)}`, {
      no_default_policy: true,
    });
    expect((await listKeys(using({ path: 'listed', token: partly }))).map((info) => info.name)).toEqual([mine]);
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`left out: .* read secret/metadata/listed/${other}$`))]);
    const blind = await bench.server.tokenWith(names, { no_default_policy: true });
    await expect(listKeys(using({ path: 'listed', token: blind }))).rejects.toMatchObject(denied);
  });

  it('a key with missing versions is copied by a copier; a writer writes nothing of it', async () => {
    const key = name();
    const keystore = { keystore: { path: join(bench.home, `${key}.json`) } };
    await makeKey(key, 256, using());
    await rotateKey(key, undefined, using());
    await rotateKey(key, undefined, using());
    await bench.server.must('POST', `secret/destroy/secureml/${key}`, { versions: [2] });
    await copyKey(key, { from: 'vault', to: 'keystore' }, { ...using(), ...keystore });
    const copy = (token: string): Promise<unknown> =>
      copyKey(key, { from: 'keystore', to: 'vault', as: `${key}c` }, { ...using({ token }), ...keystore });
    await expect(copy(await as('writer'))).rejects.toMatchObject({
      ...denied,
      message: expect.stringContaining(`update secret/destroy/secureml/${key}c`),
      hints: expect.arrayContaining([expect.stringContaining('--for reader, writer or copier')]),
    });
    expect(await status(bench.server.token, 'GET', `secret/metadata/secureml/${key}c`)).toBe(404);
    expect(await copy(await as('copier'))).toMatchObject({ added: 2, latest: { version: 3 } });
    const { data } = await bench.server.must('GET', `secret/metadata/secureml/${key}c`);
    expect(data.versions['2']).toMatchObject({ destroyed: true });
    expect(data.versions['3']).toMatchObject({ destroyed: false });
  });

  it('KV v1: a writer makes and imports, and overwrites nothing', async () => {
    const [key, imported] = [name(), name()];
    const token = await as('writer', V1);
    const v1 = { path: 'kv1/secureml', token };
    const made = await makeKey(key, 256, using(v1));
    await importKey(imported, randomBytes(32), using(v1));
    await expect(makeKey(key, 256, using(v1))).rejects.toMatchObject({ data: { reason: 'exists' } });
    expect(await status(token, 'POST', `kv1/secureml/${key}`, { value: 'ab'.repeat(32) })).toBe(403);
    expect(await status(token, 'DELETE', `kv1/secureml/${key}`)).toBe(403);
    const reader = { path: 'kv1/secureml', token: await as('reader', V1) };
    expect(await resolveKey(key, using(reader))).toMatchObject({ fingerprint: made.key.fingerprint });
    await makeKey(key, 256, using({ path: 'kv1/secureml/prod' }));
    await expect(resolveKey(key, using({ ...reader, path: 'kv1/secureml/prod' }))).rejects.toMatchObject(denied);
  });
});
