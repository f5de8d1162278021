import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { AtomicFile } from '../../../src/lib/files/atomic-file.js';
import { lockOf, withLock } from '../../../src/lib/files/lock.js';
import { formatKeystore, openKeystore, parseKeystore, type KeystoreKeys } from '../../../src/lib/keys/keystore-file.js';
import { Keystore } from '../../../src/lib/keys/keystore.js';

const KEY = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const OTHER = Buffer.alloc(16, 9);
const PASSPHRASE = 'correct horse battery staple';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secureml-keystore-'));
  path = join(folder, 'data', 'keystore.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (passphrase?: string, warnings: string[] = []): Keystore =>
  new Keystore({ path, passphrase: async () => passphrase, onWarning: (warning) => warnings.push(warning) });
const text = (): string => readFileSync(path, 'utf8');

describe('a keystore without a passphrase', () => {
  it('is made 0600 in a folder 0700, and says that its permissions are its only protection', async () => {
    const warnings: string[] = [];
    const made = await open(undefined, warnings).create('master_key', KEY);
    expect(made.version).toBe(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    expect(warnings).toEqual([expect.stringContaining('its file permissions (0600) are its only protection')]);
    expect(readdirSync(join(folder, 'data'))).toEqual(['keystore.json']);
  });

  it('says at its head which format it has', async () => {
    await open().create('master_key', KEY);
    expect(JSON.parse(text())).toMatchObject({ 'secureml-keystore': 1, protection: 'none' });
  });

  it.each([0o640, 0o604, 0o660, 0o644])('is refused when its mode is %o', async (mode) => {
    await open().create('master_key', KEY);
    chmodSync(path, mode);
    await expect(open().find({ name: 'master_key', version: null })).rejects.toThrow(/other users of this machine/);
    await expect(open().create('other', OTHER)).rejects.toThrow(/other users of this machine/);
  });
});

describe('versions', () => {
  it('keeps every one: creating never overwrites, rotating adds', async () => {
    const store = open();
    await store.create('master_key', KEY);
    await expect(store.create('master_key', OTHER)).rejects.toMatchObject({
      exitCode: 3,
      hints: expect.arrayContaining([expect.stringContaining('secureml keys rotate')]),
    });
    expect((await store.rotate('master_key', OTHER)).version).toBe(2);
    for (const [version, bytes] of [
      [1, KEY],
      [2, OTHER],
      [null, OTHER],
    ] as const) {
      const finding = await open().find({ name: 'master_key', version });
      expect('key' in finding && Buffer.from(finding.key.bytes)).toEqual(bytes);
    }
    expect(await open().find({ name: 'master_key', version: 3 })).toEqual({
      absent: expect.stringContaining('its latest is 2'),
    });
    expect(await open().find({ name: 'none', version: null })).toEqual({
      absent: expect.stringContaining('has no key none'),
    });
  });

  it('lists versions with fingerprints and without keys', async () => {
    const store = open();
    await store.create('b', KEY);
    await store.rotate('b', OTHER);
    await store.create('a', OTHER);
    const list = await open().list();
    expect(list.map(({ name, versions }) => [name, versions.map(({ version, bits }) => [version, bits])])).toEqual([
      ['a', [[1, 128]]],
      [
        'b',
        [
          [1, 256],
          [2, 128],
        ],
      ],
    ]);
    expect(JSON.stringify(list)).not.toContain(KEY.toString('hex'));
  });

  it('says that there is no keystore instead of making one', async () => {
    expect(await open().find({ name: 'a', version: null })).toEqual({ absent: `there is no keystore at ${path}` });
    expect(existsSync(path)).toBe(false);
    // without asking for the passphrase of one, and without a word about it
    const asked: string[] = [];
    const passphrase = async (kind: string): Promise<undefined> => void asked.push(kind);
    const onWarning = (warning: string): void => void asked.push(warning);
    await expect(new Keystore({ path, passphrase, onWarning }).rotate('a', KEY)).rejects.toThrow(
      /there is no keystore at/,
    );
    expect(asked).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it('merges versions under their numbers, and refuses another key under one of them', async () => {
    const store = open();
    await store.create('a', KEY);
    const created = '2026-01-02T03:04:05.000Z';
    expect(
      await store.merge('a', [
        { version: 1, bytes: KEY, created },
        { version: 5, bytes: OTHER, created },
      ]),
    ).toBe(1);
    expect(await store.versions('a')).toMatchObject([{ version: 1 }, { version: 5, created }]);
    await expect(
      store.merge('a', [
        { version: 5, bytes: KEY, created },
        { version: 6, bytes: KEY, created },
      ]),
    ).rejects.toThrow(/has another key as a@5|another key/);
    expect(await store.versions('a')).toHaveLength(2);
  });

  it('of a key that was used for raw FF1 stay marked when they come to those that are there', async () => {
    await open().create('a', KEY);
    const created = '2026-01-02T03:04:05.000Z';
    expect(await open().merge('a', [{ version: 1, bytes: KEY, created, raw: true }])).toBe(0);
    await open().merge('a', [{ version: 2, bytes: OTHER, created }]);
    expect(await open().versions('a')).toMatchObject([{ raw: true }, { raw: true }]);
    await open().rotate('a', Buffer.alloc(24, 5));
    expect(await open().find({ name: 'a', version: 3 })).toMatchObject({ key: { raw: true } });
  });
});

describe('a keystore with a passphrase', () => {
  it('holds neither keys nor names in clear, and opens again', async () => {
    await open(PASSPHRASE).create('a_rather_long_name', KEY);
    expect(text()).not.toContain('a_rather_long_name');
    expect(text()).not.toContain(KEY.toString('hex'));
    expect(JSON.parse(text())).toMatchObject({
      protection: 'passphrase',
      kdf: { name: 'scrypt', N: 131072, r: 8, p: 1 },
    });
    expect(await open(PASSPHRASE).find({ name: 'a_rather_long_name', version: null })).toHaveProperty('key');
  });

  it('has another salt and nonce after each write', async () => {
    const store = open(PASSPHRASE);
    await store.create('a', KEY);
    const before = JSON.parse(text());
    await store.rotate('a', OTHER);
    const after = JSON.parse(text());
    expect(after.kdf.salt).not.toBe(before.kdf.salt);
    expect(after.cipher.nonce).not.toBe(before.cipher.nonce);
  });

  it.each([
    ['a wrong passphrase', 'wrong passphrase', /passphrase is wrong/],
    ['none', undefined, /protected by a passphrase, and none was given/],
  ])('is not opened with %s', async (_, passphrase, message) => {
    await open(PASSPHRASE).create('a', KEY);
    await expect(open(passphrase).find({ name: 'a', version: null })).rejects.toThrow(message);
    const before = text();
    await expect(open(passphrase).rotate('a', OTHER)).rejects.toThrow(message);
    expect(text()).toBe(before);
  });

  it('notices every change of header and body', async () => {
    await open(PASSPHRASE).create('a', KEY);
    const document = JSON.parse(text());
    const flip = (base64: string): string => {
      const bytes = Buffer.from(base64, 'base64');
      bytes[3]! ^= 1;
      return bytes.toString('base64');
    };
    const changed = [
      { ...document, sealed: flip(document.sealed) },
      { ...document, cipher: { ...document.cipher, nonce: flip(document.cipher.nonce) } },
      { ...document, kdf: { ...document.kdf, salt: flip(document.kdf.salt) } },
      { ...document, kdf: { ...document.kdf, N: 16384 } },
    ];
    for (const one of changed) {
      writeFileSync(path, JSON.stringify(one), { mode: 0o600 });
      await expect(open(PASSPHRASE).find({ name: 'a', version: null })).rejects.toThrow(
        /passphrase is wrong, or the file was changed/,
      );
    }
  });

  it('does not let a file ask for unbounded work', async () => {
    await open(PASSPHRASE).create('a', KEY);
    const document = JSON.parse(text());
    for (const kdf of [{ N: 2 ** 30 }, { r: 1000 }, { p: 1000 }, { N: 1 }]) {
      writeFileSync(path, JSON.stringify({ ...document, kdf: { ...document.kdf, ...kdf } }), { mode: 0o600 });
      await expect(open(PASSPHRASE).find({ name: 'a', version: null })).rejects.toThrow(/out of bounds/);
    }
  });

  it.each<[string, object]>([
    ['N is no power of two', { N: 1000 }],
    ['r is text', { r: '8' }],
    ['p is 0', { p: 0 }],
    ['p is no whole number', { p: 1.5 }],
    ['the salt is missing', { salt: null }],
    ['it would take 1 GB', { N: 2 ** 20 }],
    ['it would take long', { p: 4 }],
  ])('is damaged where %s', async (_, kdf) => {
    await open(PASSPHRASE).create('a', KEY);
    const document = JSON.parse(text());
    writeFileSync(path, JSON.stringify({ ...document, kdf: { ...document.kdf, ...kdf } }), { mode: 0o600 });
    await expect(open(PASSPHRASE).find({ name: 'a', version: null })).rejects.toThrow(/out of bounds/);
  });

  it('is damaged where the nonce is missing', async () => {
    await open(PASSPHRASE).create('a', KEY);
    const document = JSON.parse(text());
    writeFileSync(path, JSON.stringify({ ...document, cipher: { name: 'aes-256-gcm' } }), { mode: 0o600 });
    await expect(open(PASSPHRASE).find({ name: 'a', version: null })).rejects.toThrow(/out of bounds/);
  });

  it('is only warned about when others can read it', async () => {
    await open(PASSPHRASE).create('a', KEY);
    chmodSync(path, 0o644);
    const warnings: string[] = [];
    expect(await open(PASSPHRASE, warnings).find({ name: 'a', version: null })).toHaveProperty('key');
    expect(warnings).toEqual([expect.stringContaining('chmod 600')]);
  });

  it('wants more than a short word', async () => {
    await expect(open('1234567').create('a', KEY)).rejects.toThrow(/passphrase.*8/);
    expect(existsSync(path)).toBe(false);
    await open('12345678').create('a', KEY);
    expect(JSON.parse(text())).toMatchObject({ protection: 'passphrase' });
  });
});

describe('a passphrase that is given', () => {
  const given = (warnings: string[] = []): Keystore =>
    new Keystore({
      ...{ path, passphraseIsGiven: true, passphrase: async () => PASSPHRASE },
      onWarning: (warning) => warnings.push(warning),
    });

  it('lets no key into a keystore that has none, and warns when one is read', async () => {
    await open().create('a', KEY);
    const before = text();
    for (const write of [
      (store: Keystore) => store.create('b', OTHER),
      (store: Keystore) => store.rotate('a', OTHER),
      (store: Keystore) => store.merge('a', [{ version: 2, bytes: OTHER, created: '2026-01-01T00:00:00Z' }]),
    ]) {
      await expect(write(given())).rejects.toMatchObject({ exitCode: 3, data: { reason: 'not-sealed' } });
      expect(text()).toBe(before);
    }
    const warnings: string[] = [];
    expect(await given(warnings).find({ name: 'a', version: null })).toHaveProperty('key');
    expect(warnings).toEqual([expect.stringMatching(/has no passphrase: the one given protects nothing/)]);
    // a mark is no key
    await given().markRaw('a');
    expect(JSON.parse(text())).toMatchObject({ protection: 'none' });
  });

  it('is not passed over when somebody makes a keystore without one while it is typed', async () => {
    const passphrase = async (): Promise<string> => {
      await open().create('theirs', OTHER);
      return PASSPHRASE;
    };
    await expect(new Keystore({ path, passphrase }).create('mine', KEY)).rejects.toMatchObject({
      data: { reason: 'not-sealed' },
    });
    expect((await open().list()).map(({ name }) => name)).toEqual(['theirs']);
  });
});

describe('a file that is no keystore', () => {
  it.each([
    ['text', 'hello', /not JSON/],
    ['another JSON', '{"keys":{}}', /no "secureml-keystore" field/],
    [
      'a newer format',
      '{"secureml-keystore":2,"protection":"none","keys":{}}',
      /format 2; this secureml knows format 1/,
    ],
    ['an unknown protection', '{"secureml-keystore":1,"protection":"rot13","keys":{}}', /protection is unknown/],
    [
      'a key that does not match its check value',
      '{"secureml-keystore":1,"protection":"none","keys":{"a":{"1":{"value":"00112233445566778899aabbccddeeff","created":"x","check_value":"00"}}}}',
      /does not match its check value/,
    ],
    ['a key without versions', '{"secureml-keystore":1,"protection":"none","keys":{"a":{}}}', /has no versions/],
  ])('%s', async (_, content, message) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(path, content, { mode: 0o600 });
    await expect(open().find({ name: 'a', version: null })).rejects.toThrow(message);
    await expect(open().create('b', KEY)).rejects.toThrow(message);
    expect(text()).toBe(content);
  });

  it('round-trips every set of keys', async () => {
    const versions = fc.dictionary(
      fc.integer({ min: 1, max: 999 }).map(String),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      { minKeys: 1 },
    );
    const sets = fc.dictionary(fc.constantFrom('a', 'b-1', 'Master_Key'), versions);
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        const keys: KeystoreKeys = new Map(
          Object.entries(set).map(([name, some]) => [
            name,
            new Map(
              Object.entries(some).map(([v, bytes]) => [
                Number(v),
                { bytes: Buffer.from(bytes), created: '2026-01-01T00:00:00Z' },
              ]),
            ),
          ]),
        );
        const document = parseKeystore(await formatKeystore(keys, undefined), 'x');
        expect(await openKeystore(document, 'x', undefined)).toEqual(keys);
      }),
    );
  });
});

