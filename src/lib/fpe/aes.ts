import { createCipheriv, type Cipher } from 'node:crypto';

const BLOCK = 16;

/** AES in ECB mode without padding: any number of 16-byte blocks a call, each on its own. */
export class BlockCipher {
  readonly #cipher: Cipher;

  /** @param key 16, 24 or 32 bytes. Throws a RangeError for any other length. */
  constructor(key: Uint8Array) {
    this.#cipher = createCipheriv(`aes-${keyBits(key)}-ecb`, key, null);
    this.#cipher.setAutoPadding(false);
  }

  /** @param blocks a multiple of 16 bytes */
  encrypt(blocks: Uint8Array): Buffer {
    return this.#cipher.update(blocks);
  }
}

/** The numbers 0, 1, 2, ... enciphered one after another, as 16 bytes big-endian: what AES in counter mode adds to zeros. */
export class NumberStream {
  readonly #cipher: Cipher;

  constructor(key: Uint8Array) {
    this.#cipher = createCipheriv(`aes-${keyBits(key)}-ctr`, key, Buffer.alloc(BLOCK));
  }

  /** @param zeros as many as the blocks that are wanted have bytes */
  next(zeros: Uint8Array): Buffer {
    return this.#cipher.update(zeros);
  }
}

/** CBC-MAC with a zero initialization vector (SP 800-38G, algorithm 6, PRF). `message` is a multiple of 16 bytes. */
export function cbcMac(key: Uint8Array, message: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${keyBits(key)}-cbc`, key, Buffer.alloc(BLOCK));
  cipher.setAutoPadding(false);
  return cipher.update(message).subarray(-BLOCK);
}

function keyBits(key: Uint8Array): number {
  if (key.length !== 16 && key.length !== 24 && key.length !== 32) {
    throw new RangeError(`key: expected 16, 24 or 32 bytes, got ${key.length}`);
  }
  return key.length * 8;
}
