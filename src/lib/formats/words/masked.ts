// Values some of whose words stay: these are covered, the rest is read as words, and what was covered is put back. Covered words count as
// separators, so values with and without them have the same classes.
import type { Codec, Parsed } from '../format.js';
import { CoveredWords, zerosOf, type WordLists } from './covered-words.js';
import { maskedCells } from './masked-cells.js';
import { asciiBytes } from './text-bytes.js';
import type { ByteSorts } from './word-kernel.js';
import { WordValues } from './word-values.js';

function cover(value: string, spans: readonly number[]): string {
  let out = '';
  let at = 0;
  for (let k = 0; k < spans.length; k += 2) {
    out += value.slice(at, spans[k]) + ' '.repeat(spans[k + 1]! - spans[k]!);
    at = spans[k + 1]!;
  }
  return out + value.slice(at);
}

/** Letters keep their length in bytes, so what was covered is where it was. */
function uncover(image: string, value: string, spans: readonly number[]): string {
  let out = '';
  let at = 0;
  for (let k = 0; k < spans.length; k += 2) {
    out += image.slice(at, spans[k]) + value.slice(spans[k], spans[k + 1]);
    at = spans[k + 1]!;
  }
  return out + image.slice(at);
}

const LONGEST_SOUND = 1_024;
/** Half of a pair of surrogates. */
const TORN = /\p{Cs}/u;

const isSound = (value: string): boolean => value.length <= LONGEST_SOUND && !TORN.test(value);

export interface MaskedOptions {
  /** the words that stay */
  readonly lists: WordLists;
  isValid(value: string): boolean;
  /** The same for bytes of UTF-8. */
  isValidIn(bytes: Uint8Array, start: number, stop: number): boolean;
  /** the same by the sorts of its bytes */
  readonly sorts: ByteSorts;
  /** whether numbers gain and lose no leading zero, and a single digit stays 0 or other than 0 where there is more to permute */
  readonly keepsZeros?: boolean;
}

export function maskedCodec({ lists, isValid, isValidIn, sorts, keepsZeros = false }: MaskedOptions): Codec {
  const values = new WordValues();
  const covered = new CoveredWords(lists);
  const spansOf = (value: string): readonly number[] => covered.spansIn(value);
  const admits = (image: string, value: string): boolean => {
    const spans = spansOf(value);
    const after = spansOf(image);
    if (spans.length !== after.length || spans.some((at, k) => at !== after[k])) return false;
    return !keepsZeros || zerosOf(value, spans) === zerosOf(image, spans);
  };
  return {
    // a text that is too long or torn is refused when it is taken apart
    isValid: (value) => (asciiBytes(value) || isSound(value) ? isValid(value) : undefined),
    parse(value): Parsed {
      const spans = spansOf(value);
      const valid = isValid(value);
      const parsed = values.parse(spans.length === 0 ? value : cover(value, spans), valid);
      return {
        valid,
        parts: parsed.parts,
        get canonical() {
          return parsed.canonical;
        },
        // with the words that were covered; 1 2 and 12 are of one class
        get identity() {
          const numbers = value.match(/\p{Nd}+/gu) ?? [];
          return `${values.canonical(value)} ${numbers.map(({ length }) => length).join(' ')}`;
        },
        write: (ranks) => (spans.length === 0 ? parsed.write(ranks) : uncover(parsed.write(ranks), value, spans)),
      };
    },
    admits,
    bytes: maskedCells(values, { lists, keepsZeros, isValid: isValidIn, sorts }),
  };
}
