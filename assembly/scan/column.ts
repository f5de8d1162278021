// Where the cells of a column are, by the offsets of a scan.

const CARRIAGE_RETURN: u8 = 0x0d;

/**
 * The content of one column's cells, without outer quotes and without the carriage return of "\r\n".
 *
 * @param ends structural offsets as `scan` wrote them
 * @param rowFirst index into `ends` of each row's first cell; 0 when row r begins at r * columns
 */
export function cells(
  block: usize,
  ends: usize,
  rowFirst: usize,
  rows: u32,
  columns: u32,
  column: u32,
  quote: u32,
  lineEnd: u32,
  starts: usize,
  stops: usize,
): void {
  const trimCarriageReturn = column == columns - 1 && lineEnd != <u32>CARRIAGE_RETURN;
  // no byte is like it where there are no quotes
  const outer: u32 = quote ? quote : 256;
  let index = column;
  for (let row: u32 = 0; row < rows; row++) {
    if (rowFirst) index = load<u32>(rowFirst + ((<usize>row) << 2)) + column;
    const end = ends + ((<usize>index) << 2);
    let start: u32 = index ? load<u32>(end - 4) + 1 : 0;
    let stop = load<u32>(end);
    if (trimCarriageReturn && stop > start && load<u8>(block + stop - 1) == CARRIAGE_RETURN) stop--;
    if (<u32>load<u8>(block + start) == outer && stop - start >= 2) {
      start++;
      stop--;
    }
    store<u32>(starts + ((<usize>row) << 2), start);
    store<u32>(stops + ((<usize>row) << 2), stop);
    index += columns;
  }
}
