// username: the name of an account. Words that read as names stay such, an initial in front of one included; digits stay digits.
import type { AsciiCodec, Codec, Format } from './format.js';
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { letterOf } from './words/letters.js';
import { accountScript } from './words/scripts.js';
import { wordCells } from './words/word-cells.js';
import { WordValues } from './words/word-values.js';

const LONGEST = 64;
const AT = 0x40;
const SPACE = 0x20;

function createCodec(): Codec {
  const values = new WordValues({ latin: accountScript() });
  return { parse: (value) => values.parse(value, isUsername(value)), ascii: asciiCodec(values) };
}

function asciiCodec(values: WordValues): AsciiCodec {
  const words = wordCells(() => values.ascii);
  return {
    ...words,
    unrank(cells) {
      const { count, bytes, starts, stops, classOf, valid } = cells;
      words.unrank(cells);
      for (let i = 0; i < count; i++) {
        if (classOf[i] !== NO_CLASS) valid[i] = isAsciiUsername(bytes, starts[i]!, stops[i]!) ? 1 : 0;
      }
    },
  };
}

const SYMBOL = 1;
const SEPARATOR = 2;

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

/** The same of bytes. */
function isAsciiUsername(bytes: Uint8Array, from: number, to: number): boolean {
  let [start, end] = [from, to];
  while (start < end && bytes[start] === SPACE) start++;
  while (end > start && bytes[end - 1] === SPACE) end--;
  if (bytes[start] === AT) start++;
  if (end - start > LONGEST) return false;
  let symbols = 0;
  for (let i = start; i < end; i++) {
    const kind = KINDS[bytes[i]!]!;
    if (kind === SYMBOL) symbols++;
    else if (kind !== SEPARATOR) return false;
  }
  return symbols > 0;
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
