import validator from 'validator';
import { steuerId } from '../../../src/lib/formats/steuer-id.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['86 095 742 719', '86095742719', '36574261809', '65929970489'];
const wrong = ['86095742718', '36574261800'];

describeIdentifier(steuerId, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '8609574271', '860957427199', '8609574271x', '11111111111', '01234567890', '12345678903'],
  spellings: [['86 095 742 719', '86095742719']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('DE', 'idnr'),
    {
      name: 'validator isTaxID de-DE',
      isValid: (value) => validator.isTaxID(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'de-DE'),
    },
  ],
});
