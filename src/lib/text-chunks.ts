// Text that comes in chunks as the bytes of UTF-8: a character of two halves (UTF-16 surrogates) may be cut in two by a chunk's end.
import { InputError } from './errors.js';

/** Makes bytes of chunks, and gives no byte for half a character. */
export class TextChunks {
  #half = '';

  /** @throws InputError for half of a surrogate pair */
  bytesOf(chunk: string): Uint8Array {
    const text = this.#half + chunk;
    const last = text.charCodeAt(text.length - 1);
    const isCut = last >= 0xd800 && last < 0xdc00;
    this.#half = isCut ? text.slice(-1) : '';
    const whole = isCut ? text.slice(0, -1) : text;
    if (/\p{Surrogate}/u.test(whole)) throw loneHalf();
    return Buffer.from(whole);
  }

  /** @throws InputError when a character is not complete */
  end(): void {
    if (this.#half !== '') throw loneHalf();
  }
}

function loneHalf(): InputError {
  return new InputError('the input has half of a surrogate pair, which no encoding can write', {
    hints: ['it was cut in the middle of a character, or is no text: give bytes where there are some'],
    data: { reason: 'lone-surrogate' },
  });
}
