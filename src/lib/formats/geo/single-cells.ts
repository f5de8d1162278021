// Single numbers without a letter or sign beyond ASCII, in bulk: the same images as one by one.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { DigitCells, DigitCodec } from '../format.js';
import { OutlineReadings } from '../numbers/outline-readings.js';
import { MOST_EXACT, rangeOf, readDegrees, type Kind, type Range } from './degrees.js';

const TAIL = 1_000_000_000;

/** A range in doubles, with its classes' numbers in a cipher. */
interface FastRange {
  readonly range: Range;
  readonly first: number;
  readonly last: number;
  readonly valid: number;
  readonly validClass: number;
  readonly otherClass: number;
}

export function singleCells(kind: Kind): DigitCodec {
  const readings = new OutlineReadings((text) => {
    const found = readDegrees(text, kind);
    return found?.length === 1 && found[0]!.digits.length <= MOST_EXACT ? rangeOf(found[0]!) : undefined;
  });
  const rangesOf = new WeakMap<DigitCells, (FastRange | undefined)[]>();
  return {
    outlined: true,

    rank(cells, cipher) {
      const { count, heads, tails, ranks, classOf, places, others } = cells;
      if (!places || !others) {
        classOf.fill(NO_CLASS, 0, count);
        return 0;
      }
      const known = new Map<Range, FastRange>();
      const byCell = new Array<FastRange | undefined>(count);
      rangesOf.set(cells, byCell);
      const fast = (range: Range): FastRange => {
        const { label, first, last, all, valid } = range;
        const index = (name: string, size: bigint): number =>
          size === 0n ? NO_CLASS : cipher.classFor(name, size).index;
        const made = {
          ...{ range, first: Number(first), last: Number(last), valid: Number(valid) },
          ...{ validClass: index(label, valid), otherClass: index(`${label} x`, all - valid) },
        };
        known.set(range, made);
        return made;
      };
      let validCount = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const range = readings.of(places[i]!, others[2 * i]!, others[2 * i + 1]!);
        if (!range) continue;
        const its = known.get(range) ?? fast(range);
        const number = heads[i]! * TAIL + tails[i]!;
        const isValid = number >= its.first && number <= its.last;
        byCell[i] = its;
        classOf[i] = isValid ? its.validClass : its.otherClass;
        ranks[i] = isValid ? number - its.first : number < its.first ? number : number - its.valid;
        if (isValid) validCount++;
      }
      return validCount;
    },

    unrank(cells) {
      const { count, heads, tails, ranks, classOf } = cells;
      const byCell = rangesOf.get(cells);
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const { first, valid, validClass } = byCell![i]!;
        const rank = ranks[i]!;
        const number = classOf[i] === validClass ? rank + first : rank < first ? rank : rank + valid;
        heads[i] = Math.floor(number / TAIL);
        tails[i] = number - heads[i]! * TAIL;
      }
    },
  };
}
