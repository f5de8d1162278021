// IPv4 addresses read as numbers among those whose octets have as many digits, and written from these.
// src/lib/formats/ipv4-address.ts is the same in plain TypeScript.

const SHORTEST: u32 = 7;
const LONGEST: u32 = 15;
const WIDTHS: u32 = 3;
const LARGEST: u32 = 255;
/** Of a cell that is no address. */
const NO_KEY: u8 = 0xff;
const DIGITS: u32 = 0x30_3030;
const DOT: u32 = 0x2e00_0000;

/** The smallest octet of so many digits. */
// @ts-ignore: decorator
@inline
function firstOf(width: u32): u32 {
  return select(100, select(10, 0, width == 2), width == 3);
}

/** How many octets have so many digits. */
// @ts-ignore: decorator
@inline
function countOf(width: u32): u32 {
  return select(156, select(90, 10, width == 2), width == 3);
}

/** The number that so many digits are. */
// @ts-ignore: decorator
@inline
function octetAt(at: usize, width: u32): u32 {
  const digits = load<u32>(at) << (32 - (width << 3));
  return ((digits >> 24) & 15) + ((digits >> 16) & 15) * 10 + ((digits >> 8) & 15) * 100;
}

/**
 * Reads cells that are an address and nothing else.
 *
 * @param codes one word a cell: how many addresses of its widths are smaller
 * @param keys one byte a cell: its widths as digits of base 3, or NO_KEY
 */
export function readAddresses(
  block: usize,
  starts: usize,
  stops: usize,
  count: u32,
  codes: usize,
  keys: usize,
): void {
  for (let i: u32 = 0; i < count; i++, starts += 4, stops += 4, codes += 4) {
    const start = load<u32>(starts);
    const length = load<u32>(stops) - start;
    store<u8>(keys + i, NO_KEY);
    if (length - SHORTEST > LONGEST - SHORTEST) continue;
    const p = block + start;
    const bytes = v128.load(p);
    const within: u32 = (1 << length) - 1;
    const digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))) & within;
    const dots = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0x2e))) & within;
    if ((digits | dots) != within || popcnt(dots) != 3) continue;
    const first = <u32>ctz(dots);
    const second = <u32>ctz(dots & (dots - 1));
    // a literal in front would make it signed, and an octet of no digits small
    const third: u32 = 31 - <u32>clz(dots);
    const a: u32 = first;
    const b: u32 = second - first - 1;
    const c: u32 = third - second - 1;
    const d: u32 = length - third - 1;
    // one that is empty becomes a large number
    if (max(max(a - 1, b - 1), max(c - 1, d - 1)) >= WIDTHS) continue;
    const w = octetAt(p, a);
    const x = octetAt(p + first + 1, b);
    const y = octetAt(p + second + 1, c);
    const z = octetAt(p + third + 1, d);
    if (max(max(w, x), max(y, z)) > LARGEST) continue;
    if (w < firstOf(a) || x < firstOf(b) || y < firstOf(c) || z < firstOf(d)) continue;
    let code = w - firstOf(a);
    code = code * countOf(b) + x - firstOf(b);
    code = code * countOf(c) + y - firstOf(c);
    store<u32>(codes, code * countOf(d) + z - firstOf(d));
    store<u8>(keys + i, <u8>(((a * WIDTHS + b) * WIDTHS + c) * WIDTHS + d - (((WIDTHS + 1) * WIDTHS + 1) * WIDTHS + 1)));
  }
}

/** Writes an octet, and a dot behind it where there is `more`; other bytes stay. Returns what lies behind. */
// @ts-ignore: decorator
@inline
function writeOctet(at: usize, octet: u32, width: u32, more: u32): usize {
  // exact for three digits at most
  const hundreds = (octet * 41) >> 12;
  const rest = octet - hundreds * 100;
  const tens = (rest * 205) >> 11;
  const text = (DIGITS | DOT | hundreds | (tens << 8) | ((rest - tens * 10) << 16)) >> ((WIDTHS - width) << 3);
  const written = <u32>-1 >> (32 - ((width + more) << 3));
  store<u32>(at, (text & written) | (load<u32>(at) & ~written));
  return at + width + more;
}

/** Writes addresses over those of the same widths: the cells that have a key. */
export function writeAddresses(block: usize, starts: usize, count: u32, codes: usize, keys: usize): void {
  for (let i: u32 = 0; i < count; i++, starts += 4, codes += 4) {
    const key = <u32>load<u8>(keys + i);
    if (key == NO_KEY) continue;
    const d = (key % WIDTHS) + 1;
    const c = ((key / WIDTHS) % WIDTHS) + 1;
    const b = ((key / (WIDTHS * WIDTHS)) % WIDTHS) + 1;
    const a = key / (WIDTHS * WIDTHS * WIDTHS) + 1;
    const abcd = load<u32>(codes);
    const abc = abcd / countOf(d);
    const ab = abc / countOf(c);
    const first = ab / countOf(b);
    let at = block + load<u32>(starts);
    at = writeOctet(at, first + firstOf(a), a, 1);
    at = writeOctet(at, ab - first * countOf(b) + firstOf(b), b, 1);
    at = writeOctet(at, abc - ab * countOf(c) + firstOf(c), c, 1);
    writeOctet(at, abcd - abc * countOf(d) + firstOf(d), d, 0);
  }
}
