import fc from 'fast-check';
import { card } from '../../../src/lib/formats/card.js';
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
