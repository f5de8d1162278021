import { personnummer } from '../../../src/lib/formats/personnummer.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

/**
 * stdnum takes 261217-0551 for 2026 before that day, and refuses it; the hyphen is right until the hundredth birthday, so it is 1926.
 */
function isYetToCome(value: string): boolean {
  const today = new Date().toISOString().slice(2, 10).replaceAll('-', '');
  const digits = value.replace(/\D/g, '');
  // 60 more in coordination numbers
  const day = String(Number(digits.slice(4, 6)) % 60).padStart(2, '0');
  return digits.length === 10 && digits.slice(0, 2) === today.slice(0, 2) && digits.slice(0, 4) + day > today;
}

const valid = ['811228-9874', '880320-0016', '19811228-9874', '701063-2391'];
const wrong = ['811228-9873', '811328-9874', '880320-0000'];

describeIdentifier(personnummer, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '811228987', '81122898744', '811228-987x', '8112289874444'],
  spellings: [
    ['811228-9874', '8112289874', '811228 9874'],
    ['19811228-9874', '198112289874'],
  ],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('SE', 'personnummer', isYetToCome)],
});
