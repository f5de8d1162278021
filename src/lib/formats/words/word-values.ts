// Values of words: read as names where they read so, each as one member of one class. What `name`, `email` and `username` rest on.
import type { Parsed, Part } from '../format.js';
import { BulkWords } from './bulk-words.js';
import type { Form } from './word-forms.js';
import type { JointClass, Unit } from './joint.js';
import { keepWords } from './kept-words.js';
import { otherSigma, Scan } from './scan.js';
import { scriptNamed, type Script } from './scripts.js';
import { asciiBytes } from './text-bytes.js';
import { symbolUnit, WordClasses, wordUnit } from './word-classes.js';

/** Values of more units find their class anew each time. */
const MOST_KNOWN_UNITS = 24;
/** Longer words are symbols that stand alone. */
const MOST_LETTERS = 32;

const LATIN_SCRIPT = scriptNamed('Latn');

/** A value's class and its rank there. */
export interface Found {
  readonly klass: JointClass;
  readonly rank: bigint;
}

export class WordValues {
  readonly #keeps: boolean;
  readonly #latin: Script;
  readonly #classes: WordClasses;
  #bulk: BulkWords | undefined;
  readonly #scan = new Scan();
  readonly #ranks: (number | bigint)[] = [];
  readonly #indexes: number[] = [];

  /**
   * @param prefix in front of each class's label
   * @param keeps whether titles, suffixes and particles stay
   * @param latin what words in Latin letters are read by instead of the grammar of names
   */
  constructor({ prefix = '', keeps = false, latin }: { prefix?: string; keeps?: boolean; latin?: Script } = {}) {
    this.#keeps = keeps;
    this.#latin = latin ?? LATIN_SCRIPT;
    this.#classes = new WordClasses(prefix);
  }

