// Ranks of up to 128 bits in four words.

/** words = words * factor + term, the lowest first. */
// @ts-ignore: decorator
@inline
export function multiplyAdd(words: usize, factor: u64, term: u64): void {
  let carry = term;
  for (let k: usize = 0; k < 16; k += 4) {
    const product = <u64>load<u32>(words + k) * factor + carry;
    store<u32>(words + k, <u32>product);
    carry = product >> 32;
  }
}

/** words = words / divisor; returns what is left. */
// @ts-ignore: decorator
@inline
export function divide(words: usize, divisor: u64): u32 {
  let rest: u64 = 0;
  for (let k: usize = 16; k > 0; k -= 4) {
    const part = (rest << 32) | load<u32>(words + k - 4);
    if (part == 0) continue;
    const quotient = part / divisor;
    store<u32>(words + k - 4, <u32>quotient);
    rest = part - quotient * divisor;
  }
  return <u32>rest;
}
