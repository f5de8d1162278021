// Cells of a few words of ASCII letters, and of digits, as ranks, and back in place: automata, tables and classes lie in memory as
// src/lib/formats/words/word-book.ts writes them, which says what each part is. word-cells.ts and bulk-words.ts are the same in plain
// TypeScript, and do what is left out here: letters beyond ASCII, words that may stay, long words, and texts of many words.

// one instance serves all that cells of words need
export { locateAddresses } from './addresses';
export { copySamePieces, findSamePieces, packCells } from './pieces';

const LETTERS: u32 = 26;
const DIGIT: u32 = 26;
const CASE: u32 = 0x20;
const MOST_DIGITS: u32 = 7;
const LONGEST_TEXT: u32 = 128;
const MOST_UNITS: u32 = 8;
const NO_CLASS: u32 = 0xffff_ffff;
const LONGEST_LISTED: u32 = 5;
const LISTED_BITS: u32 = 5;
const FILTER_SHIFT: u32 = 20;
const MOST_PLACES: u32 = 32;
const NOT_READ: u32 = 0xff;

const BOOK_SCRIPT: usize = 0;
const BOOK_FORMS: usize = 4;
const BOOK_MASK: usize = 8;
const BOOK_SYMBOLS: usize = 12;
const BOOK_FILTER: usize = 16;
const BOOK_WANTED: usize = 20;
const BOOK_LEFT: usize = 28;
const BOOK_KEY: usize = 32;
const BOOK_UNITS: usize = 64;
const BOOK_LETTERS: usize = 128;
const BOOK_VALID: usize = 256;
const BOOK_ITEMS: usize = 320;
const BOOK_BEFORE: usize = 16704;
const BOOK_BYTES: usize = 24896;

/** Cells that are written together: enough of them that memory need not be waited for, few enough that all lies in the first cache. */
const TOGETHER: u32 = 64;

const WANTS_GROUP: u32 = 1;
const WANTS_TABLES: u32 = 2;
const WANTS_FORM: u32 = 3;

const SCRIPT_NEXT: usize = 0;
const SCRIPT_TIERS: usize = 4;
const SCRIPT_START: usize = 8;
const SCRIPT_LONGEST: usize = 12;
const SCRIPT_GROUPS: usize = 16;
const SCRIPT_TABLES: usize = 112;
const TABLES_BITS: u32 = 7;
const TABLES_ARCS: usize = 0;
const TABLES_START: usize = 4;
const TABLES_NARROW: usize = 8;
const TABLES_ROW: usize = 12;
const TABLES_CODES: usize = 20;
const TABLES_ENDINGS_OF: usize = 24;
const TABLES_ENDINGS: usize = 28;
const TABLES_ROWS: usize = 32;
/** An arc: the place of its letter in the rows, and where it leads. */
const PLACE_SHIFT: u32 = 16;
const STATE_MASK: u32 = 0xffff;
const GROUP_BITS: u32 = 3;
const GROUP_MASK: u32 = 7;

const SLOT_BITS: u32 = 4;
const SLOT_FORM: usize = 8;
const FORM_CLASS: usize = 0;
const FORM_COUNT: usize = 4;
const FORM_KIND: usize = 8;
const FORM_CUT: usize = 12;
const FORM_HALF: usize = 16;
const FORM_KEY: usize = 24;
const FORM_SIZES: usize = 32;
const LEFT_OUT: u32 = 0;
const NARROW: u32 = 1;

const NOTE_BITS: u32 = 4;
const NOTE_VALID: usize = 4;
const NOTE_OFFSETS: usize = 8;

const HINTS_AT: usize = 8;
const LETTER_BITS: u32 = 5;
const LETTER_MASK: u32 = 31;
const SHARES: u32 = 64;
const HEAD: u32 = 9;

// @ts-ignore: decorator
@inline
function tablesOf(script: usize, group: u32): usize {
  return script + SCRIPT_TABLES + ((<usize>group) << TABLES_BITS);
}

/** What there is to be learned before the cell at hand can be ranked. */
function want(book: usize, what: u32, key: u64): bool {
  store<u32>(book, what, BOOK_WANTED);
  store<u64>(book, key, BOOK_KEY);
  return false;
}

