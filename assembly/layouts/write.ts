// Images over the cells that were ranked.
import { CELLS_BLOCK, CELLS_COUNT, CELLS_RANKS, CELLS_STARTS, CELLS_STOPS, CELLS_VALID, CELLS_WORDS } from '../cells';
import { rightValue } from './checks';
import { digitsOf, storeBytes } from './decimals';
import { order, putSymbol, readVector } from './symbols';
import { divide } from './wide-ranks';
import {
  OUTLINE_LAYOUT, OUTLINE_COUNT, OUTLINE_PLACES, LAYOUT_PLACES, LAYOUT_FIELDS, LAYOUT_FIELD_COUNT, LAYOUT_CHECKS,
  LAYOUT_CHECK_COUNT, PLACE_BITS, PLACE_RADIX, PLACE_MEMBERS, FIELD_BITS, FIELD_FROM, FIELD_IS_DECIMAL, FIELD_TO, CHECK_BYTES, CHECK_AT,
  CHECK_WIDTH, CHECK_MODULUS, CHECK_MEMBERS, CLASS_IS_WIDE, CLASS_IS_VALID, CLASS_FIELDS, CLASS_FIELD_BITS, BOOK_BYTES,
  BOOK_SYMBOLS,
} from './records';

/** What is in the places of a field, from its code. */
// @ts-ignore: decorator
@inline
function writeField(field: usize, places: usize, fieldCode: u32, p: usize, cellPlaces: usize, symbols: usize): void {
  const from = load<u32>(field, FIELD_FROM);
  if (load<u32>(field, FIELD_IS_DECIMAL)) {
    const width = load<u32>(field, FIELD_TO) - from;
    let digits = digitsOf(fieldCode, width);
    storeBytes(symbols + from, digits, width);
    for (let k: u32 = from; k < from + width; k++, digits >>= 8) {
      store<u8>(p + load<u8>(cellPlaces + k), <u8>(0x30 | <u8>digits));
    }
    return;
  }
  let code = fieldCode;
  for (let k = load<u32>(field, FIELD_TO); k > from;) {
    k--;
    const place = places + (k << PLACE_BITS);
    const radix = load<u32>(place, PLACE_RADIX);
    const rest = radix == 10 ? code / 10 : radix == 26 ? code / 26 : code / radix;
    const symbol: u32 = load<u8>(<usize>load<u32>(place, PLACE_MEMBERS) + (code - rest * radix));
    code = rest;
    putSymbol(p + load<u8>(cellPlaces + k), symbol);
    store<u8>(symbols + k, <u8>symbol);
  }
}

/** The check digits that are as far from the right ones as those of the cell were. */
// @ts-ignore: decorator
@inline
function writeChecks(layout: usize, apart: usize, p: usize, cellPlaces: usize, symbols: usize, symbolCount: u32): void {
  const checks = <usize>load<u32>(layout, LAYOUT_CHECKS);
  const checkCount = load<u32>(layout, LAYOUT_CHECK_COUNT);
  for (let c: u32 = 0; c < checkCount; c++) {
    const check = checks + c * CHECK_BYTES;
    const modulus = load<u32>(check, CHECK_MODULUS);
    const value = (rightValue(check, symbols, symbolCount) + load<u32>(apart + (c << 2))) % modulus;
    const at = load<u32>(check, CHECK_AT);
    if (load<u32>(check, CHECK_WIDTH) == 2) {
      const tens = value / 10;
      putSymbol(p + load<u8>(cellPlaces + at), tens);
      putSymbol(p + load<u8>(cellPlaces + at + 1), value - tens * 10);
      store<u8>(symbols + at, <u8>tens);
      store<u8>(symbols + at, <u8>(value - tens * 10), 1);
    } else {
      const symbol: u32 = load<u8>(<usize>load<u32>(check, CHECK_MEMBERS) + value);
      putSymbol(p + load<u8>(cellPlaces + at), symbol);
      store<u8>(symbols + at, <u8>symbol);
    }
  }
}

/** Writes images over the cells that `rankByLayout` gave notes, and whether they are valid. The words of their ranks are lost. */
export function writeByLayout(cells: usize, notes: usize, book: usize): void {
  const block = <usize>load<u32>(cells, CELLS_BLOCK);
  const starts = <usize>load<u32>(cells, CELLS_STARTS);
  const stops = <usize>load<u32>(cells, CELLS_STOPS);
  const count = load<u32>(cells, CELLS_COUNT);
  const ranks = <usize>load<u32>(cells, CELLS_RANKS);
  const words = <usize>load<u32>(cells, CELLS_WORDS);
  const valid = <usize>load<u32>(cells, CELLS_VALID);
  const byByte = book + BOOK_BYTES;
  const symbols = book + BOOK_SYMBOLS;
  for (let i: u32 = 0; i < count; i++) {
    const note = notes + (i << 3);
    const outline = <usize>load<u32>(note);
    if (outline == 0) continue;
    const klass = <usize>load<u32>(note, 4);
    const layout = <usize>load<u32>(outline, OUTLINE_LAYOUT);
    const start = load<u32>(starts + (i << 2));
    const p = block + start;
    const cellPlaces = outline + OUTLINE_PLACES;
    const places = <usize>load<u32>(layout, LAYOUT_PLACES);
    const fields = <usize>load<u32>(layout, LAYOUT_FIELDS);
    const fieldCount = load<u32>(layout, LAYOUT_FIELD_COUNT);
    const symbolCount = load<u32>(outline, OUTLINE_COUNT);
    if (load<u32>(layout, LAYOUT_CHECK_COUNT) > 0) {
      const length = load<u32>(stops + (i << 2)) - start;
      readVector(p, byByte);
      if (length > 16) readVector(p + length - 16, byByte + length - 16);
      order(byByte, cellPlaces, symbolCount, symbols);
    }
    const isWide = load<u32>(klass, CLASS_IS_WIDE) != 0;
    const rank = words + (i << 4);
    let left: u64 = isWide ? 0 : <u64>(<i64>load<f64>(ranks + (i << 3)));
    for (let f = <i32>fieldCount - 1; f >= 0; f--) {
      const part = klass + CLASS_FIELDS + (<u32>f << CLASS_FIELD_BITS);
      const size = load<u32>(part);
      if (size == 1) continue;
      let code: u32;
      if (isWide) code = divide(rank, size);
      else if (left >> 32) {
        // exact: both are integers below 2^53
        const rest = <u64>(<i64>Math.floor(<f64>(<i64>left) / <f64>size));
        code = <u32>(left - rest * size);
        left = rest;
      } else {
        const rest = <u32>left / size;
        code = <u32>left - rest * size;
        left = rest;
      }
      const members = <usize>load<u32>(part, 4);
      if (members) code = load<u32>(members + (code << 2));
      writeField(fields + (<u32>f << FIELD_BITS), places, code, p, cellPlaces, symbols);
    }
    writeChecks(layout, klass + CLASS_FIELDS + (fieldCount << CLASS_FIELD_BITS), p, cellPlaces, symbols, symbolCount);
    store<u8>(valid + i, <u8>load<u32>(klass, CLASS_IS_VALID));
  }
}
