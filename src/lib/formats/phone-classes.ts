// The national numbers of a numbering plan, each in its class.
import { packedPlans } from '../../generated/phone-plans.js';
import { unpackCut } from './packed-cut.js';
import { Partition } from './partition.js';
import { cutNumbers } from './phone-cut.js';
import type { CallingCode } from './phone-plan.js';

const partitions = new Map<string, Partition>();

/**
 * The national numbers of `length` digits, 1 to 15, each in its class.
 *
 * A valid number belongs to its region, the others to the calling code. Every member of a class can be written in every spelling that
 * one of them has; where the digits alone would be read as another number, the label says which spelling its members cannot have:
 * behind the calling code without (b) and with the trunk prefix (t), and the same for numbers that are written nationally (B, T).
 */
export function nationalNumbers(plan: CallingCode, length: number): Partition {
  const key = `${plan.code} ${length}`;
  const known = partitions.get(key);
  if (known) return known;
  const packed = packedPlans[key];
  const made = new Partition(packed ? unpackCut(packed) : cutNumbers(plan, length));
  partitions.set(key, made);
  return made;
}

/** Whether the build cut these numbers, so that their classes are at hand. */
export function hasPackedClasses(plan: CallingCode, length: number): boolean {
  return Object.hasOwn(packedPlans, `${plan.code} ${length}`);
}