describe('writing', () => {
  it('follows a link: the file is replaced where it is, and the link stays', async () => {
    const real = join(folder, 'other-disk', 'keys.json');
    mkdirSync(join(folder, 'data'));
    mkdirSync(join(folder, 'other-disk'));
    symlinkSync('../other-disk/keys.json', path);
    await open().create('master_key', KEY); // the link led nowhere so far
    await open().rotate('master_key', OTHER);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(lstatSync(real).isFile()).toBe(true);
    expect(readdirSync(join(folder, 'data'))).toEqual(['keystore.json']);
    expect(readdirSync(join(folder, 'other-disk'))).toEqual(['keys.json']);
    expect((await open().versions('master_key')).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('is done by one at a time, also by several processes, and nothing is lost', async () => {
    await open().create('start', KEY);
    // the built program, because it is about processes
    const program = join(process.cwd(), 'bin', 'run.js');
    const names = Array.from({ length: 6 }, (_, i) => `key_${i}`);
    const codes = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const args = [program, 'keys', 'generate-key', '--key-name', name];
            const env = { PATH: process.env.PATH, HOME: folder, SECUREML_KEYSTORE: path };
            spawn(process.execPath, args, { env, stdio: 'ignore' }).once('close', resolve);
          }),
      ),
    );
    expect(codes).toEqual(names.map(() => 0));
    expect((await open().list()).map(({ name }) => name)).toEqual([...names, 'start']);
    expect(readdirSync(join(folder, 'data'))).toEqual(['keystore.json']);
  }, 60_000);

  it.each<[string, (store: Keystore) => Promise<unknown>]>([
    ['a keystore that is there', (store) => store.create('mine', OTHER)],
    ['one that was not', (store) => (rmSync(path), store.create('mine', OTHER))],
  ])('leaves alone what was changed behind its lock: %s', async (_, act) => {
    await open().create('first', KEY);
    const theirs = text().replace('"first"', '"theirs"');
    const { finish } = AtomicFile.prototype;
    const finished = jest.spyOn(AtomicFile.prototype, 'finish').mockImplementationOnce(async function (
      this: AtomicFile,
    ) {
      await finish.call(this);
      writeFileSync(path, theirs, { mode: 0o600 });
    });
    try {
      await expect(act(open())).rejects.toMatchObject({ exitCode: 3, data: { reason: 'conflict' } });
    } finally {
      finished.mockRestore();
    }
    expect(text()).toBe(theirs);
    expect(readdirSync(join(folder, 'data'))).toEqual(['keystore.json']);
  });

  it('lets one of two rotations at once win and tells the other', async () => {
    await open().create('a', KEY);
    const rotations = await withLock(lockOf(open().place), async () => {
      const both = Promise.allSettled([open().rotate('a', OTHER), open().rotate('a', Buffer.alloc(32, 7))]);
      // both have seen version 1, and wait
      await new Promise((resolve) => setTimeout(resolve, 300));
      return () => both;
    });
    const lost = (await rotations()).filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toMatchObject({ exitCode: 3, data: { reason: 'conflict' } });
    expect(await open().versions('a')).toHaveLength(2);
  });
});
