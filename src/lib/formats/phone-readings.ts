// Telephone numbers as assembly/tabled-digits.ts reads them: for a number of digits, pieces that each belong to one class. The same
// classes and ranks as phone-digits.ts finds number by number, here for all numbers at once.
import type { DigitNumbering, NumberReading } from './digit-numbering.js';
import type { Partition } from './partition.js';
import { nationalNumbers } from './phone-classes.js';
import { callingCodeAt, MOST_DIGITS, planOfRegion, type CallingCode } from './phone-plan.js';
import { Steps } from './steps.js';

/** Numbers from the first to below the second that are left alone, by turns. */
export type Gaps = Float64Array;

/** @param abroad per number of digits, what begins like a call to abroad in the country of `home` */
export function phoneNumbering(home: CallingCode | undefined, abroad: readonly Gaps[]): DigitNumbering {
  /** of classes that were asked for: only theirs can be met */
  const plans = new Set<CallingCode>();
  return {
    kind: 'steps',

    classOf(label) {
      const [owner, length] = label.split(' ') as [string, string];
      const plan = owner.startsWith('+') ? callingCodeAt(owner, 1) : planOfRegion(owner);
      if (!plan) return undefined;
      const numbers = nationalNumbers(plan, Number(length));
      const klass = numbers.classes.find((one) => one.label === label);
      if (!klass) return undefined;
      plans.add(plan);
      return { valid: klass.valid, span: Number(length), members: numbers.membersOf(klass) };
    },

    reading(digits, isAbroad) {
      if (digits > MOST_DIGITS) return undefined;
      const runs = new Runs(10 ** digits);
      if (!isAbroad) {
        if (!home) return undefined;
        const national = (from: number, to: number): void => addNational(runs, home, digits, 0, from, to);
        addOutside(runs, abroad[digits]!, national);
        return runs.reading();
      }
      const codes = [...plans].filter(({ code }) => digits > code.length);
      for (const plan of codes.sort((a, b) => (a.code < b.code ? -1 : 1))) {
        const length = digits - plan.code.length;
        const first = Number(plan.code) * 10 ** length;
        runs.addLeft(first);
        addNational(runs, plan, length, first, 0, 10 ** length);
      }
      runs.addLeft(runs.size);
      return runs.reading();
    },
  };
}

/** Numbers in runs, ascending: of one class each, with what makes them ranks, or left alone. */
class Runs {
  readonly #starts: number[] = [];
  readonly #shifts: number[] = [];
  readonly #labels: (string | undefined)[] = [];
  /** what comes next */
  #end = 0;

  /** @param size of all numbers */
  constructor(readonly size: number) {}

  /** Leaves alone what lies before `to`. */
  addLeft(to: number): void {
    if (this.#end < to) this.#add(undefined, 0, to);
  }

  /** The pieces of `numbers` from `from` to below `to`, each as far from its number there as `offset` says. */
  addPieces(numbers: Partition, offset: number, from: number, to: number): void {
    if (from >= to) return;
    for (let piece = numbers.pieceOf(from); ; piece++) {
      const end = piece + 1 < numbers.pieces ? Math.min(numbers.startOf(piece + 1), to) : to;
      this.#add(numbers.classOf(piece).label, numbers.shiftOf(piece) - offset, end + offset);
      if (end === to) return;
    }
  }

  reading(): NumberReading {
    return { table: Steps.of(this.#starts, this.#shifts, this.size), labels: this.#labels };
  }

  #add(label: string | undefined, shift: number, to: number): void {
    this.#starts.push(this.#end);
    this.#labels.push(label);
    this.#shifts.push(shift);
    this.#end = to;
  }
}

/** All numbers, those that lie in one of the gaps left alone. */
function addOutside(runs: Runs, gaps: Gaps, add: (from: number, to: number) => void): void {
  const ascending = Array.from({ length: gaps.length / 2 }, (_, k) => [gaps[2 * k]!, gaps[2 * k + 1]!] as const);
  let at = 0;
  for (const [from, to] of ascending.sort(([a], [b]) => a - b)) {
    if (from > at) add(at, from);
    runs.addLeft(to);
    at = Math.max(at, to);
  }
  if (at < runs.size) add(at, runs.size);
}

/** National numbers of so many digits, those with a trunk prefix among them, from `from` to below `to`; `offset` is what stands before them. */
function addNational(runs: Runs, plan: CallingCode, digits: number, offset: number, from: number, to: number): void {
  const numbers = nationalNumbers(plan, digits);
  const left = digits - plan.trunk.length;
  if (plan.trunk === '' || left <= 0) {
    runs.addPieces(numbers, offset, from, to);
    return;
  }
  const trunkFrom = Number(plan.trunk) * 10 ** left;
  const trunkTo = trunkFrom + 10 ** left;
  runs.addPieces(numbers, offset, from, Math.min(to, trunkFrom));
  const behind = nationalNumbers(plan, left);
  const end = Math.min(to, trunkTo);
  for (let at = Math.max(from, trunkFrom); at < end;) {
    const place = behind.pieceOf(at - trunkFrom);
    const piece = numbers.pieceOf(at);
    const next = Math.min(end, nextStart(behind, place) + trunkFrom, nextStart(numbers, piece));
    // what is valid either way has a trunk prefix, and so has what is valid neither way
    if (behind.classOf(place).valid || !numbers.classOf(piece).valid) {
      runs.addPieces(behind, offset + trunkFrom, at - trunkFrom, next - trunkFrom);
    } else runs.addPieces(numbers, offset, at, next);
    at = next;
  }
  runs.addPieces(numbers, offset, Math.max(from, trunkTo), to);
}

function nextStart(numbers: Partition, piece: number): number {
  return piece + 1 < numbers.pieces ? numbers.startOf(piece + 1) : numbers.size;
}
