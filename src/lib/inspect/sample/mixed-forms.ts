// Columns whose cells write one letter in two ways: as a character of its own, and as a letter and a mark behind it (Unicode NFC and NFD).
// Nothing is normalized, since the original has to come back byte for byte, so that equal words would get different pseudonyms.

const NOT_ASCII = /[^\0-\x7f]/;

/** What people should know of such columns, a line each. */
export function mixedForms(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return header.flatMap((name, column) => {
    let composed = false;
    let decomposed = false;
    for (const row of rows) {
      const cell = row[column] ?? '';
      if (!NOT_ASCII.test(cell)) continue;
      composed ||= cell.normalize('NFD').length > cell.length;
      decomposed ||= cell.normalize('NFC').length < cell.length;
    }
    if (!composed || !decomposed) return [];
    return [
      `column "${name}" writes letters with marks in two ways (Unicode NFC and NFD): equal words get different pseudonyms; uconv -x nfc makes them one`,
    ];
  });
}
