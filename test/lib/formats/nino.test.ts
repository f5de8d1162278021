import { nino } from '../../../src/lib/formats/nino.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['AB 12 34 56 C', 'AA123456A', 'zy987654d'];
const wrong = ['QQ123456C', 'BG123456A', 'AO123456A', 'AB123456E'];

describeIdentifier(nino, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, 'AB12345C', 'AB1234567', 'AB1234567C', '1B123456C'],
  spellings: [['AB 12 34 56 C', 'ab123456c', 'AB-12-34-56-C']],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('GB', 'nino')],
});
