// What a mount asks of the metadata of keys, against a real server.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { copyKey } from '../../../src/lib/keys/copying.js';
import { makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { markRawKey, resolveKey } from '../../../src/lib/keys/resolver.js';
import { FakeVault, json } from '../../support/fake-vault.js';
import { describeWithVault } from '../../support/vault-server.js';
import { vaultBench } from '../../support/vault-keys.js';

describeWithVault('the metadata of a key', () => {
  const bench = vaultBench();
  const { using, name } = bench;

  describe('a mount that keeps few versions', () => {
    const rights = 'path "secret/data/secureml/*" { capabilities = ["create", "read", "update"] }\n';
    const blind = `${rights}path "secret/metadata/secureml/*" { capabilities = ["read"] }`;
    beforeAll(() => bench.server.must('POST', 'secret/config', { max_versions: 2 }));
    afterAll(() => bench.server.must('POST', 'secret/config', { max_versions: 0 }));
    const keyOfTwo = async (): Promise<string> => {
      const key = name();
      for (let version = 1; version <= 2; version++)
        await bench.server.must('POST', `secret/data/secureml/${key}`, {
          data: { value: randomBytes(32).toString('hex') },
        });
      return key;
    };

    it('rotates none away, also where the token may not see how many', async () => {
      const key = await keyOfTwo();
      const token = await bench.server.tokenWith(blind);
      for (const [options, message] of [
        [using(), 'it keeps only 2'],
        [using({ token }), 'nobody can say whether version 3'],
      ] as const) {
        const rotating = rotateKey(key, undefined, options);
        await expect(rotating).rejects.toMatchObject({ data: { reason: 'max-versions' } });
        await expect(rotating).rejects.toThrow(message);
      }
      expect(await resolveKey(`${key}@1`, using())).toMatchObject({ version: 1 });
    });

    it('copies none away', async () => {
      const key = name();
      const keystore = { keystore: { path: join(bench.home, `${key}.json`) } };
      await makeKey(key, 256, { ...using(), ...keystore, store: 'keystore' });
      for (let i = 0; i < 3; i++) await rotateKey(key, 256, { ...using(), ...keystore, store: 'keystore' });
      const copy = (as: string, token?: string): Promise<unknown> =>
        copyKey(key, { from: 'keystore', to: 'vault', as }, { ...using(token ? { token } : {}), ...keystore });
      const blindly = await bench.server.tokenWith(blind);
      await expect(copy(`${key}n`, blindly)).rejects.toMatchObject({ data: { reason: 'max-versions' } });
      expect((await bench.server.api('GET', `secret/data/secureml/${key}n`)).status).toBe(404);
      const { bytes } = await resolveKey(`${key}@1`, { ...using(), ...keystore, store: 'keystore' });
      const value = Buffer.from(bytes).toString('hex');
      await bench.server.must('POST', `secret/data/secureml/${key}o`, { data: { value } });
      await expect(copy(`${key}o`)).rejects.toMatchObject({ data: { reason: 'max-versions' } });
      expect(await resolveKey(`${key}o@1`, using())).toMatchObject({ version: 1 });
      expect(await copy(`${key}w`)).toMatchObject({ added: 4 });
    });
  });

  it('a mount that asks for check-and-set of metadata: made, rotated and marked', async () => {
    await bench.server.must('POST', 'secret/config', { metadata_cas_required: true, cas_required: true });
    const told = await bench.server.must('GET', 'secret/config');
    try {
      if (told.data.metadata_cas_required !== true) return console.warn('NOT RUN: this server has no metadata_cas');
      const [key, prepared] = [name(), name()];
      await bench.server.must('POST', `secret/metadata/secureml/${prepared}`, { max_versions: 3, metadata_cas: 0 });
      for (const one of [key, prepared]) {
        await makeKey(one, 256, using());
        const { key: next } = await rotateKey(one, undefined, using());
        await markRawKey(next, using());
        const { data } = await bench.server.must('GET', `secret/metadata/secureml/${one}`);
        expect(data).toMatchObject({ max_versions: 10_000, custom_metadata: { secureml_use: 'raw' } });
      }
    } finally {
      await bench.server.must('POST', 'secret/config', { metadata_cas_required: false, cas_required: false });
    }
  });

  it('notes of several at once are all kept', async () => {
    const key = name();
    const { key: made } = await makeKey(key, 256, using());
    const noted = { metadata_cas: 1, custom_metadata: { owner: 'ann' } };
    const path = `secret/metadata/secureml/${key}`;
    const { data } = await bench.server.must('GET', path);
    if (typeof data.current_metadata_version !== 'number') return;
    // somebody writes between our reading and writing
    const client = bench.server;
    const relay = await FakeVault.http((asked, response) => {
      const body = asked.body === '' ? undefined : (JSON.parse(asked.body) as object);
      const meddle = asked.method === 'POST' && asked.path.endsWith(`/metadata/secureml/${key}`) && meddled++ === 0;
      void (meddle ? client.must('POST', path, noted) : Promise.resolve())
        .then(() => client.api(asked.method, asked.path.slice('/v1/'.length), body))
        .then(({ status, body: answer }) =>
          status === 204 ? response.writeHead(204).end() : json(response, status, answer),
        );
    });
    let meddled = 0;
    try {
      await markRawKey(made, using({ url: relay.url }));
    } finally {
      await relay.close();
    }
    expect(meddled).toBe(2);
    const { data: after } = await bench.server.must('GET', path);
    expect(after.custom_metadata).toEqual({ owner: 'ann', secureml_use: 'raw' });
  });
});
