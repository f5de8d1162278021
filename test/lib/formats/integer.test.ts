import fc from 'fast-check';
import validator from 'validator';
import { integer } from '../../../src/lib/formats/integer.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const grouped = (n: number): string => n.toLocaleString('en-US');

describeIdentifier(integer, {
  valid: [
    '7',
    '0',
    '-42',
    '+1234567',
    '1,234,567',
    '1.234.567',
    "1'234",
    '12,34,567',
    ' 1 234 ',
    '(250)',
    '$1,000',
    '45 %',
  ],
  invalid: ['', '-', '007', '00', '1,23', '12.5', '1e5', '1-2', 'A1', '٣', '1 2345', '--5x'],
  wrong: ['007', '0000', '-0123', '05'],
  spellings: [['-1234567', '1,234,567', '+1.234.567', ' 1 234 567', "(1'234'567)", '12,34,567', '1234567 €']],
  near: fc.oneof(
    fc.tuple(fc.nat({ max: 22 }), fc.nat()).map(([width, n]) => pad(n, width)),
    fc.integer().map(grouped),
    fc.tuple(fc.constantFrom('-', '$', '(', '+', '€ '), fc.nat()).map(([sign, n]) => sign + grouped(n)),
  ),
  oracles: [
    {
      name: 'validator.isInt',
      // '1,234' and '(250)' are spelling, which this library does not know
      isValid: (value) =>
        validator.isInt(value.replace(/[^0-9-]/g, '').replace(/^-+/, '-'), { allow_leading_zeroes: false }),
    },
  ],
});
