// A record of the cells of a column: how many there are, and where they and what is found for them lie, as
// src/lib/formats/cell-record.ts writes it.

export const CELLS_BLOCK: usize = 0;
/** One u32 a cell: where it begins, and where it ends, in the block. */
export const CELLS_STARTS: usize = 4;
export const CELLS_STOPS: usize = 8;
export const CELLS_COUNT: usize = 12;
/** One f64 a cell, for classes of up to 2^53 members. */
export const CELLS_RANKS: usize = 16;
/** 16 bytes a cell, the lowest first, for larger classes. */
export const CELLS_WORDS: usize = 20;
/** One u32 a cell: its class, or NO_CLASS. */
export const CELLS_CLASS_OF: usize = 24;
/** One byte a cell, written with its image: whether it is valid. */
export const CELLS_VALID: usize = 28;

/** For cells that are left out. */
export const NO_CLASS: u32 = 0xffff_ffff;
