// The kernel for words beside the clear ways: its tables to the byte, and its images over many forms, which are learned as they come and
// forgotten together.
import { jest } from '@jest/globals';
import { city } from '../../../../src/lib/formats/city.js';
import { email } from '../../../../src/lib/formats/email.js';
import { hostname } from '../../../../src/lib/formats/hostname.js';
import type { Format, Options } from '../../../../src/lib/formats/format.js';
import { fullName, lastName } from '../../../../src/lib/formats/name.js';
import { createCodec } from '../../../../src/lib/formats/registry.js';
import { streetAddress } from '../../../../src/lib/formats/street-address.js';
import { username } from '../../../../src/lib/formats/username.js';
import { groupTables } from '../../../../src/lib/formats/words/group-tables.js';
import { asciiLetters } from '../../../../src/lib/formats/words/letters.js';
import { accountScript, scriptNamed } from '../../../../src/lib/formats/words/scripts.js';
import { KernelMemory } from '../../../../src/lib/kernels/memory.js';
import { bytePath } from '../../../support/byte-path.js';
import { cipherOf } from '../../../support/format-laws.js';
import { cellKernels, memory } from '../../../support/kernels.js';
import { randomInt } from '../../../support/seeded.js';

const pick = <T>(list: readonly T[]): T => list[randomInt(0, list.length)]!;
const SYLLABLES = 'an ber co da el fra gu ha is jo kri lu x q stein ville o'.split(' ');
const KEPT = 'van de la Dr Jr II d Mr von DE PhD al St Street Apt Saint am sur N 2nd th rue Platz'.split(' ');
const BETWEEN = [' ', ' ', '-', "'", ', ', '. ', '_', '  ', '/', '#', '.', '7', 'é', 'n\u0303', '\u00ba ', ' – '];

