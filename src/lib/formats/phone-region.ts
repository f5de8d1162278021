// Where the numbers of a column without a country code are dialled, when the column decides it.
import { OptionError } from './format.js';
import { readNumber } from './phone-number.js';
import { callingCodeAt, callingCodes, iddLength, MOST_DIGITS, type CallingCode } from './phone-plan.js';
import { validNationalNumbers, type ValidNumbers } from './phone-validity.js';

/** Shorter ones are valid in too many plans to say anything. */
const LEAST_DIGITS = 5;
/** Share of the national numbers that the region has to explain, and how far it has to lead. */
const LEAST_SHARE = 0.9;
const LEAST_LEAD = 0.1;
/** What a number counts that is valid, but not written as its plan writes it. */
const UNUSUAL = 0.5;
const MOST_NAMED = 4;

// (212) 555-0123, 212-555-0123, 212.555.0123, 1-212-555-0123: the way of the North American Numbering Plan, whose area codes and
// exchanges begin with 2 to 9. Made-up numbers keep to it, assigned or not.
const NORTH_AMERICA = '1';
const NORTH_AMERICAN = /^\W*(?:1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d([-.]))[2-9]\d\d[-.]\d{4}\W*(?:\D+\d+\W*)?$/;

interface National {
  readonly digits: string;
  /** digits a group, as punctuation separates them */
  readonly groups: readonly number[];
  readonly isNorthAmerican: boolean;
}

interface Candidate {
  readonly plan: CallingCode;
  readonly share: number;
}

/**
 * The main region of the plan that the national numbers of a sample follow; undefined when the sample has no national numbers.
 *
 * @throws OptionError that names the regions in question
 */
export function inferRegion(sample: readonly string[]): string | undefined {
  const national: National[] = [];
  const abroad = new Set<CallingCode>();
  for (const value of sample) {
    const written = readNumber(value);
    if (!written) continue;
    const { digits, hasPlus } = written;
    const idd = hasPlus ? 0 : iddLength(digits, ['00']);
    if (hasPlus || idd > 0) {
      const plan = callingCodeAt(digits, idd);
      if (plan) abroad.add(plan);
    } else if (digits.length >= LEAST_DIGITS && digits.length <= MOST_DIGITS) {
      national.push({ digits, groups: written.groups, isNorthAmerican: NORTH_AMERICAN.test(value) });
    }
  }
  if (national.length === 0) return undefined;
  const candidates = candidatesFor(national, true);
  const [best] = candidates;
  const rivals = candidates.filter(({ share }) => share > best!.share - LEAST_LEAD);
  if (best!.share >= LEAST_SHARE) {
    if (rivals.length === 1) return best!.plan.regions[0];
    // numbers with a country code tell where the others are at home
    const known = rivals.filter(({ plan }) => abroad.has(plan));
    if (known.length === 1 && known[0]!.share >= LEAST_SHARE) return known[0]!.plan.regions[0];
  }
  throw undecided(
    candidatesFor(national, false)
      .filter(({ share }) => share > 0)
      .slice(0, MOST_NAMED),
  );
}

/**
 * The plans by the share of the numbers that they explain, the best first.
 *
 * @param onlyRivals whether plans that cannot come near the best may be left out, which most of them show in a few numbers
 */
function candidatesFor(national: readonly National[], onlyRivals: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const byLength = new Map<number, National[]>();
  for (const number of national) {
    const { length } = number.digits;
    const alike = byLength.get(length);
    if (alike) alike.push(number);
    else byLength.set(length, [number]);
  }
  let best = 0;
  for (const plan of callingCodes()) {
    if (plan.regions[0]!.startsWith('+')) continue;
    const hopeless = onlyRivals && best >= LEAST_SHARE ? (best - LEAST_LEAD) * national.length : -1;
    let sum = 0;
    let left = national.length;
    for (const [length, alike] of byLength) {
      const valid = validNationalNumbers(plan, length);
      const behindTrunk = plan.trunk === '' ? undefined : validNationalNumbers(plan, length - plan.trunk.length);
      // most plans have no numbers of a length, and say so at once
      if (valid.isEmpty && (behindTrunk?.isEmpty ?? true) && plan.code !== NORTH_AMERICA) {
        left -= alike.length;
        continue;
      }
      for (const number of alike) {
        if (sum + left <= hopeless) break;
        const isUsual = plan.code === NORTH_AMERICA && number.isNorthAmerican;
        sum += isUsual ? 1 : plausibility(plan, number, valid, behindTrunk);
        left--;
      }
    }
    if (left > 0) continue;
    const share = sum / national.length;
    best = Math.max(best, share);
    candidates.push({ plan, share });
  }
  return candidates.sort((a, b) => b.share - a.share);
}

/**
 * 1 when the number is valid in the plan and written as usual there, 0 when it is not valid.
 *
 * @param valid the plan's numbers with as many digits
 * @param behindTrunk those with as many as are left behind its trunk prefix
 */
function plausibility(
  plan: CallingCode,
  { digits, groups }: National,
  valid: ValidNumbers,
  behindTrunk: ValidNumbers | undefined,
): number {
  const { trunk, isTrunkWritten } = plan;
  if (behindTrunk && digits.startsWith(trunk) && behindTrunk.has(Number(digits.slice(trunk.length)))) {
    return isGrouped(plan, groups, trunk.length) ? 1 : UNUSUAL;
  }
  if (!valid.has(Number(digits))) return 0;
  return !isTrunkWritten && isGrouped(plan, groups, 0) ? 1 : UNUSUAL;
}

/** Whether punctuation separates the digits as the plan does; digits in one run are taken as they are. */
function isGrouped(plan: CallingCode, groups: readonly number[], trunk: number): boolean {
  if (groups.length === 1) return true;
  const first = groups[0]! - trunk;
  const wanted = first > 0 ? [first, ...groups.slice(1)] : groups.slice(1);
  return groupingsOf(plan).some(
    (spans) =>
      spans.length === wanted.length && spans.every(([least, most], i) => wanted[i]! >= least && wanted[i]! <= most),
  );
}

/** Digits of a group: at least, at most. */
type Span = readonly [number, number];

const groupings = new Map<CallingCode, readonly (readonly Span[])[]>();

function groupingsOf(plan: CallingCode): readonly (readonly Span[])[] {
  const known = groupings.get(plan);
  if (known) return known;
  const made = plan.groupings.map((grouping) =>
    grouping.split(' ').map((span): Span => {
      const [least = 0, most = least] = span.split('-').map(Number);
      return [least, most];
    }),
  );
  groupings.set(plan, made);
  return made;
}

function undecided(candidates: readonly Candidate[]): OptionError {
  const named = candidates.map(({ plan, share }) => `${plan.regions[0]} ${Math.round(share * 100)} %`);
  return new OptionError(
    'the column does not tell in which country its numbers without a country code are dialled' +
      (named.length > 0 ? `; how many fit: ${named.join(', ')}` : ''),
    named.length > 0
      ? `say which: ${candidates.map(({ plan }) => `phone:region=${plan.regions[0]}`).join(' or ')}`
      : 'say which: for example phone:region=US',
  );
}
