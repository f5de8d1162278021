// base64: bytes in the alphabet of RFC 4648, section 4 or 5. Length and padding stay, and what is canonical stays so.
import { base64Cells } from './base64-cells.js';
import { MOST_SYMBOLS, OptionError, type Codec, type Format, type Options, type Parsed } from './format.js';
import { parseShape } from './shape.js';

type Alphabet = 'standard' | 'url';

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const MEMBERS: Readonly<Record<Alphabet, string>> = { standard: `${COMMON}+/`, url: `${COMMON}-_` };
const SYNTAX: Readonly<Record<Alphabet, RegExp>> = {
  standard: /^[ \t]*([A-Za-z0-9+/]+)(={0,2})[ \t]*$/,
  url: /^[ \t]*([A-Za-z0-9_-]+)(={0,2})[ \t]*$/,
};
/** The member that spreadsheets take for the beginning of a formula: + or -. */
const SIGN = 62;
const BITS = 6n;
const ALL = 64;
const NO_MEMBER = 255;

/** Characters in front of it are multiples of four bytes; the last one of a group of two or three holds bits that have to be 0. */
interface Written {
  readonly text: string;
  /** what the last character's number is divided by when the bits behind the last byte are 0 */
  readonly step: number;
}

function read(value: string, alphabet: Alphabet): Written | undefined {
  const match = SYNTAX[alphabet].exec(value);
  if (!match) return undefined;
  const [, text = '', padding = ''] = match;
  const over = text.length % 4;
  if (over === 1 || text.length > MOST_SYMBOLS) return undefined;
  if (padding !== '' && over + padding.length !== 4) return undefined;
  return { text, step: over === 2 ? 16 : over === 3 ? 4 : 1 };
}

function createCodec(alphabet: Alphabet): Codec {
  const members = MEMBERS[alphabet];
  const numbers = new Uint8Array(0x80).fill(NO_MEMBER);
  for (let k = 0; k < ALL; k++) numbers[members.charCodeAt(k)] = k;

  function parseBytes(value: string, { text, step }: Written): Parsed {
    const { length } = text;
    const first = numbers[text.charCodeAt(0)]!;
    const last = numbers[text.charCodeAt(length - 1)]!;
    const valid = last % step === 0;
    // a class of its own, so that no image begins with a sign that its plaintext did not begin with; one byte leaves no room for that
    const signed = first === SIGN && length > 2;
    const free = length > 2 && !signed;
    const lasts = valid ? ALL / step : ALL - ALL / step;
    const middle = length - 2;
    const firsts = signed ? 1 : free ? ALL - 1 : ALL;
    const size = (BigInt(firsts) << (BITS * BigInt(middle))) * BigInt(lasts);
    const lead = signed ? 0 : free && first > SIGN ? first - 1 : first;
    const end = valid ? last / step : last - Math.floor(last / step) - 1;
    let bits = BigInt(lead);
    for (let i = 1; i < length - 1;) {
      // eight characters at a time fit a double
      const stop = Math.min(length - 1, i + 8);
      let chunk = 0;
      const from = i;
      for (; i < stop; i++) chunk = chunk * ALL + numbers[text.charCodeAt(i)]!;
      bits = (bits << (BITS * BigInt(stop - from))) | BigInt(chunk);
    }
    return {
      valid,
      parts: [
        {
          label: `${length}${signed ? ' s' : ''}${valid ? '' : ' x'}`,
          size,
          rank: bits * BigInt(lasts) + BigInt(end),
        },
      ],
      canonical: text,
      write([rank]) {
        let rest = rank! / BigInt(lasts);
        const tail = Number(rank! % BigInt(lasts));
        const out = new Uint8Array(length);
        // of the numbers that are no multiples of step, step - 1 lie between two that are
        out[length - 1] = valid ? tail * step : tail + Math.floor(tail / (step - 1)) + 1;
        for (let i = length - 2; i > 0;) {
          const count = Math.min(i, 8);
          let chunk = Number(BigInt.asUintN(6 * count, rest));
          rest >>= BigInt(6 * count);
          for (let k = 0; k < count; k++, i--) {
            out[i] = chunk % ALL;
            chunk = Math.floor(chunk / ALL);
          }
        }
        const top = Number(rest);
        out[0] = signed ? SIGN : free && top >= SIGN ? top + 1 : top;
        let image = '';
        for (const member of out) image += members[member]!;
        return value.replace(text, () => image);
      },
    };
  }

  return {
    parse(value) {
      const written = read(value, alphabet);
      return written ? parseBytes(value, written) : parseShape(value, false);
    },
    emits: members.slice(COMMON.length),
    bytes: base64Cells(members),
  };
}

/** The alphabet that the sample speaks for. */
function alphabetOf(sample: readonly string[]): Alphabet {
  const count = (pattern: RegExp): number => sample.filter((value) => pattern.test(value.trim())).length;
  return count(/^[A-Za-z0-9_-]*[-_][A-Za-z0-9_-]*={0,2}$/) > count(/^[A-Za-z0-9+/]*[+/][A-Za-z0-9+/]*={0,2}$/)
    ? 'url'
    : 'standard';
}

export const base64: Format = {
  name: 'base64',
  version: 1,
  summary: 'bytes in base64',
  accepts:
    'base64 as of RFC 4648, padded or not, with no bits left over in the last character; length and padding are kept; + and / (or - and _) ' +
    'come where letters were, but not at the beginning',
  example: 'c2VjdXJlbWw=',
  options: {
    alphabet: {
      description: 'with + and /, or with - and _ (default: found on a sample, else standard)',
      values: 'standard|url',
      check(value) {
        if (value !== 'standard' && value !== 'url') {
          throw new OptionError(`alphabet: expected standard or url, got ${value}`);
        }
      },
    },
  },
  create: ({ alphabet = 'standard' }) => createCodec(alphabet as Alphabet),
  infer: (sample, given): Options => (given.alphabet === undefined ? { alphabet: alphabetOf(sample) } : {}),
};
