import fc from 'fast-check';
import { accountNumber } from '../../../src/lib/formats/account-number.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const PATTERN = /^(?=.*\d)[A-Z0-9]{4,34}$/;

describeIdentifier(accountNumber, {
  valid: ['0001234567', '1234', 'AB-12345', '0000', '000A', '12-3456-7890123-00', '1'.repeat(34), '0'.repeat(34)],
  invalid: ['', '123', 'ABCDE', '1'.repeat(35), '12é456', 'n/a'],
  spellings: [['12-3456-789', '123456789', '12 3456 789']],
  near: fc.string({ unit: fc.constantFrom(...'0000012345AZ- '), minLength: 4, maxLength: 14 }),
  oracles: [
    { name: 'its pattern', isValid: (value) => PATTERN.test(value.replace(/[^A-Za-z0-9]/g, '').toUpperCase()) },
  ],
});

describe('account-number', () => {
  it('keeps zeros at the front, and no others', () => {
    const { parts, write } = accountNumber.create({}).parse('0001000');
    const images = Array.from({ length: 500 }, (_, i) => write([(BigInt(i) * parts[0]!.size) / 500n]));
    expect(images.every((image) => /^000[1-9]\d{3}$/.test(image))).toBe(true);
    expect(new Set(images.map((image) => image.slice(4))).size).toBeGreaterThan(300);
  });
});
