import { cpf as oracle } from 'cpf-cnpj-validator';
import { cpf } from '../../../src/lib/formats/cpf.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['529.982.247-25', '52998224725', '390.533.447-05'];
const wrong = ['52998224724', '11111111111', '00000000000'];

describeIdentifier(cpf, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '5299822472', '529982247255', '5299822472x'],
  spellings: [['529.982.247-25', '52998224725']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    // stdnum accepts 11111111111, which is not given out
    stdnumOracle('BR', 'cpf', (value) => /^([0-9])\1+$/.test(value)),
    { name: 'cpf-cnpj-validator', isValid: (value) => oracle.isValid(value) },
  ],
});
