// Whole classes, member by member: the rank of a value in its class and back is the one thing that is written anew for each format.
import { createCodec, formatNamed } from '../../src/lib/formats/registry.js';
import type { Codec, Parsed } from '../../src/lib/formats/format.js';
import { TABLE_LIMIT } from '../../src/lib/fpe/keyed-table.js';
import { readGolden } from './golden.js';
import { randomBytes } from './seeded.js';

/** Members at each end of a class, and between, that are looked at where not all of them are. */
const AT_AN_END = 250;

export interface Counts {
  classes: number;
  /** classes of fewer than 10^6 members of which every one was looked at */
  whole: number;
  members: number;
  /** members that would be read as something else in this spelling: images walk past them */
  notAdmitted: number;
}

/**
 * Takes the classes that the golden vectors of a format are in, and the members of each in turn. Each has to be written as a value
 * that is read as the same member of the same class: then no two are written alike.
 *
 * @param most classes of up to so many members are looked at as a whole
 * @throws at the first member that is not
 */
export function lookAtClasses(file: string, most: number): Counts {
  const golden = readGolden(file);
  const counts = { classes: 0, whole: 0, members: 0, notAdmitted: 0 };
  for (const { options = {}, vectors } of golden.groups) {
    const codec = createCodec(formatNamed(golden.format), options);
    const seen = new Set<string>();
    for (const [value] of vectors) {
      const parsed = codec.parse(value);
      parsed.parts.forEach(({ label, size }, part) => {
        if (seen.has(label)) return;
        seen.add(label);
        counts.classes++;
        if (size < TABLE_LIMIT && size <= most) counts.whole++;
        for (const rank of ranksOf(size, most)) {
          counts.members++;
          if (!comesBack(codec, value, parsed, part, rank)) counts.notAdmitted++;
        }
      });
    }
  }
  return counts;
}

/** False for a member that is not admitted. */
function comesBack(codec: Codec, value: string, parsed: Parsed, part: number, rank: bigint): boolean {
  const ranks = parsed.parts.map((own) => own.rank);
  ranks[part] = rank;
  const image = parsed.write(ranks);
  if (codec.admits && !codec.admits(image, value)) return false;
  const { valid, parts } = codec.parse(image, true);
  const same =
    valid === parsed.valid &&
    parts.length === parsed.parts.length &&
    parts.every((one, k) => one.label === parsed.parts[k]!.label && one.rank === ranks[k]);
  if (!same) throw new Error(`member ${rank} of the class "${parsed.parts[part]!.label}" is read as something else`);
  return true;
}

/** All of them, or those at both ends and random ones with the one behind each. */
function* ranksOf(size: bigint, most: number): Generator<bigint> {
  if (size <= BigInt(Math.min(most, TABLE_LIMIT - 1))) {
    for (let rank = 0n; rank < size; rank++) yield rank;
    return;
  }
  for (let k = 0n; k < AT_AN_END; k++) {
    yield k;
    yield size - 1n - k;
    const random =
      BigInt(`0x${randomBytes(Math.ceil(size.toString(16).length / 2) + 8).toString('hex')}`) % (size - 1n);
    yield random;
    yield random + 1n;
  }
}
