// HMAC-SHA-256 (RFC 2104) of many short messages under one key: the padded key is made once, and each digest is two calls of the one-shot
// hash. As texts its results cost a third of what they cost as buffers, and a fifth of an Hmac object.
import { hash } from 'node:crypto';

const BLOCK = 64;
const DIGEST = 32;
const [INNER, OUTER] = [0x36, 0x5c];

export class KeyedDigest {
  #inner = Buffer.alloc(BLOCK + 256);
  readonly #outer = Buffer.alloc(BLOCK + DIGEST);

  /** @param key at most 64 bytes, as every derived key is */
  constructor(key: Uint8Array) {
    if (key.length > BLOCK) throw new RangeError('the key is longer than a block');
    this.#inner.fill(INNER, 0, BLOCK);
    this.#outer.fill(OUTER, 0, BLOCK);
    key.forEach((byte, i) => {
      this.#inner[i] = byte ^ INNER;
      this.#outer[i] = byte ^ OUTER;
    });
  }

  /** The HMAC of enc(items), in hex digits: each item's length as 4 bytes big-endian, then its UTF-8 bytes. */
  ofItems(...items: readonly string[]): string {
    let at = BLOCK;
    for (const item of items) {
      // a UTF-16 unit has at most three bytes in UTF-8
      this.#grow(at + 4 + item.length * 3);
      const length = this.#inner.write(item, at + 4, 'utf8');
      this.#inner.writeUInt32BE(length, at);
      at += 4 + length;
    }
    this.#outer.write(hash('sha256', this.#inner.subarray(0, at), 'binary'), BLOCK, 'latin1');
    return hash('sha256', this.#outer, 'hex');
  }

  /** Overwrites the key. */
  wipe(): void {
    this.#inner.fill(0);
    this.#outer.fill(0);
  }

  #grow(length: number): void {
    if (length <= this.#inner.length) return;
    const larger = Buffer.alloc(length * 2);
    this.#inner.copy(larger);
    this.#inner.fill(0);
    this.#inner = larger;
  }
}
