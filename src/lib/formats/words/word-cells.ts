// Cells of a few words of Latin letters, in bulk: the same images as word-values.ts gives one by one.
import { NO_CLASS, type ClassCipher, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { AsciiCells, AsciiCodec } from '../format.js';
import type { BulkWords, Form } from './bulk-words.js';
import { LONGEST_TEXT, utf8Bytes } from './text-bytes.js';
import { MOST_SPANS, PLACE } from './word-spans.js';

const WIDE_WORDS = 4;

/** What `rank` found and `unrank` needs. */
interface Found {
  /** by cell */
  readonly forms: (Form | undefined)[];
  readonly isPlain: Uint8Array;
  /** by cell: where its places begin; one more at the end */
  readonly from: Uint32Array;
  /** what WordSpans.copyTo wrote, cell by cell */
  places: Uint8Array;
}

export interface WordCells {
  /** Whether words of an image may stay that were none of those that stay; such are permuted again. */
  readonly keeps?: boolean;
  /** Whether an image is valid; by default where its plaintext was letters of words and separators. */
  readonly isValid?: (text: string) => boolean;
}

/**
 * The fast path for values whose class is that of their words.
 *
 * @param wordsOf asked once there is something to do: automata and tables are made then
 */
export function wordCells(wordsOf: () => BulkWords, { keeps = false, isValid }: WordCells = {}): AsciiCodec {
  const found = new WeakMap<AsciiCells, Found>();
  const before = Buffer.alloc(LONGEST_TEXT);
  let ciphers: { readonly of: DomainCipher; readonly byForm: Map<Form, ClassCipher> } | undefined;

  return {
    takes(value) {
      const bytes = utf8Bytes(value);
      return bytes !== undefined && wordsOf().find(bytes, 0, bytes.length);
    },

    rank(cells, cipher) {
      const { count, bytes, starts, stops, ranks, words, classOf } = cells;
      const bulk = wordsOf();
      const { spans, wideRank } = bulk;
      if (ciphers?.of !== cipher) ciphers = { of: cipher, byForm: new Map() };
      const { byForm } = ciphers;
      const forms = new Array<Form | undefined>(count);
      const isPlain = new Uint8Array(count);
      const from = new Uint32Array(count + 1);
      let places: Uint8Array = new Uint8Array(count * PLACE * 4 + MOST_SPANS * PLACE);
      let last: Form | undefined;
      let its!: ClassCipher;
      let end = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        from[i + 1] = end;
        if (!bulk.find(bytes, starts[i]!, stops[i]!)) continue;
        const { form } = bulk;
        if (form !== last) {
          last = form;
          const known = byForm.get(form);
          its = known ?? cipher.classFor(form.klass.label, form.klass.size);
          if (!known) byForm.set(form, its);
        }
        forms[i] = form;
        classOf[i] = its.index;
        if (form.joint.isNarrow) ranks[i] = bulk.rank;
        else for (let k = 0; k < WIDE_WORDS; k++) words[i * WIDE_WORDS + k] = wideRank[k]!;
        isPlain[i] = spans.isPlain ? 1 : 0;
        if (end + MOST_SPANS * PLACE > places.length) places = grown(places);
        spans.copyTo(places, end);
        from[i + 1] = end += spans.count * PLACE;
      }
      found.set(cells, { forms, isPlain, from, places });
    },

    unrank(cells) {
      const { count, bytes, starts, stops, ranks, words, classOf, valid, again } = cells;
      const bulk = wordsOf();
      const { forms, isPlain, from, places } = found.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const form = forms[i]!;
        const [start, stop, at] = [starts[i]!, stops[i]!, from[i]!];
        const spans = (from[i + 1]! - at) / PLACE;
        const mayMiss = keeps && spans > 1;
        if (mayMiss) for (let p = start; p < stop; p++) before[p - start] = bytes[p]!;
        if (form.joint.isNarrow) bulk.write(bytes, start, form, places, at, ranks[i]!);
        else bulk.writeWide(bytes, start, form, places, at, words, i * WIDE_WORDS);
        if (mayMiss && !bulk.keepsTheSame(bytes, start, form, places, at, spans)) {
          for (let p = start; p < stop; p++) bytes[p] = before[p - start]!;
          again[i] = 1;
          continue;
        }
        again[i] = 0;
        valid[i] = isValid ? Number(isValid(Buffer.from(bytes.subarray(start, stop)).toString())) : isPlain[i]!;
      }
    },
  };
}

function grown(places: Uint8Array): Uint8Array {
  const more = new Uint8Array(places.length * 2);
  more.set(places);
  return more;
}
