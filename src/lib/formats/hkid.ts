// hkid: a Hong Kong identity card number: one or two letters, six digits, a check character modulo 11 (0 to 9 or A).
import type { Format } from './format.js';
import { byKinds, byLength, identifierCodec, type LayoutOf } from './identifier/codec.js';
import type { SumSpec } from './identifier/check-digit.js';
import { Layout } from './identifier/layout.js';
import { free, members } from './identifier/spec.js';

const SHORT = 8;
const LONG = 9;
const DIGITS = '0123456789';
const TEN = 'A';
const NO_CHECK = 'BCDEFGHIJKLMNOPQRSTUVWXYZ';
const MODULUS = 11;
/** A space stands where there is no second letter; it counts 36, A to Z count 10 to 35. */
const SPACE = 36;

/** Weights run from 9 to 1, the last one that of the check character. */
const sums = (length: number): SumSpec => ({
  moduli: [MODULUS],
  constant: [length === SHORT ? LONG * SPACE : 0],
  term: (at, symbol) => [(length - at) * symbol],
});

const ofLength = (length: number, pattern: RegExp): LayoutOf =>
  byKinds(
    length,
    (at) => (at === length - 1 ? NO_CHECK : ''),
    (kinds) => {
      if (!pattern.test(kinds)) return undefined;
      const at = length - 1;
      const last = kinds[at]!;
      return new Layout({
        ...{ shape: kinds, label: kinds, valid: last !== 'o' },
        fields: [
          ...Array.from({ length: at }, (_, k) => free(kinds, k, k + 1)).flat(),
          members(at, last === 'd' ? DIGITS : last === 'a' ? TEN : NO_CHECK),
        ],
        ...(last !== 'o' && { sums: sums(length) }),
      });
    },
  );

const layouts = byLength({ [SHORT]: ofLength(SHORT, /^ad{6}[dao]$/), [LONG]: ofLength(LONG, /^aad{6}[dao]$/) });

export const hkid: Format = {
  name: 'hkid',
  version: 1,
  summary: 'Hong Kong identity card number',
  accepts: 'one or two letters, six digits, the right digit or A; whether that is a digit stays; any separators',
  example: 'A123456(3)',
  options: {},
  create: () => identifierCodec(layouts),
};
