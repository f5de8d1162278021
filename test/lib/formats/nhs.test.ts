import { nhs } from '../../../src/lib/formats/nhs.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';

/** NHS Data Dictionary: weights 10 to 2, eleven less the remainder, 11 is 0 and 10 is none. */
function isNhs(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  let sum = 0;
  for (let k = 0; k < 9; k++) sum += Number(digits[k]) * (10 - k);
  const check = 11 - (sum % 11);
  return digits.length === 10 && digits >= '0010000000' && (check === 11 ? 0 : check) === Number(digits[9]);
}

const valid = ['943 476 5919', '9434765919', '4010232137'];
const wrong = ['9434765918', '0000000000', '0001234567'];

describeIdentifier(nhs, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '943476591', '94347659191', '943476591x'],
  spellings: [['943 476 5919', '9434765919', '943-476-5919']],
  near: mutations([...valid, ...wrong]),
  oracles: [{ name: 'the rule of the NHS Data Dictionary', isValid: isNhs }],
});
