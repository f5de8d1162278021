import fc from 'fast-check';
import { itin } from '../../../src/lib/formats/itin.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

// as the IRS writes it: 9xx, then 50 to 65, 70 to 88, 90 to 92 or 94 to 99 (Internal Revenue Manual 3.21.263)
const PATTERN = /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/;

describeIdentifier(itin, {
  valid: [
    '912-70-1234',
    '912701234',
    '900-50-0000',
    '999-99-9999',
    '912 92 0001',
    '950650000',
    '950880000',
    '950940000',
  ],
  invalid: [
    '',
    '812-70-1234',
    '912-49-1234',
    '912-66-1234',
    '912-89-1234',
    '912-93-1234',
    '912-70-123',
    '912-70-12345',
  ],
  wrong: ['912-49-1234', '123-70-1234', '912-93-9999'],
  spellings: [['912-70-1234', '912701234', '912 70 1234']],
  near: fc.integer({ min: 880_000_000, max: 999_999_999 }).map((n) => String(n)),
  oracles: [{ name: 'the pattern of the IRS', isValid: (value) => PATTERN.test(value.replace(/\D/g, '')) }],
});
