// phone: a telephone number within its region, length and validity. Prefixes, punctuation and how it is written (+1, 001, 011, national,
// with a trunk prefix or without) are spelling: the image is the same number in all of them.
import { OptionError, type Codec, type Format, type Parsed, type Part } from './format.js';
import { phoneDigits } from './phone-digits.js';
import { readNumber, writeDigits } from './phone-number.js';
import { nationalNumbers } from './phone-classes.js';
import {
  callingCodeAt,
  callingCodes,
  iddLength,
  internationalPrefixes,
  MOST_DIGITS,
  planOfRegion,
  type CallingCode,
} from './phone-plan.js';
import { inferRegion } from './phone-region.js';
import { validNationalNumbers } from './phone-validity.js';
import { PrefixComplement } from './prefix-complement.js';
import { parseShape } from './shape.js';

/** What international calls begin with where no region is known (ITU-T E.164). */
const USUAL_IDDS = ['00'];

/** Where a number stands: its class, its rank there, and how many of its first digits stay. */
interface Placed {
  readonly part: Part;
  readonly valid: boolean;
  readonly kept: number;
  readonly canonical: string;
  /** the digits that are not kept, for another rank */
  member(rank: bigint): string;
}

const complements = new Map<string, PrefixComplement>();

function complement(label: string, length: number, prefixes: () => readonly string[]): PrefixComplement {
  const known = complements.get(label);
  if (known) return known;
  const made = new PrefixComplement(length, prefixes());
  complements.set(label, made);
  return made;
}

function placeUnplanned(
  label: string,
  digits: string,
  kept: number,
  canonical: string,
  prefixes: () => readonly string[],
): Placed {
  const length = digits.length - kept;
  const set = complement(label, length, prefixes);
  return {
    part: { label, size: set.size, rank: set.rankOf(digits.slice(kept)) },
    valid: false,
    kept,
    canonical,
    member: (rank) => set.memberAt(rank),
  };
}

/** A number of the plan whose national part, trunk prefix included, begins at `at`. */
function placeInPlan(plan: CallingCode, digits: string, at: number): Placed {
  const { trunk } = plan;
  const length = digits.length - at;
  const bare = nationalNumbers(plan, length);
  let kept = at;
  let partition = bare;
  let value = Number(digits.slice(at));
  let piece = bare.pieceOf(value);
  if (trunk !== '' && length > trunk.length && digits.startsWith(trunk, at)) {
    const behind = nationalNumbers(plan, length - trunk.length);
    const number = Number(digits.slice(at + trunk.length));
    const place = behind.pieceOf(number);
    // what is valid either way has a trunk prefix, and so has what is valid neither way
    if (behind.classOf(place).valid || !bare.classOf(piece).valid) {
      kept = at + trunk.length;
      partition = behind;
      value = number;
      piece = place;
    }
  }
  const klass = partition.classOf(piece);
  return {
    part: { label: klass.label, size: BigInt(klass.size), rank: BigInt(partition.rankOf(value, piece)) },
    valid: klass.valid,
    kept,
    canonical: `+${plan.code}${digits.slice(kept)}`,
    member: (rank) => String(partition.memberAt(klass, Number(rank))).padStart(digits.length - kept, '0'),
  };
}

function placeAbroad(digits: string, at: number): Placed {
  const plan = callingCodeAt(digits, at);
  const length = digits.length - at;
  const canonical = `+${digits.slice(at)}`;
  if (!plan || length <= plan.code.length) {
    const label = `+ ${length}`;
    return placeUnplanned(label, digits, at, canonical, () =>
      [...callingCodes()].map(({ code }) => code).filter((code) => code.length < length),
    );
  }
  const national = at + plan.code.length;
  if (digits.length - national <= MOST_DIGITS) return placeInPlan(plan, digits, national);
  return placeUnplanned(`+${plan.code} ${digits.length - national}`, digits, national, canonical, () => []);
}

