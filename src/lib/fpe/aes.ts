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

  /** CBC-MAC as `cbcMac` makes it; of a message of few blocks without the cost of a cipher of its own. */
  mac(message: Uint8Array): Buffer {
    let chained: Buffer = Buffer.alloc(BLOCK);
    for (let at = 0; at < message.length; at += BLOCK) {
      for (let i = 0; i < BLOCK; i++) chained[i]! ^= message[at + i]!;
      chained = this.encrypt(chained);
    }
    return chained;
  }

  /**
   * The same as `encrypt` for many blocks, whose memory does not wait for the garbage collector.
   *
   * @param out at least as long
   */
  encryptInto(blocks: Uint8Array, out: Uint8Array): void {
    const enciphered = this.#cipher.update(blocks);
    out.set(enciphered);
    discard(enciphered);
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

/** Bytes as Node 22 and later have them: memory that can be given away. */
interface Transferable {
  transfer?(length: number): unknown;
}

/**
 * Gives the memory of a result back at once, where the engine can do that: the next result takes its place, which is still in the
 * processor's caches. Left to the garbage collector such results add up to 64 MB, again and again, before it looks for them everywhere.
 */
export function discard({ buffer, byteLength }: Uint8Array): void {
  // one that shares its memory with others is left alone
  if (buffer.byteLength === byteLength) (buffer as Transferable).transfer?.(0);
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
