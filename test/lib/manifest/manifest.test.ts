import { createHmac } from 'node:crypto';
import { InputError, KeyError, VerificationError } from '../../../src/lib/errors.js';
import { checkValue, subkey } from '../../../src/lib/fpe/derivation.js';
import { canonicalJson, type Json } from '../../../src/lib/manifest/canonical-json.js';
import {
  checkManifest,
  digestKey,
  irreversible,
  MANIFEST_VERSION,
  pseudonymized,
  readManifest,
  writeManifest,
  type Manifest,
} from '../../../src/lib/manifest/manifest.js';

const KEY = Buffer.alloc(32, 7);
const BODY = {
  manifest: 1,
  key: { name: 'a', version: 1, checkValue: checkValue(KEY).toString('hex') },
  dialect: { delimiter: ',', quote: '"', header: true, encoding: 'utf-8' },
  ...{ nulls: [], ragged: 'error', input: { hmac: '' }, output: { sha256: '' } },
  columns: [{ name: 'b', index: 2, action: 'pseudonymize', format: 'ssn@1', options: {}, domain: 'ssn' }],
};
const TEXT = JSON.stringify({ ...BODY, mac: '00' });

const written = writeManifest(BODY as unknown as Manifest, KEY);
const read = (text: string): Manifest => readManifest(text, 'm.json');
const check = (text: string, key: Uint8Array = KEY): void => checkManifest(read(text), key, 'm.json');

it.each([
  ['nested without an end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['a number out of range', '1e400'],
])('a manifest with %s was changed', (_, more) => {
  const manifest = readManifest(TEXT.replace('{', `{"more":${more},`), 'm.json');
  expect(() => checkManifest(manifest, KEY, 'm.json')).toThrow(VerificationError);
});

describe('a manifest', () => {
  it('is accepted as it was written, and written in another order', () => {
    check(written);
    const turned = Object.fromEntries(Object.entries(JSON.parse(written) as object).reverse());
    check(JSON.stringify(turned, undefined, 2));
  });

  // docs/format.md, "Manifest", by other means than the code's own
  it('carries HMAC-SHA-256 under sub("manifest") over the canonical document without it', () => {
    const { mac, ...rest } = JSON.parse(written) as Record<string, Json>;
    const bytes = canonicalJson(rest);
    expect(mac).toBe(createHmac('sha256', subkey(KEY, 'manifest')).update(bytes).digest('hex'));
    expect(Buffer.from(digestKey(KEY))).toEqual(subkey(KEY, 'digest'));
    expect(Object.keys(JSON.parse(written) as object)).toEqual(Object.keys(JSON.parse(written) as object).sort());
  });

  it.each([
    ['another domain', /"ssn"/, '"other"'],
    ['another position', '"index":2', '"index":1'],
    ['another option', '"options":{}', '"options":{"strict":""}'],
    ['another delimiter', '"delimiter":","', '"delimiter":";"'],
    ['something added', '{', '{"more":1,'],
    ['another MAC', /"mac":"./, '"mac":"x'],
    ['a MAC cut off', /"mac":"../, '"mac":"'],
    ['no MAC', /"mac":"\w+"/, '"mac":""'],
  ])('with %s was changed', (_, from, to) => {
    const changed = written.replace(from, to);
    expect(changed).not.toBe(written);
    expect(() => check(changed)).toThrow(VerificationError);
  });

  it('may have columns that were left alone and columns that do not come back, and tells them apart', () => {
    const kept = { name: 'c', index: 3, action: 'keep' };
    const masked = { name: 'd', index: 4, action: 'mask', irreversible: true, options: {} };
    const withAll = { ...BODY, columns: [...BODY.columns, kept, masked] };
    const manifest = read(writeManifest(withAll as unknown as Manifest, KEY));
    expect(manifest.columns.map(({ name }) => name)).toEqual(['b', 'c', 'd']);
    expect(pseudonymized(manifest)).toEqual(BODY.columns);
    expect(irreversible(manifest)).toEqual([masked]);
    const unknown = { ...masked, irreversible: undefined };
    expect(() => read(writeManifest({ ...BODY, columns: [unknown] } as unknown as Manifest, KEY))).toThrow(InputError);
  });

  it('of another key is refused before its MAC is looked at', () => {
    expect(() => check(written, Buffer.alloc(32, 8))).toThrow(KeyError);
  });

  it('with a key twice is refused: the MAC would cover one of the two', () => {
    expect(() => read(written.replace('{', '{"rows":1,"rows":2,'))).toThrow(VerificationError);
  });

  it.each<readonly [string, string, RegExp]>([
    ['of a newer program', written.replace('"manifest":1', `"manifest":${MANIFEST_VERSION + 1}`), /newer program/],
    ['cut off', written.slice(0, -5), /not a whole JSON document/],
    ['that is none', '{"a":1}', /not a manifest/],
    ['that is a list', '[1]', /not a manifest/],
    ['that is nothing', 'null', /not a manifest/],
    ...['key', 'dialect', 'nulls', 'ragged', 'columns', 'mac', 'input', 'output'].map(
      (part) => [`without ${part}`, written.replace(`"${part}":`, `"no ${part}":`), /lacks a part/] as const,
    ),
    ...['name', 'index', 'options', 'format', 'domain'].map(
      (part) =>
        [
          `whose column has no ${part}`,
          written.replace(/"columns":\[.*\],"d/, (columns) => columns.replace(`"${part}":`, '"x":')),
          /lacks a part/,
        ] as const,
    ),
    ['whose column has half a position', written.replace('"index":2', '"index":1.5'), /lacks a part/],
  ])('%s is refused', (_, text, why) => {
    expect(text).not.toBe(written);
    expect(() => read(text)).toThrow(InputError);
    expect(() => read(text)).toThrow(why);
  });
});

// RFC 8785, sections 3.2.2 and 3.2.3
describe('canonical JSON', () => {
  it.each<[Json, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [[1e21, 0.000001, 1e-7, -0, 100], '[1e+21,0.000001,1e-7,0,100]'],
    ['\u000f\n"\\/\u20ac', '"\\u000f\\n\\"\\\\/\u20ac"'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([Infinity, -Infinity, NaN])('has no %d', (number) => {
    expect(() => canonicalJson({ a: [number] })).toThrow(TypeError);
  });
});
