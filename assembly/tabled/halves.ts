// The two halves of FF1 where its numerals are the digits of a value: of n digits the first floor(n/2) and the others.

// @ts-ignore: decorator
@inline
export function iota(): v128 {
  return i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

/** For the digits of two halves, each right-aligned in eight lanes: which of the right-aligned digits of the whole they are; -1 for none. */
// @ts-ignore: decorator
@inline
export function toHalves(digits: u32): v128 {
  const shift = i8x16.splat(<i8>halfShift(digits));
  const isUpper = i8x16.lt_s(iota(), i8x16.splat(8));
  const isLower = i8x16.ge_s(iota(), i8x16.add(shift, i8x16.splat(8)));
  const places = i8x16.add(iota(), v128.and(shift, isUpper));
  return v128.or(places, v128.not(v128.or(isUpper, isLower)));
}

/** Places among right-aligned digits as those among the digits of two halves; a negative one stays so. */
// @ts-ignore: decorator
@inline
export function fromHalves(places: v128, digits: u32): v128 {
  const shift = i8x16.splat(<i8>halfShift(digits));
  return i8x16.sub(places, v128.and(shift, i8x16.lt_u(places, i8x16.add(i8x16.splat(8), shift))));
}

/** How far the upper half moves: the lower one has ceil(digits / 2), at most eight. */
// @ts-ignore: decorator
@inline
function halfShift(digits: u32): u32 {
  return 8 - ((digits + 1) >> 1);
}
