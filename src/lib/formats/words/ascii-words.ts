// The same as word-values.ts for what most columns hold: a few words of ASCII letters, and digits.
import { GroupTables, HINTS_AT, LETTER_BITS, LETTER_MASK } from './group-tables.js';
import type { JointClass } from './joint.js';
import { asciiLetters, type Kind } from './letters.js';
import { LIMB, LIMB_BITS, LIMB_MASK, type Group, type Pairs, type Pattern } from './pattern.js';
import type { Script } from './scripts.js';
import { isSeparator } from './separators.js';
import type { WordClasses } from './word-classes.js';

/** The longest text, in characters. */
export const LONGEST_TEXT = 128;
const LONGEST_WORD = 22;
/** Classes are known by a number: so many units of a byte each fit it. */
const MOST_UNITS = 6;
/** A unit's byte: how many digits there are in a row, or the length of a word times 8 and its group. */
const MOST_DIGITS = 7;
const FIRST_WORD = 8;
const GROUPS = 8;

/** Where strings are turned into bytes and back; one for all, since nothing is kept in it. */
const scratch = Buffer.alloc(LONGEST_TEXT);

/** The bytes of an ASCII string, until the next call; undefined for other strings, and for long ones. */
export function asciiBytes(text: string): Buffer | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return undefined;
    scratch[i] = code;
  }
  return scratch;
}

const LETTERS = 26;
const DIGIT = 26;
const SEPARATOR = 27;
const OTHER = 28;

/** By ASCII code: the number of a letter, DIGIT, SEPARATOR for what stands between words, OTHER. */
const SYMBOLS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = (code | 0x20) - 0x61;
  if (letter >= 0 && letter < LETTERS && code >= 0x41) return letter;
  if (code >= 0x30 && code < 0x3a) return DIGIT;
  return isSeparator(code) ? SEPARATOR : OTHER;
});

/** What is known of a class. */
interface Known {
  readonly klass: JointClass;
  readonly sizes: Float64Array;
  /** members, where they fit a double; else 0 */
  readonly size: number;
}

/** By tier. */
interface OfLength {
  readonly pattern: Pattern;
  readonly groups: Uint8Array;
}

export class AsciiWords {
  /** the class and rank that `find` found; a number where all ranks of the class fit one */
  klass!: JointClass;
  rank: number | bigint = 0;
  /** whether the text that `find` found is letters and separators only */
  isPlain = false;

  readonly #classes: WordClasses;
  readonly #mayBeKept: ((code: number) => boolean) | undefined;
  readonly #known = new Map<number, Known>();
  readonly #letters: Kind;
  readonly #digits: Kind;
  readonly #script: Script;
  readonly #next: Uint16Array;
  readonly #tier: Uint8Array;
  readonly #start: number;
  readonly #ofLength: (OfLength | undefined)[] = [];
  readonly #tables: (GroupTables | undefined)[] = [];
  /** by group and letters left */
  readonly #pairs: (Pairs | undefined)[][] = Array.from({ length: GROUPS }, () => []);
  // of the text at hand: its letters, and by unit its rank
  readonly #symbols = new Uint8Array(LONGEST_TEXT);
  readonly #ranks = new Float64Array(MOST_UNITS);
  readonly #wideRanks: bigint[] = [];
  readonly #joint: (number | bigint)[] = [];

  /**
   * @param script whose grammar words are read by
   * @param mayBeKept whether words of five letters at most with this number, 32 to a letter, may be such as stay
   */
  constructor(classes: WordClasses, script: Script, mayBeKept?: (code: number) => boolean) {
    this.#classes = classes;
    this.#script = script;
    this.#mayBeKept = mayBeKept;
    this.#letters = asciiLetters()[0x61]!.kind;
    this.#digits = asciiLetters()[0x30]!.kind;
    const { next, tier, start } = script.all;
    this.#next = next;
    this.#tier = tier;
    this.#start = start;
  }

