// Telephone numbers of digits and punctuation, in bulk: the same images as phone.ts gives one by one.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { DigitCells, DigitCodec } from './format.js';
import type { Partition, PartitionClass } from './partition.js';
import { nationalNumbers } from './phone-classes.js';
import { callingCodes, MOST_DIGITS, type CallingCode } from './phone-plan.js';
import { phoneNumbering } from './phone-readings.js';

const TAIL = 1_000_000_000;
const PLUS = 0x2b;
const HASH = 0x23;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, k) => 10 ** k);
/** Digits that decide the calling code. */
const CODE_DIGITS = 3;

/** What the bytes that are no digits say. */
const NATIONAL = 0;
const INTERNATIONAL = 1;
/** with letters or an extension: left to the string path */
const DECLINED = 2;

/** By the first three digits behind a plus sign. */
let byCode: (CallingCode | undefined)[] | undefined;

function codeTable(): (CallingCode | undefined)[] {
  if (byCode) return byCode;
  byCode = new Array<CallingCode | undefined>(10 ** CODE_DIGITS).fill(undefined);
  for (const plan of callingCodes()) {
    const width = 10 ** (CODE_DIGITS - plan.code.length);
    byCode.fill(plan, Number(plan.code) * width, (Number(plan.code) + 1) * width);
  }
  return byCode;
}

/** How a cell with this outline is read. */
function kindOf(places: number, low: number, high: number): number {
  if (places === 0) return DECLINED;
  const leading = 31 - Math.clz32(places & -places);
  let kind = NATIONAL;
  for (let k = 0; k < 8; k++) {
    const byte = ((k < 4 ? low : high) >>> ((k & 3) * 8)) & 0xff;
    if (byte === HASH || byte >= 0x80 || ((byte | 0x20) >= SMALL_A && (byte | 0x20) <= SMALL_Z)) return DECLINED;
    if (byte === PLUS && k < leading) kind = INTERNATIONAL;
  }
  return kind;
}

/** The national numbers of one length, as a call needs them. */
interface LengthClasses {
  readonly numbers: Partition;
  /** by class: the cipher's number, once it was met */
  readonly indexes: Uint32Array;
  /** by class: 1 where its members are valid */
  readonly valid: Uint8Array;
  /** numbers that begin with the trunk prefix: from, and to below */
  readonly trunkFrom: number;
  readonly trunkTo: number;
  /** what follows the trunk prefix */
  readonly behind: () => LengthClasses;
}

/** A plan with the partitions and class numbers that one call needs. */
class PlanClasses {
  readonly codeDigits: number;
  readonly #code: number;
  readonly #lengths: (LengthClasses | undefined)[] = [];

  constructor(readonly plan: CallingCode) {
    this.codeDigits = plan.code.length;
    this.#code = Number(plan.code);
  }

  /** What the calling code adds to a number of `length` more digits. */
  weight(length: number): number {
    return this.#code * POWERS[length]!;
  }

  numbers(length: number): LengthClasses {
    return this.#lengths[length] ?? this.#add(length);
  }

  #add(length: number): LengthClasses {
    const { trunk } = this.plan;
    const left = length - trunk.length;
    const hasTrunk = trunk !== '' && left > 0;
    const numbers = nationalNumbers(this.plan, length);
    const made = {
      numbers,
      indexes: new Uint32Array(numbers.classes.length).fill(NO_CLASS),
      valid: Uint8Array.from(numbers.classes, (klass) => Number(klass.valid)),
      trunkFrom: hasTrunk ? Number(trunk) * POWERS[left]! : Infinity,
      trunkTo: hasTrunk ? (Number(trunk) + 1) * POWERS[left]! : Infinity,
      behind: () => this.numbers(left),
    };
    this.#lengths[length] = made;
    return made;
  }
}

/** Per count of digits: where the numbers begin and end that start like a call to abroad, by turns. */
function rangesAbroad(idds: readonly string[]): readonly Float64Array[] {
  return POWERS.map((_, digits) =>
    Float64Array.from(
      idds
        .filter((idd) => idd.length < digits)
        .flatMap((idd) => [Number(idd), Number(idd) + 1].map((bound) => bound * POWERS[digits - idd.length]!)),
    ),
  );
}

