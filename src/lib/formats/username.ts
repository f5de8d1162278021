// username: the name of an account. Words that read as names stay such, an initial in front of one included; digits stay digits.
import type { Codec, Format, Parsed } from './format.js';
import { arrangementOf } from './identity.js';
import { letterOf } from './words/letters.js';
import { accountScript } from './words/scripts.js';
import { asciiBytes } from './words/text-bytes.js';
import { wordCells } from './words/word-cells.js';
import { plainSort } from './words/word-kernel.js';
import { WordValues } from './words/word-values.js';

const LONGEST = 64;

function createCodec(): Codec {
  const values = new WordValues({ latin: accountScript() });
  return {
    parse(value): Parsed {
      const parsed = values.parse(value, isUsername(value));
      return {
        ...{ valid: parsed.valid, parts: parsed.parts },
        get canonical() {
          return parsed.canonical;
        },
        // jane_doe and jane.doe are two accounts
        get identity() {
          return arrangementOf(value.trim().replace(/^@/, ''));
        },
        write: (ranks) => parsed.write(ranks),
      };
    },
    isValid: (value) => (asciiBytes(value) ? isUsername(value) : undefined),
    bytes: wordCells(() => values.bulk, { isValid: isUsernameIn, sorts: { of: plainSort, isValid: () => undefined } }),
  };
}

const SYMBOL = 1;
const SEPARATOR = 2;
const SPACE = 0x20;
const AT_SIGN = 0x40;

/** What an ASCII character is in a username; 0 for what none holds. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? SYMBOL : /[._-]/.test(character) ? SEPARATOR : 0;
});

/** Letters of any script and ASCII digits, with periods, hyphens and underscores; an at sign in front and spaces around are spelling. */
function isUsername(value: string): boolean {
  const trimmed = value.replace(/^ +| +$/g, '').replace(/^@/, '');
  if (trimmed.length > LONGEST) return false;
  let symbols = 0;
  for (const character of trimmed) {
    const codePoint = character.codePointAt(0)!;
    const found = codePoint < 0x80 ? undefined : letterOf(codePoint);
    const isSymbol = found ? found.isLetter : KINDS[codePoint] === SYMBOL;
    if (isSymbol) symbols++;
    else if (!found?.isMark && KINDS[codePoint] !== SEPARATOR) return false;
  }
  return symbols > 0;
}

/** The same for bytes of UTF-8. */
function isUsernameIn(bytes: Uint8Array, from: number, to: number): boolean {
  let [start, stop] = [from, to];
  while (start < stop && bytes[start] === SPACE) start++;
  while (stop > start && bytes[stop - 1] === SPACE) stop--;
  if (bytes[start] === AT_SIGN) start++;
  let symbols = 0;
  for (let i = start; i < stop; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) return isUsername(Buffer.from(bytes.subarray(from, to)).toString());
    const kind = KINDS[byte]!;
    if (kind === 0) return false;
    if (kind === SYMBOL) symbols++;
  }
  return symbols > 0 && stop - start <= LONGEST;
}

export const username: Format = {
  name: 'username',
  version: 1,
  summary: 'name of an account',
  accepts:
    'up to 64 letters, digits, periods, hyphens and underscores, with an at sign in front or without; lengths, case and ' +
    'punctuation are kept',
  example: '@jane_doe42',
  options: {},
  create: createCodec,
};
