import { siren } from '../../../src/lib/formats/siren.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['732 829 320', '552008443'];
const wrong = ['732829321', '552008440'];

describeIdentifier(siren, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '73282932', '7328293200', '73282932x'],
  spellings: [['732 829 320', '732829320']],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('FR', 'siren')],
});
