// Values of options and arguments that are not what they have to be: each is refused, none is taken for another or for none.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  anonymize,
  anonymizeArrow,
  anonymizeCsv,
  anonymizeRecords,
  chooseColumns,
  createAnonymizer,
  deanonymize,
  deanonymizeCsv,
  KeyManager,
  UsageError,
} from '../../../src/index.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const SECRET = 'Zweifelhaft';
const ROWS = [{ name: SECRET, ssn: '123-45-6789' }];
const CSV = `name,ssn\n${SECRET},123-45-6789\n`;
const keyManager = new KeyManager({ env: { SECUREML_MASTER_KEY: HEX } });
const OPTIONS = { sensitiveColumns: ['ssn=ssn'], keyManager };
const POLICY = 'policy: 1\ncolumns: { name: keep, ssn: keep }\n';
/** As JavaScript calls it. */
const untyped = (value: unknown): never => value as never;

/** What is thrown, which repeats nothing that was given. */
async function refusal(act: () => unknown, secret = SECRET): Promise<string> {
  const error = (await (async () => act())().catch((reason: unknown) => reason)) as UsageError;
  expect(error).toBeInstanceOf(UsageError);
  expect([error.code, error.exitCode]).toEqual(['usage', 2]);
  expect(JSON.stringify([error.message, error])).not.toContain(secret);
  return error.message;
}

const csv = (options: object, output = new PassThrough()): Promise<unknown> =>
  anonymizeCsv([CSV], output.resume(), untyped({ ...OPTIONS, ...options }));

describe('values of options', () => {
  it.each([
    ['undecided', '"error" or "keep"', ['erorr', 'ERROR', null, false, 0, []]],
    ['ragged', '"error" or "text"', ['texts', null, true]],
    ['method', '"pseudonymization"', ['x', null, 1n]],
    ['strategy', '"fpe"', ['hash', null]],
    ['nulls', 'a list of strings', ['N/A', [123], [null], [, 'x'], 3, null, new Set(['N/A'])]], // prettier-ignore
    ['except', 'a list of strings', ['name', [1]]],
    ['sensitiveColumns', 'a list of strings', ['ssn', [], [1], new Set(['ssn']), null]],
    ['domains', 'an object of strings', [new Map([['ssn', 'x']]), 3, new Date(), null, [], { ssn: 5 }, { ssn: null }]],
    ['contexts', 'an object of strings', [new Map([['ssn', 'name']]), { ssn: 5 }, 'name']],
    ['threads', 'a whole number from 1', ['abc', -1, 0, NaN, 1.5, Infinity, null, '2']],
    ['signal', 'an AbortSignal', ['x', {}, null, new AbortController()]],
    ['keyManager', 'a KeyManager', [null, {}, 'x', { resolve: 1 }]],
    ['keyName', 'a string', [null, 5]],
    ['delimiter', 'a string', [null, 5]],
    ['encoding', 'a string', [null, 5]],
    ['header', 'a boolean', [null, 'false', 0]],
    ['onWarning', 'a function', ['x', null]],
  ])('%s: %s', async (name, expected, values) => {
    for (const value of values) {
      expect(await refusal(() => csv({ [name]: value }))).toContain(
        `anonymizeCsv: ${name}: expected ${expected}, got `,
      );
    }
  });

  it('that are undefined were not given', async () => {
    const nothing = Object.fromEntries(
      ['undecided', 'nulls', 'domains', 'threads', 'signal', 'delimiter', 'quote', 'encoding', 'header', 'keyName'].map(
        (name) => [name, undefined],
      ),
    );
    const output = new PassThrough();
    const [written] = await Promise.all([text(output), csv(nothing, output)]);
    expect(written).toMatch(/^name,ssn\nZweifelhaft,\d{3}-\d\d-\d{4}\n$/);
    const plain = await anonymize(ROWS, OPTIONS);
    expect(
      await anonymize(ROWS, { ...OPTIONS, domains: untyped({ ssn: undefined }), nulls: untyped(undefined) }),
    ).toEqual(plain);
  });

  it('of an object whose contents are elsewhere', async () => {
    for (const options of [new Map([['sensitiveColumns', ['ssn']]]), new Date(), Promise.resolve(OPTIONS), () => 1]) {
      expect(await refusal(() => anonymize(ROWS, untyped(options)))).toContain(
        'anonymize: expected an object of options',
      );
    }
  });
});