function someWord(): string {
  const kind = randomInt(0, 8);
  if (kind === 0) return pick(KEPT);
  if (kind === 1) return String(randomInt(0, 10 ** randomInt(1, 10))).padStart(randomInt(1, 5), '0');
  const word = Array.from({ length: randomInt(1, 8) }, () => pick(SYLLABLES)).join('');
  const casing = randomInt(0, 4);
  return casing === 0 ? word.toUpperCase() : casing < 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const someText = (most = 5): string =>
  Array.from({ length: randomInt(1, most + 1) }, (_, i) => (i > 0 ? pick(BETWEEN) : '') + someWord()).join('');
const someLabels = (): string =>
  Array.from({ length: randomInt(1, 6) }, someWord)
    .join('.')
    .toLowerCase();
const someAddress = (): string => `${someText(3)}@${someLabels()}.${pick(['com', 'co.uk', 'de', 'com.fr'])}`;

const DOMAINS = ['example.com', 'Example.com', 'mail.gov.uk', 'ab.de', 'x1.q-7.org', 'vanderberg.info', 'zq.com.fr'];

const written = (array: Uint16Array | Int32Array | Float64Array): number => {
  const at = memory.allocate(array.byteLength);
  memory.u8(at, array.byteLength).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return at;
};

describe('the kernel for words', () => {
  it.each([
    ['names', scriptNamed('Latn')],
    ['accounts', accountScript()],
  ])('makes the same rows: %s', (_, script) => {
    for (const group of [1, 2, 4, 3, 7]) {
      const tables = groupTables(script, asciiLetters()[0x61]!.kind, group);
      const { automaton, rows, places, codes } = tables;
      for (const left of [1, 2, 5, tables.narrow]) {
        const counts = tables.countsBefore(left);
        const out = memory.allocate(codes.length * 8);
        // rows are made in memory that may have been used
        memory.u8(out, codes.length * 8).fill(0x55);
        const [next, at, rowsAt, placesAt] = [automaton.next, counts, rows, places].map(written) as [
          number,
          number,
          number,
          number,
        ];
        cellKernels.texts.makeRows(automaton.states, next, at, rowsAt, placesAt, codes.length, out);
        const expected = tables.rowsBefore(counts);
        for (let state = 0; state < automaton.states; state++) {
          const [from, to] = [rows[state]!, rows[state + 1] ?? codes.length];
          // no word leads through a state that has none
          if (expected.doubles[from] === Infinity) continue;
          const made = memory.u8(out + from * 8, (to - from) * 8);
          expect(Buffer.compare(made, expected.bytes.subarray(from * 8, to * 8))).toBe(0);
        }
      }
    }
  });

  it.each<[string, Format, Options, () => string]>([
    ['full names', fullName, {}, someText],
    ['names without particles', lastName, { particles: 'map' }, someText],
    ['user names', username, {}, someText],
    ['streets', streetAddress, {}, someText],
    ['cities', city, {}, () => someText(4)],
    ['addresses', email, {}, someAddress],
    ['addresses of few domains', email, {}, () => `${someText(2)}@${pick(DOMAINS)}`],
    ['hosts', hostname, {}, () => `${someLabels()}.${pick(['com', 'co.uk', 'de'])}`],
  ])('gives the same images: %s', (_, format, options, some) => {
    const codec = createCodec(format, options);
    const cipher = cipherOf(format);
    for (let call = 0; call < 3; call++) {
      const values = Array.from({ length: 4_000 }, some);
      for (const decipher of [false, true]) {
        const expected = bytePath(codec, cipher, values, decipher);
        expect(bytePath(codec, cipher, values, decipher, cellKernels)).toEqual(expected);
        expect(expected.taken.filter(Boolean).length).toBeGreaterThan(1_000);
      }
    }
  });

  it('tells words apart that it has ranked from those that begin as they do, are longer, or end in marks', () => {
    const codec = createCodec(fullName, {});
    const cipher = cipherOf(fullName);
    const long = 'Kristallanderberghofen';
    const words = Array.from({ length: long.length }, (_, k) => long.slice(0, k + 1));
    const casings = [(its: string) => its, (its: string) => its.toUpperCase(), (its: string) => its.toLowerCase()];
    const all = words.flatMap((word) => casings.map((casing) => casing(word)));
    const behind = ['', ' ', '7', '-', '\u0301', 'é', ', '];
    const values = Array.from({ length: 8_000 }, () => pick(all) + pick(behind) + pick(all) + pick(behind));
    expect(bytePath(codec, cipher, values, false, cellKernels)).toEqual(bytePath(codec, cipher, values, false));
  });

  it('leaves no word behind', () => {
    const allocate = jest.spyOn(KernelMemory.prototype, 'allocate');
    bytePath(createCodec(lastName, {}), cipherOf(lastName), ['Lindqvistberg', 'Lindqvistberg'], false, cellKernels);
    const regions = allocate.mock.calls.map(
      ([bytes], k) => [allocate.mock.results[k]!.value as number, bytes] as const,
    );
    allocate.mockRestore();
    const large = regions.filter(([, bytes]) => bytes === 65_536);
    expect(large.length).toBeGreaterThan(0);
    for (const region of large) expect(Buffer.from(memory.u8(...region)).includes('Lindqvist')).toBe(false);
  });

  it('does so where there are more forms than it keeps', () => {
    const codec = createCodec(username, {});
    const cipher = cipherOf(username);
    const digits = (): string => '1'.repeat(randomInt(1, 8));
    const values = Array.from({ length: 12_000 }, () => Array.from({ length: 8 }, digits).join('.'));
    expect(new Set(values).size).toBeGreaterThan(8_192);
    const expected = bytePath(codec, cipher, values, false);
    for (let call = 0; call < 2; call++) expect(bytePath(codec, cipher, values, false, cellKernels)).toEqual(expected);
    const { images } = expected;
    expect(bytePath(codec, cipher, images, true, cellKernels).images).toEqual(values);
  });
});
