// Numbers of digits and ASCII punctuation in bulk: the same images as one by one.
import { NO_CLASS } from '../../fpe/domain-cipher.js';
import type { DigitCells, DigitCodec } from '../format.js';
import { numberClass } from './classes.js';
import { OutlineReadings } from './outline-readings.js';
import { outlineOf, type Mark } from './syntax.js';

const TAIL = 1_000_000_000;
/** Longest number whose rank is exact as a double. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, k) => 10 ** k);

/** A class as the fast path needs it. */
interface FastClass {
  readonly index: number;
  readonly first: number;
  readonly valid: boolean;
}

/** Number of a class among those of up to 15 digits. */
const keyOf = (whole: number, zeros: number, fraction: number): number => (whole * 16 + zeros) * 16 + fraction;

export function numberDigits(mark: Mark | undefined): DigitCodec {
  const readings = new OutlineReadings((text) => {
    const outline = outlineOf(text, mark);
    return outline && outline.whole + outline.fraction <= MOST_DIGITS ? outline : undefined;
  });
  const firstOf = new WeakMap<DigitCells, Float64Array>();
  return {
    outlined: true,

    rank(cells, cipher) {
      const { count, heads, tails, ranks, classOf, places, others } = cells;
      if (!places || !others) {
        classOf.fill(NO_CLASS, 0, count);
        return 0;
      }
      const classes: (FastClass | undefined)[] = [];
      const firsts = new Float64Array(count);
      firstOf.set(cells, firsts);
      let valid = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const reading = readings.of(places[i]!, others[2 * i]!, others[2 * i + 1]!);
        if (!reading) continue;
        const { whole, fraction } = reading;
        const number = heads[i]! * TAIL + tails[i]!;
        let zeros = 0;
        while (zeros < whole && number < POWERS[whole + fraction - zeros - 1]!) zeros++;
        const key = keyOf(whole, zeros, fraction);
        let klass = classes[key];
        if (!klass) {
          const made = numberClass(whole, zeros, fraction);
          const { index } = cipher.classFor(made.label, made.size);
          classes[key] = klass = { index, first: Number(made.first), valid: made.valid };
        }
        classOf[i] = klass.index;
        firsts[i] = klass.first;
        ranks[i] = number - klass.first;
        if (klass.valid) valid++;
      }
      return valid;
    },

    unrank(cells) {
      const { count, heads, tails, ranks, classOf } = cells;
      const firsts = firstOf.get(cells);
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const number = ranks[i]! + firsts![i]!;
        heads[i] = Math.floor(number / TAIL);
        tails[i] = number - heads[i]! * TAIL;
      }
    },
  };
}
