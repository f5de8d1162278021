import fc from 'fast-check';
import validator from 'validator';
import { hex } from '../../../src/lib/formats/hex.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const digits = (alphabet: string, length: number): string[] =>
  length === 0 ? [''] : digits(alphabet, length - 1).flatMap((rest) => [...alphabet].map((c) => rest + c));

describeIdentifier(hex, {
  valid: [
    'a',
    '0',
    'F',
    'dead',
    'BEEF',
    'aB12',
    '42',
    '0x1f',
    '0X1F',
    'de:ad:be:ef',
    '00-1B-44',
    'e3b0c44298fc1c149afbf4c8',
  ],
  invalid: ['', ':', '0x', 'xyz', 'deadbeeg', '12 é', '0y12', '1x2f', '٣'],
  wrong: ['deadbeeg', 'hello', '0y12ab', '1xff'],
  spellings: [
    ['deadbeef01', 'DEADBEEF01', 'de:ad:be:ef:01', '0xDEADBEEF01', 'dead beef 01'],
    ['42', '0x42', '4-2'],
  ],
  near: fc.oneof(fc.stringMatching(/^(0[xX])?[0-9A-Fa-f:]{1,40}[g]?$/), fc.stringMatching(/^(0x)?[0-9a-f:]{1,34}$/)),
  oracles: [
    {
      name: 'validator.isHexadecimal',
      isValid: (value) => validator.isHexadecimal(value.replace(/[:-]/g, '')),
      // it takes 0h for a prefix as well
      disagrees: (value) => /^0h/i.test(value),
    },
  ],
});

describe('the classes of hexadecimal digits', () => {
  const codec = createCodec(hex, {});
  it.each([1, 2, 3])('are whole and in order for %i of them', (length) => {
    const members = new Map<string, bigint[]>();
    const sizes = new Map<string, bigint>();
    for (const value of digits('0123456789ABCDEFabcdef', length)) {
      const { parts, write } = codec.parse(value);
      const { label, size, rank } = parts[0]!;
      expect(write([rank])).toBe(value);
      // capitals alone are another spelling of small letters
      if (/[A-F]/.test(value) && !/[a-f]/.test(value) && length > 1) continue;
      members.set(label, [...(members.get(label) ?? []), rank]);
      sizes.set(label, size);
    }
    for (const ranks of members.values()) expect(ranks).toEqual(ranks.map((_, i) => BigInt(i)));
    for (const [label, size] of sizes) expect([label, BigInt(members.get(label)!.length)]).toEqual([label, size]);
  });
});
