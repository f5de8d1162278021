// Check digits: the right one, and how far the one that is there is from it.
import {
  SYMBOLS, CHECK_AT, CHECK_WIDTH, CHECK_MODULUS, CHECK_SUM_MODULUS, CHECK_TERMS, CHECK_SIGNS, CHECK_CONSTANT, CHECK_VALUES,
} from './records';

/** The right value of a check, from the symbols in their order. */
// @ts-ignore: decorator
@inline
export function rightValue(check: usize, symbols: usize, count: u32): u32 {
  const terms = <usize>load<u32>(check, CHECK_TERMS);
  let sum = load<u32>(check, CHECK_CONSTANT);
  for (let k: u32 = 0; k < count; k++) {
    sum += load<u16>(terms + ((k * SYMBOLS + <u32>load<u8>(symbols + k)) << 1));
  }
  return load<u8>(<usize>load<u32>(check, CHECK_SIGNS) + (sum % load<u32>(check, CHECK_SUM_MODULUS)));
}

// @ts-ignore: decorator
@inline
export function differenceOf(check: usize, symbols: usize, count: u32): u32 {
  const modulus = load<u32>(check, CHECK_MODULUS);
  const at = symbols + load<u32>(check, CHECK_AT);
  let given: u32 = load<u8>(<usize>load<u32>(check, CHECK_VALUES) + load<u8>(at));
  if (load<u32>(check, CHECK_WIDTH) == 2) given = given * 10 + load<u8>(at, 1);
  return (given + modulus - rightValue(check, symbols, count)) % modulus;
}
