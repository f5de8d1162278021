// Identifiers, codes and postal codes of letters and digits as ranks, and back in place, by layouts that are written down as records.
// src/lib/formats/identifier/layout-book.ts writes the records, outline-table.ts those of outlines; ascii-cells.ts has the same in
// plain TypeScript, and does what is left out here: cells beyond 32 bytes or ASCII, and layouts that are no sums and tables.

const LONGEST: u32 = 32;
const SYMBOLS: u32 = 36;
const FIRST_LETTER: u8 = 10;
const CASE: u32 = 0x20;

// An outline: which bytes of a cell are symbols, and which of these letters.
const OUTLINE_KEY: usize = 0;
const OUTLINE_LENGTH: usize = 8;
const OUTLINE_OTHERS: usize = 12;
const OUTLINE_LAYOUT: usize = 16;
const OUTLINE_COUNT: usize = 20;
const OUTLINE_PLACES: usize = 24;
const OUTLINE_BITS: u32 = 6;
/** In place of a layout: cells of this outline are left out. */
const LEFT_OUT: usize = 1;
const MOST_PROBES: u32 = 8;

const LAYOUT_PLACES: usize = 0;
const LAYOUT_FIELDS: usize = 4;
const LAYOUT_FIELD_COUNT: usize = 8;
const LAYOUT_CHECKS: usize = 12;
const LAYOUT_CHECK_COUNT: usize = 16;
const LAYOUT_CLASSES: usize = 20;
const LAYOUT_CLASS_MASK: usize = 24;

const PLACE_BITS: u32 = 4;
const PLACE_RADIX: usize = 0;
const PLACE_INDEXES: usize = 4;
const PLACE_MEMBERS: usize = 8;

const FIELD_BITS: u32 = 5;
const FIELD_FROM: usize = 0;
const FIELD_TO: usize = 4;
const FIELD_KIND: usize = 8;
const FIELD_CODES: usize = 12;
const FIELD_CLASSES: usize = 16;
const FREE: u32 = 0;
const KEPT: u32 = 1;
/** In the codes of a field: the class above the rank. */
const RANK_BITS: u32 = 18;

const CHECK_BYTES: u32 = 40;
const CHECK_AT: usize = 0;
const CHECK_WIDTH: usize = 4;
const CHECK_MODULUS: usize = 8;
const CHECK_SUM_MODULUS: usize = 12;
const CHECK_TERMS: usize = 16;
const CHECK_SIGNS: usize = 20;
const CHECK_CONSTANT: usize = 24;
const CHECK_VALUES: usize = 28;
const CHECK_MEMBERS: usize = 32;

const CLASS_SLOT_BITS: u32 = 4;
const CLASS_INDEX: usize = 0;
const CLASS_EPOCH: usize = 4;
const CLASS_IS_WIDE: usize = 8;
const CLASS_IS_VALID: usize = 12;
const CLASS_FIELDS: usize = 16;
const CLASS_FIELD_BITS: u32 = 3;

const BOOK_OUTLINES: usize = 0;
const BOOK_OUTLINE_MASK: usize = 4;
const BOOK_OTHERS: usize = 8;
const BOOK_EPOCH: usize = 12;
/** How many of the first symbols tell outlines apart: 0 or 2. */
const BOOK_HEAD: usize = 16;
/** The symbols of the cell at hand by byte, and then in their order. */
const BOOK_BYTES: usize = 20;
const BOOK_SYMBOLS: usize = 52;
const BOOK_VALUES: usize = 84;

const NO_CLASS: u32 = 0xffffffff;

let letterBits: u32 = 0;

/** Writes the symbols of 16 bytes to `at`; returns which are symbols, and leaves which are letters in `letterBits`. */
// @ts-ignore: decorator
@inline
function readVector(p: usize, at: usize): u32 {
  const bytes = v128.load(p);
  const digits = i8x16.sub(bytes, i8x16.splat(0x30));
  const letters = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61));
  const isLetter = i8x16.lt_u(letters, i8x16.splat(26));
  v128.store(at, v128.bitselect(i8x16.add(letters, i8x16.splat(10)), digits, isLetter));
  letterBits = i8x16.bitmask(isLetter);
  return i8x16.bitmask(v128.or(isLetter, i8x16.lt_u(digits, i8x16.splat(10))));
}

/** Bytes above 0x7f among 16. */
// @ts-ignore: decorator
@inline
function highBits(p: usize): u32 {
  return i8x16.bitmask(v128.load(p));
}

/** Which of the symbols are among those that the table has for their places; bit k for symbol k. */
function othersOf(table: usize, symbols: usize, found: u32): u32 {
  let bits: u32 = 0;
  let bit: u32 = 1;
  for (let left = found, at = table; left != 0; left &= left - 1, at += SYMBOLS, bit <<= 1) {
    if (load<u8>(at + load<u8>(symbols + ctz(left)))) bits |= bit;
  }
  return bits;
}

