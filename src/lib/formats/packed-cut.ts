// Cuts that were made when the program was built (scripts/phone-plans.mjs).
import type { Cut } from './partition.js';

export interface PackedCut extends Pick<Cut, 'widths' | 'classes'> {
  /** base64, not compressed, since a short table would load zlib for it: for each piece a byte for its width, then for each one for its class */
  readonly packed: string;
}

export function unpackCut({ widths, classes, packed }: PackedCut): Cut {
  const bytes = Buffer.from(packed, 'base64');
  const pieces = bytes.length / 2;
  return { widths, classes, widthOf: bytes.subarray(0, pieces), classOf: bytes.subarray(pieces) };
}
