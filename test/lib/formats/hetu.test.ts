import validator from 'validator';
import { hetu } from '../../../src/lib/formats/hetu.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['131052-308T', '010594Y9032', '131052+308T'];
const wrong = ['131052-308U', '321352-308T', '131052-001T'];

describeIdentifier(hetu, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '131052-308', '131052-308TT', '13105x-308T'],
  spellings: [['131052-308T', '131052-308t']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('FI', 'hetu'),
    // validator 13.15 does not know the signs of 2023, as in 010594Y9032
    {
      name: 'validator isIdentityCard FI',
      isValid: (value) => validator.isIdentityCard(value.toUpperCase(), 'FI'),
      disagrees: (value) => /[B-FU-Y]\d{3}.$/i.test(value),
    },
  ],
});
