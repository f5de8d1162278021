// Check digits of Brazilian taxpayer numbers (Receita Federal; letters in company numbers since 2026: Instrução Normativa RFB 2.229/2024).
import { weighted } from './checks.js';
import type { CheckSpec } from './check-digit.js';
import type { FieldSpec } from './field.js';
import { runs } from './spec.js';
import { FIRST_LETTER } from './symbols.js';

const MODULUS = 11;
/** Letters count as their ASCII code less that of 0: A is 17. */
const LETTER_A = 17;

export function brazilianCheck(at: number, weights: readonly number[]): CheckSpec {
  return weighted({
    ...{ at, weights, modulus: MODULUS },
    sign: (remainder) => (remainder < 2 ? 0 : MODULUS - remainder),
    value: (symbol) => (symbol < FIRST_LETTER ? symbol : symbol - FIRST_LETTER + LETTER_A),
  });
}

/** So many digits at the front, which are not all equal. */
export function notRepeated(width: number): FieldSpec {
  const ones = Number('1'.repeat(width));
  return runs(
    ...([0, width] as const),
    Array.from({ length: 10 }, (_, digit) => digit * ones).flatMap((start): [number, string][] => [
      [start, 'no'],
      ...(start + 1 < 10 ** width ? [[start + 1, ''] as [number, string]] : []),
    ]),
  );
}
