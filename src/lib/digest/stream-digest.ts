// The digest of bytes that pass by, and the way to take it that needs nothing else.
import { createHash, createHmac } from 'node:crypto';

/** SHA-256 (FIPS 180-4), or HMAC-SHA-256 (FIPS 198-1) where there is a key, of all bytes given. */
export interface StreamDigest {
  /** @returns where the bytes may not change at once: what settles when they may. More can be given before. */
  update(bytes: Uint8Array): Promise<void> | undefined;
  /** of all of them, in hexadecimal; nothing may be given afterwards */
  hex(): Promise<string>;
}

export function hashFor(key: Uint8Array | undefined): {
  update(bytes: Uint8Array): unknown;
  digest(encoding: 'hex'): string;
} {
  return key ? createHmac('sha256', key) : createHash('sha256');
}

/** Takes the digest on this thread. */
export function digestHere(key?: Uint8Array): StreamDigest {
  const hash = hashFor(key);
  return {
    update: (bytes) => void hash.update(bytes),
    hex: async () => hash.digest('hex'),
  };
}
