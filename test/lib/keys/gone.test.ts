// What is said of a key that cannot be read, and that what is said works, against a real server.
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { copyKey } from '../../../src/lib/keys/copying.js';
import { examine } from '../../../src/lib/keys/doctor.js';
import { makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { resolveKey } from '../../../src/lib/keys/resolver.js';
import { describeWithVault } from '../../support/vault-server.js';
import { vaultBench } from '../../support/vault-keys.js';

describeWithVault('a key that is gone', () => {
  const bench = vaultBench();
  const { warnings, using, name } = bench;

  const hints = async (run: Promise<unknown>): Promise<string[]> =>
    ((await run.catch((e: unknown) => e)) as { hints: string[] }).hints;
  const makeIt = (key: string): string => `make it: secureml keys generate-key --key-name ${key}`;
  const rotateIt = (key: string): string => `a new version beside it: secureml keys rotate --key-name ${key}`;

  it.each([
    ['deleted', 'delete', /was deleted on .*; vault kv undelete -versions=1 secret\/secureml\/k\w+ brings it back$/],
    ['destroyed', 'destroy', /was destroyed, and nothing brings it back$/],
  ])('latest version %s: rotate', async (_, verb, said) => {
    const key = name();
    await makeKey(key, 256, using());
    await bench.server.must('POST', `secret/${verb}/secureml/${key}`, { versions: [1] });
    const told = await hints(resolveKey(key, using()));
    expect(told[0]).toMatch(said);
    expect(told.at(-1)).toBe(rotateIt(key));
    expect(told.join()).not.toContain('generate-key');
    const { checks } = await examine(key, using());
    expect(checks.find(({ name: check }) => check === 'in use')?.fixes).toEqual([rotateIt(key)]);
    const made = makeKey(key, 256, using());
    await expect(made).rejects.toMatchObject({ exitCode: 3, data: { reason: 'exists' } });
    expect((await hints(made))[0]).toMatch(said);
    expect((await rotateKey(key, undefined, using())).key.version).toBe(2);
  });

  it('another version: nothing is to be made', async () => {
    const key = name();
    await makeKey(key, 256, using());
    await rotateKey(key, undefined, using());
    await bench.server.must('POST', `secret/delete/secureml/${key}`, { versions: [1] });
    const told = await hints(resolveKey(`${key}@1`, using()));
    expect(told[0]).toMatch(/undelete -versions=1/);
    expect(told.join()).not.toMatch(/generate-key|rotate/);
    const { checks } = await examine(`${key}@1`, using());
    expect(checks.find(({ name: check }) => check === 'in use')?.fixes.join()).not.toContain('generate-key');
    expect(await resolveKey(key, using())).toMatchObject({ version: 2 });
  });

  it('all of it deleted, or never more than prepared: make it', async () => {
    const [key, prepared] = [name(), name()];
    await makeKey(key, 256, using());
    await bench.server.must('DELETE', `secret/metadata/secureml/${key}`);
    await bench.server.must('POST', `secret/metadata/secureml/${prepared}`, { max_versions: 10_000 });
    for (const one of [key, prepared]) {
      expect((await hints(resolveKey(one, using()))).at(-1)).toBe(makeIt(one));
      expect(await hints(rotateKey(one, undefined, using()))).toEqual([makeIt(one)]);
      expect((await makeKey(one, 256, using())).key.version).toBe(1);
    }
  });

  it('deleted on KV v1: make it', async () => {
    const key = name();
    const v1 = using({ path: 'kv1/secureml' });
    await makeKey(key, 256, v1);
    await bench.server.must('DELETE', `kv1/secureml/${key}`);
    expect((await hints(resolveKey(key, v1))).at(-1)).toBe(makeIt(key));
    expect((await makeKey(key, 256, v1)).key.version).toBeNull();
  });

  it('every version: nothing is copied, and that is said', async () => {
    const key = name();
    await makeKey(key, 256, using());
    await bench.server.must('POST', `secret/delete/secureml/${key}`, { versions: [1] });
    const copied = copyKey(key, { from: 'vault', to: 'keystore' }, using());
    await expect(copied).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('every version of the key at'),
    });
  });

  it('a path as the API has it is warned about', async () => {
    const warning = (path: string): RegExp => new RegExp(`leave out (meta)?data: --vault-path ${path}$`);
    await makeKey(name(), 256, using({ path: 'secret/data/team' }));
    expect(warnings).toEqual([expect.stringMatching(warning('secret/team'))]);
    const { checks } = await examine(name(), using({ path: 'secret/metadata/team' }));
    const { outcome, fixes } = checks.find(({ name: check }) => check === 'mount')!;
    expect([outcome, fixes]).toEqual(['warning', [expect.stringMatching(warning('secret/team'))]]);
    warnings.splice(0);
    for (const path of ['secret/team/data', 'secret/datasets', 'kv1/data']) await makeKey(name(), 256, using({ path }));
    expect(warnings).toEqual([]);
  });

  it('a server at a socket is called by its address', async () => {
    const path = join(bench.home, 'vault.sock');
    const url = `unix://${path}`;
    const nobody = await resolveKey('a', using({ url, maxRetries: '0' })).catch((e: unknown) => e);
    expect((nobody as Error).message).toContain(`Vault at ${url} cannot be reached`);
    const { port } = new URL(bench.server.url);
    const relay: Server = createServer((socket) => {
      const onward = connect(Number(port), '127.0.0.1');
      socket.pipe(onward).pipe(socket);
      socket.on('error', () => onward.destroy());
      onward.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => relay.listen(path, resolve));
    const { checks } = await examine('a', using({ url }));
    expect(checks.find(({ name: check }) => check === 'address')?.text).toContain(`${url} answers`);
    const denied = await resolveKey('a', using({ url, token: 'wrong' })).catch((e: unknown) => e);
    expect((denied as Error).message).toContain(`Vault at ${url} does not accept the token`);
    await new Promise((resolve) => relay.close(resolve));
  });
});
