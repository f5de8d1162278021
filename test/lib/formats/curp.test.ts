import { curp } from '../../../src/lib/formats/curp.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['BOXW310820HNERXN09', 'boxw310820hnerxn09', 'GOMC030915MDFMRRA9'];
const wrong = ['BOXW310820HNERXN08', 'BOXW311320HNERXN09', 'BOXW310820XNERXN09', 'BACA310820HNERXN09'];

describeIdentifier(curp, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, 'BOXW310820HNERXN0', 'BOXW310820HNERXN099', 'BOXW310820HNERXNA9A'],
  spellings: [['BOXW310820HNERXN09', 'boxw 310820 hnerxn09']],
  near: mutations([...valid, ...wrong]),
  oracles: [stdnumOracle('MX', 'curp')],
});
