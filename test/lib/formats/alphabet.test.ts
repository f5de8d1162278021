import fc from 'fast-check';
import { alphabet } from '../../../src/lib/formats/alphabet.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const CODES = '0123456789ABCDEFGHKMNP';

describeIdentifier(alphabet, {
  options: { characters: CODES },
  valid: ['7K', '2F9-AAA', 'K', 'PPPP 2222'],
  invalid: ['', '--', '7KQ', 'abc', '0O1', '7Kß', 'é', '中文'],
  wrong: ['7KQ-2F9', '7k2f', 'QQ00XX'],
  spellings: [
    ['7K2F9', '7-K-2F9', ' 7K2F9 '],
    ['7Kžéé', '7KŽÉÉ'],
  ],
  near: fc.stringMatching(/^[0-9A-HKMNP -]{1,20}[QZxy]?$/),
  oracles: [{ name: 'RegExp', isValid: (value) => /^[0-9A-HKMNP]+$/.test(value.replace(/[ -]/g, '')) }],
});

describeIdentifier(alphabet, {
  options: { characters: '0123456789+*#€äöü😀' },
  valid: ['+49#12', 'äöü', '😀😀', '*€'],
  invalid: ['', '-', 'abc', 'é', 'Äb'],
  near: fc.string({ unit: fc.constantFrom(...'0123+*#€äöüÄÖ😀😁-ab'), minLength: 2, maxLength: 12 }),
  oracles: [{ name: 'RegExp', isValid: (value) => /^[0-9+*#€äöü😀]+$/u.test(value) }],
});

describe('the characters of an alphabet', () => {
  const refused = (characters: string, message: string): void =>
    expect(() => createCodec(alphabet, { characters })).toThrow(message);
  it('are two at least, each named once, and none that a cell cannot hold', () => {
    refused('a', 'characters: expected 2 to 65536 of them, got 1');
    refused('abcab', 'characters: "a" occurs twice');
    refused('ab c', 'characters: white space cannot be part of it');
    refused('ab"', 'characters: a quote cannot be part of it');
    refused('ab\n', 'characters: white space');
    refused('ab\ud800', 'characters: half of a surrogate pair');
    expect(() => createCodec(alphabet, {})).toThrow('alphabet needs its characters');
  });

  it('make a class of ten, or the value is refused', () => {
    const codec = createCodec(alphabet, { characters: '01' });
    expect(codec.parse('101').parts).toEqual([{ label: '=*3 01', size: 8n, rank: 5n }]);
    expect(codec.parse('1011').parts).toEqual([{ label: '=*4 01', size: 16n, rank: 11n }]);
  });

  it('never come where there were none', () => {
    const codec = createCodec(alphabet, { characters: 'abcdefghijklmno' });
    const { parts, write } = codec.parse('az-Q');
    expect(parts[0]).toMatchObject({ label: '=*1 a-*1 a^*1 abcdefghijklmno', size: 15n * 11n * 26n });
    const images = Array.from({ length: 15 * 11 * 26 }, (_, rank) => write([BigInt(rank)]));
    expect(images.every((image) => /^[a-o][p-z]-[A-Z]$/.test(image))).toBe(true);
    expect(new Set(images).size).toBe(images.length);
  });
});
