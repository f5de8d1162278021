// Cells read into words and digits, and ranked.
import { CELLS_BLOCK, CELLS_CLASS_OF, CELLS_COUNT, CELLS_RANKS, CELLS_STARTS, CELLS_STOPS, CELLS_WORDS, NO_CLASS } from './cells';
import { join, setProduct } from './joint-ranks';
import { forgetKnown, keepKnown, knownSlot, lettersAt, takeKnown, wordBytes } from './known-words';
import { mayBeListed } from './listed-words';
import {
  LETTERS, LONGEST_TEXT, LONGEST_LISTED, BOOK_SCRIPT, BOOK_FORMS, BOOK_MASK, BOOK_SYMBOLS, BOOK_FILTER, BOOK_WANTED,
  BOOK_LEFT, BOOK_KEY, BOOK_KNOWN, BOOK_UNITS, BOOK_LETTERS, SCRIPT_NEXT, SCRIPT_TIERS, SCRIPT_START, SCRIPT_LONGEST, SCRIPT_GROUPS, TABLES_ARCS,
  TABLES_START, TABLES_NARROW, TABLES_ROWS, PLACE_SHIFT, STATE_MASK, GROUP_BITS, SLOT_BITS, SLOT_FORM, FORM_CLASS, FORM_COUNT, FORM_KIND, FORM_CUT,
  FORM_HALF, LEFT_OUT, NARROW, NOTE_BITS, NOTE_VALID, NOTE_OFFSETS, tablesOf,
} from './word-records';

const DIGIT: u32 = 26;
const MOST_DIGITS: u32 = 7;
const MOST_UNITS: u32 = 8;
const MOST_PLACES: u32 = 32;
const NOT_READ: u32 = 0xff;
const WANTS_GROUP: u32 = 1;
const WANTS_TABLES: u32 = 2;
const WANTS_FORM: u32 = 3;

/** What there is to be learned before the cell at hand can be ranked. */
function want(book: usize, what: u32, key: u64): bool {
  store<u32>(book, what, BOOK_WANTED);
  store<u64>(book, key, BOOK_KEY);
  return false;
}

/** The rank of a word in its group, and its code behind the key; false when it is not known yet, or left out. */
function rankWord(book: usize, script: usize, letters: usize, length: u32, tier: u32, unit: u32): bool {
  const group = <u32>load<u8>(script + ((length << 2) | tier), SCRIPT_GROUPS);
  if (!group) return want(book, WANTS_GROUP, length);
  const tables = tablesOf(script, group);
  const narrow = load<u32>(tables, TABLES_NARROW);
  if (narrow && length > narrow) return false;
  if (!load<u32>(tables + (length << 2), TABLES_ROWS)) return want(book, WANTS_TABLES, (length << GROUP_BITS) | group);
  const arcs = <usize>load<u32>(tables, TABLES_ARCS);
  let state = load<u32>(tables, TABLES_START);
  let rank: f64 = 0;
  let row = tables + (length << 2);
  for (let k: u32 = 0; k < length; k++, row -= 4) {
    const arc = load<u32>(arcs + ((state * LETTERS + <u32>load<u8>(letters + k)) << 2));
    rank += load<f64>(<usize>load<u32>(row, TABLES_ROWS) + (<usize>(arc >> PLACE_SHIFT) << 3));
    state = arc & STATE_MASK;
  }
  store<f64>(book + (unit << 3), rank, BOOK_UNITS);
  store<u64>(book, (load<u64>(book, BOOK_KEY) << 8) | ((length << GROUP_BITS) | group), BOOK_KEY);
  return true;
}

/**
 * Reads the words and digits from `from` to `to`, as if there were nothing else but the units that have been read.
 *
 * @returns how many units there are then; NOT_READ when the text is left out, or something is not known yet
 */
function readPart(book: usize, script: usize, begin: usize, from: usize, to: usize, read: u32, note: usize): u32 {
  const symbols = <usize>load<u32>(book, BOOK_SYMBOLS);
  const filter = <usize>load<u32>(book, BOOK_FILTER);
  const next = <usize>load<u32>(script, SCRIPT_NEXT);
  const tiers = <usize>load<u32>(script, SCRIPT_TIERS);
  const start = load<u32>(script, SCRIPT_START);
  const letters = book + BOOK_LETTERS;
  const ranked = <usize>load<u32>(book, BOOK_KNOWN);
  let units = read;
  let sorts: u32 = load<u32>(note, NOTE_VALID);
  let at = from;
  while (at < to) {
    const byte = <u32>load<u8>(at);
    const known = <u32>load<u16>(symbols + (byte << 1));
    let symbol = known & 0xff;
    sorts |= known >> 8;
    if (symbol > DIGIT) {
      if (byte >= 0x80) return NOT_READ;
      at++;
      continue;
    }
    if (units == MOST_UNITS) return NOT_READ;
    store<u8>(note + units, <u8>(at - begin), NOTE_OFFSETS);
    const first = at;
    if (symbol == DIGIT) {
      let number: f64 = <f64>(byte - 0x30);
      at++;
      while (at < to && <u32>(at - first) < MOST_DIGITS) {
        const digit = <u32>load<u8>(at) - 0x30;
        if (digit > 9) break;
        number = number * 10 + <f64>digit;
        at++;
      }
      store<f64>(book + (units << 3), number, BOOK_UNITS);
      store<u64>(book, (load<u64>(book, BOOK_KEY) << 8) | <u64>(at - first), BOOK_KEY);
      units++;
      continue;
    }
    const many = lettersAt(first, to - first);
    const word = wordBytes(first, many);
    const slot = knownSlot(ranked, word);
    if (many && takeKnown(slot, word, book, units)) {
      at += many;
      if (at < to && load<u8>(at) >= 0x80) return NOT_READ;
      units++;
      continue;
    }
    let state = start;
    do {
      store<u8>(letters + (at - first), <u8>symbol);
      state = <u32>load<u16>(next + ((state * LETTERS + symbol) << 1));
      if (++at == to) break;
      symbol = <u32>load<u8>(symbols + (<usize>load<u8>(at) << 1));
    } while (symbol < LETTERS);
    const length = <u32>(at - first);
    // marks belong to the letter before them
    if (at < to && load<u8>(at) >= 0x80) return NOT_READ;
    if (length > load<u32>(script, SCRIPT_LONGEST)) return NOT_READ;
    if (filter && length <= LONGEST_LISTED && mayBeListed(first, length, filter)) return NOT_READ;
    if (!rankWord(book, script, letters, length, <u32>load<u8>(tiers + state), units)) return NOT_READ;
    if (length == many) keepKnown(slot, word, book, units);
    units++;
  }
  store<u32>(note, sorts, NOTE_VALID);
  return units;
}