  /** Whether the bytes from `from` to `to` are a text of those that are known here; if so, `klass` and `rank` are set. */
  find(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from > LONGEST_TEXT) return false;
    const next = this.#next;
    const symbols = this.#symbols;
    const ranks = this.#ranks;
    const mayBeKept = this.#mayBeKept;
    let key = 0;
    let units = 0;
    let perhapsKept = false;
    let isPlain = true;
    let wide = 0; // a bit for each unit with a rank above 2^53
    for (let i = from; i < to;) {
      const code = bytes[i]!;
      if (code >= 0x80) return false;
      let symbol = SYMBOLS[code]!;
      if (symbol >= SEPARATOR) {
        if (symbol === OTHER) isPlain = false;
        i++;
        continue;
      }
      if (units === MOST_UNITS) return false;
      if (symbol === DIGIT) {
        isPlain = false;
        let number = code - 0x30;
        let run = 1;
        while (++i < to && run < MOST_DIGITS && SYMBOLS[bytes[i]!] === DIGIT) {
          number = number * 10 + bytes[i]! - 0x30;
          run++;
        }
        ranks[units++] = number;
        key = key * 256 + run;
        continue;
      }
      const first = i;
      let state = this.#start;
      let word = 0;
      for (;;) {
        symbols[i - from] = symbol;
        state = next[state * LETTERS + symbol]!;
        word = word * 32 + symbol + 1;
        if (++i === to) break;
        const following = bytes[i]!;
        if (following >= 0x80) return false;
        symbol = SYMBOLS[following]!;
        if (symbol >= LETTERS) break;
      }
      const length = i - first;
      if (length > LONGEST_WORD) return false;
      if (length <= 5 && mayBeKept !== undefined && mayBeKept(word)) perhapsKept = true;
      const group = (this.#ofLength[length] ?? this.#learnLength(length)).groups[this.#tier[state]!]!;
      const tables = this.#tables[group] ?? this.#tablesOf(group);
      const { places, automaton, narrow, doubles } = tables;
      const nextOfGroup = automaton.next;
      let at = first - from;
      let left = length;
      state = automaton.start;
      if (length > narrow) {
        [state, this.#wideRanks[units]] = this.#rankAbove(group, length, narrow, at);
        wide |= 1 << units;
        at += length - narrow;
        left = narrow;
      }
      if (left >= doubles.length) tables.make(left);
      let rank = 0;
      for (; left > 0; at++, left--) {
        const arc = state * LETTERS + symbols[at]!;
        rank += doubles[left]![places[arc]!]!;
        state = nextOfGroup[arc]!;
      }
      ranks[units++] = rank;
      key = key * 256 + length * GROUPS + group;
    }
    if (units === 0 || (perhapsKept && units > 1)) return false;
    const known = this.#known.get(key) ?? this.#learn(key, units);
    this.klass = known.klass;
    this.isPlain = isPlain;
    if (known.size > 0) {
      const { sizes } = known;
      let joint = ranks[0]!;
      for (let u = 1; u < units; u++) joint = joint * sizes[u]! + ranks[u]!;
      this.rank = joint;
    } else {
      this.#spread(key, units, wide);
      this.rank = known.klass.join(this.#joint);
    }
    return true;
  }

  /** Overwrites a text that `find` has found by the one of its class with another rank. */
  write(bytes: Uint8Array, from: number, to: number, klass: JointClass, joint: number | bigint): void {
    const ranks = this.#joint;
    klass.split(joint, ranks);
    let unit = 0;
    for (let i = from; i < to;) {
      if (SYMBOLS[bytes[i]!]! >= SEPARATOR) {
        i++;
        continue;
      }
      const rank = ranks[unit]!;
      const { pattern, group } = klass.units[unit]! as { pattern: Pattern | undefined; group: Group };
      unit++;
      if (pattern === undefined) {
        bytes[i++] = 0x30 + Number(rank);
        continue;
      }
      const tables = this.#tables[group] ?? this.#tablesOf(group);
      const { codes, narrow, doubles: rows, bytes: hints, endings } = tables;
      let row = tables.rows[tables.automaton.start]!;
      let left = pattern.length;
      let rest: number;
      if (left > narrow) {
        [row, rest] = this.#writeAbove(bytes, i, group, left, narrow, BigInt(rank));
        i += left - narrow;
        left = narrow;
      } else {
        rest = Number(rank);
      }
      if (left >= rows.length) tables.make(left);
      const last = endings && left >= 2 ? 2 : 0;
      for (; left > last; left--, i++) {
        const doubles = rows[left]!;
        let place = row + hints[left]![row * 8 + HINTS_AT + ((rest * doubles[row]!) | 0)]!;
        while (doubles[place + 1]! <= rest) place++;
        rest -= doubles[place]!;
        const found = codes[place]!;
        row = found >> LETTER_BITS;
        bytes[i] = (bytes[i]! & 0x20) | (0x41 + (found & LETTER_MASK));
      }
      if (last > 0) {
        const ending = endings![tables.endingsOf![row]! + rest]!;
        bytes[i] = (bytes[i]! & 0x20) | (0x41 + (ending >> LETTER_BITS));
        bytes[i + 1] = (bytes[i + 1]! & 0x20) | (0x41 + (ending & LETTER_MASK));
        i += 2;
      }
    }
  }

  /** What the letters add to a word's rank until as many are left as fit a double, and the state that they lead to. */
  #rankAbove(group: Group, length: number, narrow: number, at: number): [state: number, rank: bigint] {
    const { start, next } = this.#script.of(group);
    let state = start;
    let high = 0;
    let low = 0;
    for (let left = length, k = at; left > narrow; left--, k++) {
      const pairs = this.#pairs[group]![left] ?? this.#pairTable(group, left);
      const arc = state * LETTERS + this.#symbols[k]!;
      high += pairs.high[arc]!;
      low += pairs.low[arc]!;
      if (low >= LIMB) {
        low -= LIMB;
        high++;
      }
      state = next[arc]!;
    }
    return [state, (BigInt(high) << LIMB_BITS) | BigInt(low)];
  }

  /** Writes letters until as many are left as fit a double; returns the row that they lead to and the rank that remains. */
  #writeAbove(
    bytes: Uint8Array,
    from: number,
    group: Group,
    length: number,
    narrow: number,
    rank: bigint,
  ): [row: number, rest: number] {
    const { start, next } = this.#script.of(group);
    let state = start;
    let high = Number(rank >> LIMB_BITS);
    let low = Number(rank & LIMB_MASK);
    for (let left = length, k = 0; left > narrow; left--, k++) {
      const pairs = this.#pairs[group]![left] ?? this.#pairTable(group, left);
      const first = state * LETTERS;
      let arc = first;
      let last = first + LETTERS - 1;
      while (arc < last) {
        const middle = (arc + last + 1) >> 1;
        const above = pairs.high[middle]!;
        if (above < high || (above === high && pairs.low[middle]! <= low)) arc = middle;
        else last = middle - 1;
      }
      high -= pairs.high[arc]!;
      low -= pairs.low[arc]!;
      if (low < 0) {
        low += LIMB;
        high--;
      }
      bytes[from + k] = (bytes[from + k]! & 0x20) | (0x41 + arc - first);
      state = next[arc]!;
    }
    return [this.#tables[group]!.rows[state]!, high * LIMB + low];
  }

  #learnLength(length: number): OfLength {
    const pattern = this.#script.uniformPattern(this.#letters, length);
    const groups = Uint8Array.from([0, 1, 2], (tier) => pattern.groupOf(tier));
    return (this.#ofLength[length] = { pattern, groups });
  }

  #tablesOf(group: Group): GroupTables {
    return (this.#tables[group] = new GroupTables(this.#script, this.#letters, group, LONGEST_WORD));
  }

  #pairTable(group: Group, left: number): Pairs {
    return (this.#pairs[group]![left] = this.#script.uniformPattern(this.#letters, left).pairTableOf(group));
  }

  /** The ranks of the text's units as those of its class's units, to which each digit is one. */
  #spread(key: number, units: number, wide: number): void {
    let to = 0;
    for (let u = 0; u < units; u++) {
      const unit = unitAt(key, units, u);
      if (unit >= FIRST_WORD) {
        const rank = this.#ranks[u]!;
        this.#joint[to++] = (wide >> u) & 1 ? this.#wideRanks[u]! + BigInt(rank) : rank;
        continue;
      }
      let number = this.#ranks[u]!;
      for (let digit = unit - 1; digit >= 0; digit--) {
        this.#joint[to + digit] = number % 10;
        number = Math.floor(number / 10);
      }
      to += unit;
    }
  }

  #learn(key: number, units: number): Known {
    let step = this.#classes.start();
    const sizes = new Float64Array(units);
    for (let u = 0; u < units; u++) {
      const unit = unitAt(key, units, u);
      if (unit >= FIRST_WORD) {
        const { pattern } = this.#ofLength[Math.floor(unit / GROUPS)]!;
        step = this.#classes.word(step, pattern, unit % GROUPS);
        sizes[u] = Number(pattern.size(unit % GROUPS));
        continue;
      }
      sizes[u] = 10 ** unit;
      for (let digit = 0; digit < unit; digit++) step = this.#classes.symbol(step, this.#digits);
    }
    const klass = this.#classes.at(step);
    const isNarrow = klass.size <= BigInt(Number.MAX_SAFE_INTEGER);
    const known = { klass, sizes, size: isNarrow ? Number(klass.size) : 0 };
    this.#known.set(key, known);
    return known;
  }
}

function unitAt(key: number, units: number, u: number): number {
  return Math.floor(key / 256 ** (units - 1 - u)) % 256;
}
