// Keys where Vault deletes versions by itself, against a real server.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { copyKey } from '../../../src/lib/keys/copying.js';
import { examine } from '../../../src/lib/keys/doctor.js';
import { importKey, listKeys, makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { resolveKey } from '../../../src/lib/keys/resolver.js';
import { policyFor } from '../../../src/lib/vault/policy.js';
import { describeKey, keyFacts } from '../../../src/lib/ui/key-view.js';
import { describeWithVault } from '../../support/vault-server.js';
import { vaultBench } from '../../support/vault-keys.js';

describeWithVault('delete_version_after', () => {
  const bench = vaultBench();
  const { warnings, using, name } = bench;
  const onMount = (time: string): Promise<unknown> =>
    bench.server.must('POST', 'secret/config', { delete_version_after: time });
  const onKey = (key: string, time: string): Promise<unknown> =>
    bench.server.must('POST', `secret/metadata/secureml/${key}`, { delete_version_after: time });
  afterEach(() => onMount('0s'));
  const reason = { data: { reason: 'delete-version-after' } };
  const there = async (key: string): Promise<number> =>
    (await bench.server.api('GET', `secret/data/secureml/${key}`)).status;
  /** A key that is in a keystore. */
  const inKeystore = async (key: string): Promise<ReturnType<typeof using>> => {
    const options = { ...using(), keystore: { path: join(bench.home, `${key}.json`) } };
    await makeKey(key, 256, { ...options, store: 'keystore' });
    return options;
  };

  it('of the mount: nothing is made, imported, rotated or copied there', async () => {
    const [key, fresh] = [name(), name()];
    await makeKey(key, 256, using());
    const options = await inKeystore(fresh);
    await onMount('36h');
    const making = makeKey(fresh, 256, using());
    await expect(making).rejects.toMatchObject({ ...reason, exitCode: 3 });
    await expect(making).rejects.toThrow(`secret/secureml/${fresh} by itself after 1 d 12 h`);
    await expect(making).rejects.toMatchObject({
      hints: expect.arrayContaining([expect.stringContaining('vault write secret/config delete_version_after=0s')]),
    });
    await expect(importKey(fresh, randomBytes(32), using())).rejects.toMatchObject(reason);
    await expect(copyKey(fresh, { from: 'keystore', to: 'vault' }, options)).rejects.toMatchObject(reason);
    expect(await there(fresh)).toBe(404);
    await expect(rotateKey(key, undefined, using())).rejects.toMatchObject(reason);
    expect(await resolveKey(key, using())).toMatchObject({ version: 1 });
    // as the policy of a writer has it
    const v2 = { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' } as const;
    const token = await bench.server.tokenWith(policyFor('writer', v2), { no_default_policy: true });
    await expect(makeKey(fresh, 256, using({ token }))).rejects.toMatchObject(reason);
    expect(await there(fresh)).toBe(404);
  });

  it('of the secret, prepared before: the same, with another remedy', async () => {
    const key = name();
    await onKey(key, '90m');
    const making = makeKey(key, 256, using());
    await expect(making).rejects.toMatchObject(reason);
    await expect(making).rejects.toThrow(/after 1 h 30 min \(delete_version_after of the secret\)/);
    const remedy = `vault kv metadata put -delete-version-after=0s secret/secureml/${key}`;
    await expect(making).rejects.toMatchObject({ hints: expect.arrayContaining([expect.stringContaining(remedy)]) });
    expect(await there(key)).toBe(404);
    await onKey(key, '0s');
    expect((await makeKey(key, 256, using())).key.version).toBe(1);
  });

  it('the shorter of both counts, and a mount that forbids it wins', async () => {
    const key = name();
    await onKey(key, '2h');
    await onMount('3h');
    await expect(makeKey(key, 256, using())).rejects.toThrow(/after 2 h \(delete_version_after of the secret\)/);
    await onMount('1h');
    await expect(makeKey(key, 256, using())).rejects.toThrow(/after 1 h \(delete_version_after of the mount\)/);
    await onMount('-1s');
    expect((await makeKey(key, 256, using())).key.deletes).toBeUndefined();
    expect((await bench.server.must('GET', `secret/data/secureml/${key}`)).data.metadata.deletion_time).toBe('');
  });

  it('a token that cannot see it: an error as soon as the server tells, with a remedy that works', async () => {
    const key = name();
    const token = await bench.server.tokenWith(
      'path "secret/data/secureml/*" { capabilities = ["create", "read", "update"] }',
    );
    await onMount('1h');
    const making = makeKey(key, 256, using({ token }));
    await expect(making).rejects.toMatchObject({ ...reason, exitCode: 3 });
    await expect(making).rejects.toThrow(/version 1 of .* was written, but Vault deletes it by itself on 20\d\d-/);
    await onMount('0s');
    await onKey(key, '0s');
    await bench.server.must('POST', `secret/undelete/secureml/${key}`, { versions: [1] });
    warnings.splice(0);
    expect((await resolveKey(key, using())).deletes).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('a key that will be deleted: each use says when, and so does a listing', async () => {
    const key = name();
    await onMount('1h');
    await bench.server.must('POST', `secret/data/secureml/${key}`, {
      data: { value: randomBytes(32).toString('hex') },
    });
    const { data } = await bench.server.must('GET', `secret/data/secureml/${key}`);
    const deletes = data.metadata.deletion_time as string;
    const said = `Vault deletes version 1 of secret/secureml/${key} by itself on ${deletes}`;
    const found = await resolveKey(key, using());
    expect(found.deletes).toBe(deletes);
    expect(warnings).toEqual([expect.stringContaining(said)]);
    expect(keyFacts(found)).toMatchObject({ deletes });
    expect(describeKey(found)).toContain(`deleted on   ${deletes}`);
    const info = (await listKeys(using())).find((one) => one.name === key);
    expect(info?.versions[0]).toMatchObject({ state: 'present', deletes });
    expect(info?.notes).toContainEqual(expect.stringContaining(said));
    // to where it is kept it can be brought
    await copyKey(key, { from: 'vault', to: 'keystore' }, { ...using(), keystore: { path: join(bench.home, key) } });
  });

  it('whether it is gone the clock of the server decides', async () => {
    const key = name();
    await onMount('1h');
    await bench.server.must('POST', `secret/data/secureml/${key}`, {
      data: { value: randomBytes(32).toString('hex') },
    });
    const now = Date.now.bind(Date);
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 7_200_000);
    try {
      const info = (await listKeys(using())).find((one) => one.name === key);
      expect(info?.versions.map(({ state }) => state)).toEqual(['present']);
      const keystore = { path: join(bench.home, `${key}.json`) };
      const copied = await copyKey(key, { from: 'vault', to: 'keystore' }, { ...using(), keystore });
      expect(copied).toMatchObject({ added: 1 });
    } finally {
      clock.mockRestore();
    }
    expect(warnings.filter((warning) => warning.includes('left out'))).toEqual([]);
  });

  it('the road to Vault warns of it', async () => {
    const key = name();
    await onMount('1h');
    const { checks } = await examine(key, using());
    const { outcome, text, fixes } = checks.find(({ name: check }) => check === 'write')!;
    expect([outcome, fixes]).toEqual(['warning', ['vault write secret/config delete_version_after=0s']]);
    expect(text).toContain('by itself after 1 h');
  });
});
