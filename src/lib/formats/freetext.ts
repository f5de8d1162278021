// freetext: notes and letters of any length, word by word. Each word is a class of its own, so a word has the same image wherever it
// stands, words keep their places, and the cost grows with the length of a value only.
import { ValueError, type Codec, type Format, type Parsed } from './format.js';
import { placeOf } from './symbols.js';
import { LONGEST_WORD, locateWords, MOST_WORDS } from './text-cells.js';
import { pieceCells } from './words/piece-cells.js';
import { WordValues } from './words/word-values.js';

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

/** Words that are remembered: few of them make up most of a text. */
const MOST_KNOWN = 20_000;

/** A word and the image that it had last, which under one key is the one that it always has. */
class Word {
  #rank = -1n;
  #image = '';

  constructor(readonly parsed: Parsed) {}

  write(rank: bigint): string {
    if (rank !== this.#rank) {
      this.#image = this.parsed.write([rank]);
      this.#rank = rank;
    }
    return this.#image;
  }
}

function createCodec(): Codec {
  const values = new WordValues();
  const known = new Map<string, Word>();
  const wordOf = (text: string): Word => {
    let word = known.get(text);
    if (!word) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, (word = new Word(values.parse(text))));
    }
    return word;
  };
  return {
    sharesParts: true,
    bytes: pieceCells({ values: [values], most: MOST_WORDS, locate: locateWords }),
    parse(value): Parsed {
      const pieces = split(value);
      const words: Word[] = [];
      for (let i = 1; i < pieces.length; i += 2) words.push(wordOf(pieces[i]!));
      return {
        valid: true,
        parts: words.flatMap(({ parsed }) => parsed.parts),
        get canonical() {
          return words.map(({ parsed }) => parsed.canonical).join(' ');
        },
        write(ranks) {
          words.forEach((word, k) => {
            pieces[2 * k + 1] = word.write(ranks[k]!);
          });
          return pieces.join('');
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
