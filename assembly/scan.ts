// Finding the structure of CSV: the offsets of delimiters and line ends that lie outside quotes.
//
// `scan` reads 64 bytes at a time. Quotes toggle a state, so the prefix-xor of the quote bits is the mask of what lies
// inside quotes. That is right only while a quote opens a cell or closes it; any other quote is reported (STRAY_QUOTE) and the caller
// turns to `scanLenient`, which reads byte by byte and knows the whole grammar.
//
// Both write what scan/report.ts says. src/lib/csv/twin.ts is the same in plain TypeScript; tests hold one to the other.
import { NO_FAULT, NUL_BYTE, OPEN_QUOTE_AT_END, OUT_FULL, STRAY_QUOTE, writeReport } from './scan/report';

export { cells } from './scan/column';
export { scanLenient } from './scan/lenient';

const CARRIAGE_RETURN: u8 = 0x0d;

// @ts-ignore: decorator
@inline
function bits(p: usize, needle: v128): u64 {
  const m0 = <u64>i8x16.bitmask(i8x16.eq(v128.load(p, 0), needle));
  const m1 = <u64>i8x16.bitmask(i8x16.eq(v128.load(p, 16), needle));
  const m2 = <u64>i8x16.bitmask(i8x16.eq(v128.load(p, 32), needle));
  const m3 = <u64>i8x16.bitmask(i8x16.eq(v128.load(p, 48), needle));
  return m0 | (m1 << 16) | (m2 << 32) | (m3 << 48);
}

// @ts-ignore: decorator
@inline
function prefixXor(x: u64): u64 {
  x ^= x << 1;
  x ^= x << 2;
  x ^= x << 4;
  x ^= x << 8;
  x ^= x << 16;
  return x ^ (x << 32);
}

/**
 * @param block first byte; 64 bytes behind `length` must be readable
 * @param quote 0 when the dialect has no quotes
 * @param columns cells a row should have; 0 when not known yet
 * @param last whether the input ends with this block
 */
export function scan(
  block: usize,
  length: u32,
  out: usize,
  capacity: u32,
  delimiter: u32,
  quote: u32,
  lineEnd: u32,
  columns: u32,
  last: u32,
  report: usize,
): void {
  const delimiters = i8x16.splat(<i8>delimiter);
  const quotes = i8x16.splat(<i8>quote);
  const lineEnds = i8x16.splat(<i8>lineEnd);
  const zero = i8x16.splat(0);

  let count: u32 = 0;
  let rows: u32 = 0;
  let end: u32 = 0;
  let countAtEnd: u32 = 0;
  let regular: u32 = 1;
  let expected: u32 = columns - 1;
  let insideCarry: u64 = 0; // all ones while a quoted cell spans the border of two chunks
  let boundaryCarry: u64 = 1; // 1 when the byte before the chunk lets a quote open a cell
  let closingCarry: u64 = 0; // 1 when the byte before the chunk closed a quoted cell
  let anyHigh = zero;
  let fault = NO_FAULT;
  let faultAt: u32 = 0;

  for (let offset: u32 = 0; offset < length; offset += 64) {
    const p = block + offset;
    const present: u64 = length - offset >= 64 ? ~(<u64>0) : ((<u64>1) << (length - offset)) - 1;

    const a = v128.load(p, 0);
    const b = v128.load(p, 16);
    const c = v128.load(p, 32);
    const d = v128.load(p, 48);
    // an unsigned minimum of zero in any lane is a NUL byte
    const least = i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d));
    if (!i8x16.all_true(least)) {
      const nul = bits(p, zero) & present;
      if (nul) {
        fault = NUL_BYTE;
        faultAt = offset + <u32>ctz(nul);
        break;
      }
    }
    anyHigh = v128.or(anyHigh, present == ~(<u64>0) ? v128.or(v128.or(a, b), v128.or(c, d)) : tailHigh(p, length - offset));

    let structural = (bits(p, delimiters) | bits(p, lineEnds)) & present;
    if (quote) {
      const q = bits(p, quotes) & present;
      if (q | insideCarry | closingCarry) {
        const inside = prefixXor(q) ^ insideCarry;
        const boundary = structural & ~inside;
        const opening = q & inside;
        const closing = q & ~inside;
        const mayOpen = ((boundary | closing) << 1) | boundaryCarry | closingCarry;
        const behindClosing = (closing << 1) | closingCarry;
        const stray = opening & ~mayOpen;
        const text = behindClosing & ~(q | structural) & present;
        if (stray | text) {
          // a carriage return between the closing quote and the line end is part of the line end
          let wrong = stray | text;
          if (!stray && lineEnd != <u32>CARRIAGE_RETURN) wrong = textBehindQuote(block, length, offset, text, <u8>lineEnd);
          if (wrong) {
            fault = STRAY_QUOTE;
            faultAt = offset + <u32>ctz(wrong);
            break;
          }
        }
        structural = boundary;
        insideCarry = <u64>(<i64>inside >> 63);
        closingCarry = closing >> 63;
      } else {
        closingCarry = 0;
      }
      boundaryCarry = structural >> 63;
    }

    if (count + 64 > capacity) {
      fault = OUT_FULL;
      faultAt = offset;
      break;
    }
    const lineEndsHere = structural & bits(p, lineEnds);
    if (lineEndsHere) {
      let rest = lineEndsHere;
      let index: u32 = 0;
      while (rest) {
        const bit = rest & (0 - rest);
        index = count + <u32>popcnt(structural & (bit - 1));
        if (index != expected) regular = 0;
        expected = index + columns;
        rows++;
        rest ^= bit;
      }
      end = offset + 64 - <u32>clz(lineEndsHere);
      countAtEnd = index + 1;
    }
    let q = out + ((<usize>count) << 2);
    count += <u32>popcnt(structural);
    while (structural) {
      store<u32>(q, offset + <u32>ctz(structural));
      q += 4;
      structural &= structural - 1;
    }
  }

  if (fault == NO_FAULT && last && end < length) {
    if (insideCarry) {
      fault = OPEN_QUOTE_AT_END;
      faultAt = length;
    } else if (count + 1 > capacity) {
      fault = OUT_FULL;
      faultAt = length;
    } else {
      store<u32>(out + ((<usize>count) << 2), length);
      if (count != expected) regular = 0;
      count++;
      rows++;
      end = length;
      countAtEnd = count;
    }
  }
  writeReport(report, count, rows, end, fault, faultAt, columns ? regular : 0, countAtEnd, i8x16.bitmask(anyHigh) ? 1 : 0);
}

// The bytes behind `length` may hold anything, so the last chunk is looked at byte by byte.
function tailHigh(p: usize, length: u32): v128 {
  let high: u8 = 0;
  for (let i: u32 = 0; i < length; i++) high |= load<u8>(p + i);
  return i8x16.splat(<i8>high);
}

// Of the bytes behind closing quotes, those that are not "\r\n" or "\r" at the very end.
function textBehindQuote(block: usize, length: u32, offset: u32, text: u64, lineEnd: u8): u64 {
  let wrong: u64 = 0;
  while (text) {
    const bit = text & (0 - text);
    const at = offset + <u32>ctz(text);
    const next = at + 1;
    const isLineEnd =
      load<u8>(block + at) == CARRIAGE_RETURN && (next == length || load<u8>(block + next) == lineEnd);
    if (!isLineEnd) wrong |= bit;
    text ^= bit;
  }
  return wrong;
}
