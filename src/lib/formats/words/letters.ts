// Which kind a letter is of, and of which script's words. See tables/letter-kinds.ts.
import { characterSet } from './character-sets.js';
import { LETTERS, placeOf, type Alphabet } from '../symbols.js';
import { LETTER_KINDS } from '../tables/letter-kinds.js';
import { scriptNamed, type Script } from './scripts.js';

/** Symbols that are permuted among themselves: an alphabet, or a part of one. */
export interface Kind {
  /** "a", "Latn2v.acute", "Latn2x-" for what no part holds */
  readonly id: string;
  readonly number: number;
  /** whose words its letters are part of; null for symbols that stand alone */
  readonly script: Script | null;
  readonly size: number;
  /** by member: the number of the letter that it reads as in the script's grammar; null when there is no grammar */
  readonly readsAs: Uint8Array | null;
  /** The code point of a member, in ascending order; the small letter where there is case. */
  member(index: number): number;
  /** The capital of a member; the member itself where there is no case. */
  capital(index: number): number;
}

/** A symbol and its place in its kind. */
export interface Letter {
  readonly kind: Kind;
  readonly index: number;
  readonly capital: boolean;
  readonly isMark: boolean;
  /** whether it is a letter of some script rather than a digit or a sign */
  readonly isLetter: boolean;
  /** whether its alphabet is one of those that a final sigma is found among */
  readonly isGreek: boolean;
  /** what it is where a word begins, when that is something else */
  readonly first: Letter | undefined;
  /** what it is when its alphabet is not cut into parts */
  readonly uncut: Letter;
  /** members of the smallest kind that a symbol of its alphabet can be of */
  readonly least: number;
}

/** An alphabet that is cut into kinds. */
interface Cut {
  /** by part; the first one is what no part holds */
  readonly kinds: readonly Kind[];
  /** by index in the alphabet */
  readonly parts: Uint8Array;
  readonly indexes: Uint32Array;
}

interface Line {
  readonly script: string;
  /** undefined for an alphabet that is one kind */
  readonly part: string | undefined;
  readonly members: string;
  readonly reading: string | undefined;
}

const AT_THE_START = '^';
const SET = '@';
/** Alphabets of letters are called by their scripts. */
const SCRIPT = /^[A-Z]/;
const GREEK: ReadonlySet<string> = new Set(['Grek2', 'Grek2n', 'Grek2x', 'Zzzz2x']);

class Table {
  readonly #lines = new Map<string, Line[]>();
  readonly #uncut = new Map<string, Kind>();
  readonly #cuts = new Map<string, readonly [rest: Cut, first: Cut | undefined, least: number]>();
  #count = 0;

  constructor() {
    for (const line of LETTER_KINDS.trim().split('\n')) {
      const [script = '', alphabet = '', part, members = '', reading] = line.split('|');
      const lines = this.#lines.get(alphabet) ?? [];
      lines.push({ script, part, members, reading });
      this.#lines.set(alphabet, lines);
    }
  }

  find(codePoint: number): Letter | null {
    const place = placeOf(codePoint);
    if (place === null) return null;
    const { alphabet, index, capital } = place;
    const common = {
      capital,
      isMark: alphabet.isMark,
      isLetter: alphabet.id === LETTERS.id || SCRIPT.test(alphabet.id),
      isGreek: GREEK.has(alphabet.id),
    };
    const kind = this.#uncutKind(alphabet);
    if (!this.#lines.get(alphabet.id)?.[0]?.part) {
      const whole: Letter = { ...common, kind, index, first: undefined, least: alphabet.size, uncut: undefined! };
      return Object.assign(whole, { uncut: whole });
    }
    const [rest, first, least] = this.#cutsOf(alphabet);
    const uncut: Letter = { ...common, kind, index, first: undefined, least, uncut: undefined! };
    Object.assign(uncut, { uncut });
    const within = (cut: Cut, atStart?: Letter): Letter => {
      const part = cut.parts[index]!;
      return { ...common, kind: cut.kinds[part]!, index: cut.indexes[index]!, first: atStart, uncut, least };
    };
    return within(rest, first && within(first));
  }

