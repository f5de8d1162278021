import { nir } from '../../../src/lib/formats/nir.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = [
  '2 55 08 14 168 025 38',
  '255081416802538',
  '295109912611193',
  '253072B07300470',
  '1 85 05 78 006 084 91',
];
const wrong = ['255081416802539', '955081416802538', '255131416802538', '253072C07300470'];

describeIdentifier(nir, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '25508141680253', '2550814168025388', '25508141680253x'],
  spellings: [
    ['2 55 08 14 168 025 38', '255081416802538', '2.55.08.14.168.025.38'],
    ['253072B07300470', '2 53 07 2b 073 004 70'],
  ],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('FR', 'nir')],
});