function isWithin(number: number, ranges: Float64Array): boolean {
  for (let k = 0; k < ranges.length; k += 2) if (number >= ranges[k]! && number < ranges[k + 1]!) return true;
  return false;
}

export function phoneDigits(home: CallingCode | undefined): DigitCodec {
  const abroad = rangesAbroad(home?.idds ?? []);
  const classesOf = new WeakMap<DigitCells, PartitionClass[]>();
  return {
    outlined: true,
    numbering: phoneNumbering(home, abroad),

    rank(cells, cipher) {
      const { count, heads, tails, counts, ranks, classOf, places, others } = cells;
      const found: PartitionClass[] = [];
      classesOf.set(cells, found);
      if (!places || !others) {
        classOf.fill(NO_CLASS, 0, count);
        return 0;
      }
      const plans = new Map<CallingCode, PlanClasses>();
      const planClasses = (plan: CallingCode): PlanClasses => {
        const known = plans.get(plan);
        if (known) return known;
        const made = new PlanClasses(plan);
        plans.set(plan, made);
        return made;
      };
      const codes = codeTable();
      const homeClasses = home && planClasses(home);
      let current = homeClasses;
      let kind = DECLINED;
      let [lastPlaces, lastLow, lastHigh] = [0, 0, 0];
      let valid = 0;
      for (let i = 0; i < count; i++) {
        classOf[i] = NO_CLASS;
        const digits = counts[i]!;
        if (digits === 0 || digits > MOST_DIGITS) continue;
        const [low, high] = [others[2 * i]!, others[2 * i + 1]!];
        if (places[i] !== lastPlaces || low !== lastLow || high !== lastHigh) {
          lastPlaces = places[i]!;
          lastLow = low;
          lastHigh = high;
          kind = kindOf(lastPlaces, low, high);
        }
        if (kind === DECLINED) continue;
        let rest = heads[i]! * TAIL + tails[i]!;
        let length = digits;
        if (kind === INTERNATIONAL) {
          if (digits <= CODE_DIGITS) continue;
          const plan = codes[Math.floor(rest / POWERS[digits - CODE_DIGITS]!)];
          if (!plan) continue;
          if (current?.plan !== plan) current = planClasses(plan);
          length -= current.codeDigits;
          rest -= current.weight(length);
        } else {
          if (!homeClasses || isWithin(rest, abroad[digits]!)) continue;
          current = homeClasses;
        }
        let classes = current.numbers(length);
        let piece = -1;
        if (rest >= classes.trunkFrom && rest < classes.trunkTo) {
          const behind = classes.behind();
          const place = behind.numbers.pieceOf(rest - classes.trunkFrom);
          // what is valid either way has a trunk prefix, and so has what is valid neither way
          if (behind.numbers.classOf(place).valid || !classes.numbers.classOf(classes.numbers.pieceOf(rest)).valid) {
            rest -= classes.trunkFrom;
            classes = behind;
            piece = place;
          }
        }
        if (piece < 0) piece = classes.numbers.pieceOf(rest);
        const number = classes.numbers.classNumberOf(piece);
        let index = classes.indexes[number]!;
        if (index === NO_CLASS) {
          const klass = classes.numbers.classes[number]!;
          index = cipher.classFor(klass.label, BigInt(klass.size)).index;
          classes.indexes[number] = index;
          found[index] = klass;
        }
        valid += classes.valid[number]!;
        classOf[i] = index;
        ranks[i] = classes.numbers.rankOf(rest, piece);
      }
      return valid;
    },

    unrank(cells) {
      const { count, heads, tails, ranks, classOf } = cells;
      const found = classesOf.get(cells)!;
      for (let i = 0; i < count; i++) {
        if (classOf[i] === NO_CLASS) continue;
        const klass = found[classOf[i]!]!;
        const { partition } = klass;
        // the permuted digits are the last ones, however the number is written
        const number = heads[i]! * TAIL + tails[i]!;
        const kept = Math.floor(number / partition.size) * partition.size;
        const image = kept + partition.memberAt(klass, ranks[i]!);
        const head = Math.floor(image / TAIL);
        heads[i] = head;
        tails[i] = image - head * TAIL;
      }
    },
  };
}
