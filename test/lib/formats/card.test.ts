import fc from 'fast-check';
import { card } from '../../../src/lib/formats/card.js';
import { luhnCheckDigit } from '../../../src/lib/formats/luhn.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import isLuhnNumber from 'validator/lib/isLuhnNumber.js';
import { describeIdentifier, type IdentifierExamples, type Oracle } from '../../support/identifier-laws.js';

type IsLuhn = (value: string) => boolean;
const isLuhn = (isLuhnNumber as unknown as { default?: IsLuhn }).default ?? (isLuhnNumber as unknown as IsLuhn);
/** It looks at the check digit alone; lengths are ISO/IEC 7812's, written here once more. */
const luhn: Oracle = {
  name: 'validator isLuhnNumber',
  isValid: (value) => /^\d{12,19}$/.test(value.replace(/[ -]/g, '')) && isLuhn(value.replace(/[ -]/g, '')),
};

const EXAMPLES: readonly IdentifierExamples[] = [
  {
    valid: [
      '4111 1111 1111 1111',
      '5500005555555559',
      '378282246310005',
      '6304000000000000',
      '4917610000000000003',
      '501800000009',
    ],
    invalid: ['', '4111 1111 1111 1112', '41111111111', '41111111111111111111', '4111-xxxx-1111-1111'],
    oracles: [luhn],
    wrong: ['4111 1111 1111 1112', '5500005555555550', '41111111111'],
    spellings: [['4111 1111 1111 1111', '4111111111111111', '4111-1111-1111-1111']],
    near: fc
      .tuple(fc.integer({ min: 11, max: 20 }), fc.bigInt({ min: 0n, max: 10n ** 20n }))
      .map(([width, n]) => String(n).padStart(20, '0').slice(-width)),
  },
  { options: { keep: '0' }, valid: ['4111111111111111'], invalid: ['4111111111111112'] },
  { options: { keep: '8' }, valid: ['4111111111111111'], invalid: ['4111111111111112'] },
];

for (const examples of EXAMPLES) describeIdentifier(card, examples);

describe('with "distinguishable"', () => {
  const OPTIONS = { distinguishable: 'true' };
  const codec = createCodec(card, OPTIONS);
  const plain = createCodec(card, {});
  const cards = fc
    .tuple(fc.integer({ min: 11, max: 18 }), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.bigInt({ min: 0n }))
    .map(([width, n, rank]) => {
      const body = String(n).padStart(18, '0').slice(-width);
      return { value: body + luhnCheckDigit(body), rank };
    });

  it('no image passes, each is turned back, and all but the check digit is what it is without', () => {
    fc.assert(
      fc.property(cards, ({ value, rank }) => {
        const [part] = codec.parse(value).parts;
        const other = rank % part!.size;
        const image = codec.parse(value).write([other]);
        expect(isLuhn(image)).toBe(false);
        expect(image.slice(0, -1)).toBe(plain.parse(value).write([other]).slice(0, -1));
        const back = codec.parse(image, true);
        expect(back.parts).toEqual([{ ...part, rank: other }]);
        expect(back.write([part!.rank])).toBe(value);
      }),
    );
  });

  it('refuses numbers that would have the image of another, and images that it never made', () => {
    expect(() => codec.parse('4111 1111 1111 1112')).toThrow('the check digit is wrong');
    expect(() => codec.parse('4111 1111 1111 1111', true)).toThrow('no number that "distinguishable" made');
    expect(() => codec.parse('4111 1111 1111 1113', true)).toThrow('no number that "distinguishable" made');
    expect(codec.parse('4111 1111 1111 1112', true).valid).toBe(true);
    expect(() => createCodec(card, { distinguishable: 'yes' })).toThrow(
      'distinguishable: expected true or false, got yes',
    );
  });
});
