// card: a payment card number, 12 to 19 digits with a Luhn check digit (ISO/IEC 7812-1). The first digits, which tell the issuer,
// stay; so does the difference between the check digit and the right one, so that valid stays valid and wrong stays wrong.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { NumberedClass } from './digit-numbering.js';
import { digitsOf, type DigitString } from './digit-string.js';
import {
  OptionError,
  ValueError,
  type Codec,
  type DigitCells,
  type DigitCodec,
  type Format,
  type Parsed,
} from './format.js';
import { luhnCheckDigit, luhnSum } from './luhn.js';
import { parseShape } from './shape.js';

const SHORTEST = 12;
const LONGEST = 19;
const DEFAULT_KEEP = 6;
const MOST_KEPT = 8;
const TAIL_DIGITS = 9;
/** Longest payload whose rank is exact as a double. */
const MOST_EXACT = 15;
/** Longest number that the kernel takes. */
const MOST_VECTOR_DIGITS = 16;
const KNOWN_BITS = 10;
/** The difference that every image has with `distinguishable`, where the plaintext has none. */
const DISTINGUISHED = 1;

const deltaOf = (text: string): number => (Number(text.at(-1)) - luhnCheckDigit(text.slice(0, -1)) + 10) % 10;

function parseDigits(digits: DigitString, keep: number): Parsed {
  return partsOf(digits, keep, deltaOf(digits.text));
}

/** The same number with a difference that images of valid ones alone have; ten differences do not go into nine. */
function parseDistinguishable(digits: DigitString, keep: number, isImage: boolean): Parsed {
  const delta = deltaOf(digits.text);
  if (delta === (isImage ? DISTINGUISHED : 0)) return partsOf(digits, keep, 0, isImage ? 0 : DISTINGUISHED);
  if (isImage) throw new ValueError('not-in-alphabet', 'no number that "distinguishable" made');
  throw new ValueError(
    'not-in-alphabet',
    'the check digit is wrong, and with "distinguishable" only images are so',
    'leave "distinguishable" out, or mend the number',
  );
}

/**
 * @param delta decides the class
 * @param written how far the check digit of an image is from the right one
 */
function partsOf(digits: DigitString, keep: number, delta: number, written = delta): Parsed {
  const { text } = digits;
  const { length } = text;
  const prefix = text.slice(0, keep);
  const payload = text.slice(keep, -1);
  return {
    valid: delta === 0,
    parts: [{ label: label(prefix, length, delta), size: 10n ** BigInt(payload.length), rank: BigInt(payload) }],
    canonical: text,
    write: ([rank]) => {
      const body = prefix + String(rank).padStart(payload.length, '0');
      return digits.write(body + ((luhnCheckDigit(body) + written) % 10));
    },
  };
}

const label = (prefix: string, length: number, delta: number): string => `${length} ${prefix} ${delta}`;

/** A class as assembly/tabled-digits.ts keeps it: a digit a byte, and in the upper halves of bytes the length and the difference. */
function numberedClass(name: string, keep: number): NumberedClass | undefined {
  const [lengthText, prefix, deltaText] = name.split(' ') as [string, string, string];
  const [length, delta] = [Number(lengthText), Number(deltaText)];
  if (length > MOST_VECTOR_DIGITS) return undefined;
  let key = 1n << 63n;
  [...prefix].forEach((digit, place) => (key |= BigInt(digit) << BigInt(8 * place)));
  key |= (BigInt(length % 16) << 4n) | (BigInt(length >> 4) << 12n) | (BigInt(delta) << 20n);
  return { valid: delta === 0, span: length - keep, key, delta };
}

/** Classes that a call met, by prefix, length and difference: the cipher's numbers, found without a hash of the engine's. */
class KnownClasses {
  readonly #keys = new Float64Array(1 << KNOWN_BITS).fill(-1);
  readonly #indexes = new Uint32Array(1 << KNOWN_BITS);

  of(prefix: number, length: number, delta: number, make: () => number): number {
    const key = (prefix * 20 + length) * 10 + delta;
    const slot = Math.imul(prefix ^ (delta << 27) ^ (length << 22), 0x9e3779b1) >>> (32 - KNOWN_BITS);
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#indexes[slot] = make();
    }
    return this.#indexes[slot]!;
  }
}

