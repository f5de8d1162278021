// alphabet:CHARS: strings over characters of one's own. Other symbols are permuted among those that are not in the alphabet, so that
// what is in it stays in it, place by place.
import { MOST_SYMBOLS, OptionError, ValueError, type Codec, type Format, type Parsed } from './format.js';
import { stringCells } from './string-cells.js';
import { placeOf, type Alphabet } from './symbols.js';

const MOST_CHARACTERS = 65_536;
const ZERO_WIDTH_JOINER = 0x200d;
const ZERO_WIDTH_NON_JOINER = 0x200c;
/** What cells of nothing else are taken for empty by. */
export const WHITE_SPACE = /[\s\u0085\u180e\u200b\u2060\ufeff]/u;

/** The members of one of the pinned alphabets, in one case, that are not characters of the user's. */
interface Rest {
  /** in labels */
  readonly id: string;
  /** whether it is the whole alphabet: case is spelling then */
  readonly isWhole: boolean;
  readonly size: number;
  /** indexes of those that are, ascending */
  readonly taken: readonly number[];
  codePoint(index: number): number;
}

/** A character that is permuted. */
interface Slot {
  readonly at: number;
  /** undefined for one of the user's characters */
  readonly rest: Rest | undefined;
  readonly size: number;
  readonly index: number;
}

function createCodec(characters: string): Codec {
  const members = Array.from(characters, (character) => character.codePointAt(0)!);
  const indexes = new Map(members.map((codePoint, i) => [codePoint, i]));
  const rests = new Map<string, Rest>();

  function restOf(alphabet: Alphabet, capital: boolean): Rest {
    const key = `${alphabet.id} ${capital}`;
    const known = rests.get(key);
    if (known) return known;
    const taken = (isCapital: boolean): number[] =>
      members
        .flatMap((codePoint) => {
          const place = placeOf(codePoint);
          const matches = place?.alphabet.id === alphabet.id && place.capital === isCapital;
          return matches ? [place.index] : [];
        })
        .sort((a, b) => a - b);
    const own = taken(capital);
    const isWhole = own.length === 0 && taken(!capital).length === 0;
    const rest: Rest = {
      id: isWhole ? alphabet.id : `${alphabet.id}${capital ? '^' : '-'}`,
      isWhole,
      size: alphabet.size - own.length,
      taken: own,
      codePoint: (index) => (capital ? alphabet.capital(index) : alphabet.member(index)),
    };
    rests.set(key, rest);
    return rest;
  }

  function slotsOf(codePoints: readonly number[]): Slot[] {
    const slots: Slot[] = [];
    let carriesMarks = false;
    codePoints.forEach((codePoint, at) => {
      const index = indexes.get(codePoint);
      if (index !== undefined) {
        slots.push({ at, rest: undefined, size: members.length, index });
        carriesMarks = true;
        return;
      }
      if (codePoint >= 0xd800 && codePoint < 0xe000) throw new ValueError('lone-surrogate', 'half of a surrogate pair');
      const place = placeOf(codePoint);
      if (place === null) {
        carriesMarks = carriesMarks && (codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER);
        return;
      }
      if (place.alphabet.isMark && carriesMarks) return;
      const rest = restOf(place.alphabet, place.capital);
      const below = rest.taken.filter((taken) => taken < place.index).length;
      slots.push({ at, rest, size: rest.size, index: place.index - below });
      carriesMarks = true;
    });
    if (slots.length > MOST_SYMBOLS) {
      throw new ValueError(
        'too-long',
        `${slots.length} symbols, at most ${MOST_SYMBOLS} are permuted as one value`,
        'the format freetext permutes word by word and has no limit',
      );
    }
    return slots;
  }

  const cells = stringCells(characters, (length) => `=*${length} ${characters}`);
  return {
    ...(cells ? { bytes: cells } : {}),
    emits: characters,
    parse(value): Parsed {
      const codePoints = Array.from(value, (character) => character.codePointAt(0)!);
      const slots = slotsOf(codePoints);
      const valid = slots.length > 0 && slots.every(({ rest }) => rest === undefined);
      if (slots.length === 0) return { valid, parts: [], canonical: '', write: () => value };
      const { rank, size } = join(slots);
      return {
        valid,
        parts: [{ label: labelOf(slots, characters), size, rank }],
        canonical: slots
          .map(({ at, rest }) => {
            const text = String.fromCodePoint(codePoints[at]!);
            return rest?.isWhole ? text.toLowerCase() : text;
          })
          .join(''),
        write([image]) {
          const out = [...codePoints];
          split(slots, image!).forEach((index, k) => {
            const { at, rest } = slots[k]!;
            out[at] = rest ? rest.codePoint(skip(rest.taken, index)) : members[index]!;
          });
          return out.map((codePoint) => String.fromCodePoint(codePoint)).join('');
        },
      };
    },
  };
}

