import validator from 'validator';
import { nie } from '../../../src/lib/formats/nie.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['X-2482300-W', 'Z1234567R', 'y0000000z'];
const wrong = ['X2482300A', 'A2482300W', 'X2482300I'];

describeIdentifier(nie, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, 'X248230W', 'X24823000', 'X24823000W'],
  spellings: [['X-2482300-W', 'x2482300w']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('ES', 'nie'),
    {
      name: 'validator isIdentityCard ES',
      isValid: (value) => validator.isIdentityCard(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'ES'),
    },
  ],
});