// The number is prefix (`keep` digits), payload, check digit. Sixteen digits do not fit a double, so heads and tails stay apart:
// head = all but the last nine digits.
function fastCodec(keep: number): DigitCodec {
  const powers = Float64Array.from({ length: LONGEST + 1 }, (_, k) => 10 ** k);
  /** per cell: what is left of its Luhn sum */
  const deltasOf = new WeakMap<DigitCells, Uint8Array>();
  return {
    numbering: { kind: 'card', keep, classOf: (label) => numberedClass(label, keep) },

    rank(cells, cipher) {
      const { count, heads, tails, counts, ranks, classOf } = cells;
      const known = new KnownClasses();
      const deltas = new Uint8Array(count);
      deltasOf.set(cells, deltas);
      let valid = 0;
      for (let i = 0; i < count; i++) {
        const length = counts[i]!;
        const payloadDigits = length - keep - 1;
        if (length < SHORTEST || length > LONGEST || payloadDigits > MOST_EXACT) {
          classOf[i] = NO_CLASS;
          continue;
        }
        const head = heads[i]!;
        const tail = tails[i]!;
        const headDigits = length - TAIL_DIGITS;
        const delta = luhnSum(head, tail) % 10;
        deltas[i] = delta;
        let prefix: number;
        let payload: number;
        if (keep <= headDigits) {
          const scale = powers[headDigits - keep]!;
          prefix = Math.floor(head / scale);
          payload = (head - prefix * scale) * 100_000_000 + (((tail | 0) / 10) | 0);
        } else {
          const scale = powers[length - keep]!;
          const top = Math.floor(tail / scale);
          prefix = head * powers[keep - headDigits]! + top;
          payload = Math.floor((tail - top * scale) / 10);
        }
        classOf[i] = known.of(prefix, length, delta, () => {
          const kept = keep === 0 ? '' : String(prefix).padStart(keep, '0');
          return cipher.classFor(label(kept, length, delta), 10n ** BigInt(payloadDigits)).index;
        });
        ranks[i] = payload;
        if (delta === 0) valid++;
      }
      return valid;
    },
    unrank(cells) {
      const { count, heads, tails, counts, ranks, classOf } = cells;
      const deltas = deltasOf.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const headDigits = counts[i]! - TAIL_DIGITS;
        let payload = ranks[i]!;
        let body = 0; // the last nine digits with 0 for the check digit
        if (keep <= headDigits) {
          const scale = powers[headDigits - keep]!;
          const high = Math.floor(payload / 100_000_000);
          payload -= high * 100_000_000;
          heads[i] = Math.floor(heads[i]! / scale) * scale + high;
        } else {
          const scale = powers[headDigits + TAIL_DIGITS - keep]!;
          body = Math.floor(tails[i]! / scale) * scale;
        }
        body += payload * 10;
        // the difference to the right check digit stays what it was
        tails[i] = body + ((deltas[i]! - luhnSum(heads[i]!, body) + 1_000) % 10);
      }
    },
  };
}

function createCodec(keep: number, distinguishable: boolean): Codec {
  return {
    parse(value, isImage = false) {
      const digits = digitsOf(value);
      const fits = digits && digits.text.length >= SHORTEST && digits.text.length <= LONGEST;
      if (!fits) return parseShape(value, false);
      return distinguishable ? parseDistinguishable(digits, keep, isImage) : parseDigits(digits, keep);
    },
    ...(distinguishable ? {} : { digits: fastCodec(keep) }),
  };
}

export const card: Format = {
  name: 'card',
  version: 1,
  summary: 'payment card number',
  accepts: '12 to 19 digits that pass the Luhn test; issuer digits, length and separators are kept',
  example: '4111 1111 1111 1111',
  options: {
    keep: {
      description: `how many of the first digits stay (default ${DEFAULT_KEEP})`,
      values: `0..${MOST_KEPT}`,
      check(value) {
        if (!/^[0-8]$/.test(value)) throw new OptionError(`keep: expected 0 to ${MOST_KEPT}, got ${value}`);
      },
    },
    distinguishable: {
      description:
        'whether every image fails the Luhn test, so that none can be charged; wrong numbers are refused (default false)',
      values: 'true|false',
      check(value) {
        if (value !== 'true' && value !== 'false') {
          throw new OptionError(`distinguishable: expected true or false, got ${value}`);
        }
      },
    },
  },
  create: ({ keep, distinguishable }) =>
    createCodec(keep === undefined ? DEFAULT_KEEP : Number(keep), distinguishable === 'true'),
};
