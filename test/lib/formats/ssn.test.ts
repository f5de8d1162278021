import fc from 'fast-check';
import { ssn } from '../../../src/lib/formats/ssn.js';
import { describeIdentifier, type IdentifierExamples } from '../../support/identifier-laws.js';
import { stdnumOracle } from '../../support/stdnum.js';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const EXAMPLES: readonly IdentifierExamples[] = [
  {
    valid: ['123-45-6789', '899999999', '001-01-0001', ' 665 99 9999 ', '667-01-0001'],
    invalid: [
      '',
      '000-45-6789',
      '666-45-6789',
      '900-45-6789',
      '123-00-6789',
      '123-45-0000',
      '12345678',
      '1234567890',
      'abc-de-fghi',
      '123-45-678x',
    ],
    spellings: [['123-45-6789', '123456789', '123 45 6789', ' 123-45-6789']],
    oracles: [
      // stdnum 1.12 takes serial numbers of four zeros (100-13-0000), which are never given out
      stdnumOracle('US', 'ssn', (value) => /0000\s*$/.test(value)),
    ],
    wrong: ['000-45-6789', '666-45-6789', '900-45-6789', '123-00-6789', '123-45-0000', '12345678'],
    near: fc.integer({ min: 0, max: 999_999_999 }).map((n) => pad(n, 9).replace(/^(...)(..)/, '$1-$2-')),
  },
];

for (const examples of EXAMPLES) describeIdentifier(ssn, examples);
