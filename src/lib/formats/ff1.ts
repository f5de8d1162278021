// ff1: raw FF1 under the stored key itself, with the radix or alphabet and the tweak as given: what any conforming program gives.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { WHITE_SPACE } from './alphabet.js';
import { wholeNumbers } from './digit-numbering.js';
import { ff1Cells, setHalf } from './ff1-cells.js';
import {
  MOST_SYMBOLS,
  OptionError,
  ValueError,
  type Codec,
  type DigitCodec,
  type Format,
  type Options,
} from './format.js';
import { placeOf } from './symbols.js';
import { toNumber } from './wide.js';

const COMMON = '0123456789abcdefghijklmnopqrstuvwxyz';
const MOST_RADIX = 65_536;
const TAIL = 1_000_000_000;
const TAIL_DIGITS = 9;
const MOST_FAST = 24;
/** Longest number whose rank is exact as a double. */
const MOST_EXACT = 15;
const EIGHT = 8;
const EIGHT_DIGITS = 100_000_000;
const POWERS = Float64Array.from({ length: MOST_FAST }, (_, k) => 10 ** k);

interface Alphabet {
  readonly radix: number;
  readonly members: readonly string[];
  readonly index: ReadonlyMap<string, number>;
}

function alphabetOf({ radix, alphabet }: Options): Alphabet {
  if (alphabet === undefined && radix === undefined) {
    throw new OptionError('ff1 needs a radix or an alphabet', 'for digits: ff1:radix=10');
  }
  if (alphabet === undefined && Number(radix) > COMMON.length) {
    throw new OptionError(
      `radix: up to ${COMMON.length} stands for the digits and small letters; ${radix} needs an alphabet`,
      'ff1:alphabet=CHARACTERS, in the order of the other program',
    );
  }
  const members = [...(alphabet ?? COMMON.slice(0, Number(radix)))];
  if (radix !== undefined && Number(radix) !== members.length) {
    throw new OptionError(`radix: ${radix} given, but the alphabet has ${members.length} characters`);
  }
  return { radix: members.length, members, index: new Map(members.map((c, i) => [c, i])) };
}

function createCodec(options: Options): Codec {
  const { radix, members, index } = alphabetOf(options);
  const tweak = Buffer.from(options.tweak ?? '', 'hex');
  const isDecimal = members.join('') === COMMON.slice(0, 10);
  const cells = ff1Cells(members);
  return {
    raw: { radix, tweak },
    emits: members.join(''),
    parse(value) {
      const characters = [...value];
      const numerals: number[] = [];
      for (const character of characters) {
        const numeral = index.get(character);
        if (numeral !== undefined) numerals.push(numeral);
        else if (character.length === 1 && character >= '\ud800' && character <= '\udfff') {
          throw new ValueError('lone-surrogate', 'half of a surrogate pair');
        } else if (placeOf(character.codePointAt(0)!) !== null) {
          throw new ValueError(
            'not-in-alphabet',
            'a character that is not in the alphabet',
            'ff1 encrypts only what its alphabet has; text takes any string',
          );
        }
      }
      if (numerals.length > MOST_SYMBOLS) {
        throw new ValueError(
          'too-long',
          `${numerals.length} symbols, at most ${MOST_SYMBOLS} are permuted as one value`,
        );
      }
      const base = BigInt(radix);
      const length = numerals.length;
      const canonical = numerals.map((numeral) => members[numeral]).join('');
      if (length === 0) return { valid: true, parts: [], canonical, write: () => value };
      const rank = numerals.reduce((sum, numeral) => sum * base + BigInt(numeral), 0n);
      return {
        valid: true,
        parts: [{ label: String(length), size: base ** BigInt(length), rank }],
        canonical,
        write([image]) {
          const out = [...characters];
          let rest = image!;
          for (let i = out.length - 1; i >= 0; i--) {
            if (!index.has(out[i]!)) continue;
            out[i] = members[Number(rest % base)]!;
            rest /= base;
          }
          return out.join('');
        },
      };
    },
    ...(isDecimal ? { digits: decimal } : {}),
    ...(cells ? { bytes: cells } : {}),
  };
}

