// ssn: a US social security number. Valid since the randomization of 2011: area 001 to 899 but 666, group 01 to 99, serial 0001 to 9999.
import { NO_CLASS } from '../fpe/domain-cipher.js';
import { digitsOf, type DigitString } from './digit-string.js';
import type { Codec, DigitCells, DigitCodec, Format, Parsed } from './format.js';
import { parseShape } from './shape.js';

const LENGTH = 9;
const ALL = 1_000_000_000;
const AREAS = 898;
const GROUPS = 99;
const SERIALS = 9_999;
/** 888,931,098 */
const VALID = AREAS * GROUPS * SERIALS;
const INVALID = ALL - VALID;

/** Invalid numbers of an area none of whose numbers is valid, and of one with valid numbers. */
const WHOLE = 1_000_000;
const PARTLY = 10_000 + GROUPS;
const INVALID_AREAS = [
  { first: 0, areas: 1, each: WHOLE },
  { first: 1, areas: 665, each: PARTLY },
  { first: 666, areas: 1, each: WHOLE },
  { first: 667, areas: 233, each: PARTLY },
  { first: 900, areas: 100, each: WHOLE },
];

function isValid(value: number): boolean {
  const area = Math.floor(value / 1_000_000);
  return area !== 0 && area !== 666 && area < 900 && Math.floor(value / 10_000) % 100 !== 0 && value % 10_000 !== 0;
}

/** How many valid numbers lie below `value`, which need not be valid itself. */
function validBelow(value: number): number {
  const area = Math.floor(value / 1_000_000);
  const areas = area >= 900 ? AREAS : area === 0 ? 0 : area - 1 - (area > 666 ? 1 : 0);
  if (area === 0 || area === 666 || area >= 900) return areas * GROUPS * SERIALS;
  const group = Math.floor(value / 10_000) % 100;
  if (group === 0) return areas * GROUPS * SERIALS;
  const serial = value % 10_000;
  return (areas * GROUPS + group - 1) * SERIALS + Math.max(0, serial - 1);
}

function validAt(rank: number): number {
  const area = Math.floor(rank / (GROUPS * SERIALS)) + 1;
  const group = (Math.floor(rank / SERIALS) % GROUPS) + 1;
  return (area >= 666 ? area + 1 : area) * 1_000_000 + group * 10_000 + (rank % SERIALS) + 1;
}

/** The invalid number with `rank` invalid ones below it. An ordinary area has group 00 and, of each other group, serial 0000. */
function invalidAt(rank: number): number {
  let left = rank;
  for (const { first, areas, each } of INVALID_AREAS) {
    if (left < areas * each) {
      const area = first + Math.floor(left / each);
      const within = left % each;
      return area * 1_000_000 + (each === WHOLE || within < 10_000 ? within : (within - 10_000 + 1) * 10_000);
    }
    left -= areas * each;
  }
  throw new RangeError('rank: out of range');
}

const rankOf = (value: number): number => (isValid(value) ? validBelow(value) : value - validBelow(value));

function parseDigits(digits: DigitString): Parsed {
  const value = Number(digits.text);
  const valid = isValid(value);
  return {
    valid,
    parts: [{ label: valid ? 'valid' : 'invalid', size: BigInt(valid ? VALID : INVALID), rank: BigInt(rankOf(value)) }],
    canonical: digits.text,
    write: ([rank]) => {
      const image = valid ? validAt(Number(rank)) : invalidAt(Number(rank));
      return digits.write(String(image).padStart(LENGTH, '0'));
    },
  };
}

// In 32 bits, so that divisions by constants become multiplications.
const fast: DigitCodec = {
  numbering: {
    kind: 'ssn',
    classOf: (label) => (label === 'valid' ? { valid: true, span: LENGTH, digits: LENGTH } : undefined),
  },

  rank({ count, tails, counts, ranks, classOf }: DigitCells, cipher) {
    const validClass = cipher.classFor('valid', BigInt(VALID)).index;
    const invalidClass = cipher.classFor('invalid', BigInt(INVALID)).index;
    let valid = 0;
    for (let i = 0; i < count; i++) {
      if (counts[i] !== LENGTH) {
        classOf[i] = NO_CLASS;
        continue;
      }
      const value = tails[i]! | 0;
      const area = (value / 1_000_000) | 0;
      const groups = (value / 10_000) | 0;
      const group = groups - Math.imul(area, 100);
      const serial = value - Math.imul(groups, 10_000);
      if (group !== 0 && serial !== 0 && area !== 0 && area !== 666 && area < 900) {
        valid++;
        classOf[i] = validClass;
        const areas = area - (area > 666 ? 2 : 1);
        ranks[i] = Math.imul(Math.imul(areas, GROUPS) + group - 1, SERIALS) + serial - 1;
      } else {
        classOf[i] = invalidClass;
        ranks[i] = value - validBelow(value);
      }
    }
    return valid;
  },
  unrank({ count, tails, ranks, classOf }, cipher) {
    const validClass = cipher.classFor('valid', BigInt(VALID)).index;
    for (let i = 0; i < count; i++) {
      if (classOf[i] === NO_CLASS) continue;
      if (classOf[i] !== validClass) {
        tails[i] = invalidAt(ranks[i]!);
        continue;
      }
      const rank = ranks[i]! | 0;
      const groups = (rank / SERIALS) | 0;
      const areas = (groups / GROUPS) | 0;
      const area = areas + (areas >= 665 ? 2 : 1);
      const group = groups - Math.imul(areas, GROUPS) + 1;
      tails[i] = Math.imul(area, 1_000_000) + Math.imul(group, 10_000) + rank - Math.imul(groups, SERIALS) + 1;
    }
  },
};

const codec: Codec = {
  parse(value) {
    const digits = digitsOf(value);
    return digits?.text.length === LENGTH ? parseDigits(digits) : parseShape(value, false);
  },
  digits: fast,
};

export const ssn: Format = {
  name: 'ssn',
  version: 1,
  summary: 'US social security number',
  accepts: 'nine digits: area not 000, 666 or 9xx, group not 00, serial not 0000; any separators',
  example: '123-45-6789',
  options: {},
  create: () => codec,
};
