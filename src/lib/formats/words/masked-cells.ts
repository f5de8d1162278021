// Cells of ASCII words some of which stay, in bulk: what stays is covered with spaces while the rest is permuted, as masked.ts does.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { AsciiCells, AsciiCodec } from '../format.js';
import { latin1 } from '../latin1.js';
import { wordCells } from './word-cells.js';
import type { WordValues } from './word-values.js';

const SPACE = 0x20;
const LONGEST = 128;

export interface MaskedCells {
  /** Where what stays begins and ends in a text, by turns. */
  spansOf(text: string): readonly number[];
  /** Whether an image is read as its plaintext was. */
  admits(image: string, text: string): boolean;
  /** Whether a text of ASCII characters is valid. */
  isValid(text: string): boolean;
}

/** What `rank` found and `unrank` needs. */
interface Taken {
  readonly text: string;
  readonly spans: readonly number[];
}

export function maskedCells(values: WordValues, { spansOf, admits, isValid }: MaskedCells): AsciiCodec {
  const words = wordCells(() => values.bulk);
  const taken = new WeakMap<AsciiCells, (Taken | undefined)[]>();

  const cover = (bytes: Uint8Array, start: number, spans: readonly number[]): void => {
    for (let k = 0; k < spans.length; k += 2) bytes.fill(SPACE, start + spans[k]!, start + spans[k + 1]!);
  };
  const uncover = (bytes: Uint8Array, start: number, { text, spans }: Taken): void => {
    for (let k = 0; k < spans.length; k += 2) {
      for (let at = spans[k]!; at < spans[k + 1]!; at++) bytes[start + at] = text.charCodeAt(at);
    }
  };

  return {
    takes: (value) => words.takes(covered(value, spansOf(value))),

    rank(cells, cipher) {
      const { count, bytes, starts, stops, classOf } = cells;
      const all = new Array<Taken | undefined>(count);
      taken.set(cells, all);
      for (let i = 0; i < count; i++) {
        const [start, stop] = [starts[i]!, stops[i]!];
        if (stop - start > LONGEST || !isAscii(bytes, start, stop)) continue;
        const text = latin1(bytes, start, stop);
        const spans = spansOf(text);
        all[i] = { text, spans };
        cover(bytes, start, spans);
      }
      words.rank(cells, cipher);
      for (let i = 0; i < count; i++) {
        const its = all[i];
        if (classOf[i] === NO_CLASS && its) uncover(bytes, starts[i]!, its);
        else if (!its) classOf[i] = NO_CLASS;
      }
    },

    unrank(cells) {
      const { count, bytes, starts, stops, classOf, valid } = cells;
      const all = taken.get(cells)!;
      words.unrank(cells);
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const its = all[i]!;
        const start = starts[i]!;
        uncover(bytes, start, its);
        const image = latin1(bytes, start, stops[i]!);
        if (admits(image, its.text)) {
          valid[i] = isValid(its.text) ? 1 : 0;
          continue;
        }
        for (let at = 0; at < its.text.length; at++) bytes[start + at] = its.text.charCodeAt(at);
        classOf[i] = NO_CLASS;
      }
    },
  };
}

function covered(text: string, spans: readonly number[]): string {
  let out = text;
  for (let k = 0; k < spans.length; k += 2) {
    out = out.slice(0, spans[k]) + ' '.repeat(spans[k + 1]! - spans[k]!) + out.slice(spans[k + 1]);
  }
  return out;
}

function isAscii(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let p = start; p < stop; p++) if (bytes[p]! >= 0x80) return false;
  return true;
}
