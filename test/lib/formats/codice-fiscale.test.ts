import validator from 'validator';
import { codiceFiscale } from '../../../src/lib/formats/codice-fiscale.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { mutations } from '../../support/mutations.js';
import { stdnumOracle } from '../../support/stdnum.js';

const valid = ['RSSMRA85T10A562S', 'RCCMNL83S18D969H', 'rccmnl83s58d969l', 'MRTMTT91D08F205J'];
const wrong = ['RSSMRA85T10A562T', 'RSSMRA85T32A562S', 'RSSMRA85G10A562S'];

describeIdentifier(codiceFiscale, {
  ...{ valid, wrong },
  invalid: ['', ...wrong, 'RSSMRA85T10A562', 'RSSMRA85T10A5622', 'R1SMRA85T10A562S'],
  spellings: [['RSSMRA85T10A562S', 'rss mra 85t10 a562s']],
  near: mutations([...valid, ...wrong]),
  oracles: [
    stdnumOracle('IT', 'codicefiscale'),
    {
      name: 'validator isTaxID it-IT',
      isValid: (value) => validator.isTaxID(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), 'it-IT'),
    },
  ],
});
