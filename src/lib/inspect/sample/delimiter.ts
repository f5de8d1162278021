// Which byte separates the cells, found on the first rows.
import { recordAt } from '../../csv/record.js';
import { COMMA, TAB } from '../../csv/dialect.js';

const CANDIDATES = [COMMA, 0x3b, TAB, 0x7c];
const ROWS = 40;
/** Share of rows that have to be as wide as the first. */
const LEAST_ALIKE = 0.7;

/** The delimiter with which most rows have as many cells as the first one, and many; a comma when none separates anything. */
export function delimiterOf(bytes: Buffer, complete: boolean, quote: number): number {
  let best = COMMA;
  let most = 0;
  for (const delimiter of CANDIDATES) {
    if (!bytes.includes(delimiter)) continue;
    const widths = widthsOf(bytes, complete, delimiter, quote);
    const [first = 1] = widths;
    // rows may end in one delimiter more than the header
    const shareOf = (wanted: number): number =>
      widths.filter((width) => width === wanted).length / (widths.length || 1);
    const alike = Math.max(shareOf(first), shareOf(first + 1));
    const score = first > 1 && alike >= LEAST_ALIKE ? alike * Math.log2(first) : 0;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

function widthsOf(bytes: Buffer, complete: boolean, delimiter: number, quote: number): number[] {
  const widths: number[] = [];
  const bounds: number[] = [];
  let at = 0;
  let lineEnd: number | undefined;
  while (at < bytes.length && widths.length < ROWS) {
    try {
      const dialect = { delimiter, quote, ...(lineEnd === undefined ? {} : { lineEnd }) };
      const record = recordAt(bytes, at, complete, dialect, bounds);
      if (!record) break;
      lineEnd = record.lineEnd;
      if (!record.blank) widths.push(bounds.length / 2);
      at = record.next;
    } catch {
      break;
    }
  }
  return widths;
}
