// The cells of one column in a block: read as text, written in place, or put aside as a patch when the length changes.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import { CARRIAGE_RETURN, LINE_FEED, requote, unquote, type Dialect } from '../csv/dialect.js';

/** Bytes that take the place of others in a block. */
export interface Patch {
  readonly start: number;
  readonly stop: number;
  readonly bytes: Buffer;
}

export class Cells {
  /** bytes of the block */
  readonly length: number;
  readonly #block: Buffer;
  readonly #quote: number;
  readonly #high: boolean;
  readonly #patches: Patch[];

  /**
   * @param high whether the block has bytes above 0x7f; without them text is read faster
   * @param patches where replacements of another length go
   */
  constructor(memory: KernelMemory, block: Pointer, length: number, quote: number, high: boolean, patches: Patch[]) {
    this.length = length;
    this.#block = Buffer.from(memory.wasm.buffer, block, length);
    this.#quote = quote;
    this.#high = high;
    this.#patches = patches;
  }

  /** Whether quotes surround the cell whose content begins at `start`. */
  quoted(start: number): boolean {
    return this.#quote !== 0 && start > 0 && this.#block[start - 1] === this.#quote;
  }

  read(start: number, stop: number): string {
    const content = this.#block.toString(this.#high ? 'utf8' : 'latin1', start, stop);
    return this.quoted(start) ? unquote(content, true, this.#quote) : content;
  }

  write(start: number, stop: number, text: string): void {
    const content = this.quoted(start) ? requote(text, true, this.#quote) : text;
    if (Buffer.byteLength(content) === stop - start) this.#block.write(content, start, stop - start, 'utf8');
    else this.#patches.push({ start, stop, bytes: Buffer.from(content) });
  }

  /**
   * Puts a text in the place of a cell, with quotes where the text needs them: those of the cell would tell what was in it.
   *
   * @returns false when it needs them and the file has no quotes
   */
  replace(start: number, stop: number, text: string, { pattern, empty }: Special): boolean {
    const quoted = this.quoted(start);
    const needsQuotes = pattern.test(text) || (empty && text === '');
    if (quoted === needsQuotes) this.write(start, stop, text);
    else if (quoted) this.#patches.push({ start: start - 1, stop: stop + 1, bytes: Buffer.from(text) });
    else if (this.#quote === 0) return false;
    else {
      const q = String.fromCharCode(this.#quote);
      this.#patches.push({ start, stop, bytes: Buffer.from(q + requote(text, true, this.#quote) + q) });
    }
    return true;
  }

  /** Takes bytes out of the block. */
  cut(start: number, stop: number, instead = ''): void {
    this.#patches.push({ start, stop, bytes: Buffer.from(instead) });
  }
}

/** What a cell may not hold without quotes. */
export interface Special {
  readonly pattern: RegExp;
  /** a row of one empty cell would be a blank line */
  readonly empty: boolean;
}

export function specialOf({ delimiter, quote }: Dialect, columnsLeft: number): Special {
  const bytes = [delimiter, ...(quote === 0 ? [] : [quote]), LINE_FEED, CARRIAGE_RETURN];
  const escaped = bytes.map((byte) => `\\u{${byte.toString(16)}}`).join('');
  return { pattern: new RegExp(`[${escaped}]`, 'u'), empty: columnsLeft === 1 };
}

/** The block with patches applied, written to `out`, which has room for `patchedLength` bytes. */
export function applyPatches(block: Uint8Array, patches: readonly Patch[], out: Uint8Array): void {
  const sorted = [...patches].sort((a, b) => a.start - b.start);
  let from = 0;
  let to = 0;
  for (const { start, stop, bytes } of sorted) {
    out.set(block.subarray(from, start), to);
    to += start - from;
    out.set(bytes, to);
    to += bytes.length;
    from = stop;
  }
  out.set(block.subarray(from), to);
}

export function patchedLength(length: number, patches: readonly Patch[]): number {
  return patches.reduce((sum, { start, stop, bytes }) => sum + bytes.length - (stop - start), length);
}