/** The outline of a cell, 0 when it is not known. */
// @ts-ignore: decorator
@inline
function outlineOf(book: usize, key: u64, length: u32, others: u32): usize {
  const mask = load<u32>(book, BOOK_OUTLINE_MASK);
  const outlines = <usize>load<u32>(book, BOOK_OUTLINES);
  let slot = <u32>(((key ^ ((<u64>others) << 20) ^ ((<u64>length) << 58)) * 0x9e3779b97f4a7c15) >> 40);
  for (let probe: u32 = 0; probe < MOST_PROBES; probe++, slot++) {
    const outline = outlines + ((<usize>(slot & mask)) << OUTLINE_BITS);
    if (
      load<u64>(outline, OUTLINE_KEY) == key &&
      load<u32>(outline, OUTLINE_LENGTH) == length &&
      load<u32>(outline, OUTLINE_OTHERS) == others
    ) {
      return outline;
    }
    if (load<u32>(outline, OUTLINE_LENGTH) == 0) return 0;
  }
  return 0;
}

/** The class record of a key, 0 when it is not known. */
// @ts-ignore: decorator
@inline
function classOfKey(layout: usize, key: u64): usize {
  const mask = load<u32>(layout, LAYOUT_CLASS_MASK);
  const slots = <usize>load<u32>(layout, LAYOUT_CLASSES);
  let slot = <u32>((key * 0x9e3779b97f4a7c15) >> 40);
  let at = slots + ((<usize>(slot & mask)) << CLASS_SLOT_BITS);
  // half of the slots are empty
  while (load<u32>(at, 8) != 0 && load<u64>(at) != key) at = slots + ((<usize>(++slot & mask)) << CLASS_SLOT_BITS);
  return load<u32>(at, 8);
}

/** The right value of a check, from the symbols in their order. */
// @ts-ignore: decorator
@inline
function rightValue(check: usize, symbols: usize, count: u32): u32 {
  const terms = <usize>load<u32>(check, CHECK_TERMS);
  let sum = load<u32>(check, CHECK_CONSTANT);
  for (let k: u32 = 0; k < count; k++) {
    sum += load<u16>(terms + ((<usize>(k * SYMBOLS + load<u8>(symbols + k))) << 1));
  }
  return load<u8>(<usize>load<u32>(check, CHECK_SIGNS) + (sum % load<u32>(check, CHECK_SUM_MODULUS)));
}

// @ts-ignore: decorator
@inline
function differenceOf(check: usize, symbols: usize, count: u32): u32 {
  const modulus = load<u32>(check, CHECK_MODULUS);
  const at = symbols + load<u32>(check, CHECK_AT);
  let given: u32 = load<u8>(<usize>load<u32>(check, CHECK_VALUES) + load<u8>(at));
  if (load<u32>(check, CHECK_WIDTH) == 2) given = given * 10 + load<u8>(at, 1);
  return (given + modulus - rightValue(check, symbols, count)) % modulus;
}

