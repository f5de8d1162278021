// How a file writes its cells.

/** Bytes, not characters: delimiters and quotes are single-byte. */
export interface Dialect {
  readonly delimiter: number;
  /** 0 when there are no quotes */
  readonly quote: number;
  /** line feed (also for CRLF files) or carriage return */
  readonly lineEnd: number;
}

export const COMMA = 0x2c;
export const TAB = 0x09;
export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;

/** The text of a cell's content: doubled quotes undone where the cell was quoted. */
export function unquote(content: string, quoted: boolean, quote: number): string {
  if (!quoted || !content.includes(String.fromCharCode(quote))) return content;
  const q = String.fromCharCode(quote);
  return content.replaceAll(q + q, q);
}

/** The content that a quoted cell needs to hold `text`. */
export function requote(text: string, quoted: boolean, quote: number): string {
  if (!quoted) return text;
  const q = String.fromCharCode(quote);
  return text.replaceAll(q, q + q);
}
