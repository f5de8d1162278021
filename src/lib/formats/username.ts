// username: the name of an account. Words that read as names stay such, an initial in front of one included; digits stay digits.
import type { Codec, Format } from './format.js';
import { letterOf } from './words/letters.js';
import { accountScript } from './words/scripts.js';
import { WordValues } from './words/word-values.js';

const LONGEST = 64;
const SEPARATORS: ReadonlySet<number> = new Set([...'._-'].map((symbol) => symbol.charCodeAt(0)));
const AT = 0x40;
const SPACE = 0x20;

function createCodec(): Codec {
  const values = new WordValues({ latin: accountScript() });
  return { parse: (value) => values.parse(value, isUsername(value)) };
}

/** Letters of any script and ASCII digits, with periods, hyphens and underscores; an at sign in front and spaces around are spelling. */
function isUsername(value: string): boolean {
  let start = 0;
  let end = value.length;
  while (start < end && value.charCodeAt(start) === SPACE) start++;
  while (end > start && value.charCodeAt(end - 1) === SPACE) end--;
  if (value.charCodeAt(start) === AT) start++;
  if (end - start > LONGEST) return false;
  let symbols = 0;
  for (let i = start; i < end; i++) {
    const code = value.charCodeAt(i);
    const letter = code | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code < 0x3a)) symbols++;
    else if (!SEPARATORS.has(code)) {
      const codePoint = value.codePointAt(i)!;
      const found = letterOf(codePoint);
      if (codePoint < 0x80 || !found || !(found.isLetter || found.isMark)) return false;
      if (found.isLetter) symbols++;
      if (codePoint > 0xffff) i++;
    }
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
