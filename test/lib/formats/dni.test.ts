import validator from 'validator';
import { dni } from '../../../src/lib/formats/dni.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['54362315-K', '12345678Z', '00000000T'];
const wrong = ['54362315A', '12345678I'];

describeIdentifier(dni, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '1234567Z', '123456789', '1234567ZZ'],
  spellings: [['54362315-K', '54362315k', '54.362.315-K']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('ES', 'dni'),
    {
      name: 'validator isIdentityCard ES',
      isValid: (value) => validator.isIdentityCard(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'ES'),
    },
  ],
});
