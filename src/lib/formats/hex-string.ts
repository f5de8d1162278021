// Hexadecimal digits in a value, and their classes. Case is spelling where it is the same throughout: every member of such a class has a
// letter that shows it. Digits without a letter are a class of their own, and so are strings with letters in both cases.
import { placeOf } from './symbols.js';

const NONE = 0;
const LOWER = 1;
const UPPER = 2;

/** By ASCII code: 0 for a digit, 1 and 2 for letters a to f, 3 for other letters, 4 for what stays. */
const KIND = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x30 && code < 0x3a) return NONE;
  if (code >= 0x61 && code < 0x67) return LOWER;
  if (code >= 0x41 && code < 0x47) return UPPER;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? 3 : 4;
});
const STAYS = 4;
const ZERO = 0x30;
const LETTER_X = 0x78;

/** A set of strings of one length. */
export interface HexClass {
  readonly kind: 'digits' | 'letters' | 'mixed';
  readonly label: string;
  readonly size: bigint;
  rank(text: string): bigint;
  /** in small letters but for `mixed` */
  member(rank: bigint): string;
}

export interface HexString {
  readonly klass: HexClass;
  /** the digits alone, as they are written */
  readonly text: string;
  write(value: string, image: string): string;
}

/** Undefined for what holds another symbol, or no hexadecimal digit. */
export function readHex(value: string): HexString | undefined {
  let first = -1;
  let skip = 0;
  let symbols = 0;
  let cases = NONE;
  let isPlain = true;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x80) {
      if ((code >= 0xd800 && code < 0xe000) || placeOf(code) !== null) return undefined;
      isPlain = false;
      continue;
    }
    const kind = KIND[code]!;
    if (kind === STAYS) {
      isPlain = false;
      continue;
    }
    if (first < 0) first = i;
    if (symbols === 1 && (code | 0x20) === LETTER_X && value.charCodeAt(first) === ZERO) {
      skip = i + 1;
      isPlain = false;
      symbols++;
      continue;
    }
    if (kind > UPPER) return undefined;
    cases |= kind;
    symbols++;
  }
  const text = isPlain ? value : value.slice(skip).replace(/[^0-9A-Fa-f]/g, '');
  if (text === '') return undefined;
  return {
    klass: hexClass(text.length, cases),
    text,
    write(original, image) {
      const cased = cases === UPPER && text.length > 1 ? image.toUpperCase() : image;
      if (isPlain) return cased;
      let next = 0;
      return original.slice(0, skip) + original.slice(skip).replace(/[0-9A-Fa-f]/g, () => cased[next++]!);
    },
  };
}

const known = new Map<number, HexClass>();
const MOST_KNOWN = 256;

function hexClass(length: number, cases: number): HexClass {
  const key = length * 4 + (length === 1 ? LOWER | UPPER : cases);
  let klass = known.get(key);
  if (!klass) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (klass = makeClass(length, cases)));
  }
  return klass;
}

function makeClass(length: number, cases: number): HexClass {
  // ten digits and six letters of either case: letters alone would be too few
  if (length === 1) {
    return {
      ...{ kind: 'mixed', label: '1', size: BigInt(DIGITS.length) },
      rank: (text) => BigInt(DIGITS.indexOf(text)),
      member: (rank) => DIGITS[Number(rank)]!,
    };
  }
  if (cases === NONE) {
    return {
      ...{ kind: 'digits', label: `${length} d`, size: 10n ** BigInt(length) },
      rank: (text) => BigInt(text),
      member: (rank) => String(rank).padStart(length, '0'),
    };
  }
  return cases === (LOWER | UPPER) ? mixedClass(length) : lettersClass(length);
}

/** Powers of ten and sixteen up to `length`. */
function powers(base: bigint, length: number): bigint[] {
  const out = [1n];
  for (let k = 1; k <= length; k++) out.push(out[k - 1]! * base);
  return out;
}

/** Strings of digits and letters of one case with a letter at least. */
function lettersClass(length: number): HexClass {
  const [ten, sixteen] = [powers(10n, length), powers(16n, length)];
  return {
    ...{ kind: 'letters', label: String(length), size: sixteen[length]! - ten[length]! },
    rank(text) {
      // what lies below and has no letter: all that begins with a smaller number than the digits up to the first letter say
      const at = text.search(/[A-Fa-f]/);
      return BigInt(`0x${text}`) - (BigInt(`0${text.slice(0, at)}`) + 1n) * ten[length - at]!;
    },
    member(rank) {
      let rest = rank;
      let text = '';
      for (let left = length - 1; ; left--) {
        const behindDigit = sixteen[left]! - ten[left]!;
        const behindDigits = behindDigit * 10n;
        if (rest < behindDigits) {
          const digit = rest / behindDigit;
          rest -= digit * behindDigit;
          text += digit;
          continue;
        }
        return text + (rest - behindDigits + 10n * sixteen[left]!).toString(16);
      }
    },
  };
}

const DIGITS = '0123456789ABCDEFabcdef';
const BOTH = LOWER | UPPER;

/** Strings with letters in both cases, letter by letter in the order of their codes. */
function mixedClass(length: number): HexClass {
  const [ten, sixteen, all] = [powers(10n, length), powers(16n, length), powers(22n, length)];
  /** endings of `left` digits that bring the missing cases in */
  const endings = (seen: number, left: number): bigint => {
    if (seen === BOTH) return all[left]!;
    if (seen !== NONE) return all[left]! - sixteen[left]!;
    return all[left]! - 2n * sixteen[left]! + ten[left]!;
  };
  const groups = [
    { kind: NONE, first: 0, count: 10n },
    { kind: UPPER, first: 10, count: 6n },
    { kind: LOWER, first: 16, count: 6n },
  ];
  return {
    ...{ kind: 'mixed', label: `${length} m`, size: endings(NONE, length) },
    rank(text) {
      let rank = 0n;
      let seen = NONE;
      for (let i = 0; i < length; i++) {
        const index = DIGITS.indexOf(text[i]!);
        for (const { kind, first, count } of groups) {
          if (index < first) break;
          const below = index < first + Number(count) ? BigInt(index - first) : count;
          rank += below * endings(seen | kind, length - i - 1);
        }
        seen |= KIND[text.charCodeAt(i)]!;
      }
      return rank;
    },
    member(rank) {
      let rest = rank;
      let seen = NONE;
      let text = '';
      for (let left = length - 1; left >= 0; left--) {
        for (const { kind, first, count } of groups) {
          const each = endings(seen | kind, left);
          if (rest < each * count) {
            const at = rest / each;
            rest -= at * each;
            text += DIGITS[first + Number(at)]!;
            seen |= kind;
            break;
          }
          rest -= each * count;
        }
      }
      return text;
    },
  };
}
