import { cnpj as oracle } from 'cpf-cnpj-validator';
import { cnpj } from '../../../src/lib/formats/cnpj.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['12.ABC.345/01DE-35', '16.727.230/0001-97', '16727230000197', '12abc34501de35'];
const wrong = ['16727230000198', '12ABC34501DE36'];

describeIdentifier(cnpj, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, '1672723000019', '167272300001977', '1672723000019A', '00000000000000', '11111111111180'],
  spellings: [
    ['16.727.230/0001-97', '16727230000197'],
    ['12.ABC.345/01DE-35', '12abc34501de35'],
  ],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('BR', 'cnpj'),
    { name: 'cpf-cnpj-validator', isValid: (value) => oracle.isValid(value.toUpperCase()) },
  ],
});
