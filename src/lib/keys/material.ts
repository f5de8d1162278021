// What a stored key looks like as text, and the only two ways to read one. Nothing is hashed, padded or cut to fit.
import { KeyError } from '../errors.js';

/** How a key is written as text. */
export type KeyEncoding = 'hex' | 'base64';

/** AES key lengths, in bytes. */
export const KEY_LENGTHS: readonly number[] = [16, 24, 32];

/**
 * Reads a key: 32, 48 or 64 hex digits, else base64 (RFC 4648 section 4, padded, canonical) of 16, 24 or 32 bytes. White
 * space around it is dropped, because files and pipes end in a line end.
 * @param where what is named in the error, for example `SECUREML_MASTER_KEY`
 * @throws KeyError without the text itself
 */
export function parseKeyMaterial(text: string, where: string): { bytes: Buffer; encoding: KeyEncoding } {
  const trimmed = text.trim();
  if (/^(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{48}|[0-9A-Fa-f]{64})$/.test(trimmed)) {
    return { bytes: decoded(trimmed, 'hex'), encoding: 'hex' };
  }
  const bytes = decoded(trimmed, 'base64');
  // Node skips what it cannot read, so only a text that comes back the same was base64
  if (KEY_LENGTHS.includes(bytes.length) && bytes.toString('base64') === trimmed) return { bytes, encoding: 'base64' };
  throw new KeyError(`${where} does not hold a key (${describe(trimmed)})`, {
    hints: [
      'a key is 32, 48 or 64 hex digits, or the base64 of 16, 24 or 32 bytes; it is never hashed or padded to fit',
    ],
  });
}

/** Random bytes of a key's length have fewer different ones about once in 10^12 keys of 16 bytes, and never in longer ones. */
const FEWEST_DIFFERENT = 8;

/** @throws KeyError for bytes that nobody drew at random, as 64 zeros are */
export function checkRandom(bytes: Uint8Array, where: string): void {
  if (new Set(bytes).size >= FEWEST_DIFFERENT) return;
  throw new KeyError(`${where} holds no random key: it has fewer than ${FEWEST_DIFFERENT} different bytes`, {
    hints: [
      'anybody could guess it: secureml keys generate-key makes a random one',
      'for a key that protects nothing, as in a test: --allow-weak-key',
    ],
    data: { reason: 'weak-key' },
  });
}

// Says how the text misses the rule, never what it is.
function describe(text: string): string {
  if (text === '') return 'it is empty';
  const count = `it has ${text.length} characters`;
  if (/^[0-9A-Fa-f]+$/.test(text)) return `it has ${text.length} hex digits`;
  if (/^[A-Za-z0-9_-]+=*$/.test(text) && /[_-]/.test(text)) return `${count} and looks like URL-safe base64`;
  if (/\s/.test(text)) return `${count}, white space among them`;
  return count;
}

// In memory of its own: Buffer.from would put it beside what others see of the shared pool.
function decoded(text: string, encoding: KeyEncoding): Buffer {
  const own = Buffer.alloc(Buffer.byteLength(text, encoding));
  return own.subarray(0, own.write(text, encoding));
}
