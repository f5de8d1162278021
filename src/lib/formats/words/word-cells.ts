// Cells of a few words of Latin letters, in bulk: the same images as word-values.ts gives one by one.
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { AsciiCells, AsciiCodec } from '../format.js';
import type { BulkWords, Form } from './bulk-words.js';
import { LONGEST_TEXT, utf8Bytes } from './text-bytes.js';
import { MOST_SPANS, PLACE } from './word-spans.js';

const WIDE_WORDS = 4;
/** All are forgotten when there are so many. */
const MOST_FORMS = 65_536;

/** What `rank` found and `unrank` needs. */
interface Found {
  /** by cell */
  readonly forms: (Form | undefined)[];
  readonly isPlain: Uint8Array;
  /** by cell: where its places begin; one more at the end */
  readonly from: Uint32Array;
  /** what WordSpans.copyTo wrote, cell by cell */
  places: Uint8Array;
  readonly reading: CellReading | undefined;
}

/** How the cells of one call are read where some of their words stay whatever the others are. */
export interface CellReading {
  /** What the words of a cell are read from, at its beginning: a copy of it; undefined for a cell that is left to the string path. */
  cover(cell: number): Uint8Array | undefined;
  /** Whether the image of a cell is read as it was. */
  isReadSo(cell: number): boolean;
  /** Whether an image is valid. */
  isValid(cell: number): boolean;
}

export interface WordCells {
  /** Whether words of an image may stay that were none of those that stay; such are permuted again. */
  readonly keeps?: boolean;
  /** Whether an image is valid; by default where its plaintext was letters of words and separators. */
  readonly isValid?: (text: string) => boolean;
  readonly reading?: (cells: AsciiCells) => CellReading;
}

/**
 * The fast path for values whose class is that of their words.
 *
 * @param wordsOf asked once there is something to do: automata and tables are made then
 */
export function wordCells(wordsOf: () => BulkWords, { keeps = false, isValid, reading }: WordCells = {}): AsciiCodec {
  const found = new WeakMap<AsciiCells, Found>();
  const before = Buffer.alloc(LONGEST_TEXT);
  let ciphers: { readonly of: DomainCipher; readonly byForm: Map<Form, number> } | undefined;

  return {
    takes(value) {
      const bytes = utf8Bytes(value);
      if (!bytes) return false;
      const its = reading?.(oneCell(bytes));
      const covered = its ? its.cover(0) : bytes;
      return covered !== undefined && wordsOf().find(covered, 0, bytes.length);
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, words, classOf } = cells;
      const bulk = wordsOf();
      const { spans, wideRank } = bulk;
      if (ciphers?.of !== cipher || ciphers.byForm.size > MOST_FORMS) ciphers = { of: cipher, byForm: new Map() };
      const { byForm } = ciphers;
      const forms = new Array<Form | undefined>(count);
      const isPlain = new Uint8Array(count);
      const from = new Uint32Array(count + 1);
      let places: Uint8Array = new Uint8Array(count * PLACE * 4 + MOST_SPANS * PLACE);
      let last: Form | undefined;
      let index = NO_CLASS;
      const its = reading?.(cells);
      let end = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        from[i + 1] = end;
        const [start, stop] = [starts[i]!, stops[i]!];
        if (its) {
          const covered = its.cover(i);
          if (!covered || !bulk.find(covered, 0, stop - start)) continue;
        } else if (!bulk.find(bytes, start, stop)) continue;
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
        if (end + MOST_SPANS * PLACE > places.length) places = grown(places);
        spans.copyTo(places, end);
        from[i + 1] = end += spans.count * PLACE;
      }
      found.set(cells, { forms, isPlain, from, places, reading: its });
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, words, classOf, valid, again } = cells;
      const bulk = wordsOf();
      const { forms, isPlain, from, places, reading: its } = found.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const form = forms[i]!;
        const [start, stop, at] = [starts[i]!, stops[i]!, from[i]!];
        const spans = (from[i + 1]! - at) / PLACE;
        const mayMiss = its !== undefined || (keeps && spans > 1);
        if (mayMiss) for (let p = start; p < stop; p++) before[p - start] = bytes[p]!;
        if (form.joint.isNarrow) bulk.write(bytes, start, form, places, at, ranks[i]!);
        else bulk.writeWide(bytes, start, form, places, at, words, i * WIDE_WORDS);
        if (mayMiss && !(its ? its.isReadSo(i) : bulk.keepsTheSame(bytes, start, form, places, at, spans))) {
          for (let p = start; p < stop; p++) bytes[p] = before[p - start]!;
          again[i] = 1;
          continue;
        }
        again[i] = 0;
        if (its) valid[i] = Number(its.isValid(i));
        else valid[i] = isValid ? Number(isValid(Buffer.from(bytes.subarray(start, stop)).toString())) : isPlain[i]!;
      }
    },
  };
}

function grown(places: Uint8Array): Uint8Array {
  const more = new Uint8Array(places.length * 2);
  more.set(places);
  return more;
}

/** A value as the only cell there is. */
function oneCell(bytes: Uint8Array): AsciiCells {
  return {
    ...{ count: 1, bytes, starts: Uint32Array.of(0), stops: Uint32Array.of(bytes.length) },
    ...{ ranks: new Float64Array(1), words: new Uint32Array(WIDE_WORDS), classOf: new Uint32Array(1) },
    ...{ valid: new Uint8Array(1), again: new Uint8Array(1) },
  };
}
