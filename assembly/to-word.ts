// Doubles in which ranks and digits lie, as integers.

/** An integer from 0 to below 2^32, from the lowest bits of a sum: cheaper than a conversion that looks at its range. */
// @ts-ignore: decorator
@inline
export function toWord(value: f64): u32 {
  return <u32>reinterpret<u64>(value + 4503599627370496.0);
}
