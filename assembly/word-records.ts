// Where the book of words has what, as src/lib/formats/words/word-book.ts writes it.

export const LETTERS: u32 = 26;
export const CASE: u32 = 0x20;
export const LONGEST_TEXT: u32 = 128;
export const LONGEST_LISTED: u32 = 5;

export const BOOK_SCRIPT: usize = 0;
export const BOOK_FORMS: usize = 4;
export const BOOK_MASK: usize = 8;
export const BOOK_SYMBOLS: usize = 12;
export const BOOK_FILTER: usize = 16;
export const BOOK_WANTED: usize = 20;
export const BOOK_LEFT: usize = 28;
export const BOOK_KEY: usize = 32;
export const BOOK_KNOWN: usize = 40;
export const BOOK_UNITS: usize = 64;
export const BOOK_LETTERS: usize = 128;
export const BOOK_VALID: usize = 256;
export const BOOK_ITEMS: usize = 320;
export const BOOK_BEFORE: usize = 16704;
export const BOOK_BYTES: usize = 24896;

export const SCRIPT_NEXT: usize = 0;
export const SCRIPT_TIERS: usize = 4;
export const SCRIPT_START: usize = 8;
export const SCRIPT_LONGEST: usize = 12;
export const SCRIPT_GROUPS: usize = 16;
export const SCRIPT_TABLES: usize = 112;
export const TABLES_BITS: u32 = 7;
export const TABLES_ARCS: usize = 0;
export const TABLES_START: usize = 4;
export const TABLES_NARROW: usize = 8;
export const TABLES_ROW: usize = 12;
export const TABLES_CODES: usize = 20;
export const TABLES_ENDINGS_OF: usize = 24;
export const TABLES_ENDINGS: usize = 28;
export const TABLES_ROWS: usize = 32;
/** An arc: the place of its letter in the rows, and where it leads. */
export const PLACE_SHIFT: u32 = 16;
export const STATE_MASK: u32 = 0xffff;
export const GROUP_BITS: u32 = 3;
export const GROUP_MASK: u32 = 7;

export const SLOT_BITS: u32 = 4;
export const SLOT_FORM: usize = 8;
export const FORM_CLASS: usize = 0;
export const FORM_COUNT: usize = 4;
export const FORM_KIND: usize = 8;
export const FORM_CUT: usize = 12;
export const FORM_HALF: usize = 16;
export const FORM_KEY: usize = 24;
export const FORM_SIZES: usize = 32;
export const LEFT_OUT: u32 = 0;
export const NARROW: u32 = 1;

export const NOTE_BITS: u32 = 4;
export const NOTE_VALID: usize = 4;
export const NOTE_OFFSETS: usize = 8;

export const HINTS_AT: usize = 8;
export const LETTER_BITS: u32 = 5;
export const LETTER_MASK: u32 = 31;

// @ts-ignore: decorator
@inline
export function tablesOf(script: usize, group: u32): usize {
  return script + SCRIPT_TABLES + ((<usize>group) << TABLES_BITS);
}
