// The same as word-values.ts for what most columns hold: a few words of Latin letters, and digits, read and written as bytes.
import { setWide, toWide } from '../wide.js';
import type { UnitRanks } from '../joint-ranks.js';
import { KEPT, LISTED, listedBits, LONGEST_LISTED, markKept } from './kept-words.js';
import { asciiLetters } from './letters.js';
import { LongWords } from './long-words.js';
import { MarkedWords, rankMarked, unrankMarked, writeMarked, WIDE_GROUP } from './marked-words.js';
import type { Script } from './scripts.js';
import type { WordClasses } from './word-classes.js';
import { FIRST_MARKED, GROUPS, WordForms, type Form } from './word-forms.js';
import { LONGEST_WORD, MOST_SPANS, PLACE, SPREAD, WordSpans } from './word-spans.js';

const CASE = 0x20;
/** What ranks are written in. */
const MOST_MEMBERS = 1n << 128n;
export class BulkWords {
  /** the form of the text that `find` found, and its rank there: a double where the form is narrow, else four words of 32 bits */
  form!: Form;
  rank = 0;
  readonly wideRank = new Uint32Array(4);
  /** what `find` found */
  readonly spans: WordSpans;

  readonly script: Script;
  /** whether titles, suffixes and particles stay */
  readonly keeps: boolean;
  readonly #tiers: Uint8Array;
  readonly forms: WordForms;
  readonly #marked: MarkedWords;
  readonly #long: LongWords;
  readonly #ranks: UnitRanks = { doubles: new Float64Array(MOST_SPANS), long: [] };
  /** by letter of the image of a word: its place in its kind */
  readonly #image = new Uint8Array(LONGEST_WORD);
  readonly #places = new Uint8Array(MOST_SPANS * PLACE);
  /** by span of an image */
  readonly #traits = new Uint8Array(MOST_SPANS);

