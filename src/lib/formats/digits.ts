// digits: a number that is a name (a customer number, a code). Digits become digits, leading zeros included; all else is as in text.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { wholeNumbers } from './digit-numbering.js';
import { digitsOf } from './digit-string.js';
import type { Codec, DigitCells, DigitCodec, Format } from './format.js';
import { parseShape } from './shape.js';
import { stringCells } from './string-cells.js';

/** Longest number whose rank is exact as a double. */
const MOST_FAST = 15;
const TAIL = 1_000_000_000;

const fast: DigitCodec = {
  numbering: wholeNumbers('whole', (label) => Number(label.slice('d*'.length))),

  rank({ count, heads, tails, counts, ranks, classOf }: DigitCells, cipher) {
    const classes = new Array<number>(MOST_FAST + 1).fill(NO_CLASS);
    let valid = 0;
    for (let i = 0; i < count; i++) {
      const length = counts[i]!;
      // a single digit is a class of ten, like any other
      if (length === 0 || length > MOST_FAST) {
        classOf[i] = NO_CLASS;
        continue;
      }
      if (classes[length] === NO_CLASS) classes[length] = cipher.classFor(label(length), 10n ** BigInt(length)).index;
      classOf[i] = classes[length]!;
      ranks[i] = heads[i]! * TAIL + tails[i]!;
      valid++;
    }
    return valid;
  },
  unrank({ count, heads, tails, ranks, classOf }: DigitCells) {
    for (let i = 0; i < count; i++) {
      if (classOf[i] === NO_CLASS) continue;
      const head = Math.floor(ranks[i]! / TAIL);
      heads[i] = head;
      tails[i] = ranks[i]! - head * TAIL;
    }
  },
};

const label = (length: number): string => `d*${length}`;

/** What has more digits than a double holds. */
const longer = stringCells('0123456789', label);

const codec: Codec = {
  // a number of digits only has the same class and rank as a shape
  parse: (value) => parseShape(value, digitsOf(value) !== undefined),
  digits: fast,
  ...(longer ? { bytes: longer } : {}),
};

export const digits: Format = {
  name: 'digits',
  version: 1,
  summary: 'a number of any length, kept as written',
  accepts: 'digits with any separators; their count and leading zeros are kept',
  example: '0042-7781',
  options: {},
  create: () => codec,
};
