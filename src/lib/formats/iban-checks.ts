// The check digits that countries have inside their account numbers, beside those of the IBAN itself. Places count within the basic bank
// account number; the rules are the national ones that the European Committee for Banking Standards collected (TR 201).
import { digitSums, luhn, missing, mod11And10, number97, weighted } from './identifier/checks.js';
import { italianCheck } from './identifier/italian.js';
import { summed, type CheckSpec, type CheckSum, type SumSpec } from './identifier/check-digit.js';

/** Where the basic bank account number begins in an IBAN. */
export const BASIC = 4;

export interface NationalChecks {
  readonly checks?: readonly CheckSpec[];
  readonly sums?: SumSpec;
}

const digit = (at: number, from: number, weights: readonly number[], modulus: number): CheckSpec =>
  weighted({ at: BASIC + at, from: BASIC + from, weights, modulus, sign: missing(modulus) });

/** The digits before `at`, as a number. */
function before97(at: number, factor: number): Omit<CheckSum, 'sign'> {
  const places = Array.from({ length: at - BASIC }, (_, k) => BASIC + k);
  return number97('d'.repeat(at), places, factor);
}

/** ISO/IEC 7064 MOD 97-10 over all digits but the last two. */
function mod97(length: number): NationalChecks {
  const at = BASIC + length - 2;
  const sum = { ...before97(at, 100), sign: (remainder: number) => 98 - remainder };
  return { checks: [summed({ at, width: 2, modulus: 100, sum })] };
}

const belgium = summed({
  ...{ at: BASIC + 10, width: 2, modulus: 100 },
  sum: { ...before97(BASIC + 10, 1), sign: (remainder) => remainder || 97 },
});

/** Letters count 1 to 9 in turn: A, J are 1, B, K, S are 2. */
const FRENCH = Uint8Array.from({ length: 36 }, (_, symbol) => {
  if (symbol < 10) return symbol;
  const letter = symbol - 10;
  return letter < 18 ? (letter % 9) + 1 : letter - 16;
});
const frenchDigits = before97(BASIC + 21, 100);
const france = summed({
  ...{ at: BASIC + 21, width: 2, modulus: 100 },
  sum: {
    modulus: frenchDigits.modulus,
    term: (at, symbol) => frenchDigits.term(at, FRENCH[symbol]!),
    sign: (remainder) => 97 - remainder,
  },
});

const SPANISH = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
const spanishSign = (remainder: number): number => (remainder < 2 ? remainder : 11 - remainder);
const spain = (at: number, from: number, weights: readonly number[]): CheckSpec =>
  weighted({ at: BASIC + at, from: BASIC + from, weights, modulus: 11, sign: spanishSign });

const CZECH_ACCOUNT = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
const czech = digitSums(
  [11, 11],
  [
    [BASIC + 4, CZECH_ACCOUNT.slice(4)],
    [BASIC + 10, CZECH_ACCOUNT],
  ],
);
const HUNGARIAN = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3];
const norway = digitSums([11], [[BASIC, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]]]);
const ESTONIAN = [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7];
const POLISH = [3, 9, 7, 1, 3, 9, 7];

const italian = { checks: [italianCheck(BASIC, BASIC + 1, BASIC + 23)] };
const french = { checks: [france] };

/** Hungarian numbers of 16 digits, filled up with zeros. */
export const HUNGARY_FILLED: NationalChecks = {
  checks: [digit(7, 0, HUNGARIAN.slice(0, 7), 10), digit(15, 8, HUNGARIAN.slice(0, 7), 10)],
};

export const NATIONAL: Readonly<Record<string, NationalChecks>> = {
  ...{ BA: mod97(16), ME: mod97(18), MK: mod97(15), PT: mod97(21), RS: mod97(18), SI: mod97(15) },
  ...{ BE: { checks: [belgium] }, FR: french, MC: french, IT: italian, SM: italian },
  ...{ CZ: { sums: czech }, SK: { sums: czech }, NO: { sums: norway } },
  EE: { checks: [digit(15, 2, ESTONIAN, 10)] },
  ES: { checks: [spain(8, 0, SPANISH.slice(2)), spain(9, 10, SPANISH)] },
  FI: { checks: [luhn(BASIC + 13, BASIC)] },
  HU: { checks: [digit(7, 0, HUNGARIAN.slice(0, 7), 10), digit(23, 8, HUNGARIAN, 10)] },
  HR: { checks: [mod11And10(BASIC + 6, BASIC), mod11And10(BASIC + 16, BASIC + 7)] },
  PL: { checks: [digit(7, 0, POLISH, 10)] },
};
