import validator from 'validator';
import { fodselsnummer } from '../../../src/lib/formats/fodselsnummer.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['15108695088', '151086 95088', '11077941012'];
const wrong = ['15108695089', '32108695088', '15138695088'];

describeIdentifier(fodselsnummer, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '1510869508', '151086950888', '1510869508x'],
  spellings: [['15108695088', '151086 95088']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('NO', 'fodselsnummer'),
    {
      name: 'validator isIdentityCard NO',
      isValid: (value) => validator.isIdentityCard(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'NO'),
    },
  ],
});
