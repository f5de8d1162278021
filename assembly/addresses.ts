// Where the local parts and the domains of e-mail addresses are, for those that show it in their first 64 bytes without doubt: one bit a
// byte, and what is asked of an address are a few operations on these. src/lib/formats/email-address.ts reads any address.

const LONGEST: u32 = 64;
const VECTOR: u32 = 16;

// Which bytes of the cell at hand are what; bit k for byte k.
let letters: u64 = 0;
let digits: u64 = 0;
let hyphens: u64 = 0;
let dots: u64 = 0;
let ats: u64 = 0;
/** what else may be in a local part, of what is common there */
let signs: u64 = 0;

// @ts-ignore: decorator
@inline
function equals(bytes: v128, code: u8): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(code)));
}

// @ts-ignore: decorator
@inline
function sortBytes(cell: usize, length: u32): void {
  letters = digits = hyphens = dots = ats = signs = 0;
  for (let k: u32 = 0; k < length; k += VECTOR) {
    const bytes = v128.load(cell + k);
    const small = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61));
    letters |= (<u64>i8x16.bitmask(i8x16.lt_u(small, i8x16.splat(26)))) << k;
    digits |= (<u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)))) << k;
    hyphens |= equals(bytes, 0x2d) << k;
    dots |= equals(bytes, 0x2e) << k;
    ats |= equals(bytes, 0x40) << k;
    signs |= (equals(bytes, 0x5f) | equals(bytes, 0x2b)) << k;
  }
  const within: u64 = ~(<u64>0) >> (64 - length);
  letters &= within;
  digits &= within;
  hyphens &= within;
  dots &= within;
  ats &= within;
  signs &= within;
}

/**
 * @param places by cell, four arrays of `count` words one behind the other: where the local part begins and ends, and the domain up to the
 *   dot of its end; of cells that are not told they stay
 * @param told one byte a cell: 1 where its places were written, and no image can have an end of two labels
 */
export function locateAddresses(block: usize, starts: usize, stops: usize, count: u32, places: usize, told: usize): void {
  const step = <usize>count << 2;
  for (let i: u32 = 0; i < count; i++, starts += 4, stops += 4, places += 4) {
    const start = load<u32>(starts);
    const length = load<u32>(stops) - start;
    store<u8>(told + i, 0);
    if (length - 1 >= LONGEST) continue;
    sortBytes(block + start, length);
    if (popcnt(ats) != 1) continue;
    const at = <u32>ctz(ats);
    const local = ats - 1;
    const domain = ~(local | ats);
    const names = letters | digits | hyphens | dots;
    const last = (<u64>1) << (length - 1);
    const all = last | (last - 1);
    if (((names | (signs & local) | ats) & all) != all) continue;
    // atoms and labels are not empty
    if (dots & ((dots << 1) | (ats << 1) | (ats >> 1) | 1 | last)) continue;
    const inDomain = dots & domain;
    if (at == 0 || inDomain == 0) continue;
    const begins = (ats | inDomain) << 1;
    const ends = (inDomain >> 1) | last;
    if (hyphens & (begins | ends)) continue;
    if (hyphens & (hyphens >> 1) & (begins << 2)) continue;
    const dot: u32 = 63 - <u32>clz(inDomain);
    const end = length - 1 - dot;
    // an end of two letters may have a label in front that belongs to it
    if (end < 2 || (end == 2 && popcnt(inDomain) > 1)) continue;
    if (((letters >> dot) >> 1) != (all >> dot) >> 1) continue;
    store<u8>(told + i, 1);
    store<u32>(places, start);
    store<u32>(places + step, start + at);
    store<u32>(places + 2 * step, start + at + 1);
    store<u32>(places + 3 * step, start + dot);
  }
}
