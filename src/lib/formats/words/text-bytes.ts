// Strings as bytes and back, for what is read over bytes.

/** The longest text that is read so, in bytes. */
export const LONGEST_TEXT = 128;

/** One for all, since nothing is kept in it. */
const scratch = Buffer.alloc(LONGEST_TEXT);

/** The bytes of an ASCII string, until the next call; undefined for other strings, and for long ones. */
export function asciiBytes(text: string): Buffer | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return undefined;
    scratch[i] = code;
  }
  return scratch;
}

/** The bytes of any string in UTF-8; undefined for what has none, and for long ones. */
export function utf8Bytes(text: string): Buffer | undefined {
  if (text.length > LONGEST_TEXT || /\p{Cs}/u.test(text)) return undefined;
  const bytes = Buffer.from(text);
  return bytes.length > LONGEST_TEXT ? undefined : bytes;
}
