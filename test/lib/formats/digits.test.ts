import fc from 'fast-check';
import { digits } from '../../../src/lib/formats/digits.js';
import isNumeric from 'validator/lib/isNumeric.js';
import { describeIdentifier, type IdentifierExamples } from '../../support/identifier-laws.js';

type IsNumeric = (value: string, options: { no_symbols: boolean }) => boolean;
const accepts = (isNumeric as unknown as { default?: IsNumeric }).default ?? (isNumeric as unknown as IsNumeric);

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const EXAMPLES: readonly IdentifierExamples[] = [
  {
    valid: ['7', '0042-7781', '12 34', '00000000000000000', '1'.repeat(40)],
    invalid: ['', '-', 'A1', '٣'],
    oracles: [
      {
        name: 'validator isNumeric',
        isValid: (value) => accepts(value.replace(/[ -]/g, ''), { no_symbols: true }),
      },
    ],
    spellings: [['0042-7781', '00427781', ' 0042 7781 ']],
    near: fc.tuple(fc.nat({ max: 30 }), fc.nat()).map(([width, n]) => pad(n, width)),
  },
];

for (const examples of EXAMPLES) describeIdentifier(digits, examples);
