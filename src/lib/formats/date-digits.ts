// Dates and times of digits, in bulk: the same images as date-codec.ts gives one by one.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { calendarTables, LAST_YEAR } from './calendar.js';
import type { DateReader } from './date-codec.js';
import { coreOf, fieldOf, headOf, quotient, tailOf, trailOf, type Layout } from './date-layout.js';
import { LOW_DAY, LOW_HOUR, LOW_MONTH, LOWS, Outlines } from './date-outline.js';
import { isNumeric } from './date-pattern.js';
import { holds, TakenClasses, type Taken } from './date-taken.js';
import { fullYear } from './date-value.js';
import type { DigitCells, DigitCodec } from './format.js';

const MOST_HOURS_OFF = 14;
const MOST_LOW = 9;

/** Undefined when no pattern of the column is all digits. */
export function dateDigits(reader: DateReader): DigitCodec | undefined {
  if (!reader.alternatives.some(isNumeric)) return undefined;
  const outlines = new Outlines(reader);
  const takenOf = new WeakMap<DigitCells, readonly (Taken | undefined)[]>();

  return {
    outlined: true,

    rank(cells, cipher) {
      const { count, heads, tails, counts, ranks, classOf, places, others } = cells;
      const taken = new TakenClasses(reader, cipher);
      takenOf.set(cells, taken.byIndex);
      if (!places || !others) {
        classOf.fill(NO_CLASS, 0, count);
        return 0;
      }
      const { yearStarts, dayOfYear } = calendarTables();
      let outline = outlines.of(0, 0, 0);
      const recent: (Taken | undefined)[] = [];
      let valid = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        if (places[i] !== outline.places || others[2 * i] !== outline.low || others[2 * i + 1] !== outline.high) {
          outline = outlines.of(places[i]!, others[2 * i]!, others[2 * i + 1]!);
        }
        const { layout } = outline;
        if (layout === undefined || layout.digits !== counts[i]) continue;
        const head = heads[i]!;
        const tail = tails[i]!;
        const core = coreOf(layout.trailDigits, head, tail);
        const upper = quotient(core, layout.perUpperUnit) | 0;
        const lower = (core - upper * layout.upperUnit) | 0;
        let number = 0;
        let lows = 0;
        if (outline.hasDate) {
          const written = fieldOf(layout.y, upper, lower);
          const year = outline.isShortYear ? fullYear(written) : written;
          const month = fieldOf(layout.M, upper, lower);
          if (outline.hasDay) {
            const day = fieldOf(layout.d, upper, lower);
            const start = yearStarts[year]!;
            const leap = yearStarts[year + 1]! - start - 365;
            const inYear = dayOfYear[leap * 10_000 + month * 100 + day]!;
            if (inYear < 0 || year === 0) continue;
            number = start + inYear;
            if (day <= MOST_LOW) lows = LOW_DAY;
          } else if (outline.isMonth) {
            if (year < 1 || year > LAST_YEAR || month < 1 || month > 12) continue;
            number = (year - 1) * 12 + month - 1;
          } else number = year;
          if (month <= MOST_LOW) lows |= LOW_MONTH;
        }
        const hour = fieldOf(layout.H, upper, lower);
        const minute = fieldOf(layout.m, upper, lower);
        const second = fieldOf(layout.s, upper, lower);
        if (hour > 23 || minute > 59 || second > 59) continue;
        if (hour <= MOST_LOW) lows |= LOW_HOUR;
        lows &= outline.loose;
        let fraction = 0;
        if (layout.trailDigits > 0) {
          const trail = trailOf(layout.trailDigits, head, tail);
          fraction = Math.floor(trail / layout.fractionUnit);
          if (!isOnEarth(trail - fraction * layout.fractionUnit, layout.fractionUnit)) continue;
        }
        const slot = outline.id * LOWS + lows;
        let last = recent[slot];
        if (last === undefined || last.outline !== outline || !holds(last, number)) {
          recent[slot] = last = taken.find(outline, lows, number);
          if (last === undefined) continue;
        }
        let rank = number - last.from;
        if (last.from === last.to) rank = last.dates!.rankOf(number);
        if (last.times !== undefined) rank = rank * last.times.size + last.times.rankOf(hour, minute, second);
        ranks[i] = rank * last.parts + fraction;
        classOf[i] = last.index;
        valid++;
      }
      return valid;
    },

    unrank(cells) {
      const { count, heads, tails, ranks, classOf, places, others } = cells;
      const byIndex = takenOf.get(cells)!;
      const { yearStarts, monthAndDay } = calendarTables();
      const core = new Core();
      let outline = outlines.of(0, 0, 0);
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        if (places![i] !== outline.places || others![2 * i] !== outline.low || others![2 * i + 1] !== outline.high) {
          outline = outlines.of(places![i]!, others![2 * i]!, others![2 * i + 1]!);
        }
        const { dates, times, parts, from, to } = byIndex[classOf[i]!]!;
        const layout = outline.layout!;
        let rank = ranks[i]!;
        let trail = 0;
        if (layout.trailDigits > 0) {
          trail = trailOf(layout.trailDigits, heads[i]!, tails[i]!);
          const whole = Math.floor(rank / parts);
          const offset = trail - Math.floor(trail / layout.fractionUnit) * layout.fractionUnit;
          trail = (rank - whole * parts) * layout.fractionUnit + offset;
          rank = whole;
        }
        core.clear();
        if (times !== undefined) {
          const before = quotient(rank, times.perSize);
          let time = (rank - before * times.size) | 0;
          rank = before;
          if (layout.s.limit > 1) {
            const minutes = quotient(time, 1 / 60) | 0;
            core.put(layout.s, time - minutes * 60);
            time = minutes;
          }
          const hours = quotient(time, 1 / 60) | 0;
          core.put(layout.m, time - hours * 60);
          core.put(layout.H, times.hours[hours]!);
        }
        if (dates !== undefined) {
          const number = from < to ? from + rank : dates.memberAt(rank);
          if (outline.hasDay) {
            // the guess is at most one off
            let year = ((number * (1 / 365.2425)) | 0) + 1;
            if (yearStarts[year]! > number) year--;
            else if (yearStarts[year + 1]! <= number) year++;
            const start = yearStarts[year]!;
            const leap = yearStarts[year + 1]! - start - 365;
            const packed = monthAndDay[leap * 366 + number - start]!;
            core.put(layout.y, outline.isShortYear ? year % 100 : year);
            core.put(layout.M, packed >> 5);
            core.put(layout.d, packed & 31);
          } else if (outline.isMonth) {
            const year = Math.floor(number / 12) + 1;
            core.put(layout.y, outline.isShortYear ? year % 100 : year);
            core.put(layout.M, (number % 12) + 1);
          } else core.put(layout.y, outline.isShortYear ? number % 100 : number);
        }
        const digits = core.upper * layout.upperUnit + core.lower;
        const head = headOf(layout.trailDigits, digits, trail);
        heads[i] = head;
        tails[i] = tailOf(layout.trailDigits, digits, trail, head);
      }
    },
  };
}

/** Fields put together to the upper and the lower digits of a core. One serves all cells: a function made for each would cost more than the cell. */
class Core {
  upper = 0;
  lower = 0;

  clear(): void {
    this.upper = 0;
    this.lower = 0;
  }

  put({ isUpper, weight }: Layout['y'], value: number): void {
    if (isUpper) this.upper += value * weight;
    else this.lower += value * weight;
  }
}

/** Whether the digits of an offset are one; `unit` is 10 to the number of its digits. */
function isOnEarth(offset: number, unit: number): boolean {
  if (unit === 1) return true;
  if (unit === 100) return offset <= MOST_HOURS_OFF;
  return Math.floor(offset / 100) <= MOST_HOURS_OFF && offset % 100 < 60;
}