  #uncutKind(alphabet: Alphabet): Kind {
    const known = this.#uncut.get(alphabet.id);
    if (known) return known;
    const line = this.#lines.get(alphabet.id)?.[0];
    const script = line && line.part === undefined ? scriptNamed(line.script) : null;
    const made: Kind = {
      ...{ id: alphabet.id, number: this.#count++, script, size: alphabet.size },
      readsAs: script?.hasGrammar ? script.letterNumbers(membersOf(alphabet)) : null,
      member: (index) => alphabet.member(index),
      capital: (index) => alphabet.capital(index),
    };
    this.#uncut.set(alphabet.id, made);
    return made;
  }

  #cutsOf(alphabet: Alphabet): readonly [Cut, Cut | undefined, number] {
    const known = this.#cuts.get(alphabet.id);
    if (known) return known;
    const lines = this.#lines.get(alphabet.id)!;
    const atStart = lines.filter(({ part }) => part!.startsWith(AT_THE_START));
    const anywhere = lines.filter(({ part }) => !part!.startsWith(AT_THE_START));
    const rest = this.#cut(alphabet, anywhere);
    // parts for the start of a word come last, so that they win
    const first = atStart.length > 0 ? this.#cut(alphabet, [...anywhere, ...atStart]) : undefined;
    const sizes = [...rest.kinds, ...(first?.kinds ?? [])].map(({ size }) => size).filter((size) => size > 0);
    const made = [rest, first, Math.min(...sizes)] as const;
    this.#cuts.set(alphabet.id, made);
    return made;
  }

  #cut(alphabet: Alphabet, lines: readonly Line[]): Cut {
    const parts = new Uint8Array(alphabet.size);
    lines.forEach(({ members }, i) => {
      const listed = members.startsWith(SET)
        ? characterSet(members.slice(1))
        : [...members].map((c) => c.codePointAt(0)!);
      for (const codePoint of listed) {
        const place = placeOf(codePoint);
        if (place?.alphabet !== alphabet) throw new Error(`letter kinds: ${codePoint} is not in ${alphabet.id}`);
        parts[place.index] = i + 1;
      }
    });
    const lists: number[][] = [[], ...lines.map(() => [])];
    const indexes = Uint32Array.from(parts, (part, i) => lists[part]!.push(i) - 1);
    const kinds = lists.map((list, i): Kind => {
      const line = lines[i - 1];
      const script = line ? scriptNamed(line.script) : null;
      return {
        ...{ id: `${alphabet.id}${line ? `.${line.part}` : '-'}`, number: this.#count++, script, size: list.length },
        readsAs: line?.reading === undefined ? null : script!.letterNumbers(line.reading),
        member: (index) => alphabet.member(list[index]!),
        capital: (index) => alphabet.capital(list[index]!),
      };
    });
    return { kinds, parts, indexes };
  }
}

function membersOf(alphabet: Alphabet): string {
  return String.fromCodePoint(...Array.from({ length: alphabet.size }, (_, index) => alphabet.member(index)));
}

let table: Table | undefined;
let ascii: readonly (Letter | null)[] | undefined;
const known = new Map<number, Letter | null>();
const MOST_KNOWN = 8_192;

/** What a code point is, or null when it stays where it is. Whether a mark stays is for the caller to see. */
export function letterOf(codePoint: number): Letter | null {
  if (codePoint < 0x80) return asciiLetters()[codePoint]!;
  let letter = known.get(codePoint);
  if (letter !== undefined) return letter;
  letter = (table ??= new Table()).find(codePoint);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(codePoint, letter);
  return letter;
}

/** What each ASCII code point is. */
export function asciiLetters(): readonly (Letter | null)[] {
  return (ascii ??= Array.from({ length: 0x80 }, (_, codePoint) => (table ??= new Table()).find(codePoint)));
}
