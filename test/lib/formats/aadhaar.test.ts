import validator from 'validator';
import { aadhaar } from '../../../src/lib/formats/aadhaar.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['2341 2341 2346', '234123412346'];
const wrong = ['234123412347', '134123412346', '034123412346'];

describeIdentifier(aadhaar, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '23412341234', '2341234123466', '23412341234x'],
  spellings: [['2341 2341 2346', '234123412346', '2341-2341-2346']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('IN', 'aadhaar'),
    {
      name: 'validator isIdentityCard IN',
      isValid: (value) => validator.isIdentityCard(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'IN'),
    },
  ],
});
