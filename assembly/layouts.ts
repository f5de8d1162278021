// Identifiers, codes and postal codes of letters and digits as ranks, and back in place, by layouts that are written down as records.
// src/lib/formats/identifier/layout-book.ts writes the records, outline-table.ts those of outlines; ascii-cells.ts has the same in
// plain TypeScript, and does what is left out here: cells beyond 32 bytes or ASCII, and layouts that are no sums and tables.
export { rankByLayout } from './layouts/rank';
export { writeByLayout } from './layouts/write';
