// Cells as ranks by their layouts.
import {
  CELLS_BLOCK, CELLS_CLASS_OF, CELLS_COUNT, CELLS_RANKS, CELLS_STARTS, CELLS_STOPS, CELLS_WORDS, NO_CLASS,
} from '../cells';
import { differenceOf } from './checks';
import { decimalAt } from './decimals';
import { classOfKey, isOutline, othersOf, outlineOf } from './lookups';
import { highBits, letterBits, order, readVector } from './symbols';
import { multiplyAdd } from './wide-ranks';
import {
  LONGEST, OUTLINE_LAYOUT, OUTLINE_COUNT, OUTLINE_PLACES, LEFT_OUT, LAYOUT_PLACES, LAYOUT_FIELDS, LAYOUT_FIELD_COUNT,
  LAYOUT_CHECKS, LAYOUT_CHECK_COUNT, PLACE_BITS, PLACE_RADIX, PLACE_INDEXES, FIELD_BITS, FIELD_FROM, FIELD_IS_DECIMAL, FIELD_TO, FIELD_KIND,
  FIELD_CODES, FIELD_CLASSES, FREE, KEPT, RANK_BITS, CHECK_BYTES, CHECK_MODULUS, CLASS_INDEX, CLASS_EPOCH, CLASS_IS_WIDE,
  CLASS_FIELDS, CLASS_FIELD_BITS, BOOK_OTHERS, BOOK_EPOCH, BOOK_HEAD, BOOK_BYTES, BOOK_SYMBOLS, BOOK_VALUES,
} from './records';

/** What the symbols are in the fields of their layout, one u32 each in `values`; returns the key of the class that they are in. */
// @ts-ignore: decorator
@inline
function readFields(layout: usize, symbols: usize, symbolCount: u32, values: usize): u64 {
  const places = <usize>load<u32>(layout, LAYOUT_PLACES);
  const fields = <usize>load<u32>(layout, LAYOUT_FIELDS);
  const fieldCount = load<u32>(layout, LAYOUT_FIELD_COUNT);
  let classKey: u64 = 0;
  for (let f: u32 = 0; f < fieldCount; f++) {
    const field = fields + (f << FIELD_BITS);
    const from = load<u32>(field, FIELD_FROM);
    const to = load<u32>(field, FIELD_TO);
    let code: u32 = 0;
    if (load<u32>(field, FIELD_IS_DECIMAL)) code = decimalAt(symbols + from, to - from);
    else for (let k = from; k < to; k++) {
      const place = places + (k << PLACE_BITS);
      const index = load<u8>(<usize>load<u32>(place, PLACE_INDEXES) + load<u8>(symbols + k));
      code = code * load<u32>(place, PLACE_RADIX) + index;
    }
    const kind = load<u32>(field, FIELD_KIND);
    if (kind != FREE) {
      let klass = code;
      if (kind == KEPT) code = 0;
      else {
        const entry = load<u32>(<usize>load<u32>(field, FIELD_CODES) + (code << 2));
        klass = entry >> RANK_BITS;
        code = entry & ((1 << RANK_BITS) - 1);
      }
      classKey = classKey * load<u32>(field, FIELD_CLASSES) + klass;
    }
    store<u32>(values + (f << 2), code);
  }
  const checks = <usize>load<u32>(layout, LAYOUT_CHECKS);
  const checkCount = load<u32>(layout, LAYOUT_CHECK_COUNT);
  for (let c: u32 = 0; c < checkCount; c++) {
    const check = checks + <usize>(c * CHECK_BYTES);
    classKey = classKey * load<u32>(check, CHECK_MODULUS) + differenceOf(check, symbols, symbolCount);
  }
  return classKey;
}

/** The values of fields as one number, the first most significant. */
// @ts-ignore: decorator
@inline
function narrowRank(klass: usize, values: usize, fieldCount: u32): f64 {
  let rank: u64 = 0;
  for (let f: u32 = 0; f < fieldCount; f++) {
    const size = load<u32>(klass + CLASS_FIELDS + (f << CLASS_FIELD_BITS));
    rank = rank * size + load<u32>(values + (f << 2));
  }
  return <f64>(<i64>rank);
}

// @ts-ignore: decorator
@inline
function storeWideRank(klass: usize, values: usize, fieldCount: u32, rank: usize): void {
  v128.store(rank, i32x4.splat(0));
  for (let f: u32 = 0; f < fieldCount; f++) {
    const size = load<u32>(klass + CLASS_FIELDS + (f << CLASS_FIELD_BITS));
    if (size > 1) multiplyAdd(rank, size, load<u32>(values + (f << 2)));
  }
}

/**
 * Ranks cells from `from` on.
 *
 * @param notes two words a cell: its outline and its class; 0 for cells that are left out, whose class is NO_CLASS
 * @returns the first cell whose outline or class has no record yet; `count` when there is none
 */
export function rankByLayout(cells: usize, from: u32, notes: usize, book: usize): u32 {
  const block = <usize>load<u32>(cells, CELLS_BLOCK);
  const starts = <usize>load<u32>(cells, CELLS_STARTS);
  const stops = <usize>load<u32>(cells, CELLS_STOPS);
  const count = load<u32>(cells, CELLS_COUNT);
  const ranks = <usize>load<u32>(cells, CELLS_RANKS);
  const words = <usize>load<u32>(cells, CELLS_WORDS);
  const classOf = <usize>load<u32>(cells, CELLS_CLASS_OF);
  const byByte = book + BOOK_BYTES;
  const symbols = book + BOOK_SYMBOLS;
  const values = book + BOOK_VALUES;
  const othersTables = <usize>load<u32>(book, BOOK_OTHERS);
  const hasHead = load<u32>(book, BOOK_HEAD) != 0;
  const epoch = load<u32>(book, BOOK_EPOCH);
  let last: usize = 0;
  for (let i = from; i < count; i++) {
    const start = load<u32>(starts + (i << 2));
    const length = load<u32>(stops + (i << 2)) - start;
    const p = block + start;
    const note = notes + (i << 3);
    store<u64>(note, 0);
    store<u32>(classOf + (i << 2), NO_CLASS);
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
    if (outline == 0 || !isOutline(outline, key, length, others)) {
      outline = outlineOf(book, key, length, others);
      if (outline == 0) return i;
      last = outline;
    }
    const layout = <usize>load<u32>(outline, OUTLINE_LAYOUT);
    if (layout == LEFT_OUT) continue;
    const fieldCount = load<u32>(layout, LAYOUT_FIELD_COUNT);
    const symbolCount = load<u32>(outline, OUTLINE_COUNT);
    order(byByte, outline + OUTLINE_PLACES, symbolCount, symbols);
    const classKey = readFields(layout, symbols, symbolCount, values);
    const klass = classOfKey(layout, classKey);
    if (klass == 0 || load<u32>(klass, CLASS_EPOCH) != epoch) return i;
    const index = load<u32>(klass, CLASS_INDEX);
    if (index == NO_CLASS) continue;
    if (load<u32>(klass, CLASS_IS_WIDE)) storeWideRank(klass, values, fieldCount, words + (i << 4));
    else store<f64>(ranks + (i << 3), narrowRank(klass, values, fieldCount));
    store<u32>(note, <u32>outline);
    store<u32>(note, <u32>klass, 4);
    store<u32>(classOf + (i << 2), index);
  }
  return count;
}
