// Where the parts of records lie, in bytes; src/lib/formats/identifier/layout-book.ts and outline-table.ts write them.

export const LONGEST: u32 = 32;
export const SYMBOLS: u32 = 36;
export const FIRST_LETTER: u8 = 10;
export const CASE: u32 = 0x20;

// An outline: which bytes of a cell are symbols, and which of these letters.
export const OUTLINE_KEY: usize = 0;
export const OUTLINE_LENGTH: usize = 8;
export const OUTLINE_OTHERS: usize = 12;
export const OUTLINE_LAYOUT: usize = 16;
export const OUTLINE_COUNT: usize = 20;
export const OUTLINE_PLACES: usize = 24;
export const OUTLINE_BITS: u32 = 6;
/** In place of a layout: cells of this outline are left out. */
export const LEFT_OUT: usize = 1;
export const MOST_PROBES: u32 = 8;

export const LAYOUT_PLACES: usize = 0;
export const LAYOUT_FIELDS: usize = 4;
export const LAYOUT_FIELD_COUNT: usize = 8;
export const LAYOUT_CHECKS: usize = 12;
export const LAYOUT_CHECK_COUNT: usize = 16;
export const LAYOUT_CLASSES: usize = 20;
export const LAYOUT_CLASS_MASK: usize = 24;

export const PLACE_BITS: u32 = 4;
export const PLACE_RADIX: usize = 0;
export const PLACE_INDEXES: usize = 4;
export const PLACE_MEMBERS: usize = 8;

export const FIELD_BITS: u32 = 5;
export const FIELD_FROM: usize = 0;
export const FIELD_TO: usize = 4;
export const FIELD_KIND: usize = 8;
export const FIELD_CODES: usize = 12;
export const FIELD_CLASSES: usize = 16;
/** Whether each of its places, of which there are eight at most, is a digit. */
export const FIELD_IS_DECIMAL: usize = 20;
export const FREE: u32 = 0;
export const KEPT: u32 = 1;
/** In the codes of a field: the class above the rank. */
export const RANK_BITS: u32 = 18;

export const CHECK_BYTES: u32 = 40;
export const CHECK_AT: usize = 0;
export const CHECK_WIDTH: usize = 4;
export const CHECK_MODULUS: usize = 8;
export const CHECK_SUM_MODULUS: usize = 12;
export const CHECK_TERMS: usize = 16;
export const CHECK_SIGNS: usize = 20;
export const CHECK_CONSTANT: usize = 24;
export const CHECK_VALUES: usize = 28;
export const CHECK_MEMBERS: usize = 32;

export const CLASS_SLOT_BITS: u32 = 4;
export const CLASS_INDEX: usize = 0;
export const CLASS_EPOCH: usize = 4;
export const CLASS_IS_WIDE: usize = 8;
export const CLASS_IS_VALID: usize = 12;
export const CLASS_FIELDS: usize = 16;
export const CLASS_FIELD_BITS: u32 = 3;

export const BOOK_OUTLINES: usize = 0;
export const BOOK_OUTLINE_MASK: usize = 4;
export const BOOK_OTHERS: usize = 8;
export const BOOK_EPOCH: usize = 12;
/** How many of the first symbols tell outlines apart: 0 or 2. */
export const BOOK_HEAD: usize = 16;
/** The symbols of the cell at hand by byte, and then in their order. */
export const BOOK_BYTES: usize = 20;
export const BOOK_SYMBOLS: usize = 52;
export const BOOK_VALUES: usize = 84;
