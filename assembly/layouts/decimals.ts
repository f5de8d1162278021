// Up to eight digits, 0 to 9 a byte, as a number and back: the bytes of a word are worked on together.

/** Pairs of digits, two words beside each other, that make a number: hundreds of ten thousands and tens of thousands, ten thousands and ones. */
const PAIRS: u64 = 0x000000ff_000000ff;
const ODD_PAIRS: u64 = 0x000f4240_00000064;
const EVEN_PAIRS: u64 = 0x00002710_00000001;

/** The number of so many digits, 1 to 8; the bytes behind them may be anything. */
// @ts-ignore: decorator
@inline
export function decimalAt(digits: usize, width: u32): u32 {
  // what is shifted in are zeros in front
  let word = load<u64>(digits) << ((8 - width) << 3);
  word = word * 10 + (word >> 8);
  return <u32>(((word & PAIRS) * ODD_PAIRS + ((word >> 16) & PAIRS) * EVEN_PAIRS) >> 32);
}

/** The digits of a number below 10^width, the first one in the lowest byte. */
// @ts-ignore: decorator
@inline
export function digitsOf(number: u32, width: u32): u64 {
  const tops = number / 10_000;
  const fours = <u64>tops | (<u64>(number - tops * 10_000) << 32);
  const hundreds = ((fours * 10_486) >> 20) & 0x7f_0000_007f;
  const twos = hundreds | ((fours - hundreds * 100) << 16);
  const tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
  return (tens | ((twos - tens * 10) << 8)) >> ((8 - width) << 3);
}

/** Writes so many of the bytes of a word, 1 to 8, and leaves what lies behind. */
// @ts-ignore: decorator
@inline
export function storeBytes(at: usize, bytes: u64, width: u32): void {
  const behind = width == 8 ? 0 : <u64>-1 << (width << 3);
  store<u64>(at, (bytes & ~behind) | (load<u64>(at) & behind));
}
