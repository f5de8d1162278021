import fc from 'fast-check';
import validator from 'validator';
import { alnum } from '../../../src/lib/formats/alnum.js';
import { describeLaws } from '../../support/format-laws.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

// longer than what goes through in bulk
describeLaws(alnum, { valid: ['Q'.repeat(30), 'A1'.repeat(40), 'x1'], invalid: ['é'.repeat(60)] });

describeIdentifier(alnum, {
  valid: ['A123-456', 'x', '7', 'ab/CD 12', '0x1f'],
  invalid: ['', '--', 'Zürich', '٣', 'A1é', '中'],
  spellings: [['A123-456', 'a123456', 'a 123.456']],
  near: fc.stringMatching(/^[A-Za-z0-9./ -]{1,50}$/),
  oracles: [
    {
      name: 'validator.isAlphanumeric',
      isValid: (value) => validator.isAlphanumeric(value.replace(/[-/. ]/g, ''), 'en-US'),
    },
  ],
});
