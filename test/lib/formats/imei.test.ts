import fc from 'fast-check';
import validator from 'validator';
import { imei } from '../../../src/lib/formats/imei.js';
import { describeIdentifier, type IdentifierExamples } from '../../support/identifier-laws.js';

const examples: IdentifierExamples = {
  valid: ['352099001761481', '35-209900-176148-1', '490154203237518', '000000000000000'],
  invalid: ['', '352099001761482', '35209900176148', '3520990017614812', '35209900176148x'],
  wrong: ['352099001761482', '490154203237510'],
  spellings: [['352099001761481', '35-209900-176148-1', '35 209900 176148 1']],
  near: fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }).map((n) => String(n).padStart(15, '0')),
  oracles: [
    { name: 'validator isIMEI', isValid: (value) => validator.isIMEI(value, { allow_hyphens: value.includes('-') }) },
  ],
};

describeIdentifier(imei, examples);
describeIdentifier(imei, { ...examples, options: { type: 'map' } });
