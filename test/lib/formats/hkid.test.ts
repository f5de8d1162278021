import validator from 'validator';
import { hkid } from '../../../src/lib/formats/hkid.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';

const valid = ['A123456(3)', 'A1234563', 'AB987654(3)', 'G123456(A)'];
const wrong = ['A123456(4)', 'A123456(B)', 'AB987654(4)'];

describeIdentifier(hkid, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, 'A12345(3)', '1123456(3)', 'ABC123456(3)'],
  spellings: [['A123456(3)', 'a1234563', 'A 123456 3']],
  near: mutations([...valid, ...wrong]),
  oracles: [{ name: 'validator isIdentityCard zh-HK', isValid: (value) => validator.isIdentityCard(value, 'zh-HK') }],
});
