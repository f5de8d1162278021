import fc from 'fast-check';
import { isValidBIC } from 'ibantools';
import validator from 'validator';
import { bic } from '../../../src/lib/formats/bic.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const letters = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: length, maxLength: length });
const symbols = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789ABCXYZ'), minLength: length, maxLength: length });

describeIdentifier(bic, {
  valid: ['DEUTDEFF', 'DEUTDEFF500', 'BNPAFRPPXXX', 'nedszajj', 'CHASUS33', 'RZBAATWW', 'UBSWCHZH80A'],
  invalid: ['', 'DEUTXXFF', 'DEUTDEF', 'DEUTDEFF50', '1EUTDEFF', 'DEUTDEFFÄÖÜ', 'ZZZZZZZZ'],
  wrong: ['DEUTXXFF', 'DEUTZZ33XXX', 'ZZZZZZZZ123'],
  spellings: [['DEUTDEFF500', 'deut de ff 500', 'DEUT-DE-FF-500']],
  near: fc
    .tuple(letters(4), fc.oneof(fc.constantFrom('DE', 'FR', 'US', 'GB'), letters(2)), symbols(2), symbols(3))
    .map((parts) => parts.join('')),
  oracles: [
    { name: 'ibantools isValidBIC', isValid: (value) => isValidBIC(value.toUpperCase()) },
    { name: 'validator isBIC', isValid: (value) => validator.isBIC(value) },
  ],
});
