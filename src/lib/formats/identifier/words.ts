// Numbers of up to 128 bits as four words of 32, the lowest first.

const WORD = 0xffff_ffffn;

export function writeWords(words: Uint32Array, at: number, rank: bigint): void {
  words[at] = Number(rank & WORD);
  words[at + 1] = Number((rank >> 32n) & WORD);
  words[at + 2] = Number((rank >> 64n) & WORD);
  words[at + 3] = Number(rank >> 96n);
}

export function readWords(words: Uint32Array, at: number): bigint {
  const low = (BigInt(words[at + 1]!) << 32n) | BigInt(words[at]!);
  const high = (BigInt(words[at + 3]!) << 32n) | BigInt(words[at + 2]!);
  return (high << 64n) | low;
}
