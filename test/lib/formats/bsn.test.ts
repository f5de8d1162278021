import validator from 'validator';
import { bsn } from '../../../src/lib/formats/bsn.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['111222333', '1112.22.333', '123456782'];
const wrong = ['111222334'];

describeIdentifier(bsn, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '11122233', '1112223334', '11122233x', '000000000', '001000008'],
  spellings: [['111222333', '1112.22.333', '111 222 333']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('NL', 'bsn'),
    {
      name: 'validator isTaxID nl-NL',
      isValid: (value) => validator.isTaxID(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'nl-NL'),
    },
  ],
});
