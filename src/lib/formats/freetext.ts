// freetext: notes and letters of any length, word by word. Each word is a class of its own, so a word has the same image wherever it
// stands, words keep their places, and the cost grows with the length of a value only.
import { ValueError, type Codec, type Format, type Parsed } from './format.js';
import { placeOf } from './symbols.js';
import { WordValues } from './words/word-values.js';

/** Runs of more code points are cut: nothing grows faster than the value. */
const LONGEST_WORD = 64;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

/** Words, and what stands between them, by turns; the first and the last one stand between, and may be empty. */
function split(value: string): string[] {
  const out: string[] = [];
  let from = 0; // of the piece at hand
  let length = 0; // of the word at hand in code points; 0 between words
  for (let i = 0; i < value.length;) {
    const codePoint = value.codePointAt(i)!;
    if (codePoint >= 0xd800 && codePoint < 0xe000) throw new ValueError('lone-surrogate', 'half of a surrogate pair');
    const place = placeOf(codePoint);
    const isJoiner = codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER;
    const belongs = place !== null || (isJoiner && length > 0);
    const isNew = length >= LONGEST_WORD && place !== null && !place.alphabet.isMark;
    if (belongs !== length > 0 || isNew) {
      out.push(value.slice(from, i));
      if (isNew) out.push('');
      from = i;
      length = 0;
    }
    if (belongs) length++;
    i += codePoint > 0xffff ? 2 : 1;
  }
  out.push(value.slice(from));
  if (length > 0) out.push('');
  return out;
}

function createCodec(): Codec {
  const values = new WordValues();
  return {
    parse(value): Parsed {
      const pieces = split(value);
      const known = new Map<string, Parsed>();
      const words = pieces.flatMap((text, i) => {
        if (i % 2 === 0) return [];
        let parsed = known.get(text);
        if (!parsed) known.set(text, (parsed = values.parse(text)));
        return [parsed];
      });
      return {
        valid: true,
        parts: words.flatMap(({ parts }) => parts),
        get canonical() {
          return words.map((word) => word.canonical).join(' ');
        },
        write(ranks) {
          const out = [...pieces];
          words.forEach((word, k) => {
            out[2 * k + 1] = word.write([ranks[k]!]);
          });
          return out.join('');
        },
      };
    },
  };
}

export const freetext: Format = {
  name: 'freetext',
  version: 1,
  summary: 'notes and other text of any length, word by word',
  accepts:
    'every string, of any length; words keep their places, lengths and case, numbers their digits, punctuation and spaces stay; a word ' +
    'has the same image everywhere, so how often words occur shows',
  example: 'Pt. reports pain since 3 days, see letter of Dr. Abel.',
  options: {},
  create: createCodec,
};