/** Where the country code of a number stands; undefined where it is dialled within the country. */
function codeAt(digits: string, hasPlus: boolean, home: CallingCode | undefined): number | undefined {
  if (hasPlus) return 0;
  const idd = iddLength(digits, home?.idds ?? USUAL_IDDS);
  return idd > 0 ? idd : undefined;
}

function place(digits: string, hasPlus: boolean, home: CallingCode | undefined): Placed {
  const code = codeAt(digits, hasPlus, home);
  if (code !== undefined) return placeAbroad(digits, code);
  const { length } = digits;
  if (home && length <= MOST_DIGITS) return placeInPlan(home, digits, 0);
  const idds = home?.idds ?? USUAL_IDDS;
  const label = `${length} ${idds.join(' ')}`;
  return placeUnplanned(label, digits, 0, digits, () => internationalPrefixes(length, idds));
}

function parse(value: string, home: CallingCode | undefined): Parsed {
  const written = readNumber(value);
  if (!written) return parseShape(value, false);
  const { digits, extension, hasPlus } = written;
  const placed = place(digits, hasPlus, home);
  const parts = [placed.part];
  if (extension !== '') {
    parts.push({ label: `x ${extension.length}`, size: 10n ** BigInt(extension.length), rank: BigInt(extension) });
  }
  return {
    valid: placed.valid,
    parts,
    canonical: placed.canonical + (extension && `x${extension}`),
    write([rank, second]) {
      const number = digits.slice(0, placed.kept) + placed.member(rank!);
      return writeDigits(value, number + (extension && String(second).padStart(extension.length, '0')));
    },
  };
}

/** Told from the plan's numbers alone: their classes take long to make. Undefined for what is no number. */
function isValid(value: string, home: CallingCode | undefined): boolean | undefined {
  const written = readNumber(value);
  if (!written) return undefined;
  const { digits, hasPlus } = written;
  const code = codeAt(digits, hasPlus, home);
  const plan = code === undefined ? home : callingCodeAt(digits, code);
  const at = code === undefined || !plan ? 0 : code + plan.code.length;
  if (!plan || digits.length - at > MOST_DIGITS) return false;
  const isValidFrom = (from: number): boolean => {
    const length = digits.length - from;
    return length > 0 && validNationalNumbers(plan, length).has(Number(digits.slice(from)));
  };
  return (
    isValidFrom(at) || (plan.trunk !== '' && digits.startsWith(plan.trunk, at) && isValidFrom(at + plan.trunk.length))
  );
}

function createCodec(home: CallingCode | undefined): Codec {
  return {
    parse: (value) => parse(value, home),
    isValid: (value) => isValid(value, home),
    // letters and digits that are no number must not become "1 ext 2"
    admits: (image, value) => readNumber(value) !== undefined || readNumber(image) === undefined,
    digits: phoneDigits(home),
  };
}

export const phone: Format = {
  name: 'phone',
  version: 1,
  summary: 'telephone number, national or international',
  accepts:
    'numbers that the plan of their country assigns: with + or 00 and the country code, or as written in the country that the option ' +
    'region names, with any punctuation. Country, length and the way it is written are kept; an extension (x12, ext. 12, #12) is ' +
    'permuted on its own',
  example: '+1 415-555-0132',
  options: {
    region: {
      description: 'where numbers without a country code are dialled; found from the column when it decides',
      values: 'ISO 3166 code, such as US',
      check(value) {
        if (planOfRegion(value.toUpperCase())) return;
        const hint = value.toUpperCase() === 'UK' ? 'the United Kingdom is GB' : 'for example phone:region=US';
        throw new OptionError(`region: expected an ISO 3166 code of two letters, got ${value}`, hint);
      },
    },
  },
  create: ({ region }) => createCodec(region === undefined ? undefined : planOfRegion(region.toUpperCase())),
  infer(sample, given) {
    if (given.region !== undefined) return given;
    const region = inferRegion(sample);
    return region === undefined ? given : { ...given, region };
  },
};
