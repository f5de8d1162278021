// Telephone numbers as assembly/tabled-digits.ts reads them: for a number of digits, pieces that each belong to one class. The same
// classes and ranks as phone-digits.ts finds number by number, here for all numbers at once.
import type { DigitNumbering, NumberReading } from './digit-numbering.js';
import type { Partition } from './partition.js';
import { nationalNumbers } from './phone-classes.js';
import { callingCodeAt, MOST_DIGITS, planOfRegion, type CallingCode } from './phone-plan.js';
import { Steps } from './steps.js';

/** Numbers from `start` on: the class they belong to, undefined where they are left alone, and what makes them ranks. */
interface Run {
  readonly start: number;
  readonly label: string | undefined;
  readonly shift: number;
}

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
      const size = 10 ** digits;
      if (!isAbroad) return home && readingOf(withGaps(nationalRuns(home, digits), abroad[digits]!), size);
      const behindCodes = [...plans]
        .filter(({ code }) => digits > code.length)
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .flatMap((plan) => behindCode(plan, digits));
      return readingOf([{ start: 0, label: undefined, shift: 0 }, ...behindCodes], size);
    },
  };
}

function readingOf(runs: readonly Run[], size: number): NumberReading {
  const starts = runs.map(({ start }) => start);
  const shifts = runs.map(({ shift }) => shift);
  return { table: new Steps(starts, shifts, size), labels: runs.map(({ label }) => label) };
}

/** The numbers behind a calling code, and what comes after them. */
function behindCode(plan: CallingCode, digits: number): Run[] {
  const length = digits - plan.code.length;
  const first = Number(plan.code) * 10 ** length;
  const runs = nationalRuns(plan, length).map(({ start, label, shift }) => ({
    ...{ start: start + first, label, shift: shift - first },
  }));
  return [...runs, { start: first + 10 ** length, label: undefined, shift: 0 }];
}

/** National numbers of so many digits, those with a trunk prefix among them. */
function nationalRuns(plan: CallingCode, digits: number): Run[] {
  const numbers = nationalNumbers(plan, digits);
  const bare = Array.from({ length: numbers.pieces }, (_, piece) => runOf(numbers, piece));
  const left = digits - plan.trunk.length;
  if (plan.trunk === '' || left <= 0) return bare;
  const from = Number(plan.trunk) * 10 ** left;
  const to = from + 10 ** left;
  const behind = nationalNumbers(plan, left);
  const bounds = new Set([from]);
  for (let piece = 0; piece < behind.pieces; piece++) bounds.add(from + behind.startOf(piece));
  for (const { start } of bare) if (start >= from && start < to) bounds.add(start);
  const within = [...bounds]
    .sort((a, b) => a - b)
    .map((start): Run => {
      const piece = numbers.pieceOf(start);
      const place = behind.pieceOf(start - from);
      // what is valid either way has a trunk prefix, and so has what is valid neither way
      if (behind.classOf(place).valid || !numbers.classOf(piece).valid) {
        return { start, label: behind.classOf(place).label, shift: behind.shiftOf(place) - from };
      }
      return { ...runOf(numbers, piece), start };
    });
  const after = to < 10 ** digits ? [{ ...runOf(numbers, numbers.pieceOf(to)), start: to }] : [];
  return [...bare.filter(({ start }) => start < from), ...within, ...after, ...bare.filter(({ start }) => start > to)];
}

function runOf(numbers: Partition, piece: number): Run {
  return { start: numbers.startOf(piece), label: numbers.classOf(piece).label, shift: numbers.shiftOf(piece) };
}

/** The runs without what lies in the gaps, each of which may overlap others. */
function withGaps(runs: readonly Run[], gaps: Gaps): Run[] {
  let out = [...runs];
  for (let k = 0; k < gaps.length; k += 2) {
    const [from, to] = [gaps[k]!, gaps[k + 1]!];
    const last = out.findLast(({ start }) => start <= to)!;
    out = [
      ...out.filter(({ start }) => start < from),
      { start: from, label: undefined, shift: 0 },
      { ...last, start: to },
      ...out.filter(({ start }) => start > to),
    ];
  }
  return out;
}
