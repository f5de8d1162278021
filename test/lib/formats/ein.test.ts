import fc from 'fast-check';
import validator from 'validator';
import { ein } from '../../../src/lib/formats/ein.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { stdnumOracle } from '../../support/stdnum.js';

describeIdentifier(ein, {
  valid: ['12-3456789', '123456789', '46-0000000', '99-9999999', '010000001'],
  invalid: ['', '00-1234567', '07-1234567', '89-1234567', '97-1234567', '12-345678', '12-34567890', '12-345678x'],
  wrong: ['07-1234567', '00-0000000', '69-9999999'],
  spellings: [['12-3456789', '123456789', ' 12 3456789 ']],
  near: fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0').replace(/^../, '$&-')),
  oracles: [
    stdnumOracle('US', 'ein'),
    {
      name: 'validator isTaxID en-US',
      isValid: (value) => validator.isTaxID(value.replace(/^(..)-?/, '$1-'), 'en-US'),
    },
  ],
});