  /**
   * @param script whose grammar words are read by
   * @param keeps whether titles, suffixes and particles stay
   */
  constructor(classes: WordClasses, script: Script, keeps = false) {
    this.script = script;
    this.keeps = keeps;
    this.#tiers = script.all.tier;
    const { kind } = asciiLetters()[0x61]!;
    this.forms = new WordForms(classes, script);
    this.#marked = new MarkedWords(script, kind, FIRST_MARKED);
    this.#long = new LongWords(script, kind);
    this.spans = new WordSpans(script.all, () => this.#marked, keeps);
  }

  /**
   * Whether the bytes from `from` to `to` are a text of those that are known here; if so, form and rank are set.
   *
   * @param covered what stays and is not read, as in WordSpans.read
   */
  find(bytes: Uint8Array, from: number, to: number, covered?: Uint8Array, covers = 0): boolean {
    const { spans, forms } = this;
    if (!this.#mark(bytes, from, to, covered, covers)) return false;
    const { count, traits, lengths, offsets, states, numbers, marked, readings } = spans;
    const { doubles } = this.#ranks;
    const tiers = this.#tiers;
    let at = forms.start();
    let units = 0;
    let hasAscii = false;
    for (let s = 0; s < count; s++) {
      if (traits[s]! & KEPT) continue;
      const length = lengths[s]!;
      if (numbers[s]! >= 0) {
        hasAscii = true;
        doubles[units++] = numbers[s]!;
        at = forms.next(at, length);
        continue;
      }
      const pattern = marked[s];
      const tier = tiers[states[s]!]!;
      let unit: number;
      if (pattern === undefined) {
        hasAscii = true;
        const group = forms.groupsOf(length)[tier]!;
        const tables = forms.tablesOf(group);
        if (length > tables.narrow) {
          this.#ranks.long[units++] = this.#long.rank(group, tables, readings, offsets[s]!, length);
        } else doubles[units++] = tables.rank(tables.automaton.start, length, readings, offsets[s]!);
        unit = length * GROUPS + group;
      } else {
        hasAscii ||= pattern.hasAscii;
        const group = pattern.groups[tier]!;
        if (group === WIDE_GROUP) return false;
        const tables = forms.tablesOf(group);
        doubles[units++] = rankMarked(pattern, group, tables, spans.indexes, readings, offsets[s]!);
        unit = pattern.number * GROUPS + group;
      }
      at = forms.next(at, unit, pattern);
    }
    // without a letter that has many others in its place whole alphabets are permuted: see Scan.settle
    if (!hasAscii) return false;
    const form = forms.at(at);
    if (form.klass.size > MOST_MEMBERS) return false;
    this.form = form;
    if (form.joint.isNarrow) this.rank = form.joint.join(this.#ranks);
    else form.joint.joinWide(this.#ranks, this.wideRank, 0);
    return true;
  }

  /**
   * Overwrites a text that `find` has found by the one of its form with another rank.
   *
   * @param start where the text begins
   * @param places what `WordSpans.copyTo` has written of it, from `at` on
   * @param rank for narrow forms; else it lies in `words` from `k` on
   */
  write(bytes: Uint8Array, start: number, form: Form, places: Uint8Array, at: number, rank: number): void {
    form.joint.split(rank, this.#ranks);
    this.#write(bytes, start, form, places, at);
  }

  writeWide(
    bytes: Uint8Array,
    start: number,
    form: Form,
    places: Uint8Array,
    at: number,
    words: Uint32Array,
    k: number,
  ): void {
    form.joint.splitWide(words, k, this.#ranks);
    this.#write(bytes, start, form, places, at);
  }

  /** The rank that `find` found, whatever its size. */
  get rankFound(): bigint {
    return this.form.joint.isNarrow ? BigInt(this.rank) : toWide(this.wideRank, 0);
  }

  /** Overwrites a text of a form by the one with another rank, when nothing has been kept of it. */
  rewrite(bytes: Uint8Array, from: number, to: number, form: Form, rank: bigint): void {
    this.#mark(bytes, from, to);
    this.spans.copyTo(this.#places, 0);
    if (form.joint.isNarrow) this.write(bytes, from, form, this.#places, 0, Number(rank));
    else {
      setWide(this.wideRank, 0, rank);
      this.writeWide(bytes, from, form, this.#places, 0, this.wideRank, 0);
    }
  }

  #write(bytes: Uint8Array, start: number, { units }: Form, places: Uint8Array, at: number): void {
    const image = this.#image;
    const { doubles, long } = this.#ranks;
    for (let u = 0, k = at; u < units.length; k += PLACE) {
      const traits = places[k + 1]!;
      if (traits & KEPT) continue;
      const from = start + places[k]!;
      const { digits, word } = units[u]!;
      const rank = doubles[u++]!;
      if (!word) {
        let rest = rank;
        for (let i = from + digits - 1; i >= from; i--) {
          const quotient = Math.floor(rest / 10);
          bytes[i] = 0x30 + rest - quotient * 10;
          rest = quotient;
        }
        continue;
      }
      const { group, pattern, marked, tables } = word;
      const { length } = pattern;
      if (marked) {
        unrankMarked(marked, group, tables, rank, image);
        writeMarked(bytes, from, marked, image);
        continue;
      }
      if (length > tables.narrow) this.#long.unrank(group, tables, long[u - 1]!, image, length);
      else tables.unrank(tables.rows[tables.automaton.start]!, length, rank, image, 0);
      if (traits & SPREAD) {
        writeSpread(bytes, from, image, length);
      } else {
        for (let i = 0; i < length; i++) bytes[from + i] = (bytes[from + i]! & CASE) | (0x41 + image[i]!);
      }
    }
  }

  /** Whether of an image that `write` has written the same words stay as of its text. */
  keepsTheSame(
    bytes: Uint8Array,
    start: number,
    { units }: Form,
    places: Uint8Array,
    at: number,
    count: number,
  ): boolean {
    const traits = this.#traits;
    let isOther = false;
    for (let s = 0, u = 0, k = at; s < count; s++, k += PLACE) {
      const its = places[k + 1]!;
      traits[s] = its & ~KEPT;
      if (its & KEPT) continue;
      const { word } = units[u++]!;
      if (!word || word.pattern.length > LONGEST_LISTED) continue;
      const from = start + places[k]!;
      const bits = listedBits(bytes, from, from + word.pattern.length);
      if (bits === (its & LISTED)) continue;
      isOther = true;
      traits[s] = (its & ~LISTED) | bits;
    }
    if (!isOther) return true;
    markKept(traits, count);
    for (let s = 0, k = at; s < count; s++, k += PLACE) if ((traits[s]! ^ places[k + 1]!) & KEPT) return false;
    return true;
  }

  #mark(bytes: Uint8Array, from: number, to: number, covered?: Uint8Array, covers = 0): boolean {
    if (!this.spans.read(bytes, from, to, covered, covers)) return false;
    if (this.spans.hasListed) markKept(this.spans.traits, this.spans.count);
    return true;
  }
}

/** Writes ASCII letters over those of a word that has marks between them. */
function writeSpread(bytes: Uint8Array, from: number, letters: Uint8Array, length: number): void {
  for (let k = 0, i = from; k < length; i++) {
    const letter = bytes[i]! | CASE;
    if (letter >= 0x61 && letter <= 0x7a) bytes[i] = (bytes[i]! & CASE) | (0x41 + letters[k++]!);
  }
}
