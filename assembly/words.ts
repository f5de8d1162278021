// Cells of a few words of ASCII letters, and of digits, as ranks, and back in place: automata, tables and classes lie in memory as
// src/lib/formats/words/word-book.ts writes them, which says what each part is. word-cells.ts and bulk-words.ts are the same in plain
// TypeScript, and do what is left out here: letters beyond ASCII, words that may stay, long words, and texts of many words.
export { rankWords } from './rank-words';
export { makeRows } from './word-rows';
export { writeWords } from './write-words';

// one instance serves all that cells of words need
export { locateAddresses } from './addresses';
export { copySamePieces, findSamePieces, packCells } from './pieces';
