import validator from 'validator';
import { cnResidentId } from '../../../src/lib/formats/cn-resident-id.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';

const valid = ['11010519491231002X', '360426199101010071', '11010519491231002x'];
const wrong = ['110105194912310021', '110105194913310029', '990105194912310020', '11010519491231002A'];

describeIdentifier(cnResidentId, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '1101051949123100', '11010519491231002', '110105194912310022X'],
  spellings: [['11010519491231002X', '110105 19491231 002x']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    {
      name: 'validator isIdentityCard zh-CN',
      isValid: (value) => validator.isIdentityCard(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'zh-CN'),
    },
  ],
});