/** Whether a word may be a listed one, which stays: the same number as kept-words.ts gives it, in its filter. */
function mayBeListed(word: usize, length: u32, filter: usize): bool {
  let letters: u32 = 0;
  let capitals: u32 = 0;
  for (let k: u32 = 0; k < length; k++) {
    const byte = <u32>load<u8>(word + k);
    letters = (letters << LISTED_BITS) | ((byte | CASE) - 0x60);
    capitals = (capitals << 1) | (byte & CASE ? 0 : 1);
  }
  const number = (letters << LONGEST_LISTED) | capitals;
  return load<u8>(filter + ((number * 0x9e3779b1) >> FILTER_SHIFT)) != 0;
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
    units++;
  }
  store<u32>(note, sorts, NOTE_VALID);
  return units;
}

// @ts-ignore: decorator
@inline
function join(form: usize, units: usize, from: u32, to: u32): f64 {
  let sum = load<f64>(units + (from << 3));
  for (let u = from + 1; u < to; u++) {
    sum = sum * load<f64>(form + (u << 3), FORM_SIZES) + load<f64>(units + (u << 3));
  }
  return sum;
}

// @ts-ignore: decorator
@inline
function split(form: usize, units: usize, from: u32, to: u32, joint: f64): void {
  let rest = joint;
  for (let u = to - 1; u > from; u--) {
    const size = load<f64>(form + (u << 3), FORM_SIZES);
    let quotient = floor<f64>(rest / size);
    let rank = rest - quotient * size;
    // the quotient may have been rounded up to a whole number
    if (rank < 0) {
      quotient -= 1;
      rank += size;
    }
    store<f64>(units + (u << 3), rank);
    rest = quotient;
  }
  store<f64>(units + (from << 3), rest);
}

/** `a` times `b` plus `summand`, three numbers below 2^53, as two words of 64 bits, the lower one first. */
function setProduct(out: usize, a: u64, b: u64, summand: u64): void {
  const mask: u64 = 0xffff_ffff;
  const low = (a & mask) * (b & mask);
  const first = (a & mask) * (b >> 32);
  const second = (a >> 32) * (b & mask);
  const middle = (low >> 32) + (first & mask) + (second & mask);
  const lower = (low & mask) | (middle << 32);
  const sum = lower + summand;
  store<u64>(out, sum);
  store<u64>(out, (a >> 32) * (b >> 32) + (first >> 32) + (second >> 32) + (middle >> 32) + u64(sum < lower), 8);
}

/** Whether a cell was taken: class, rank and note are written. False with BOOK_WANTED when something is not known yet. */
function rankCell(
  begin: usize,
  stop: usize,
  cover: usize,
  covers: u32,
  index: u32,
  ranks: usize,
  words: usize,
  classOf: usize,
  note: usize,
  book: usize,
): bool {
  const script = <usize>load<u32>(book, BOOK_SCRIPT);
  store<u64>(book, 0, BOOK_KEY);
  let units: u32 = 0;
  let from = begin;
  for (let k: u32 = 0; k < covers; k += 2) {
    units = readPart(book, script, begin, from, begin + load<u8>(cover + k), units, note);
    if (units == NOT_READ) return false;
    from = begin + load<u8>(cover + k, 1);
    const symbols = <usize>load<u32>(book, BOOK_SYMBOLS);
    let sorts = load<u32>(note, NOTE_VALID);
    for (let at = begin + load<u8>(cover + k); at < from; at++) sorts |= load<u8>(symbols + (<usize>load<u8>(at) << 1), 1);
    store<u32>(note, sorts, NOTE_VALID);
  }
  units = readPart(book, script, begin, from, stop, units, note);
  if (units == NOT_READ || units == 0) return false;
  const key = load<u64>(book, BOOK_KEY);
  const mask = load<u32>(book, BOOK_MASK);
  const forms = <usize>load<u32>(book, BOOK_FORMS);
  let slot = <u32>((key * 0x9e3779b97f4a7c15) >> 40) & mask;
  let form: usize = 0;
  for (;;) {
    const at = forms + (slot << SLOT_BITS);
    form = <usize>load<u32>(at, SLOT_FORM);
    if (!form) return want(book, WANTS_FORM, key);
    if (load<u64>(at) == key) break;
    slot = (slot + 1) & mask;
  }
  const kind = load<u32>(form, FORM_KIND);
  if (kind == LEFT_OUT) return false;
  const ownUnits = book + BOOK_UNITS;
  if (kind == NARROW) store<f64>(ranks + (index << 3), join(form, ownUnits, 0, units));
  else {
    const cut = load<u32>(form, FORM_CUT);
    const first = <u64>join(form, ownUnits, 0, cut);
    setProduct(words + (index << 4), first, <u64>load<f64>(form, FORM_HALF), <u64>join(form, ownUnits, cut, units));
  }
  store<u32>(classOf + (index << 2), load<u32>(form, FORM_CLASS));
  store<u32>(note, <u32>form);
  return true;
}

