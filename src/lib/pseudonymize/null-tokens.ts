import type { Cells } from './cells.js';

const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const ASCII_END = 0x80;
const isBlank = (byte: number): boolean => byte === SPACE || (byte >= TAB && byte <= CARRIAGE_RETURN);

/** The tokens that were declared to stand for a missing value, found among cells as bytes, spaces around them or not. */
export class NullTokens {
  readonly #tokens: ReadonlySet<string>;
  /** by byte: 1 where a token may begin, or end, with it; beyond ASCII it may be a space, too */
  readonly #first = new Uint8Array(0x100).fill(1, ASCII_END);
  readonly #last = new Uint8Array(0x100).fill(1, ASCII_END);
  /** in bytes, with quotes doubled, whichever character that is */
  readonly #longest: number;

  constructor(tokens: ReadonlySet<string>) {
    this.#tokens = tokens;
    const encoded = [...tokens].map((token) => Buffer.from(token));
    this.#longest = Math.max(0, ...encoded.map(({ length }, i) => length + signsIn([...tokens][i]!)));
    for (const bytes of encoded) {
      this.#first[bytes[0]!] = 1;
      this.#last[bytes.at(-1)!] = 1;
    }
  }

  get size(): number {
    return this.#tokens.size;
  }

  /** Whether a cell of digits may be one. */
  get holdDigits(): boolean {
    return [...this.#tokens].some((token) => /[0-9]/.test(token));
  }

  /** Whether a token may have as many bytes as a cell has without its outer spaces. */
  mayFit(bytes: Uint8Array, start: number, stop: number): boolean {
    const [from, to] = trimmed(bytes, start, stop);
    if (from === to) return false;
    return to - from <= this.#longest || bytes[from]! >= ASCII_END || bytes[to - 1]! >= ASCII_END;
  }

  /** @param cells of the block that the bytes are */
  has(bytes: Uint8Array, start: number, stop: number, cells: Pick<Cells, 'read'>): boolean {
    const [from, to] = trimmed(bytes, start, stop);
    if (from === to || !this.#first[bytes[from]!] || !this.#last[bytes[to - 1]!]) return false;
    if (to - from > this.#longest && bytes[from]! < ASCII_END && bytes[to - 1]! < ASCII_END) return false;
    return this.#tokens.has(cells.read(start, stop).trim());
  }
}

/** How many characters of a text may be quotes. */
const signsIn = (text: string): number => text.replace(/[0-9A-Za-z\u0080-\uffff]/g, '').length;

/** Without ASCII spaces around it. */
function trimmed(bytes: Uint8Array, start: number, stop: number): readonly [from: number, to: number] {
  let from = start;
  let to = stop;
  while (from < to && isBlank(bytes[from]!)) from++;
  while (to > from && isBlank(bytes[to - 1]!)) to--;
  return [from, to];
}
