import { pan } from '../../../src/lib/formats/pan.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['ACUPA7085R', 'acupa7085r', 'AAACB1234C'];
const wrong = ['ACUPA0000R', 'ACUXA7085R'];

describeIdentifier(pan, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, 'ACUPA7085', 'ACUPA70855', 'ACUPA7085RR'],
  spellings: [['ACUPA7085R', 'acupa7085r', 'ACUPA 7085 R']],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('IN', 'pan')],
});
