// Identifiers of digits in bulk: the same images as one by one.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { DigitCells, DigitCodec } from '../format.js';
import type { LayoutOf } from './codec.js';
import type { IdentifierClass } from './layout.js';

const TAIL_DIGITS = 9;
const MOST_DIGITS = 24;

/** The digits of a cell as symbols; the last nine are its tail, the others its head. */
function read(symbols: Uint8Array, count: number, head: number, tail: number): void {
  let left = tail | 0;
  const stop = count > TAIL_DIGITS ? count - TAIL_DIGITS : 0;
  for (let i = count - 1; i >= stop; i--) {
    const rest = (left / 10) | 0;
    symbols[i] = left - rest * 10;
    left = rest;
  }
  let before = head;
  for (let i = stop - 1; i >= 0; i--) {
    const rest = Math.floor(before / 10);
    symbols[i] = before - rest * 10;
    before = rest;
  }
}

function valueOf(symbols: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + symbols[i]!;
  return value;
}

export function digitCodec(layoutOf: LayoutOf): DigitCodec {
  const buffer = new Uint8Array(MOST_DIGITS);
  const beginnings = Array.from({ length: MOST_DIGITS + 1 }, (_, count) => buffer.subarray(0, count));
  const classesOf = new WeakMap<DigitCells, IdentifierClass[]>();
  return {
    rank(cells, cipher) {
      const { count, heads, tails, counts, ranks, classOf } = cells;
      const found: IdentifierClass[] = [];
      const indexes = new Map<IdentifierClass, number>();
      classesOf.set(cells, found);
      let last: IdentifierClass | undefined;
      let index = NO_CLASS;
      let valid = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const symbols = beginnings[counts[i]!];
        if (!symbols) continue;
        read(symbols, symbols.length, heads[i]!, tails[i]!);
        const layout = layoutOf(symbols, 0);
        if (!layout) continue;
        const klass = layout.find(symbols);
        if (!klass.isNarrow) continue;
        if (klass !== last) {
          last = klass;
          index = indexes.get(klass) ?? cipher.classFor(klass.label, klass.size).index;
          indexes.set(klass, index);
          found[index] = klass;
        }
        classOf[i] = index;
        ranks[i] = layout.foundRank(klass);
        if (klass.valid) valid++;
      }
      return valid;
    },

    unrank(cells) {
      const { count, heads, tails, ranks, classOf } = cells;
      const found = classesOf.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const klass = found[classOf[i]!]!;
        const { layout, symbols } = klass;
        const { length } = symbols;
        layout.write(klass, ranks[i]!, symbols);
        const stop = Math.max(0, length - TAIL_DIGITS);
        heads[i] = valueOf(symbols, 0, stop);
        tails[i] = valueOf(symbols, stop, length);
      }
    },
  };
}
