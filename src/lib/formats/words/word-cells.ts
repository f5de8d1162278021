// Cells of a few words of Latin letters, in bulk: the same images as word-values.ts gives one by one.
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec } from '../format.js';
import type { BulkWords } from './bulk-words.js';
import type { Form } from './word-forms.js';
import { KernelWords, type CoverArea } from './kernel-words.js';
import { LONGEST_TEXT, utf8Bytes } from './text-bytes.js';
import { NOT_TOLD } from './word-book.js';
import { plainSort, SORT, type ByteSorts } from './word-kernel.js';
import { MOST_SPANS, PLACE } from './word-spans.js';

const WIDE_WORDS = 4;
/** Room for so many words a cell to begin with. */
const SPANS_A_CELL = 4;
/** All are forgotten when there are so many. */
const MOST_FORMS = 65_536;

/** What `rank` found and `unrank` needs, by cell; one for all calls, since the two follow each other. */
class Found {
  forms: (Form | undefined)[] = [];
  isPlain = new Uint8Array();
  /** where its places begin; one more at the end */
  from = new Uint32Array();
  /** what WordSpans.copyTo wrote, cell by cell */
  places = new Uint8Array();
  reading: CellReading | undefined;
  /** where some words stay: the cells as they were, one behind the other */
  #before = new Uint8Array();

  /** Sees to room for so many cells. */
  begin({ count, bytes, starts, stops }: ByteCells, reading: CellReading | undefined): void {
    this.reading = reading;
    if (reading) this.#keep(bytes, starts, stops, count);
    if (count < this.from.length) return;
    this.forms = new Array<Form | undefined>(count).fill(undefined);
    this.isPlain = new Uint8Array(count);
    this.from = new Uint32Array(count + 1);
    this.places = new Uint8Array((count * SPANS_A_CELL + MOST_SPANS) * PLACE);
  }

  /** Writes a cell as it was; it is kept from `at` on. */
  restore(bytes: Uint8Array, start: number, stop: number, at: number): void {
    const before = this.#before;
    for (let p = start, k = at; p < stop; p++, k++) bytes[p] = before[k]!;
  }

  #keep(bytes: Uint8Array, starts: Uint32Array, stops: Uint32Array, count: number): void {
    let total = 0;
    for (let i = 0; i < count; i++) total += stops[i]! - starts[i]!;
    if (total > this.#before.length) this.#before = new Uint8Array(total + total / 2);
    const before = this.#before;
    for (let i = 0, at = 0; i < count; i++) {
      const stop = stops[i]!;
      for (let p = starts[i]!; p < stop; p++) before[at++] = bytes[p]!;
    }
  }

  /** The same for the places of one more cell. */
  makeRoom(end: number): void {
    if (end + MOST_SPANS * PLACE <= this.places.length) return;
    const more = new Uint8Array(this.places.length * 2);
    more.set(this.places);
    this.places = more;
  }
}

/** How the cells of one call are read where some of their words stay whatever the others are. */
export interface CellReading {
  /** where what stays of the cell at hand begins and ends, by turns */
  readonly covered: Uint8Array;
  /** the same for all cells, for the kernel, once each is found */
  readonly area: CoverArea | undefined;
  /** Finds what stays of a cell: how many places of `covered` that takes; -1 for a cell that is left to the string path. */
  cover(cell: number): number;
  /** The same for a cell that it was found for. */
  recall(cell: number): number;
  /** Whether the image of a cell is read as it was. */
  isReadSo(cell: number): boolean;
  /** Whether an image is valid. */
  isValid(cell: number): boolean;
}

export interface WordCells {
  /** Whether words of an image may stay that were none of those that stay; such are permuted again. */
  readonly keeps?: boolean;
  /** Whether an image is valid; by default where its plaintext was letters of words and separators. */
  readonly isValid?: (bytes: Uint8Array, start: number, stop: number) => boolean;
  /** the same by the sorts of its bytes */
  readonly sorts?: ByteSorts;
  readonly reading?: (cells: ByteCells) => CellReading;
}

/** Valid is what is letters of words and what may stand between them. */
const LETTERS_ONLY: ByteSorts = {
  of: plainSort,
  isValid: (sorts) => (sorts & SORT.beyond ? undefined : (sorts | SORT.between) === (SORT.letter | SORT.between)),
};

/**
 * The fast path for values whose class is that of their words.
 *
 * @param wordsOf asked once there is something to do: automata and tables are made then
 */
