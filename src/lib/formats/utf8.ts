// Code points in bytes that are known to be UTF-8.

/** Bytes of the code point that begins with this one. */
export function widthOf(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** The code point beyond ASCII that begins at `at`. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1]! & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  const third = bytes[at + 2]! & 0x3f;
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third;
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f);
}

/** Writes a code point beyond ASCII. */
export function encode(codePoint: number, bytes: Uint8Array, at: number): void {
  if (codePoint < 0x800) {
    bytes[at] = 0xc0 | (codePoint >> 6);
    bytes[at + 1] = 0x80 | (codePoint & 0x3f);
    return;
  }
  let next = at;
  if (codePoint < 0x10000) bytes[next++] = 0xe0 | (codePoint >> 12);
  else {
    bytes[next++] = 0xf0 | (codePoint >> 18);
    bytes[next++] = 0x80 | ((codePoint >> 12) & 0x3f);
  }
  bytes[next] = 0x80 | ((codePoint >> 6) & 0x3f);
  bytes[next + 1] = 0x80 | (codePoint & 0x3f);
}
