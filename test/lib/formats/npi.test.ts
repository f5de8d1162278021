import fc from 'fast-check';
import { npi } from '../../../src/lib/formats/npi.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

/** The Luhn test of ISO/IEC 7812-1 over the number behind 80840, written out. */
function passesLuhn(value: string): boolean {
  const digits = `80840${value.replace(/\D/g, '')}`;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

describeIdentifier(npi, {
  valid: ['1234567893', '1993999998', '2000000002', '123-456-7893'],
  invalid: ['', '1234567890', '0234567893', '3000000001', '123456789', '12345678931', '123456789x'],
  wrong: ['1234567890', '2234567890', '3000000000'],
  spellings: [['1234567893', '123-456-7893', ' 1234567893 ']],
  near: fc.bigInt({ min: 0n, max: 10n ** 10n - 1n }).map((n) => String(n).padStart(10, '0')),
  oracles: [{ name: 'Luhn behind 80840', isValid: (value) => /^[12]/.test(value) && passesLuhn(value) }],
});
