// Which key and tweak a class of values is enciphered under. docs/format.md, "Derivation", is the same in prose.
import { createHmac, hash, hkdfSync } from 'node:crypto';

const SCHEME = 'secureml/v1';
const LENGTH_BYTES = 4;

/** enc(a, b, ...): each item's length as 4 bytes big-endian, then its UTF-8 or raw bytes. */
export function encodeItems(...items: (string | Uint8Array)[]): Buffer {
  const lengths = items.map((item) => Buffer.byteLength(item));
  const out = Buffer.alloc(lengths.reduce((sum, length) => sum + LENGTH_BYTES + length, 0));
  let at = 0;
  items.forEach((item, i) => {
    at = out.writeUInt32BE(lengths[i]!, at);
    if (typeof item === 'string') out.write(item, at);
    else out.set(item, at);
    at += lengths[i]!;
  });
  return out;
}

/** sub(a, b, ...) = HKDF-SHA-256(stored key, empty salt, info = enc("secureml/v1", a, b, ...), 32 bytes). */
export function subkey(storedKey: Uint8Array, ...purpose: string[]): Buffer {
  return Buffer.from(hkdfSync('sha256', storedKey, Buffer.alloc(0), encodeItems(SCHEME, ...purpose), 32));
}

/** T = SHA-256(enc(class, context)). */
export function classDigest(label: string, context: string | Uint8Array): Buffer {
  // under a context each value has a class: as text the result costs a fifth of a Hash object
  return Buffer.from(hash('sha256', encodeItems(label, context), 'hex'), 'hex');
}

/** Kp = HMAC-SHA-256(sub("perm1", format, version, domain), T). */
export function tableKey(perm1Subkey: Uint8Array, digest: Uint8Array): Buffer {
  return createHmac('sha256', perm1Subkey).update(digest).digest();
}

/** The first 16 bytes of sub("kcv"): tells keys apart and reveals neither. */
export function checkValue(storedKey: Uint8Array): Buffer {
  return subkey(storedKey, 'kcv').subarray(0, 16);
}

/** The first 4 bytes of the check value in hex: what people compare. */
export function fingerprint(storedKey: Uint8Array): string {
  return checkValue(storedKey).subarray(0, 4).toString('hex');
}
