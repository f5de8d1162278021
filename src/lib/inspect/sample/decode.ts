// Bytes of any encoding as UTF-8, which is what cells are cut from. Only for looking: what is written back goes through csv/encoding.ts.
import { isUtf8 } from 'node:buffer';
import { otherEncodingOf } from '../../csv/encoding.js';
import { UsageError } from '../../errors.js';

/** What a file that is neither UTF-8 nor UTF-16 most likely is. */
const FALLBACK = 'windows-1252';
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const LONGEST_CHARACTER = 4;

/** @param given label of the Encoding Standard; without one the bytes decide */
export function encodingOf(head: Buffer, given: string | undefined): string {
  if (given !== undefined) {
    try {
      return new TextDecoder(given).encoding;
    } catch {
      throw new UsageError(`encoding: ${given} is not known here`, { hints: ['for example --encoding windows-1252'] });
    }
  }
  const other = otherEncodingOf(head);
  if (other) return other;
  return isUtf8(head) || isCutUtf8(head) ? 'utf-8' : FALLBACK;
}

// The last character may be cut in two.
function isCutUtf8(bytes: Buffer): boolean {
  for (let cut = 1; cut < LONGEST_CHARACTER && cut < bytes.length; cut++) {
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  }
  return false;
}

/** The bytes in UTF-8, without a byte order mark. */
export function asUtf8(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'utf-8') return bytes.subarray(0, 3).equals(UTF8_MARK) ? bytes.subarray(3) : bytes;
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
