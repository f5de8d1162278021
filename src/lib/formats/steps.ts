// Numbers in ascending steps, and the step that a number lies on by one search.
import type { StepTable } from './digit-numbering.js';

const BUCKETS_PER_STEP = 1;
const MOST_BUCKETS = 32_768;
/** Steps of one bucket that are looked at one after the other. */
const FEW = 4;
/** So many numbers are looked for among all steps before the first level is made: a short table asks for fewer. */
const FOUND_WITHOUT = 256;

/** Sorted numbers, each with what is to be added behind it, and a first level that leaves a few of them to look at. */
export class Steps implements StepTable {
  readonly steps: Float64Array;
  readonly scale: number;
  readonly #count: number;
  #first: Uint32Array | undefined;
  #found = 0;

  /**
   * @param steps start and shift by turns, then Infinity and anything: starts ascend, the first one is 0
   * @param size what is looked for lies below
   */
  constructor(steps: Float64Array, size: number) {
    this.steps = steps;
    this.#count = steps.length / 2 - 1;
    this.scale = Math.min(MOST_BUCKETS, this.#count * BUCKETS_PER_STEP) / size;
  }

  static of(starts: readonly number[], shifts: readonly number[], size: number): Steps {
    const steps = new Float64Array(2 * starts.length + 2);
    for (let i = 0; i < starts.length; i++) {
      steps[2 * i] = starts[i]!;
      steps[2 * i + 1] = shifts[i]!;
    }
    steps[2 * starts.length] = Infinity;
    return new Steps(steps, size);
  }

  get first(): Uint32Array {
    return (this.#first ??= firstLevel(this.steps, this.#count, this.scale));
  }

  /** The last step that does not lie above `value`, which is at least 0 and below the size. */
  find(value: number): number {
    const steps = this.steps;
    let low = 0;
    let high = this.#count - 1;
    const first = this.#first ?? (this.#found++ < FOUND_WITHOUT ? undefined : this.first);
    if (first) {
      const bucket = (value * this.scale) | 0;
      low = first[bucket]!;
      high = first[bucket + 1]!;
    }
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

// rounding is monotone, so buckets come in the order of their steps; the last value may be rounded up to one bucket more
function firstLevel(steps: Float64Array, count: number, scale: number): Uint32Array {
  const buckets = Math.min(MOST_BUCKETS, count * BUCKETS_PER_STEP);
  const first = new Uint32Array(buckets + 2);
  let bucket = 0;
  for (let step = 0; step + 1 < count; step++) {
    const last = Math.floor(steps[2 * step + 2]! * scale);
    while (bucket <= last) first[bucket++] = step;
  }
  return first.fill(count - 1, bucket);
}
