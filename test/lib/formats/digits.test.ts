import fc from 'fast-check';
import { digits } from '../../../src/lib/formats/digits.js';
import { describeLaws, type Examples } from '../../support/format-laws.js';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const EXAMPLES: readonly Examples[] = [
  {
    valid: ['7', '0042-7781', '12 34', '00000000000000000', '1'.repeat(40)],
    invalid: ['', '-', 'A1', '٣'],
    spellings: [['0042-7781', '00427781', ' 0042 7781 ']],
    near: fc.tuple(fc.nat({ max: 30 }), fc.nat()).map(([width, n]) => pad(n, width)),
  },
];

for (const examples of EXAMPLES) describeLaws(digits, examples);
