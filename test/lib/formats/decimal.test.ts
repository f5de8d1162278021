import fc from 'fast-check';
import validator from 'validator';
import { decimal } from '../../../src/lib/formats/decimal.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const grouped = (n: number): string => n.toLocaleString('en-US', { minimumFractionDigits: 2 });
const digits = fc.stringMatching(/^\d{0,12}$/);

describeIdentifier(decimal, {
  valid: [
    '0',
    '3.14',
    '-0.50',
    '.75',
    '1,234.50',
    '12,34,567.8',
    '$ 9.99',
    '1.5E+10',
    '9',
    '(1,000.00)',
    '12.5%',
    '5.',
    '€3.20',
  ],
  invalid: ['', '.', '1.2.3', '007.5', '00.5', '1,23', '1x5', '12-5', '1,2345.6', 'e5'],
  wrong: ['007.5', '00.5', '000.123', '-01.5'],
  spellings: [
    ['1234.50', '1,234.50', '-1,234.50', '$1,234.50', ' 1 234.50', '1,234.50 %'],
    ['0.5', '-0.5', '+0.5'],
  ],
  near: fc.oneof(
    fc.tuple(digits, digits).map(([whole, fraction]) => `${whole}.${fraction}`),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(grouped),
    fc.double({ noNaN: true }).map(String),
  ),
  oracles: [
    {
      name: 'validator.isDecimal',
      isValid: (value) => {
        const plain = value.replace(/[,$%() €+]/g, '').replace(/[eE].*$|\.$/, '');
        return validator.isDecimal(plain) && !/^-?0\d/.test(plain);
      },
    },
  ],
});

describeIdentifier(decimal, {
  options: { mark: ',' },
  valid: ['3,14', '1.234,50', '-0,5', '12'],
  invalid: ['3.14', '1,2,3', '07,5'],
  spellings: [['1.234,50', '1234,50', '1 234,50 €']],
});

describe('the mark of a column', () => {
  const found = (...sample: string[]): unknown => decimal.infer!(sample, {});
  it('is the comma where the values can be read with it only', () => {
    expect(found('1,5', '2,25', '1.000,00')).toEqual({ mark: ',' });
    expect(found('1.234,5', '7')).toEqual({ mark: ',' });
  });
  it('is the point where they can be read with that only, or either way', () => {
    expect(found('1.5', '1,000.25')).toEqual({ mark: '.' });
    expect(found('1,234', '5')).toEqual({ mark: '.' });
    expect(found()).toEqual({ mark: '.' });
    expect(decimal.infer!(['1,5'], { mark: '.' })).toEqual({});
  });
  it('is no other sign', () => {
    expect(() => createCodec(decimal, { mark: ';' })).toThrow('mark: expected . or ,, got ;');
  });
});
