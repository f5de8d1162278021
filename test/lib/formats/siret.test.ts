import { siret } from '../../../src/lib/formats/siret.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['732 829 320 00074', '73282932000074'];
const wrong = ['73282932000075', '73282932100073'];

describeIdentifier(siret, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '7328293200007', '732829320000744'],
  spellings: [['732 829 320 00074', '73282932000074']],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('FR', 'siret')],
});
