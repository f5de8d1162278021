// Check digits of identifiers: how the right one follows from the symbols before or around it.
import { summed, type CheckSpec, type CheckSum, type SumSpec } from './check-digit.js';

/** Luhn: ISO/IEC 7812-1, annex B. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/**
 * A Luhn check digit at `at` over the digits from `from` on.
 *
 * @param constant what a prefix that is not written adds to the sum
 */
export function luhn(at: number, from = 0, constant = 0): CheckSpec {
  return summed({
    ...{ at, width: 1, modulus: 10 },
    sum: {
      ...{ modulus: 10, constant },
      term(i, symbol) {
        if (i < from || i >= at || symbol >= 10) return 0;
        return (at - i) % 2 === 1 ? DOUBLED[symbol]! : symbol;
      },
      sign: missing(10),
    },
  });
}

export interface Weighted {
  readonly at: number;
  readonly width?: number;
  /** place of the first weight; default 0 */
  readonly from?: number;
  readonly weights: readonly number[];
  readonly modulus: number;
  /** the check digit for each remainder */
  sign(remainder: number): number;
  /** how many check digits there are; default 10 */
  readonly signs?: number;
  /** what a symbol counts; default its own number */
  value?(symbol: number): number;
  readonly alphabet?: string;
}

/** A check digit that follows from the remainder of a weighted sum. */
export function weighted(spec: Weighted): CheckSpec {
  const { at, weights, modulus, from = 0, value = (symbol) => symbol, sign } = spec;
  return summed({
    ...{ at, width: spec.width ?? 1, modulus: spec.signs ?? 10 },
    sum: { modulus, term: (i, symbol) => (weights[i - from] ?? 0) * value(symbol), sign },
    ...(spec.alphabet === undefined ? {} : { alphabet: spec.alphabet }),
  });
}

/** The usual sign of a remainder modulo 10 or 11: what is missing to a multiple. */
export const missing =
  (modulus: number) =>
  (remainder: number): number =>
    (modulus - remainder) % modulus;

/**
 * Weighted sums of digits that are 0 when a number is right, with check digits that some numbers do not have. Letters add nothing.
 *
 * @param weights for each sum: place of the first weight, and the weights
 */
export function digitSums(
  moduli: readonly number[],
  weights: readonly (readonly [from: number, list: readonly number[]])[],
): SumSpec {
  return {
    moduli,
    term: (at, symbol) => weights.map(([from, list]) => (symbol < 10 ? (list[at - from] ?? 0) * symbol : 0)),
  };
}

/**
 * The remainder modulo 97 of a number that is written in digits, and letters as 10 to 35 (ISO/IEC 7064), as a sum.
 *
 * @param shape "d" where a digit stands, anything else where a letter does
 * @param places which symbols make the number, in their order
 * @param factor what the number is multiplied by
 */
export function number97(shape: string, places: readonly number[], factor: number): Omit<CheckSum, 'sign'> {
  const weights = new Map<number, number>();
  let weight = factor;
  for (const at of [...places].reverse()) {
    weights.set(at, weight % 97);
    weight = (weight * (shape[at] === 'd' ? 10 : 100)) % 97;
  }
  return { modulus: 97, term: (at, symbol) => (weights.get(at) ?? 0) * symbol };
}

/** ISO/IEC 7064 MOD 11,10 over the digits from `from` to before `at`. */
export function mod11And10(at: number, from = 0): CheckSpec {
  return {
    ...{ at, width: 1, modulus: 10 },
    right(symbols) {
      let product = 10;
      for (let i = from; i < at; i++) product = ((((product + symbols[i]! - 1) % 10) + 1) * 2) % 11;
      return (11 - product) % 10;
    },
  };
}

// J. Verhoeff, 1969: products in the dihedral group of ten members (0 to 4 turns, 5 to 9 flips) of digits that are permuted by place.
const TIMES = Uint8Array.from({ length: 100 }, (_, i) => {
  const [a, b] = [Math.floor(i / 10), i % 10];
  if (a < 5) return ((a + b) % 5) + (b < 5 ? 0 : 5);
  return ((a - b + 5) % 5) + (b < 5 ? 5 : 0);
});
const PERMUTED = verhoeffPermutations();

function verhoeffPermutations(): Uint8Array {
  const flip = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const out = new Uint8Array(80);
  for (let digit = 0; digit < 10; digit++) {
    for (let place = 0, image = digit; place < 8; place++, image = flip[image]!) out[place * 10 + digit] = image;
  }
  return out;
}

/** Verhoeff's check digit over the digits from `from` to before `at`. */
export function verhoeff(at: number, from = 0): CheckSpec {
  return {
    ...{ at, width: 1, modulus: 10 },
    right(symbols) {
      let product = 0;
      for (let i = at - 1, place = 1; i >= from; i--, place++) {
        product = TIMES[product * 10 + PERMUTED[(place % 8) * 10 + symbols[i]!]!]!;
      }
      // a turn's inverse is the other way round, a flip is its own
      return product > 0 && product < 5 ? 5 - product : product;
    },
  };
}