describe('columns that are none', () => {
  it('are no columns to find: leaving the list out says that', async () => {
    for (const act of [anonymize, deanonymize]) {
      expect(await refusal(() => act(ROWS, { ...OPTIONS, sensitiveColumns: [] }))).toContain('got an empty list');
    }
    expect(await refusal(() => deanonymize([], { ...OPTIONS, sensitiveColumns: ['ssn'] }))).toContain('never guesses');
    const people = [
      { id: '1', ssn: '123-45-6789' },
      { id: '2', ssn: '457-55-5462' },
    ];
    expect(chooseColumns(people)).toEqual(['ssn=ssn@1']);
    expect(await refusal(() => chooseColumns(people, { sensitiveColumns: [] }))).toContain('got an empty list');
  });

  it('may be left alone although they are found', async () => {
    const output = new PassThrough();
    const table = 'email,ssn\nann@example.org,123-45-6789\nbob@example.org,457-55-5462\n';
    const [written, { columns }] = await Promise.all([
      text(output),
      anonymizeCsv(table, output, { keyManager, except: ['email'] }),
    ]);
    expect(columns).toEqual(['ssn=ssn@1']);
    expect(written).toContain('ann@example.org');
  });
});

describe('values of a key manager', () => {
  it.each([
    [{ keystore: '/x.json' }, 'the key manager: keystore: expected an object, got a string'],
    [{ keystore: { pth: '/x.json' } }, 'keystore: there is no option "pth"'],
    [{ keystore: { path: 5 } }, 'keystore: path: expected a string, got a number'],
    [{ store: 'vualt' }, 'the key manager: store: expected "vault" or "keystore", got a string'],
    [{ onWarning: 'x' }, 'the key manager: onWarning: expected a function, got a string'],
    [{ env: new Map() }, 'the key manager: env: expected an object of strings, got a Map'],
    [{ vault: { skipVerify: 'no'.length } }, 'vault: skipVerify: expected a string or a boolean, got a number'],
    [{ vault: { token: 5 } }, 'vault: token: expected a string or { file: "PATH" }, got a number'],
    [{ vault: { token: { path: SECRET } } }, 'vault: token: expected a string or { file: "PATH" }, got an object'],
    [null, 'the key manager: expected an object of options, got null'],
  ])('%j', async (options, message) => {
    expect(await refusal(() => new KeyManager(untyped(options)))).toBe(message);
  });

  it('may be true, false and numbers where the text says that', async () => {
    const vault = { skipVerify: true, disableRedirects: false, maxRetries: 0, timeout: 2 };
    const manager = new KeyManager({
      env: { HOME: '/nonexistent' },
      vaultUrl: 'http://127.0.0.1:9',
      vaultToken: 'x',
      vault,
    });
    await expect(manager.resolve()).rejects.toMatchObject({ code: 'vaultUnreachable' });
  });

  it('which key', async () => {
    expect(await refusal(() => keyManager.resolve(untyped(5)))).toContain('keyName: expected a string, got a number');
    expect(await refusal(() => keyManager.markRaw(untyped(null)))).toContain('expected a key that resolve gave');
    const encoding = untyped('HEX');
    expect(await refusal(() => keyManager.getEncryptionKey({ encoding }))).toContain('"bytes" or "hex" or "base64"');
  });
});

describe('arguments', () => {
  const bytes = Buffer.from(CSV);
  const locked = new Response(CSV).body!;
  locked.getReader();
  it.each([
    [
      'input',
      [undefined, null, 5, {}, bytes, locked],
      (input: unknown) => anonymizeCsv(untyped(input), new PassThrough()),
    ],
    [
      'output',
      [undefined, null, 5, 'out.csv', {}, []],
      (output: unknown) => anonymizeCsv([CSV], untyped(output), OPTIONS),
    ],
    ['manifest', [undefined, null, {}, bytes], (it: unknown) => deanonymizeCsv([CSV], new PassThrough(), untyped(it))],
    ['policy', [undefined, 5, bytes, {}], (policy: unknown) => createAnonymizer(untyped(policy))],
    ['list of records', [undefined, 'x', new Set(ROWS)], (rows: unknown) => anonymize(untyped(rows), OPTIONS)],
    ['list of records', [undefined, 'x'], (rows: unknown) => chooseColumns(untyped(rows), OPTIONS)],
    ['sequence of records', [undefined, 5, {}], (rows: unknown) => anonymizeRecords(untyped(rows), OPTIONS).next()],
    ['Table of apache-arrow', [undefined, {}, ROWS], (table: unknown) => anonymizeArrow(untyped(table), OPTIONS)],
  ])('%s', async (what, values, act) => {
    for (const value of values) {
      const message = await refusal(() => act(value));
      expect(message).toContain(what);
      expect(message).toMatch(/expected .*, got /);
    }
  });

  it('a CSV may be one text', async () => {
    const output = new PassThrough();
    const [written] = await Promise.all([text(output), anonymizeCsv(CSV, output, OPTIONS)]);
    expect(written).toMatch(/^name,ssn\n/);
  });

  it('of a policy', async () => {
    expect(await refusal(() => createAnonymizer(POLICY, untyped(null)))).toContain(
      'createAnonymizer: expected an object',
    );
    expect(await refusal(() => createAnonymizer(POLICY, untyped({ keyManager: {} })))).toContain('a KeyManager');
  });
});