export function wordCells(
  wordsOf: () => BulkWords,
  { keeps = false, isValid, sorts = LETTERS_ONLY, reading }: WordCells = {},
): ByteCodec {
  const found = new Found();
  const byKernel = new KernelWords(sorts);
  const before = Buffer.alloc(LONGEST_TEXT);
  /** the spans of the cell at hand */
  const places = new Uint8Array(MOST_SPANS * PLACE);
  let ciphers: { readonly of: DomainCipher; readonly byForm: Map<Form, number> } | undefined;

  return {
    takes(value) {
      const bytes = utf8Bytes(value);
      if (!bytes) return false;
      const its = reading?.(oneCell(bytes));
      const covers = its ? its.cover(0) : 0;
      return covers >= 0 && wordsOf().find(bytes, 0, bytes.length, its?.covered, covers);
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, words, classOf, kernels } = cells;
      const bulk = wordsOf();
      const { spans, wideRank } = bulk;
      const its = reading?.(cells);
      found.begin(cells, its);
      if (its) for (let i = 0; i < count; i++) its.cover(i);
      if (kernels) byKernel.rank(cells, cipher, bulk, its?.area);
      else byKernel.skip();
      if (!byKernel.hasLeft) return;
      if (ciphers?.of !== cipher || ciphers.byForm.size > MOST_FORMS) ciphers = { of: cipher, byForm: new Map() };
      const { byForm } = ciphers;
      const { forms, isPlain, from } = found;
      let last: Form | undefined;
      let index = NO_CLASS;
      let end = 0;
      for (let i = 0; i < count; i++) {
        from[i + 1] = end;
        if (byKernel.takes(i)) continue;
        classOf[i] = NO_CLASS;
        const [start, stop] = [starts[i]!, stops[i]!];
        if (start === stop) continue;
        const covers = its ? its.recall(i) : 0;
        if (covers < 0 || !bulk.find(bytes, start, stop, its?.covered, covers)) continue;
        const { form } = bulk;
        if (form !== last) {
          last = form;
          const known = byForm.get(form);
          index = known ?? cipher.classFor(form.klass.label, form.klass.size).index;
          if (known === undefined) byForm.set(form, index);
        }
        forms[i] = form;
        classOf[i] = index;
        if (form.joint.isNarrow) ranks[i] = bulk.rank;
        else for (let k = 0; k < WIDE_WORDS; k++) words[i * WIDE_WORDS + k] = wideRank[k]!;
        isPlain[i] = spans.isPlain ? 1 : 0;
        found.makeRoom(end);
        spans.copyTo(found.places, end);
        from[i + 1] = end += spans.count * PLACE;
      }
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, words, classOf, valid, again } = cells;
      const bulk = wordsOf();
      const { forms, from, reading: its } = found;
      byKernel.write(cells);
      if (!its && byKernel.isDone(cells)) return;
      for (let i = 0, kept = 0; i < count; i++) {
        const [start, stop] = [starts[i]!, stops[i]!];
        const asItWas = kept;
        if (its) kept += stop - start;
        if (classOf[i] === NO_CLASS) continue;
        if (byKernel.takes(i) && !byKernel.isCloser(i)) {
          again[i] = its && !its.isReadSo(i) ? 1 : 0;
          if (again[i]) found.restore(bytes, start, stop, asItWas);
          else if (valid[i] === NOT_TOLD) valid[i] = Number(its ? its.isValid(i) : isValid!(bytes, start, stop));
          continue;
        }
        let form = forms[i]!;
        let [own, at, count] = [found.places, from[i]!, (from[i + 1]! - from[i]!) / PLACE];
        let isPlain = found.isPlain[i]!;
        if (byKernel.takes(i)) {
          bulk.find(bytes, start, stop);
          bulk.spans.copyTo(places, 0);
          form = bulk.form;
          [own, at, count] = [places, 0, bulk.spans.count];
          isPlain = Number(bulk.spans.isPlain);
        }
        const mayMiss = its !== undefined || (keeps && count > 1);
        if (mayMiss && !its) for (let p = start; p < stop; p++) before[p - start] = bytes[p]!;
        if (form.joint.isNarrow) bulk.write(bytes, start, form, own, at, ranks[i]!);
        else bulk.writeWide(bytes, start, form, own, at, words, i * WIDE_WORDS);
        if (mayMiss && !(its ? its.isReadSo(i) : bulk.keepsTheSame(bytes, start, form, own, at, count))) {
          if (its) found.restore(bytes, start, stop, asItWas);
          else for (let p = start; p < stop; p++) bytes[p] = before[p - start]!;
          again[i] = 1;
          continue;
        }
        again[i] = 0;
        if (its) valid[i] = Number(its.isValid(i));
        else valid[i] = isValid ? Number(isValid(bytes, start, stop)) : isPlain;
      }
    },
  };
}

/** A value as the only cell there is. */
function oneCell(bytes: Uint8Array): ByteCells {
  return {
    ...{ count: 1, bytes, starts: Uint32Array.of(0), stops: Uint32Array.of(bytes.length) },
    ...{ ranks: new Float64Array(1), words: new Uint32Array(WIDE_WORDS), classOf: new Uint32Array(1) },
    ...{ valid: new Uint8Array(1), again: new Uint8Array(1) },
  };
}