/** The index in the whole alphabet of the member of what is left with this index. */
function skip(taken: readonly number[], index: number): number {
  let at = index;
  for (const one of taken) {
    if (one > at) break;
    at++;
  }
  return at;
}

/** With the characters behind, where the size depends on them. */
function labelOf(slots: readonly Slot[], characters: string): string {
  const items: string[] = [];
  for (let i = 0; i < slots.length;) {
    const id = slots[i]!.rest?.id;
    let run = 1;
    while (i + run < slots.length && slots[i + run]!.rest?.id === id) run++;
    items.push(`${id ?? '='}*${run}`);
    i += run;
  }
  const depends = slots.some(({ rest }) => !rest || !rest.isWhole);
  return items.join(' ') + (depends ? ` ${characters}` : '');
}

/** Mixed radix, leftmost character most significant; as much as fits is counted in doubles. */
function join(slots: readonly Slot[]): { rank: bigint; size: bigint } {
  let rank = 0n;
  let total = 1n;
  let low = 0;
  let scale = 1;
  for (const { size, index } of slots) {
    if (scale * size > Number.MAX_SAFE_INTEGER) {
      rank = rank * BigInt(scale) + BigInt(low);
      total *= BigInt(scale);
      low = 0;
      scale = 1;
    }
    low = low * size + index;
    scale *= size;
  }
  return { rank: rank * BigInt(scale) + BigInt(low), size: total * BigInt(scale) };
}

function split(slots: readonly Slot[], rank: bigint): number[] {
  const indexes = new Array<number>(slots.length);
  let rest = rank;
  for (let i = slots.length - 1; i >= 0;) {
    let scale = 1;
    let first = i;
    while (first >= 0 && scale * slots[first]!.size <= Number.MAX_SAFE_INTEGER) scale *= slots[first--]!.size;
    let low = Number(first < 0 ? rest : rest % BigInt(scale));
    rest /= BigInt(scale);
    for (; i > first; i--) {
      const { size } = slots[i]!;
      indexes[i] = low % size;
      low = Math.floor(low / size);
    }
  }
  return indexes;
}

function checkCharacters(value: string): void {
  const characters = [...value];
  if (characters.length < 2 || characters.length > MOST_CHARACTERS) {
    throw new OptionError(
      `characters: expected 2 to ${MOST_CHARACTERS} of them, got ${characters.length}`,
      'for example alphabet:ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
    );
  }
  const seen = new Set<string>();
  for (const character of characters) {
    if (seen.has(character)) {
      throw new OptionError(
        `characters: "${character}" occurs twice`,
        'each character is named once; there are no ranges',
      );
    }
    seen.add(character);
  }
  if (characters.some((character) => character.length === 1 && character >= '\ud800' && character <= '\udfff')) {
    throw new OptionError('characters: half of a surrogate pair is no character');
  }
  if (WHITE_SPACE.test(value)) {
    throw new OptionError('characters: white space cannot be part of it', 'a cell of spaces alone is an empty one');
  }
  if (value.includes('"')) throw new OptionError('characters: a quote cannot be part of it, it ends cells');
}

export const alphabet: Format = {
  name: 'alphabet',
  version: 1,
  summary: 'strings over characters of your own',
  accepts:
    'the characters given, each of which may become any other of them; other punctuation stays, and other symbols become such as are ' +
    'not in the alphabet',
  example: '7KQ-2F9',
  exampleOptions: { characters: '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' },
  options: {
    characters: {
      description: 'the characters; upper and lower case are two',
      values: 'CHARACTERS',
      check: checkCharacters,
    },
  },
  mainOption: 'characters',
  create({ characters }) {
    if (characters === undefined) {
      throw new OptionError('alphabet needs its characters', 'for example alphabet:ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
    }
    return createCodec(characters);
  },
};
