// Keys between Vault and a keystore, against a real server.
import { join } from 'node:path';
import { copyKey, type Copied } from '../../../src/lib/keys/copying.js';
import { listKeys, makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { markRawKey, resolveKey, type KeySourceOptions } from '../../../src/lib/keys/resolver.js';
import { describeWithVault } from '../../support/vault-server.js';
import { vaultBench } from '../../support/vault-keys.js';

describeWithVault('copying', () => {
  const bench = vaultBench();
  const { warnings, using, name } = bench;

  it('to Vault and back keeps version numbers and check values, gaps included', async () => {
    const key = name();
    const original = await makeKey(key, 256, using());
    await rotateKey(key, undefined, using());
    const third = await rotateKey(key, undefined, using());
    await bench.server.must('POST', `secret/destroy/secureml/${key}`, { versions: [2] });
    const keystore = (file: string): KeySourceOptions => ({ ...using(), keystore: { path: join(bench.home, file) } });
    const there = await copyKey(key, { from: 'vault', to: 'keystore' }, keystore(`${key}.json`));
    expect(there).toMatchObject({ added: 2, latest: { version: 3, checkValue: third.key.checkValue } });
    const back = await copyKey(key, { from: 'keystore', to: 'vault', as: `${key}x` }, keystore(`${key}.json`));
    expect(back).toMatchObject({
      name: `${key}x`,
      added: 2,
      latest: { version: 3, checkValue: third.key.checkValue },
    });
    expect(await resolveKey(`${key}x@1`, using())).toMatchObject({ checkValue: original.key.checkValue });
    await expect(resolveKey(`${key}x@2`, using())).rejects.toMatchObject({
      hints: expect.arrayContaining([expect.stringContaining('was destroyed')]),
    });
    // again: nothing new
    expect(await copyKey(key, { from: 'keystore', to: 'vault', as: `${key}x` }, keystore(`${key}.json`))).toMatchObject(
      { added: 0 },
    );
  });

  it('goes on where one that was cut short left a version without a key', async () => {
    const key = name();
    const keystore: KeySourceOptions = { ...using(), keystore: { path: join(bench.home, `${key}.json`) } };
    await makeKey(key, 256, using());
    await rotateKey(key, undefined, using());
    await rotateKey(key, undefined, using());
    await bench.server.must('POST', `secret/destroy/secureml/${key}`, { versions: [2] });
    await copyKey(key, { from: 'vault', to: 'keystore' }, keystore);
    const [first] = (await listKeys(using())).find((one) => one.name === key)!.versions;
    const { data } = await bench.server.must('GET', `secret/data/secureml/${key}?version=1`);
    // killed between writing and destroying it
    for (const fields of [data.data, { note: 'no key: keeps the numbers of the versions' }])
      await bench.server.must('POST', `secret/data/secureml/${key}c`, { data: fields });
    const copying = { from: 'keystore', to: 'vault', as: `${key}c` } as const;
    expect(await copyKey(key, copying, keystore)).toMatchObject({ added: 1, latest: { version: 3 } });
    const { data: after } = await bench.server.must('GET', `secret/metadata/secureml/${key}c`);
    expect(after.versions['2'].destroyed).toBe(true);
    expect((await resolveKey(`${key}c@1`, using())).checkValue).toBe(first!.checkValue);
    // somebody's own secret is another thing
    await bench.server.must('POST', `secret/data/secureml/${key}d`, { data: data.data });
    await bench.server.must('POST', `secret/data/secureml/${key}d`, { data: { note: 'mine' } });
    await expect(copyKey(key, { ...copying, as: `${key}d` }, keystore)).rejects.toThrow(/another key as version 2/);
  });

  it('takes the mark of raw FF1 along, both ways, and again', async () => {
    const key = name();
    const keystore: KeySourceOptions = { ...using(), keystore: { path: join(bench.home, `${key}.json`) } };
    const { key: mine } = await makeKey(key, 256, { ...keystore, store: 'keystore' });
    const copy = (from: 'vault' | 'keystore', to: 'vault' | 'keystore', as?: string): Promise<Copied> =>
      copyKey(key, { from, to, as }, keystore);
    // copied before it was used so, and again after that
    expect((await copy('keystore', 'vault')).latest.raw).toBe(false);
    await markRawKey(mine, { ...keystore, store: 'keystore' });
    expect(await copy('keystore', 'vault')).toMatchObject({ added: 0, latest: { raw: true } });
    expect(await copy('keystore', 'vault', `${key}n`)).toMatchObject({ added: 1, latest: { raw: true } });
    expect((await resolveKey(`${key}n`, using())).raw).toBe(true);
    expect((await copy('vault', 'keystore', `${key}b`)).latest.raw).toBe(true);
  });

  it('changes nothing where the target has another key', async () => {
    const key = name();
    const keystore: KeySourceOptions = { ...using(), keystore: { path: join(bench.home, `${key}.json`) } };
    await makeKey(key, 256, { ...keystore, store: 'keystore' });
    await rotateKey(key, 256, { ...keystore, store: 'keystore' });
    const { key: mine } = await makeKey(key, 256, using());
    await expect(copyKey(key, { from: 'keystore', to: 'vault' }, keystore)).rejects.toMatchObject({
      exitCode: 3,
      message: `secret/secureml/${key} has another key as version 1, or none`,
      hints: ['nothing was changed; copy it under another name with --as'],
    });
    await expect(copyKey(key, { from: 'vault', to: 'keystore' }, keystore)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/\.json has another key/),
    });
    expect(await resolveKey(key, using())).toMatchObject({ version: 1, checkValue: mine.checkValue });
  });

  it('names the deleted versions that a copy leaves out', async () => {
    const key = name();
    await makeKey(key, 256, using());
    await rotateKey(key, undefined, using());
    await bench.server.must('POST', `secret/delete/secureml/${key}`, { versions: [1] });
    const file = { keystore: { path: join(bench.home, `${key}.json`) } };
    await copyKey(key, { from: 'vault', to: 'keystore' }, { ...using(), ...file });
    expect(warnings).toContainEqual(expect.stringMatching(/left out, because deleted: version 1 of .*undelete/));
  });
});
