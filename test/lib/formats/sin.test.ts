import { sin } from '../../../src/lib/formats/sin.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['123 456 782', '130692544', '923456784'];
const wrong = ['123456783'];

describeIdentifier(sin, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '12345678', '1234567822', '12345678x', '046454286', '823456784'],
  spellings: [['123 456 782', '123-456-782', '123456782']],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('CA', 'sin')],
});