/**
 * Ranks cells from `from` on; those that are left out have NO_CLASS, and BOOK_LEFT counts them.
 *
 * @param covers by cell: how many places there are in `covered`, MOST_PLACES a cell; NOT_READ for one that is left out. 0 for none
 * @param notes 16 bytes a cell, for `writeWords`
 * @returns the first cell that something has to be learned for, as BOOK_WANTED says; `count` at the end
 */
export function rankWords(
  block: usize,
  starts: usize,
  stops: usize,
  from: u32,
  count: u32,
  covers: usize,
  covered: usize,
  ranks: usize,
  words: usize,
  classOf: usize,
  notes: usize,
  book: usize,
): u32 {
  for (let i = from; i < count; i++) {
    const note = notes + (i << NOTE_BITS);
    store<u64>(note, 0);
    store<u32>(classOf + (i << 2), NO_CLASS);
    store<u32>(book, 0, BOOK_WANTED);
    const start = load<u32>(starts + (i << 2));
    const stop = load<u32>(stops + (i << 2));
    const places = covers ? <u32>load<u8>(covers + i) : 0;
    if (
      stop - start > LONGEST_TEXT ||
      places == NOT_READ ||
      !rankCell(block + start, block + stop, covered + i * MOST_PLACES, places, i, ranks, words, classOf, note, book)
    ) {
      if (load<u32>(book, BOOK_WANTED)) return i;
      store<u32>(note, 0);
      store<u32>(book, load<u32>(book, BOOK_LEFT) + 1, BOOK_LEFT);
    }
  }
  return count;
}

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

/** The ranks of a cell's units. */
function splitCell(form: usize, units: usize, rank: usize, words: usize): void {
  const count = load<u32>(form, FORM_COUNT);
  if (load<u32>(form, FORM_KIND) == NARROW) {
    split(form, units, 0, count, load<f64>(rank));
    return;
  }
  const half = load<f64>(form, FORM_HALF);
  const cut = load<u32>(form, FORM_CUT);
  const low = load<u64>(words);
  // all roundings together are below one, so this is off by one at most
  let quotient = floor<f64>((<f64>load<u64>(words, 8) * 18446744073709551616.0 + <f64>low) / half);
  let rest = <i64>low - <i64>quotient * <i64>half;
  if (rest < 0) {
    quotient -= 1;
    rest += <i64>half;
  } else if (rest >= <i64>half) {
    quotient += 1;
    rest -= <i64>half;
  }
  split(form, units, 0, cut, quotient);
  split(form, units, cut, count, <f64>rest);
}

/**
 * Writes the cells that `rankWords` took and that still have a class, and says whether they are valid as BOOK_VALID has it.
 *
 * @param closer by cell: 1 where a word of the image may be a listed one; the cell is as it was then
 */
export function writeWords(
  block: usize,
  starts: usize,
  stops: usize,
  count: u32,
  ranks: usize,
  words: usize,
  classOf: usize,
  notes: usize,
  valid: usize,
  closer: usize,
  book: usize,
): void {
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

/**
 * The rows of all states for a letter in front of words of which so many lead from each state into a group, as group-tables.ts has them.
 *
 * @param counts one float64 a state
 * @param rows by state, the place of its row
 * @param places by state and letter
 * @param size doubles of all rows
 */
export function makeRows(
  states: u32,
  next: usize,
  counts: usize,
  rows: usize,
  places: usize,
  size: u32,
  out: usize,
): void {
  for (let state: u32 = 0; state < states; state++) {
    const row = load<u32>(rows + (state << 2));
    let before: f64 = 0;
    for (let letter: u32 = 0; letter < LETTERS; letter++) {
      const arc = state * LETTERS + letter;
      // the place of a letter that leads nowhere is that of the next one
      store<f64>(out + (load<u32>(places + (arc << 2)) << 3), before);
      before += load<f64>(counts + (<u32>load<u16>(next + (arc << 1)) << 3));
    }
    const end = state + 1 < states ? load<u32>(rows + ((state + 1) << 2)) - 1 : size - 1;
    store<f64>(out + (end << 3), Infinity);
    const head = out + (row << 3);
    store<f64>(head, <f64>SHARES / before);
    let at = row + HEAD;
    for (let share: u32 = 0; share < SHARES; share++) {
      const least = ((<f64>share * before) / <f64>SHARES) * (1.0 - 1.0 / 1099511627776.0);
      while (at < end && load<f64>(out + ((at + 1) << 3)) <= least) at++;
      store<u8>(head + share, <u8>(at - row), HINTS_AT);
    }
  }
}
