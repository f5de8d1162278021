import { tfn } from '../../../src/lib/formats/tfn.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['123 456 782', '123456782', '865414088', '37118629', '81854402'];
const wrong = ['123456783', '37118628'];

describeIdentifier(tfn, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '1234567', '1234567822', '12345678x', '000000000'],
  spellings: [['123 456 782', '123456782']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    // stdnum counts the first eight of the nine weights for old numbers: it refuses 81854402, and so 90 % of them
    stdnumOracle('AU', 'tfn', (value) => value.length === 8),
  ],
});