  /**
   * A value as a format hands it on.
   *
   * @param valid by default whether it is letters of words and separators
   * @throws ValueError as `Scan.read`
   */
  parse(value: string, valid?: boolean): Parsed {
    const { bulk } = this;
    const bytes = asciiBytes(value);
    if (bytes && bulk.find(bytes, 0, value.length)) return new AsciiParsed(this, value, valid ?? bulk.spans.isPlain);
    const found = this.find(value);
    return new WordParsed(this, value, valid ?? this.#scan.isPlain, found);
  }

  /**
   * Whether a value is letters of words and separators, as `parse` says, without ranking it.
   *
   * @throws ValueError as `Scan.read`
   */
  isPlain(value: string): boolean {
    const bytes = asciiBytes(value);
    if (bytes && this.bulk.spans.read(bytes, 0, value.length)) return this.bulk.spans.isPlain;
    this.#take(value);
    return this.#scan.isPlain;
  }

  /** The fast way, for texts that it knows. */
  get bulk(): BulkWords {
    return (this.#bulk ??= new BulkWords(this.#classes, this.#latin, this.#keeps));
  }

  /**
   * Undefined when there is nothing to permute.
   *
   * @throws ValueError as `Scan.read`
   */
  find(value: string): Found | undefined {
    const { letters, spans, count } = this.#take(value);
    const classes = this.#classes;
    const ranks = this.#ranks;
    const units: Unit[] | undefined = count > MOST_KNOWN_UNITS ? [] : undefined;
    let step = classes.start();
    let found = 0;
    for (let s = 0; s < count; s++) {
      const { script: its, from, to, kept } = spans[s]!;
      if (kept) continue;
      const script = its === LATIN_SCRIPT ? this.#latin : its;
      if (script && to - from <= MOST_LETTERS) {
        const { next, start, tier, letters: all } = script.all;
        const first = letters[from]!.kind;
        let state = start;
        let isUniform = true;
        for (let i = from; i < to; i++) {
          const { kind, index } = letters[i]!;
          if (kind !== first) isUniform = false;
          state = next[state * all.length + kind.readsAs![index]!]!;
        }
        const pattern = isUniform ? script.uniformPattern(first, to - from) : script.pattern(letters, from, to);
        if (!pattern.isTooLong) {
          const group = pattern.groupOf(tier[state]!);
          ranks[found++] = pattern.rank(group, letters, from);
          if (units) units.push(wordUnit(pattern, group));
          else step = classes.word(step, pattern, group);
          continue;
        }
      }
      for (let i = from; i < to; i++) {
        const { kind, index } = letters[i]!;
        ranks[found++] = index;
        if (units) units.push(symbolUnit(kind));
        else step = classes.symbol(step, kind);
      }
    }
    if (found === 0) return undefined;
    const klass = units ? classes.of(units) : classes.at(step);
    return { klass, rank: klass.join(ranks) };
  }

  /** The value with another member of its class, in the same spelling. */
  write(value: string, klass: JointClass, rank: bigint): string {
    const scan = this.#take(value);
    const indexes = this.#unrank(scan, klass, rank);
    const { codePoints, letters, places, endings, spans, count } = scan;
    for (let s = 0; s < count; s++) {
      const { from, to, kept } = spans[s]!;
      for (let i = from; !kept && i < to; i++) {
        const { kind, capital } = letters[i]!;
        codePoints[places[i]!] = capital ? kind.capital(indexes[i]!) : kind.member(indexes[i]!);
      }
    }
    for (const at of endings) codePoints[places[at]!] = otherSigma(codePoints[places[at]!]!);
    return fromCodePoints(codePoints);
  }

  /** The value's words and symbols in small letters; equal for values that differ in spelling alone. */
  canonical(value: string): string {
    const { letters, spans, count } = this.#take(value);
    let text = '';
    for (let s = 0; s < count; s++) {
      const { script, from, to, kept } = spans[s]!;
      if (s > 0 && (script ?? spans[s - 1]!.script)) text += ' ';
      if (kept) text += '=';
      for (let i = from; i < to; i++) text += String.fromCodePoint(letters[i]!.kind.member(letters[i]!.index));
    }
    return text;
  }

  /** By span: whether it stays as it is. */
  keptIn(value: string): readonly boolean[] {
    const { spans, count } = this.#take(value);
    return spans.slice(0, count).map(({ kept }) => kept);
  }

  #take(value: string): Scan {
    this.#scan.read(value);
    if (this.#keeps) keepWords(this.#scan);
    this.#scan.settle();
    return this.#scan;
  }

  /** By letter of the scanned value: its index in its kind. */
  #unrank({ spans, count }: Scan, klass: JointClass, rank: bigint): readonly number[] {
    const ranks = this.#ranks;
    const indexes = this.#indexes;
    klass.split(rank, ranks);
    let u = 0;
    for (let s = 0; s < count; s++) {
      const { from, to, kept } = spans[s]!;
      if (kept) continue;
      for (let i = from; i < to;) {
        const unit = klass.units[u]!;
        if (unit.pattern) {
          unit.pattern.unrank(unit.group, ranks[u]!, indexes, i);
          i = to;
        } else {
          indexes[i++] = Number(ranks[u]);
        }
        u++;
      }
    }
    return indexes;
  }
}

class WordParsed implements Parsed {
  readonly parts: readonly Part[];

  constructor(
    readonly values: WordValues,
    readonly value: string,
    readonly valid: boolean,
    readonly found: Found | undefined,
  ) {
    this.parts = found ? [{ label: found.klass.label, size: found.klass.size, rank: found.rank }] : [];
  }

  get canonical(): string {
    return this.values.canonical(this.value);
  }

  write(ranks: readonly bigint[]): string {
    return this.found ? this.values.write(this.value, this.found.klass, ranks[0]!) : this.value;
  }
}

/** The text that `bulk.find` has just found. */
class AsciiParsed implements Parsed {
  readonly parts: readonly Part[];
  readonly form: Form;

  constructor(
    readonly values: WordValues,
    readonly value: string,
    readonly valid: boolean,
  ) {
    const { form } = values.bulk;
    this.form = form;
    this.parts = [{ label: form.klass.label, size: form.klass.size, rank: values.bulk.rankFound }];
  }

  get canonical(): string {
    return this.values.canonical(this.value);
  }

  write(ranks: readonly bigint[]): string {
    const { value, values, form } = this;
    const bytes = asciiBytes(value)!;
    values.bulk.rewrite(bytes, 0, value.length, form, ranks[0]!);
    return bytes.toString('latin1', 0, value.length);
  }
}

function fromCodePoints(codePoints: readonly number[]): string {
  if (codePoints.length <= 1_000) return String.fromCodePoint(...codePoints);
  let text = '';
  for (let i = 0; i < codePoints.length; i += 1_000) text += String.fromCodePoint(...codePoints.slice(i, i + 1_000));
  return text;
}
