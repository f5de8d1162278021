// Cuts that were made when the program was built (scripts/phone-plans.mjs).
import { inflateRawSync } from 'node:zlib';
import type { Cut } from './partition.js';

export interface PackedCut {
  readonly pieces: number;
  readonly unit: number;
  readonly classes: Cut['classes'];
  /** base64 of raw deflate: the widths of all pieces, four bytes each, little-endian, then a byte for the class of each */
  readonly packed: string;
}

const WIDTH_BYTES = 4;

export function unpackCut({ pieces, unit, classes, packed }: PackedCut): Cut {
  // in a buffer of its own, where its words are aligned
  const bytes = new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64')));
  const widths = new Uint32Array(bytes.buffer, 0, pieces);
  return { widths, unit, classOf: bytes.subarray(WIDTH_BYTES * pieces), classes };
}
