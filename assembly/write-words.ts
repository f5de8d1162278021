// Words and digits written over those of cells.
import {
  CELLS_BLOCK, CELLS_CLASS_OF, CELLS_COUNT, CELLS_RANKS, CELLS_STARTS, CELLS_STOPS, CELLS_VALID, CELLS_WORDS, NO_CLASS,
} from './cells';
import { splitCell } from './joint-ranks';
import { mayBeListed } from './listed-words';
import {
  CASE, LONGEST_TEXT, LONGEST_LISTED, BOOK_SCRIPT, BOOK_FILTER, BOOK_UNITS, BOOK_VALID, BOOK_ITEMS, BOOK_BEFORE, BOOK_BYTES,
  TABLES_ROW, TABLES_CODES, TABLES_ENDINGS_OF, TABLES_ENDINGS, TABLES_ROWS, GROUP_BITS, GROUP_MASK, FORM_COUNT, FORM_KEY, NOTE_BITS,
  NOTE_VALID, NOTE_OFFSETS, HINTS_AT, LETTER_BITS, LETTER_MASK, tablesOf,
} from './word-records';

/** Cells that are written together: enough of them that memory need not be waited for, few enough that all lies in the first cache. */
const TOGETHER: u32 = 64;

// A word on its way: what is left of its rank, where the rows for so many letters are, its row, the next letter, letters before its ending.
const ITEM_BYTES: usize = 32;
const ITEM_ROWS: usize = 8;
const ITEM_ROW: usize = 12;
const ITEM_AT: usize = 16;
const ITEM_LEFT: usize = 20;
const ITEM_TABLES: usize = 24;

/** Letters of an ending that is looked up as a whole. */
const ENDING: u32 = 2;

// @ts-ignore: decorator
@inline
function setLetter(at: usize, letter: u32): void {
  store<u8>(at, <u8>((<u32>load<u8>(at) & CASE) | (0x41 + letter)));
}

/** The ending of a word; nothing where there are none. */
// @ts-ignore: decorator
@inline
function writeEnding(tables: usize, row: u32, rest: f64, at: usize): void {
  const endings = <usize>load<u32>(tables, TABLES_ENDINGS);
  const first = load<u32>(<usize>load<u32>(tables, TABLES_ENDINGS_OF) + ((<usize>row) << 2));
  const ending = <u32>load<u16>(endings + ((first + <u32>rest) << 1));
  setLetter(at, ending >> LETTER_BITS);
  setLetter(at + 1, ending & LETTER_MASK);
}

/** The word with a rank over the one that is there, case as it is: as an item, unless it is no more than an ending. */
function beginWord(item: usize, tables: usize, length: u32, rank: f64, at: usize): usize {
  const hasEnding = load<u32>(tables, TABLES_ENDINGS) != 0 && length >= ENDING;
  const row = load<u32>(tables, TABLES_ROW);
  if (hasEnding && length == ENDING) {
    writeEnding(tables, row, rank, at);
    return item;
  }
  store<f64>(item, rank);
  store<u32>(item, <u32>(tables + (length << 2)), ITEM_ROWS);
  store<u32>(item, row, ITEM_ROW);
  store<u32>(item, <u32>at, ITEM_AT);
  store<u32>(item, hasEnding ? length - ENDING : length, ITEM_LEFT);
  store<u32>(item, <u32>tables, ITEM_TABLES);
  return item + ITEM_BYTES;
}

/** Writes the words of all items, a letter of each at a time: what one waits for, others need not. */
function writeItems(items: usize, end: usize): void {
  let stop = end;
  while (stop > items) {
    let kept = items;
    for (let item = items; item < stop; item += ITEM_BYTES) {
      const rank = load<f64>(item);
      const rows = <usize>load<u32>(item, ITEM_ROWS);
      const at = <usize>load<u32>(item, ITEM_AT);
      const left = load<u32>(item, ITEM_LEFT) - 1;
      const tables = <usize>load<u32>(item, ITEM_TABLES);
      const doubles = <usize>load<u32>(rows, TABLES_ROWS);
      const head = doubles + ((<usize>load<u32>(item, ITEM_ROW)) << 3);
      const hint = <usize>load<u8>(head + <usize>(<u32>(rank * load<f64>(head))), HINTS_AT);
      let place = head + (hint << 3);
      // without a branch that the processor would have to guess where the hint is right or next to it
      place += (<usize>(load<f64>(place, 8) <= rank)) << 3;
      while (load<f64>(place, 8) <= rank) place += 8;
      const rest = rank - load<f64>(place);
      const code = load<u32>(<usize>load<u32>(tables, TABLES_CODES) + ((place - doubles) >> 1));
      setLetter(at, code & LETTER_MASK);
      if (left) {
        store<f64>(kept, rest);
        store<u32>(kept, <u32>rows - 4, ITEM_ROWS);
        store<u32>(kept, code >> LETTER_BITS, ITEM_ROW);
        store<u32>(kept, <u32>at + 1, ITEM_AT);
        store<u32>(kept, left, ITEM_LEFT);
        store<u32>(kept, <u32>tables, ITEM_TABLES);
        kept += ITEM_BYTES;
      } else if (rows != tables + 4) {
        // the last letter of all has rows for one letter
        writeEnding(tables, code >> LETTER_BITS, rest, at + 1);
      }
    }
    stop = kept;
  }
}

