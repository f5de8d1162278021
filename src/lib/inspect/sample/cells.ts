// The cells of one row after another as texts.
import { isAscii } from 'node:buffer';
import { unquote } from '../../csv/dialect.js';

export class Cells {
  /** where each cell of the row begins and ends in the bytes, quotes included */
  readonly bounds: number[] = [];
  readonly #bytes: Buffer;
  readonly #quote: number;
  readonly #hasQuotes: boolean;
  /** all bytes as one text, of which cells are cut, where a byte is a character */
  readonly #text: string | undefined;

  /** @param bytes UTF-8 */
  constructor(bytes: Buffer, quote: number) {
    this.#bytes = bytes;
    this.#quote = quote;
    this.#hasQuotes = quote !== 0 && bytes.includes(quote);
    this.#text = isAscii(bytes) ? bytes.toString('latin1') : undefined;
  }

  get count(): number {
    return this.bounds.length / 2;
  }

  /** Whether a cell that is not quoted has a quote in it. */
  haveStrayQuote(): boolean {
    if (!this.#hasQuotes) return false;
    for (let i = 0; i < this.bounds.length; i += 2) {
      const [start, end] = [this.bounds[i]!, this.bounds[i + 1]!];
      if (this.#bytes[start] !== this.#quote && this.#bytes.subarray(start, end).includes(this.#quote)) return true;
    }
    return false;
  }

  areEmptyFrom(first: number): boolean {
    for (let i = 2 * first; i < this.bounds.length; i += 2) if (this.bounds[i] !== this.bounds[i + 1]) return false;
    return true;
  }

  /** The first cells, unquoted. */
  texts(count: number): string[] {
    const texts: string[] = [];
    for (let i = 0; i < 2 * count; i += 2) texts.push(this.#textOf(this.bounds[i]!, this.bounds[i + 1]!));
    return texts;
  }

  #textOf(start: number, end: number): string {
    const quoted = this.#hasQuotes && end - start >= 2 && this.#bytes[start] === this.#quote;
    const text = quoted ? this.#cut(start + 1, end - 1) : this.#cut(start, end);
    return quoted ? unquote(text, quoted, this.#quote) : text;
  }

  #cut(start: number, end: number): string {
    return this.#text === undefined ? this.#bytes.toString('utf8', start, end) : this.#text.slice(start, end);
  }
}
