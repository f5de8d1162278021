import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { copyKey } from '../../../src/lib/keys/copying.js';
import { importKey, listKeys, makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { resolveKey, type KeySourceOptions } from '../../../src/lib/keys/resolver.js';
import { policyFor } from '../../../src/lib/vault/policy.js';
import { loadVaultSettings } from '../../../src/lib/vault/settings.js';
import { walk } from '../../../src/lib/vault/walk.js';
import { describeWithVault } from '../../support/vault-server.js';
import { vaultBench } from '../../support/vault-keys.js';

describeWithVault('keys in a real server', () => {
  const bench = vaultBench();
  const { warnings, using, name } = bench;
  beforeAll(async () => {
    await bench.server.must('POST', 'sys/mounts/team/kv', { type: 'kv', options: { version: '2' } });
    await new Promise((resolve) => setTimeout(resolve, 300));
  });

  it('makes a key as version 1, with max_versions raised, and never overwrites it', async () => {
    const key = name();
    const made = await makeKey(key, 256, using());
    expect(made.key).toMatchObject({ version: 1, source: 'vault', place: `secret/secureml/${key}` });
    const { data } = await bench.server.must('GET', `secret/metadata/secureml/${key}`);
    expect(data).toMatchObject({ max_versions: 10_000, current_version: 1 });
    const stored = await bench.server.must('GET', `secret/data/secureml/${key}`);
    expect(Object.keys(stored.data.data)).toEqual(['value']);
    expect(stored.data.data.value).toBe(Buffer.from(made.key.bytes).toString('hex'));
    await expect(makeKey(key, 256, using())).rejects.toMatchObject({
      exitCode: 3,
      data: { reason: 'exists' },
      hints: expect.arrayContaining([expect.stringContaining('keys rotate')]),
    });
    expect(await resolveKey(key, using())).toMatchObject({ version: 1, fingerprint: made.key.fingerprint });
    expect(warnings).toEqual([]);
  });

  it('rotates to version n + 1, and every earlier version stays readable', async () => {
    const key = name();
    const prints = [(await makeKey(key, 128, using())).key.fingerprint];
    for (let i = 0; i < 12; i++) prints.push((await rotateKey(key, undefined, using())).key.fingerprint);
    for (const [i, fingerprint] of prints.entries()) {
      expect(await resolveKey(`${key}@${i + 1}`, using())).toMatchObject({ version: i + 1, fingerprint });
    }
    expect((await resolveKey(key, using())).bytes).toHaveLength(16);
    const list = (await listKeys(using())).find((info) => info.name === key);
    expect(list?.versions.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  }, 30_000);

  it('two rotations at once: one wins, one is told, no version is lost', async () => {
    const key = name();
    await makeKey(key, 256, using());
    for (let round = 0; round < 5; round++) {
      const before = (await resolveKey(key, using())).version!;
      const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => rotateKey(key, undefined, using())));
      const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.key] : []));
      const lost = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as { data: unknown }] : [],
      );
      expect(won.length).toBeGreaterThanOrEqual(1);
      for (const error of lost) expect(error).toMatchObject({ exitCode: 3, data: { reason: 'conflict' } });
      expect((await resolveKey(key, using())).version).toBe(before + won.length);
      for (const key of won) {
        expect(await resolveKey(`${key.name}@${key.version}`, using())).toMatchObject({ fingerprint: key.fingerprint });
      }
    }
  }, 30_000);

  it('two generations at once: one wins, the other is told how to rotate', async () => {
    const key = name();
    const outcomes = await Promise.allSettled([makeKey(key, 256, using()), makeKey(key, 256, using())]);
    const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { data: { reason: 'exists' } },
    });
    expect(await resolveKey(key, using())).toMatchObject({ version: 1, fingerprint: won[0]!.value.key.fingerprint });
  });

  it('calls a deleted version deleted and a destroyed one destroyed, and finds the others', async () => {
    const key = name();
    await makeKey(key, 256, using());
    await rotateKey(key, undefined, using());
    await rotateKey(key, undefined, using());
    await bench.server.must('POST', `secret/delete/secureml/${key}`, { versions: [3] });
    await bench.server.must('POST', `secret/destroy/secureml/${key}`, { versions: [2] });
    const said = async (reference: string): Promise<string> => {
      const error: unknown = await resolveKey(reference, using()).catch((e: unknown) => e);
      return (error as { hints: string[] }).hints[0]!;
    };
    expect(await said(key)).toMatch(
      new RegExp(
        `^vault: version 3 at secret/secureml/${key} was deleted on .*; vault kv undelete -versions=3 secret/secureml/${key} brings it back$`,
      ),
    );
    expect(await said(`${key}@2`)).toMatch(/was destroyed, and nothing brings it back/);
    expect(await said(`${key}@9`)).toMatch(/there is no version 9 at/);
    expect(await resolveKey(`${key}@1`, using())).toMatchObject({ version: 1 });
    const info = (await listKeys(using())).find((one) => one.name === key);
    expect(info?.versions.map(({ state }) => state)).toEqual(['present', 'destroyed', 'deleted']);
    // a deleted latest version is still a key: not made anew, but rotated from
    await expect(makeKey(key, 256, using())).rejects.toMatchObject({ data: { reason: 'exists' } });
    expect((await rotateKey(key, undefined, using())).key.version).toBe(4);
  });

  it('warns when a team has lowered max_versions, and does not rotate a version away', async () => {
    const key = name();
    await makeKey(key, 256, using());
    await bench.server.must('POST', `secret/metadata/secureml/${key}`, { max_versions: 2 });
    expect((await rotateKey(key, undefined, using())).key.version).toBe(2);
    expect(warnings).toEqual([expect.stringMatching(/Vault keeps only 2 versions of/)]);
    await expect(rotateKey(key, undefined, using())).rejects.toMatchObject({
      data: { reason: 'max-versions' },
      message: expect.stringContaining('would make Vault drop version 1'),
    });
    expect(await resolveKey(`${key}@1`, using())).toMatchObject({ version: 1 });
    const info = (await listKeys(using())).find((one) => one.name === key);
    expect(info?.notes).toEqual([expect.stringContaining('keeps only 2 versions')]);
  });

  it.each([
    ['a path below secret', {}, 'secret/secureml/'],
    ['a mount of its own', { path: 'team/kv' }, 'team/kv/'],
    ['a folder in a nested mount', { path: 'team/kv/data-science' }, 'team/kv/data-science/'],
    ['a path written with the mount', { path: 'secret/other' }, 'secret/other/'],
    ['a mount by setting', { mount: 'team/kv', path: 'x' }, 'team/kv/x/'],
    ['KV v1', { path: 'kv1/secureml' }, 'kv1/secureml/'],
    ['KV v1 by setting', { mount: 'kv1', kvVersion: '1', path: 'y' }, 'kv1/y/'],
  ])('finds the mount: %s', async (_, vault, place) => {
    const key = name();
    const made = await makeKey(key, 192, using(vault));
    expect(made.key.place).toBe(`${place}${key}`);
    expect(await resolveKey(key, using(vault))).toMatchObject({
      fingerprint: made.key.fingerprint,
      place: `${place}${key}`,
    });
    expect((await listKeys(using(vault))).map((info) => info.name)).toContain(key);
  });

  it('KV v1: keeps one version, says so, and rotating is an error', async () => {
    const key = name();
    const v1 = { path: 'kv1/secureml' };
    const made = await makeKey(key, 256, using(v1));
    expect(made.key.version).toBeNull();
    expect(made.notes).toEqual([expect.stringContaining('KV v1 keeps one version only')]);
    await expect(makeKey(key, 256, using(v1))).rejects.toMatchObject({ data: { reason: 'exists' } });
    await expect(rotateKey(key, undefined, using(v1))).rejects.toThrow(/would lose the key/);
    await expect(resolveKey(`${key}@1`, using(v1))).rejects.toMatchObject({
      exitCode: 3,
      hints: expect.arrayContaining([`vault: kv1/secureml/${key} is on a KV v1 mount, which keeps no versions`]),
    });
  });

  it('says when there is no mount, or the token may not see one', async () => {
    const token = await bench.server.tokenWith('path "secret/data/elsewhere" { capabilities = ["read"] }');
    await expect(
      makeKey(
        name(),
        256,
        using({
          path: 'nowhere/x',
          token: await bench.server.tokenWith('path "cubbyhole/x" { capabilities = ["read"] }'),
        }),
      ),
    ).rejects.toMatchObject({
      exitCode: 3,
      data: { reason: 'mount' },
      hints: expect.arrayContaining([expect.stringContaining('vault secrets enable')]),
    });
    await expect(resolveKey(name(), using({ token }))).rejects.toMatchObject({
      exitCode: 3,
      data: { reason: 'denied' },
    });
  });

  it('finds a key of the Python package secureml 0.3, and says so', async () => {
    const key = name();
    const hex = randomBytes(32).toString('hex');
    await bench.server.must('POST', `secret/data/secureml/data/${key}`, { data: { value: hex } });
    const found = await resolveKey(key, using());
    expect(Buffer.from(found.bytes).toString('hex')).toBe(hex);
    expect(found.place).toBe(`secret/secureml/data/${key}`);
    expect(warnings).toEqual([
      `${key}@1 was written by the Python package secureml 0.3 (at secret/secureml/data/${key})`,
    ]);
    // a key beside it would quietly take its place
    const making = makeKey(key, 256, using());
    await expect(making).rejects.toMatchObject({ exitCode: 3, data: { reason: 'exists' } });
    const hint = ((await making.catch((e: unknown) => e)) as { hints: string[] }).hints[0]!;
    expect(hint).toContain(`rotate --vault-path secret/secureml/data --key-name ${key}`);
    expect((await rotateKey(key, undefined, using({ path: 'secret/secureml/data' }))).key.version).toBe(2);
    // a mount that is named is the only one that is meant
    await expect(resolveKey(key, using({ mount: 'team/kv' }))).rejects.toMatchObject({
      exitCode: 3,
      hints: expect.arrayContaining([`vault: there is no key at team/kv/secureml/${key}`]),
    });
    // where both have it, the new place wins, with all its versions
    await bench.server.must('POST', `secret/data/secureml/${key}`, {
      data: { value: randomBytes(32).toString('hex') },
    });
    expect(await resolveKey(key, using())).toMatchObject({ version: 1, place: `secret/secureml/${key}` });
    await expect(resolveKey(`${key}@2`, using())).rejects.toMatchObject({
      exitCode: 3,
      hints: expect.arrayContaining([`vault: there is no version 2 at secret/secureml/${key}`]),
    });
  });

  it('walks to a key in a namespace', async () => {
    if ((await bench.server.api('POST', 'sys/namespaces/team-a', {})).status !== 200) return;
    const header = { 'X-Vault-Namespace': 'team-a' };
    await bench.server.must('POST', 'sys/mounts/secret', { type: 'kv', options: { version: '2' } }, header);
    const settings = await loadVaultSettings(using({ namespace: 'team-a' }).vault, { env: { HOME: bench.home } });
    const { steps, failed } = await walk(settings, 'a');
    expect([failed?.step, steps.map(({ step, outcome }) => [step, outcome])]).toEqual([
      undefined,
      expect.arrayContaining([
        ['address', 'ok'],
        ['mount', 'ok'],
      ]),
    ]);
  });

  it('revokes the token of a login that finds no mount', async () => {
    await bench.server.must('POST', 'sys/auth/userpass', { type: 'userpass' });
    await bench.server.must('POST', 'auth/userpass/users/ann', { password: 'p4ssword', token_policies: 'default' });
    const tokens = async (): Promise<number> =>
      ((await bench.server.must('LIST', 'auth/token/accessors')).data.keys as string[]).length;
    const before = await tokens();
    const login = { auth: 'userpass', username: 'ann', password: 'p4ssword', token: undefined };
    await expect(resolveKey('a', using(login))).rejects.toMatchObject({ data: { reason: 'mount' } });
    expect(await tokens()).toBe(before);
  });

  it('refuses a secret that is no key, without showing it', async () => {
    const key = name();
    await bench.server.must('POST', `secret/data/secureml/${key}`, { data: { value: 'a password of somebody' } });
    await expect(resolveKey(key, using())).rejects.toMatchObject({
      exitCode: 3,
      message: expect.not.stringContaining('password of'),
    });
    await bench.server.must('POST', `secret/data/secureml/${key}`, { data: { other: 'x' } });
    await expect(resolveKey(key, using())).rejects.toThrow(/has no field "value"/);
    const info = (await listKeys(using())).find((one) => one.name === key);
    expect(info?.versions.map(({ fingerprint }) => fingerprint)).toEqual([null, null]);
  });

  it('imports a key as it is', async () => {
    const key = name();
    const bytes = randomBytes(24);
    await importKey(key, bytes, using());
    expect(Buffer.from((await resolveKey(key, using())).bytes)).toEqual(bytes);
  });

  describe('the policies that are printed', () => {
    it('a reader: everything a reader does, and nothing a writer does', async () => {
      const key = name();
      await makeKey(key, 256, using());
      const mount = { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' } as const;
      const token = await bench.server.tokenWith(policyFor('reader', mount), { no_default_policy: true });
      expect(await resolveKey(key, using({ token }))).toMatchObject({ version: 1 });
      expect((await listKeys(using({ token }))).map((info) => info.name)).toContain(key);
      await expect(rotateKey(key, undefined, using({ token }))).rejects.toMatchObject({ data: { reason: 'denied' } });
      await expect(makeKey(name(), 256, using({ token }))).rejects.toMatchObject({ data: { reason: 'denied' } });
    });

    it('a reader of one key: that one alone', async () => {
      const [key, other] = [name(), name()];
      await makeKey(key, 256, using());
      await makeKey(other, 256, using());
      const mount = { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' } as const;
      const token = await bench.server.tokenWith(policyFor('reader', mount, key), { no_default_policy: true });
      expect(await resolveKey(key, using({ token }))).toMatchObject({ version: 1 });
      await expect(resolveKey(other, using({ token }))).rejects.toMatchObject({ data: { reason: 'denied' } });
    });

    it('a writer: makes, rotates, imports, lists and copies', async () => {
      const key = name();
      const mount = { mount: ['secret'], version: 2, prefix: ['secureml'], foundBy: 'settings' } as const;
      const token = await bench.server.tokenWith(policyFor('writer', mount), { no_default_policy: true });
      await makeKey(key, 256, using({ token }));
      await rotateKey(key, undefined, using({ token }));
      expect((await listKeys(using({ token }))).map((info) => info.name)).toContain(key);
      const keystore: KeySourceOptions = { ...using({ token }), keystore: { path: join(bench.home, `${key}.json`) } };
      await copyKey(key, { from: 'vault', to: 'keystore' }, keystore);
      await copyKey(key, { from: 'keystore', to: 'vault', as: `${key}y` }, keystore);
      expect(warnings.filter((warning) => !warning.includes('its only protection'))).toEqual([]);
    });

    it('KV v1', async () => {
      const key = name();
      const v1 = { path: 'kv1/secureml' };
      const mount = { mount: ['kv1'], version: 1, prefix: ['secureml'], foundBy: 'settings' } as const;
      const writer = await bench.server.tokenWith(policyFor('writer', mount), { no_default_policy: true });
      const reader = await bench.server.tokenWith(policyFor('reader', mount), { no_default_policy: true });
      await makeKey(key, 256, using({ ...v1, token: writer }));
      expect(await resolveKey(key, using({ ...v1, token: reader }))).toMatchObject({ source: 'vault' });
      expect((await listKeys(using({ ...v1, token: reader }))).map((info) => info.name)).toContain(key);
      await expect(makeKey(name(), 256, using({ ...v1, token: reader }))).rejects.toMatchObject({
        data: { reason: 'denied' },
      });
    });
  });

  describe('a policy that is short', () => {
    it('metadata denied, data allowed: a key is made with a warning, not rotated', async () => {
      const key = name();
      const token = await bench.server.tokenWith(
        'path "secret/data/secureml/*" { capabilities = ["create", "read", "update"] }',
      );
      await makeKey(key, 256, using({ token }));
      expect(warnings).toEqual([
        expect.stringMatching(
          new RegExp(
            `may not set max_versions \\(update on secret/metadata/secureml/${key}\\): Vault keeps 10 versions`,
          ),
        ),
      ]);
      await expect(rotateKey(key, undefined, using({ token }))).rejects.toMatchObject({
        data: { reason: 'denied' },
        message: expect.stringContaining(`read secret/metadata/secureml/${key}`),
      });
      expect(await resolveKey(key, using({ token }))).toMatchObject({ version: 1 });
    });

    it('data denied, metadata allowed: named with the path', async () => {
      const key = name();
      await makeKey(key, 256, using());
      const token = await bench.server.tokenWith(
        'path "secret/metadata/secureml/*" { capabilities = ["read", "list", "update", "create"] }',
      );
      await expect(resolveKey(key, using({ token }))).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringContaining(`read secret/data/secureml/${key}`),
        hints: expect.arrayContaining([expect.stringContaining('keys policy')]),
      });
    });
  });
});
