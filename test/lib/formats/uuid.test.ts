import fc from 'fast-check';
import { NIL, validate, version } from 'uuid';
import { uuid } from '../../../src/lib/formats/uuid.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { permuteValue, cipherOf } from '../../support/format-laws.js';

const hyphens = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const bare = (value: string): string => hyphens(value.replace(/^ *(?:urn:uuid:|\{)?|[-}\s]/g, ''));

describeIdentifier(uuid, {
  valid: [
    'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
    'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    '{f81d4fae-7dec-41d0-a765-00a0c91e6bf6}',
    'urn:uuid:f81d4fae-7dec-31d0-b765-00a0c91e6bf6',
    'f81d4fae7dec81d0a76500a0c91e6bf6',
    ' 12345678-1234-4234-9234-123456789012',
  ],
  invalid: [
    '',
    NIL,
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'f81d4fae-7dec-91d0-a765-00a0c91e6bf6',
    'f81d4fae-7dec-41d0-c765-00a0c91e6bf6',
    'f81d4faE-7dec-41d0-a765-00a0c91e6bf6',
    'f81d4fae-7dec-41d0-a765-00a0c91e6bf',
    'g81d4fae-7dec-41d0-a765-00a0c91e6bf6',
    'f81d-4fae-7dec-41d0-a765-00a0c91e6bf6',
  ],
  wrong: ['f81d4fae-7dec-91d0-a765-00a0c91e6bf6', 'f81d4fae-7dec-41d0-c765-00a0c91e6bf6'],
  spellings: [
    [
      'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
      'F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6',
      '{F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6}',
      'f81d4fae7dec41d0a76500a0c91e6bf6',
    ],
  ],
  near: fc
    .tuple(fc.uuid(), fc.boolean(), fc.option(fc.tuple(fc.nat(35), fc.constantFrom(...'0123456789abcdefgAZ-'))))
    .map(([value, upper, change]) => {
      const text = upper ? value.toUpperCase() : value;
      return change ? text.slice(0, change[0]) + change[1] + text.slice(change[0] + 1) : text;
    }),
  oracles: [
    {
      name: 'uuid validate',
      isValid: (value) => validate(bare(value)) && version(bare(value)) >= 1 && bare(value) !== NIL,
    },
  ],
});

describe('uuid', () => {
  const codec = uuid.create({});
  const cipher = cipherOf(uuid);

  it('keeps version and variant', () => {
    fc.assert(
      fc.property(fc.uuid(), (value) => {
        const image = permuteValue(codec, cipher, value, false);
        expect(version(image)).toBe(version(value));
      }),
    );
  });

  it('keeps a capital spelling of digits alone apart, as nobody could tell its case', () => {
    const [{ label, size } = {}] = codec.parse('12345678-1234-4234-9234-123456789012').parts;
    expect([label, size]).toEqual(['4 8 digits', 2n * 10n ** 30n]);
    expect(codec.admits!('12345678-1234-4234-9234-123456789012', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6')).toBe(false);
  });
});