// Digits lie as the last nine and those before; longer numbers than a double holds are cut into their two halves (see ff1-cells.ts).
const decimal: DigitCodec = {
  numbering: wholeNumbers('halves', Number),

  rank({ count, heads, tails, counts, ranks, words, classOf }, cipher) {
    let valid = 0;
    const classes = new Uint32Array(MOST_FAST + 1).fill(NO_CLASS);
    for (let i = 0; i < count; i++) {
      const length = counts[i]!;
      if (length < 2 || length > MOST_FAST) {
        classOf[i] = NO_CLASS;
        continue;
      }
      if (classes[length] === NO_CLASS) classes[length] = cipher.classFor(String(length), 10n ** BigInt(length)).index;
      classOf[i] = classes[length]!;
      valid++;
      const [head, tail] = [heads[i]!, tails[i]!];
      if (length <= MOST_EXACT) ranks[i] = head * TAIL + tail;
      else if (length === 2 * EIGHT) {
        const top = Math.floor(tail / EIGHT_DIGITS);
        setHalf(words, 4 * i, tail - top * EIGHT_DIGITS);
        setHalf(words, 4 * i + 2, head * 10 + top);
      } else {
        const scale = POWERS[length - (length >> 1) - TAIL_DIGITS]!;
        const a = Math.floor(head / scale);
        setHalf(words, 4 * i, (head - a * scale) * TAIL + tail);
        setHalf(words, 4 * i + 2, a);
      }
    }
    return valid;
  },
  unrank({ count, heads, tails, counts, ranks, words, classOf }) {
    for (let i = 0; i < count; i++) {
      if (classOf[i] === NO_CLASS) continue;
      const length = counts[i]!;
      let head: number;
      let tail: number;
      if (length <= MOST_EXACT) {
        head = Math.floor(ranks[i]! / TAIL);
        tail = ranks[i]! - head * TAIL;
      } else {
        const [a, b] = [toNumber(words, 4 * i + 2), toNumber(words, 4 * i)];
        if (length === 2 * EIGHT) {
          head = Math.floor(a / 10);
          tail = (a - head * 10) * EIGHT_DIGITS + b;
        } else {
          const top = Math.floor(b / TAIL);
          head = a * POWERS[length - (length >> 1) - TAIL_DIGITS]! + top;
          tail = b - top * TAIL;
        }
      }
      heads[i] = head;
      tails[i] = tail;
    }
  },
};

export const ff1: Format = {
  name: 'ff1',
  version: 1,
  summary: 'raw FF1 (NIST SP 800-38G) under the stored key itself',
  accepts:
    'characters of the alphabet; punctuation outside it stays, anything else is refused; radix^length of at least 100',
  example: '0123456789',
  exampleOptions: { radix: '10' },
  options: {
    radix: {
      description: 'size of the alphabet; up to 36 it is 0-9a-z',
      values: `2..${MOST_RADIX}`,
      check(value) {
        const radix = Number(value);
        if (!/^\d{1,5}$/.test(value) || radix < 2 || radix > MOST_RADIX) {
          throw new OptionError(`radix: expected 2 to ${MOST_RADIX}, got ${value}`);
        }
      },
    },
    alphabet: {
      description: 'the characters in the order of their numerals',
      values: 'CHARACTERS',
      check(value) {
        const members = [...value];
        if (members.length < 2 || members.length > MOST_RADIX) {
          throw new OptionError(`alphabet: expected 2 to ${MOST_RADIX} characters, got ${members.length}`);
        }
        const repeated = members.find((c, i) => members.indexOf(c) !== i);
        if (repeated !== undefined) throw new OptionError(`alphabet: "${repeated}" occurs twice`);
        if (/[\r\n"\ud800-\udfff]/u.test(value)) {
          throw new OptionError('alphabet: quotes and line ends cannot be part of it');
        }
        if (WHITE_SPACE.test(value)) {
          throw new OptionError('alphabet: white space cannot be part of it', 'a cell of spaces alone is an empty one');
        }
      },
    },
    tweak: {
      description: 'bytes in hex (default: none)',
      values: 'HEX',
      check(value) {
        if (!/^([0-9a-fA-F]{2})*$/.test(value)) throw new OptionError('tweak: expected hex, two digits a byte');
      },
    },
  },
  create: createCodec,
};