/** words = words * factor + term, the lowest first. */
// @ts-ignore: decorator
@inline
function multiplyAdd(words: usize, factor: u64, term: u64): void {
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
function divide(words: usize, divisor: u64): u32 {
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

/**
 * Ranks cells from `from` on.
 *
 * @param ranks one f64 a cell, for classes of up to 2^53 members
 * @param words 16 bytes a cell, for larger ones
 * @param notes two words a cell: its outline and its class; 0 for cells that are left out, whose class is NO_CLASS
 * @returns the first cell whose outline or class has no record yet; `count` when there is none
 */
export function rankByLayout(
  block: usize,
  starts: usize,
  stops: usize,
  from: u32,
  count: u32,
  ranks: usize,
  words: usize,
  classOf: usize,
  notes: usize,
  book: usize,
): u32 {
  const byByte = book + BOOK_BYTES;
  const symbols = book + BOOK_SYMBOLS;
  const values = book + BOOK_VALUES;
  const othersTables = <usize>load<u32>(book, BOOK_OTHERS);
  const hasHead = load<u32>(book, BOOK_HEAD) != 0;
  const epoch = load<u32>(book, BOOK_EPOCH);
  let last: usize = 0;
  for (let i = from; i < count; i++) {
    const start = load<u32>(starts + ((<usize>i) << 2));
    const length = load<u32>(stops + ((<usize>i) << 2)) - start;
    const p = block + start;
    const note = notes + ((<usize>i) << 3);
    store<u64>(note, 0);
    store<u32>(classOf + ((<usize>i) << 2), NO_CLASS);
    if (length - 1 >= LONGEST) continue;
    const within: u32 = 0xffffffff >> (32 - length);
    let found = readVector(p, byByte);
    let letters = letterBits;
    let high = highBits(p);
    if (length > 16) {
      found |= readVector(p + length - 16, byByte + length - 16) << (length - 16);
      letters |= letterBits << (length - 16);
      high |= highBits(p + length - 16) << (length - 16);
    }
    found &= within;
    if ((high & within) != 0 || found == 0) continue;
    const key = (<u64>(letters & within) << 32) | found;
    let others: u32 = 0;
    if (othersTables) {
      const table = <usize>load<u32>(othersTables + ((<usize>popcnt(found)) << 2));
      if (table) others = othersOf(table, byByte, found);
    } else if (hasHead) {
      others = load<u8>(byByte + ctz(found));
      const rest = found & (found - 1);
      if (rest) others |= (<u32>load<u8>(byByte + ctz(rest))) << 8;
    }
    let outline = last;
    if (
      outline == 0 ||
      load<u64>(outline, OUTLINE_KEY) != key ||
      load<u32>(outline, OUTLINE_LENGTH) != length ||
      load<u32>(outline, OUTLINE_OTHERS) != others
    ) {
      outline = outlineOf(book, key, length, others);
      if (outline == 0) return i;
      last = outline;
    }
    const layout = <usize>load<u32>(outline, OUTLINE_LAYOUT);
    if (layout == LEFT_OUT) continue;
    const places = <usize>load<u32>(layout, LAYOUT_PLACES);
    const fields = <usize>load<u32>(layout, LAYOUT_FIELDS);
    const fieldCount = load<u32>(layout, LAYOUT_FIELD_COUNT);
    const checkCount = load<u32>(layout, LAYOUT_CHECK_COUNT);
    const symbolCount = load<u32>(outline, OUTLINE_COUNT);
    for (let k: u32 = 0; k < symbolCount; k++) {
      store<u8>(symbols + k, load<u8>(byByte + load<u8>(outline + k, OUTLINE_PLACES)));
    }
    let classKey: u64 = 0;
    for (let f: u32 = 0; f < fieldCount; f++) {
      const field = fields + ((<usize>f) << FIELD_BITS);
      const to = load<u32>(field, FIELD_TO);
      let code: u32 = 0;
      for (let k = load<u32>(field, FIELD_FROM); k < to; k++) {
        const place = places + ((<usize>k) << PLACE_BITS);
        const index = load<u8>(<usize>load<u32>(place, PLACE_INDEXES) + load<u8>(symbols + k));
        code = code * load<u32>(place, PLACE_RADIX) + index;
      }
      const kind = load<u32>(field, FIELD_KIND);
      if (kind != FREE) {
        let klass = code;
        if (kind == KEPT) code = 0;
        else {
          const entry = load<u32>(<usize>load<u32>(field, FIELD_CODES) + ((<usize>code) << 2));
          klass = entry >> RANK_BITS;
          code = entry & ((1 << RANK_BITS) - 1);
        }
        classKey = classKey * load<u32>(field, FIELD_CLASSES) + klass;
      }
      store<u32>(values + ((<usize>f) << 2), code);
    }
    const checks = <usize>load<u32>(layout, LAYOUT_CHECKS);
    for (let c: u32 = 0; c < checkCount; c++) {
      const check = checks + <usize>(c * CHECK_BYTES);
      classKey = classKey * load<u32>(check, CHECK_MODULUS) + differenceOf(check, symbols, symbolCount);
    }
    const klass = classOfKey(layout, classKey);
    if (klass == 0 || load<u32>(klass, CLASS_EPOCH) != epoch) return i;
    const index = load<u32>(klass, CLASS_INDEX);
    if (index == NO_CLASS) continue;
    const sizes = klass + CLASS_FIELDS;
    if (load<u32>(klass, CLASS_IS_WIDE)) {
      const rank = words + ((<usize>i) << 4);
      v128.store(rank, i32x4.splat(0));
      for (let f: u32 = 0; f < fieldCount; f++) {
        const size = load<u32>(sizes + ((<usize>f) << CLASS_FIELD_BITS));
        if (size > 1) multiplyAdd(rank, size, load<u32>(values + ((<usize>f) << 2)));
      }
    } else {
      let rank: u64 = 0;
      for (let f: u32 = 0; f < fieldCount; f++) {
        rank = rank * load<u32>(sizes + ((<usize>f) << CLASS_FIELD_BITS)) + load<u32>(values + ((<usize>f) << 2));
      }
      store<f64>(ranks + ((<usize>i) << 3), <f64>(<i64>rank));
    }
    store<u32>(note, <u32>outline);
    store<u32>(note, <u32>klass, 4);
    store<u32>(classOf + ((<usize>i) << 2), index);
  }
  return count;
}

/** Writes a symbol over that of a cell, in the same case. */
// @ts-ignore: decorator
@inline
function putSymbol(at: usize, symbol: u32): void {
  const character = 0x30 + symbol + (symbol >= FIRST_LETTER ? 7 : 0);
  store<u8>(at, <u8>(character | (load<u8>(at) & CASE)));
}

/**
 * Writes images over the cells that `rankByLayout` gave notes.
 *
 * @param words are lost
 * @param valid one byte a cell; of other cells it stays
 */
export function writeByLayout(
  block: usize,
  starts: usize,
  stops: usize,
  count: u32,
  ranks: usize,
  words: usize,
  notes: usize,
  valid: usize,
  book: usize,
): void {
  const byByte = book + BOOK_BYTES;
  const symbols = book + BOOK_SYMBOLS;
  for (let i: u32 = 0; i < count; i++) {
    const note = notes + ((<usize>i) << 3);
    const outline = <usize>load<u32>(note);
    if (outline == 0) continue;
    const klass = <usize>load<u32>(note, 4);
    const layout = <usize>load<u32>(outline, OUTLINE_LAYOUT);
    const start = load<u32>(starts + ((<usize>i) << 2));
    const p = block + start;
    const cellPlaces = outline + OUTLINE_PLACES;
    const places = <usize>load<u32>(layout, LAYOUT_PLACES);
    const fields = <usize>load<u32>(layout, LAYOUT_FIELDS);
    const checkCount = load<u32>(layout, LAYOUT_CHECK_COUNT);
    const symbolCount = load<u32>(outline, OUTLINE_COUNT);
    if (checkCount > 0) {
      const length = load<u32>(stops + ((<usize>i) << 2)) - start;
      readVector(p, byByte);
      if (length > 16) readVector(p + length - 16, byByte + length - 16);
      for (let k: u32 = 0; k < symbolCount; k++) {
        store<u8>(symbols + k, load<u8>(byByte + load<u8>(cellPlaces + k)));
      }
    }
    const isWide = load<u32>(klass, CLASS_IS_WIDE) != 0;
    const rank = words + ((<usize>i) << 4);
    let left: u64 = isWide ? 0 : <u64>(<i64>load<f64>(ranks + ((<usize>i) << 3)));
    for (let f = <i32>load<u32>(layout, LAYOUT_FIELD_COUNT) - 1; f >= 0; f--) {
      const part = klass + CLASS_FIELDS + ((<usize>f) << CLASS_FIELD_BITS);
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
      if (members) code = load<u32>(members + ((<usize>code) << 2));
      const field = fields + ((<usize>f) << FIELD_BITS);
      const from = load<u32>(field, FIELD_FROM);
      for (let k = load<u32>(field, FIELD_TO); k > from;) {
        k--;
        const place = places + ((<usize>k) << PLACE_BITS);
        const radix = load<u32>(place, PLACE_RADIX);
        const rest = radix == 10 ? code / 10 : radix == 26 ? code / 26 : code / radix;
        const symbol: u32 = load<u8>(<usize>load<u32>(place, PLACE_MEMBERS) + (code - rest * radix));
        code = rest;
        putSymbol(p + load<u8>(cellPlaces + k), symbol);
        if (checkCount > 0) store<u8>(symbols + k, <u8>symbol);
      }
    }
    const checks = <usize>load<u32>(layout, LAYOUT_CHECKS);
    const differences = klass + CLASS_FIELDS + ((<usize>load<u32>(layout, LAYOUT_FIELD_COUNT)) << CLASS_FIELD_BITS);
    for (let c: u32 = 0; c < checkCount; c++) {
      const check = checks + <usize>(c * CHECK_BYTES);
      const value =
        (rightValue(check, symbols, symbolCount) + load<u32>(differences + ((<usize>c) << 2))) %
        load<u32>(check, CHECK_MODULUS);
      const at = load<u32>(check, CHECK_AT);
      const members = <usize>load<u32>(check, CHECK_MEMBERS);
      if (load<u32>(check, CHECK_WIDTH) == 2) {
        const tens = value / 10;
        putSymbol(p + load<u8>(cellPlaces + at), tens);
        putSymbol(p + load<u8>(cellPlaces + at + 1), value - tens * 10);
        store<u8>(symbols + at, <u8>tens);
        store<u8>(symbols + at, <u8>(value - tens * 10), 1);
      } else {
        const symbol: u32 = load<u8>(members + value);
        putSymbol(p + load<u8>(cellPlaces + at), symbol);
        store<u8>(symbols + at, <u8>symbol);
      }
    }
    store<u8>(valid + i, <u8>load<u32>(klass, CLASS_IS_VALID));
  }
}
