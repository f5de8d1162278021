import { name } from '../../../src/lib/formats/name.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { NAME_EXAMPLES } from '../../support/name-examples.js';

describeIdentifier(name, NAME_EXAMPLES);
describeLaws(name, { ...NAME_EXAMPLES, options: { particles: 'map' } });

describe('name', () => {
  const codec = createCodec(name, {});
  const cipher = cipherOf(name);
  const image = (value: string): string => permuteValue(codec, cipher, value, false);
  const words = (value: string): string[] => value.split(/[ ,.]+/).filter(Boolean);

  it('keeps titles, suffixes and particles, and nothing else', () => {
    const kept: [string, string[]][] = [
      ['Jan van Dyke', ['van']],
      ['de la Cruz', ['de', 'la']],
      ['María de los Ángeles', ['de', 'los']],
      ["Jeanne d'Arc", []],
      ['Dr. Anna Smith', ['Dr']],
      ['Smith, Prof. Dr. Anna', ['Prof', 'Dr']],
      ['Martin Luther King, Jr.', ['Jr']],
      ['Smith Jr, John', ['Jr']],
      ['Henry Tudor IV', ['IV']],
    ];
    for (const [value, stays] of kept) {
      const before = words(value);
      const after = words(image(value));
      const same = before.filter((w, i) => after[i] === w && stays.includes(w));
      expect([value, same]).toEqual([value, stays]);
    }
  });

  it('permutes Korean names with a space and without one, whose classes have one label, each by themselves and in any order', () => {
    const names = [...'김이박최정'].flatMap((family) =>
      [...'민준서연지우'].flatMap((given) => [`${family}${given}`, `${family} ${given}`]),
    );
    const sizes = new Set(
      names.flatMap((value) => codec.parse(value).parts.map(({ label, size }) => `${label} ${size}`)),
    );
    expect(sizes.size).toBeGreaterThan(new Set([...sizes].map((text) => text.replace(/ \d+$/, ''))).size);
    const key = new Uint8Array(32).fill(7);
    const alone = names.map((value) => permuteValue(codec, cipherOf(name, key), value, false));
    for (const order of [names, [...names].reverse()]) {
      const one = cipherOf(name, key);
      const images = new Map(order.map((value) => [value, permuteValue(codec, one, value, false)]));
      expect(names.map((value) => images.get(value))).toEqual(alone);
      expect(new Set(images.values()).size).toBe(names.length);
      for (const [value, itsImage] of images) expect(permuteValue(codec, one, itsImage, true)).toBe(value);
    }
  });

  it('keeps no name in clear because it looks like a particle or a title', () => {
    for (const value of ['Van', 'van', 'Jr', 'Dr', 'VAN DYKE', 'De Luca', 'jan van', 'Anna de', 'Mr Jr', 'II', 'Mr']) {
      const before = codec.parse(value);
      expect(before.parts.length).toBe(1);
      const all = words(value).join('').length;
      const keeps = /^Mr /.test(value) ? 2 : 0;
      // each letter that is not kept has a place in the class
      expect(before.parts[0]!.size > 26n ** BigInt(all - keeps) / 100_000n).toBe(true);
      expect([value, before.canonical.includes('=')]).toEqual([value, keeps > 0]);
    }
  });

  it('walks past images that would be read otherwise', () => {
    // every two-letter first name with a capital elsewhere: none becomes "de", "la" and so on, and all go back
    const seen = new Set<string>();
    for (const a of 'abcdefghijklmnopqrstuvwxyz') {
      for (const b of 'abcdefghijklmnopqrstuvwxyz') {
        const value = `${a}${b} Smith`;
        const its = image(value);
        expect(permuteValue(codec, cipher, its, true)).toBe(value);
        seen.add(its);
      }
    }
    expect(seen.size).toBe(26 * 26);
  });

  it('puts the final form of sigma where it belongs', () => {
    for (const value of ['Γιώργος', 'ΓΙΏΡΓΟΣ', 'Κωνσταντίνος', 'Σοφία']) {
      expect(image(value)).not.toMatch(/σ(?!\p{L})|ς(?=\p{L})/u);
    }
    for (const value of ['Πετροσ', 'Πετςος', 'σ', 'ς', 'Σς'])
      expect(permuteValue(codec, cipher, image(value), true)).toBe(value);
  });

  it('never leaves a mark alone, and writes vowel signs where they were', () => {
    for (const value of ['शर्मिला', 'হোসেন', 'ហ៊ុន', 'สมชาย', 'Петро́в', 'नि', 'ហូ']) {
      const before = [...value].map((c) => /\p{M}/u.test(c));
      expect([...image(value)].map((c) => /\p{M}/u.test(c))).toEqual(before);
    }
  });
});