/**
 * The form of a cell, whose units are in the book then; 0 when it is left out, and with BOOK_WANTED when something is not known yet.
 *
 * @param cover the places that stay: where each begins and ends
 */
function formOf(begin: usize, stop: usize, cover: usize, covers: u32, note: usize, book: usize): usize {
  const script = <usize>load<u32>(book, BOOK_SCRIPT);
  store<u64>(book, 0, BOOK_KEY);
  let units: u32 = 0;
  let from = begin;
  for (let k: u32 = 0; k < covers; k += 2) {
    units = readPart(book, script, begin, from, begin + load<u8>(cover + k), units, note);
    if (units == NOT_READ) return 0;
    from = begin + load<u8>(cover + k, 1);
    const symbols = <usize>load<u32>(book, BOOK_SYMBOLS);
    let sorts = load<u32>(note, NOTE_VALID);
    for (let at = begin + load<u8>(cover + k); at < from; at++) sorts |= load<u8>(symbols + (<usize>load<u8>(at) << 1), 1);
    store<u32>(note, sorts, NOTE_VALID);
  }
  units = readPart(book, script, begin, from, stop, units, note);
  if (units == NOT_READ || units == 0) return 0;
  const key = load<u64>(book, BOOK_KEY);
  const mask = load<u32>(book, BOOK_MASK);
  const forms = <usize>load<u32>(book, BOOK_FORMS);
  let slot = <u32>((key * 0x9e3779b97f4a7c15) >> 40) & mask;
  let form: usize = 0;
  for (;;) {
    const at = forms + (slot << SLOT_BITS);
    form = <usize>load<u32>(at, SLOT_FORM);
    if (!form) {
      want(book, WANTS_FORM, key);
      return 0;
    }
    if (load<u64>(at) == key) break;
    slot = (slot + 1) & mask;
  }
  return load<u32>(form, FORM_KIND) == LEFT_OUT ? 0 : form;
}

/** Writes the rank of the units in the book: as a double, or as words where their form has too many. */
function storeRank(form: usize, units: usize, rank: usize, words: usize): void {
  const count = load<u32>(form, FORM_COUNT);
  if (load<u32>(form, FORM_KIND) == NARROW) store<f64>(rank, join(form, units, 0, count));
  else {
    const cut = load<u32>(form, FORM_CUT);
    const first = <u64>join(form, units, 0, cut);
    setProduct(words, first, <u64>load<f64>(form, FORM_HALF), <u64>join(form, units, cut, count));
  }
}

/**
 * Ranks cells from `from` on; those that are left out have NO_CLASS, and BOOK_LEFT counts them.
 *
 * @param covers by cell: how many places there are in `covered`, MOST_PLACES a cell; NOT_READ for one that is left out. 0 for none
 * @param notes 16 bytes a cell, for `writeWords`
 * @returns the first cell that something has to be learned for, as BOOK_WANTED says; `count` at the end
 */
export function rankWords(cells: usize, from: u32, covers: usize, covered: usize, notes: usize, book: usize): u32 {
  const block = <usize>load<u32>(cells, CELLS_BLOCK);
  const starts = <usize>load<u32>(cells, CELLS_STARTS);
  const stops = <usize>load<u32>(cells, CELLS_STOPS);
  const count = load<u32>(cells, CELLS_COUNT);
  const ranks = <usize>load<u32>(cells, CELLS_RANKS);
  const words = <usize>load<u32>(cells, CELLS_WORDS);
  const classOf = <usize>load<u32>(cells, CELLS_CLASS_OF);
  for (let i = from; i < count; i++) {
    const note = notes + (i << NOTE_BITS);
    store<u64>(note, 0);
    store<u32>(classOf + (i << 2), NO_CLASS);
    store<u32>(book, 0, BOOK_WANTED);
    const start = load<u32>(starts + (i << 2));
    const stop = load<u32>(stops + (i << 2));
    const places = covers ? <u32>load<u8>(covers + i) : 0;
    let form: usize = 0;
    if (stop - start <= LONGEST_TEXT && places != NOT_READ) {
      form = formOf(block + start, block + stop, covered + i * MOST_PLACES, places, note, book);
      if (load<u32>(book, BOOK_WANTED)) return i;
    }
    store<u32>(note, <u32>form);
    if (form) {
      storeRank(form, book + BOOK_UNITS, ranks + (i << 3), words + (i << 4));
      store<u32>(classOf + (i << 2), load<u32>(form, FORM_CLASS));
    } else store<u32>(book, load<u32>(book, BOOK_LEFT) + 1, BOOK_LEFT);
  }
  forgetKnown(<usize>load<u32>(book, BOOK_KNOWN));
  return count;
}
