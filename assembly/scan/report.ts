// What a scan says beside the offsets that it writes to `out`, from the start of the block: eight 32-bit words at `report`.
//   0 structural offsets written          4 offset where the fault was seen
//   1 complete rows                       5 1 when every row has `columns` cells
//   2 offset behind the last complete row 6 structural offsets up to there
//   3 fault                               7 1 when a byte above 0x7f was seen

export const NO_FAULT: u32 = 0;
export const NUL_BYTE: u32 = 1;
export const TEXT_AFTER_QUOTE: u32 = 2;
export const OPEN_QUOTE_AT_END: u32 = 3;
export const STRAY_QUOTE: u32 = 4;
export const OUT_FULL: u32 = 5;

// @ts-ignore: decorator
@inline
export function writeReport(
  report: usize,
  count: u32,
  rows: u32,
  end: u32,
  fault: u32,
  faultAt: u32,
  regular: u32,
  countAtEnd: u32,
  high: u32,
): void {
  store<u32>(report, count, 0);
  store<u32>(report, rows, 4);
  store<u32>(report, end, 8);
  store<u32>(report, fault, 12);
  store<u32>(report, faultAt, 16);
  store<u32>(report, regular, 20);
  store<u32>(report, countAtEnd, 24);
  store<u32>(report, high, 28);
}
