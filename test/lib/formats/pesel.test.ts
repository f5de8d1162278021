import validator from 'validator';
import { pesel } from '../../../src/lib/formats/pesel.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['44051401359', '02070803628', '440514 01359'];
const wrong = ['44051401358', '44053201359', '44131401359'];

describeIdentifier(pesel, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '4405140135', '440514013599', '4405140135x'],
  spellings: [['44051401359', '440514 01359']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('PL', 'pesel'),
    {
      name: 'validator isIdentityCard PL',
      isValid: (value) => validator.isIdentityCard(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'PL'),
    },
  ],
});
