// Numbers in ascending steps, and the step that a number lies on by one search.
import type { StepTable } from './digit-numbering.js';

const BUCKETS_PER_STEP = 1;
const MOST_BUCKETS = 32_768;
/** Steps of one bucket that are looked at one after the other. */
const FEW = 4;

/** Sorted numbers, each with what is to be added behind it, and a first level that leaves a few of them to look at. */
export class Steps implements StepTable {
  readonly steps: Float64Array;
  readonly first: Uint32Array;
  readonly scale: number;

  /**
   * @param starts ascending, the first one 0
   * @param size what is looked for lies below
   */
  constructor(starts: readonly number[], shifts: ArrayLike<number>, size: number) {
    this.steps = new Float64Array(2 * starts.length + 2);
    for (let i = 0; i < starts.length; i++) {
      this.steps[2 * i] = starts[i]!;
      this.steps[2 * i + 1] = shifts[i]!;
    }
    this.steps[2 * starts.length] = Infinity;
    const buckets = Math.min(MOST_BUCKETS, starts.length * BUCKETS_PER_STEP);
    this.scale = buckets / size;
    // rounding is monotone, so buckets come in the order of their steps; the last value may be rounded up to one bucket more
    this.first = new Uint32Array(buckets + 2);
    let bucket = 0;
    for (let step = 0; step + 1 < starts.length; step++) {
      const last = Math.floor(starts[step + 1]! * this.scale);
      while (bucket <= last) this.first[bucket++] = step;
    }
    this.first.fill(starts.length - 1, bucket);
  }

  /** The last step that does not lie above `value`, which is at least 0 and below the size. */
  find(value: number): number {
    const steps = this.steps;
    const bucket = (value * this.scale) | 0;
    let low = this.first[bucket]!;
    let high = this.first[bucket + 1]!;
    while (high - low > FEW) {
      const middle = (low + high + 1) >> 1;
      if (steps[2 * middle]! <= value) low = middle;
      else high = middle - 1;
    }
    while (steps[2 * low + 2]! <= value) low++;
    return low;
  }

  startAt(step: number): number {
    return this.steps[2 * step]!;
  }

  shiftAt(step: number): number {
    return this.steps[2 * step + 1]!;
  }

  shift(value: number): number {
    return value + this.steps[2 * this.find(value) + 1]!;
  }
}
