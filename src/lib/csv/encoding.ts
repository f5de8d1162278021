// Files that are not UTF-8. Inside everything is UTF-8; a file in another encoding is transcoded on its way in and, deciphered, on
// its way out.
import type { ByteSource } from './block-reader.js';

/** An encoding that can be decoded and encoded without loss. */
export interface Encoding {
  /** as the Encoding Standard names it */
  readonly name: string;
  /** A source of UTF-8 made of one in this encoding. */
  decode(source: ByteSource): ByteSource;
  /** UTF-8 in this encoding. `bytes` hold whole characters. */
  encode(bytes: Uint8Array): Buffer;
}

/** Bytes that mean nothing in the encoding they are said to have. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

const CHUNK = 65_536;

/**
 * @param label utf-8, utf-16le, utf-16be or a single-byte encoding of the Encoding Standard (iso-8859-x, windows-125x, koi8-r, ...)
 * @returns undefined for UTF-8, which needs nothing
 * @throws RangeError when it is unknown, or cannot be written back exactly
 */
export function encodingNamed(label: string): Encoding | undefined {
  const name = standardName(label);
  if (name === 'utf-8') return undefined;
  if (name === 'utf-16le' || name === 'utf-16be') {
    return { name, decode: (source) => decodeUtf16(source, name), encode: utf16(name) };
  }
  const table = singleByteTable(name);
  if (!table) {
    throw new RangeError(`encoding: ${label} cannot be written back exactly; transcode the file to UTF-8 first`);
  }
  return { name, decode: (source) => decodeSingleByte(source, name, table), encode: encodeSingleByte(name, table) };
}

/** What the beginning of a file that is not UTF-8 looks like, when it says so itself. */
export function otherEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // text in two bytes a character without a mark: every other byte is zero
  const looked = bytes.subarray(0, 256);
  const zeros = [0, 0];
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  if (looked.length < 4) return undefined;
  if (zeros[1]! > looked.length / 4 && zeros[0]! === 0) return 'utf-16le';
  if (zeros[0]! > looked.length / 4 && zeros[1]! === 0) return 'utf-16be';
  return undefined;
}

function standardName(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new RangeError(`encoding: ${label} is not known here`);
  }
}

function decodeUtf16(source: ByteSource, name: string): ByteSource {
  // the byte order mark stays: it becomes that of UTF-8
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return transcoded(source, (bytes, ended) => {
    try {
      return decoder.decode(bytes, { stream: !ended });
    } catch {
      throw new EncodingError(`the bytes are not ${name}`);
    }
  });
}

function decodeSingleByte(source: ByteSource, name: string, table: readonly string[]): ByteSource {
  return transcoded(source, (bytes) => {
    let text = '';
    for (const byte of bytes) {
      const character = table[byte]!;
      if (character === '') throw new EncodingError(`a byte that means nothing in ${name}`);
      text += character;
    }
    return text;
  });
}

function transcoded(source: ByteSource, textOf: (bytes: Uint8Array, ended: boolean) => string): ByteSource {
  const chunk = Buffer.alloc(CHUNK);
  let rest: Buffer = Buffer.alloc(0);
  let ended = false;
  return {
    stalls: async (ms) => rest.length === 0 && ((await source.stalls?.(ms)) ?? false),
    stop: () => source.stop?.(),
    async read(target) {
      while (rest.length === 0 && !ended) {
        const count = await source.read(chunk);
        ended = count === 0;
        rest = Buffer.from(textOf(chunk.subarray(0, count), ended));
      }
      const count = Math.min(rest.length, target.length);
      target.set(rest.subarray(0, count));
      rest = rest.subarray(count);
      return count;
    },
  };
}

function utf16(name: 'utf-16le' | 'utf-16be'): (bytes: Uint8Array) => Buffer {
  return (bytes) => {
    const encoded = Buffer.from(textOf(bytes), 'utf16le');
    return name === 'utf-16be' ? encoded.swap16() : encoded;
  };
}

function encodeSingleByte(name: string, table: readonly string[]): (bytes: Uint8Array) => Buffer {
  const byteOf = new Map(table.map((character, byte) => [character, byte]));
  byteOf.delete('');
  return (bytes) => {
    const text = textOf(bytes);
    const out = Buffer.alloc(text.length);
    for (let i = 0; i < text.length; i++) {
      const byte = byteOf.get(text[i]!);
      if (byte === undefined) throw new EncodingError(`a character that ${name} does not have`);
      out[i] = byte;
    }
    return out;
  };
}

// The single-byte encodings of the Encoding Standard, section 9.
const SINGLE_BYTE = /^(ibm866|iso-8859-([2-8]|8-i|1[03-6])|koi8-[ru]|macintosh|windows-(874|125[0-8])|x-mac-cyrillic)$/;

// Windows-1252 from 0x80 to 0x9f. Some versions of Node decode it as ISO 8859-1 (nodejs/node#56542), so it is not left to the engine.
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The characters of the 256 bytes, '' for a byte that means nothing; undefined for an encoding with more than one byte a character. */
function singleByteTable(name: string): readonly string[] | undefined {
  if (!SINGLE_BYTE.test(name)) return undefined;
  const decoder = new TextDecoder(name, { fatal: true });
  return Array.from({ length: 256 }, (_, byte) => {
    // ICU, which Node asks, has three control characters of IBM 866 change places
    if (byte < 0x80) return String.fromCharCode(byte);
    if (name === 'windows-1252') return WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte);
    try {
      return decoder.decode(Uint8Array.of(byte));
    } catch {
      return '';
    }
  });
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