function writeDigits(at: usize, count: u32, number: f64): void {
  let rest = <u32>number;
  for (let k = count; k > 0; k--) {
    const quotient = rest / 10;
    store<u8>(at + k - 1, <u8>(0x30 + rest - quotient * 10));
    rest = quotient;
  }
}

/** Begins to write the units of a cell; returns the end of the items. */
function beginCell(form: usize, units: usize, start: usize, note: usize, script: usize, end: usize): usize {
  const count = load<u32>(form, FORM_COUNT);
  const key = load<u64>(form, FORM_KEY);
  let item = end;
  for (let u: u32 = 0; u < count; u++) {
    const code = <u32>(key >> ((count - 1 - u) << 3)) & 0xff;
    const at = start + <usize>load<u8>(note + u, NOTE_OFFSETS);
    const rank = load<f64>(units + (u << 3));
    const length = code >> GROUP_BITS;
    if (length) item = beginWord(item, tablesOf(script, code & GROUP_MASK), length, rank, at);
    else writeDigits(at, code, rank);
  }
  return item;
}

/** Whether a word that has been written may be a listed one. */
function mayStay(form: usize, start: usize, note: usize, filter: usize): bool {
  const count = load<u32>(form, FORM_COUNT);
  const key = load<u64>(form, FORM_KEY);
  for (let u: u32 = 0; u < count; u++) {
    const length = (<u32>(key >> ((count - 1 - u) << 3)) & 0xff) >> GROUP_BITS;
    const at = start + <usize>load<u8>(note + u, NOTE_OFFSETS);
    if (length && length <= LONGEST_LISTED && mayBeListed(at, length, filter)) return true;
  }
  return false;
}

/**
 * Writes the cells that `rankWords` took and that still have a class, and says whether they are valid as BOOK_VALID has it.
 *
 * @param closer by cell: 1 where a word of the image may be a listed one; the cell is as it was then
 */
export function writeWords(cells: usize, notes: usize, closer: usize, book: usize): void {
  const block = <usize>load<u32>(cells, CELLS_BLOCK);
  const starts = <usize>load<u32>(cells, CELLS_STARTS);
  const stops = <usize>load<u32>(cells, CELLS_STOPS);
  const count = load<u32>(cells, CELLS_COUNT);
  const ranks = <usize>load<u32>(cells, CELLS_RANKS);
  const words = <usize>load<u32>(cells, CELLS_WORDS);
  const classOf = <usize>load<u32>(cells, CELLS_CLASS_OF);
  const valid = <usize>load<u32>(cells, CELLS_VALID);
  const script = <usize>load<u32>(book, BOOK_SCRIPT);
  const filter = <usize>load<u32>(book, BOOK_FILTER);
  const units = book + BOOK_UNITS;
  const items = book + BOOK_ITEMS;
  const before = book + BOOK_BEFORE;
  memory.fill(closer, 0, count);
  for (let first: u32 = 0; first < count; first += TOGETHER) {
    const end = min(count, first + TOGETHER);
    let item = items;
    for (let i = first; i < end; i++) {
      const note = notes + (i << NOTE_BITS);
      const form = <usize>load<u32>(note);
      if (!form || load<u32>(classOf + (i << 2)) == NO_CLASS) continue;
      const start = load<u32>(starts + (i << 2));
      if (filter) memory.copy(before + (i - first) * LONGEST_TEXT, block + start, load<u32>(stops + (i << 2)) - start);
      splitCell(form, units, ranks + (i << 3), words + (i << 4));
      item = beginCell(form, units, block + start, note, script, item);
      store<u8>(valid + i, load<u8>(book + load<u32>(note, NOTE_VALID), BOOK_VALID));
    }
    writeItems(items, item);
    if (!filter) continue;
    for (let i = first; i < end; i++) {
      const note = notes + (i << NOTE_BITS);
      const form = <usize>load<u32>(note);
      if (!form || load<u32>(form, FORM_COUNT) < 2 || load<u32>(classOf + (i << 2)) == NO_CLASS) continue;
      const start = load<u32>(starts + (i << 2));
      if (!mayStay(form, block + start, note, filter)) continue;
      memory.copy(block + start, before + (i - first) * LONGEST_TEXT, load<u32>(stops + (i << 2)) - start);
      store<u8>(closer + i, 1);
    }
  }
  memory.fill(units, 0, BOOK_VALID - BOOK_UNITS);
  memory.fill(items, 0, BOOK_BYTES - BOOK_ITEMS);
}
