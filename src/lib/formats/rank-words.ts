// Ranks of up to 128 bits in the shared memory: four words of 32 bits, the lowest first, read and written as two of 64.

/** The words of a block of cells by halves of a rank. */
export function halvesOf(words: Uint32Array): BigUint64Array {
  return new BigUint64Array(words.buffer, words.byteOffset, words.length / 2);
}

/** @param at number of the cell */
export function writeRank(halves: BigUint64Array, at: number, rank: bigint): void {
  // what is stored is the rest modulo 2^64
  halves[2 * at] = rank;
  halves[2 * at + 1] = rank >> 64n;
}

export function readRank(halves: BigUint64Array, at: number): bigint {
  const high = halves[2 * at + 1]!;
  const low = halves[2 * at]!;
  return high === 0n ? low : (high << 64n) | low;
}
