import { BlockCipher, cbcMac } from './aes.js';
import { bitLength, fromBytes, num, str, toBytes } from './numerals.js';

/** SP 800-38G (2016), section 5.1: radix^minlen >= 100. */
export const STANDARD_FLOOR = 100n;
/** SP 800-38G Rev. 1, second public draft (2025): radix^minlen >= 1,000,000. */
export const DRAFT_FLOOR = 1_000_000n;

const MAX_RADIX = 65_536;
const MAX_LENGTH = 2 ** 32 - 1;

/** What rounds need besides the key: the split of n numerals into u and v, the byte lengths b and d, P and T. */
export interface Feistel {
  readonly u: number;
  readonly v: number;
  readonly modulusU: bigint;
  readonly modulusV: bigint;
  readonly b: number;
  readonly d: number;
  /** P || T || zero padding, whole but for the last b + 1 bytes of Q */
  readonly prefix: Buffer;
}

/** Steps 1, 3, 4 and 5 of algorithms 7 and 8, and the constant part of Q. */
export function feistel(radix: number, length: number, tweak: Uint8Array): Feistel {
  // step 1
  const u = Math.floor(length / 2);
  const v = length - u;
  const modulusU = BigInt(radix) ** BigInt(u);
  const modulusV = BigInt(radix) ** BigInt(v);
  // step 3, in the integer form of Rev. 1: b = ceil(bitlen(radix^v - 1) / 8); no floating point, no rounding
  const b = Math.ceil(bitLength(modulusV - 1n) / 8);
  // step 4
  const d = 4 * Math.ceil(b / 4) + 4;
  // step 5: P = [1]^1 || [2]^1 || [1]^1 || [radix]^3 || [10]^1 || [u mod 256]^1 || [n]^4 || [t]^4
  const p = Buffer.alloc(16);
  p.set([1, 2, 1]);
  p.writeUIntBE(radix, 3, 3);
  p[6] = 10;
  p[7] = u % 256;
  p.writeUInt32BE(length, 8);
  p.writeUInt32BE(tweak.length, 12);
  // step 6.i: Q = T || [0]^((-t-b-1) mod 16) || [i]^1 || [NUM(B)]^b
  const padding = (((-tweak.length - b - 1) % 16) + 16) % 16;
  return { u, v, modulusU, modulusV, b, d, prefix: Buffer.concat([p, tweak, Buffer.alloc(padding)]) };
}

/**
 * FF1, one value at a time, the standard step by step (NIST SP 800-38G, section 5.1, algorithms 7 and 8).
 * The clear version, and the oracle of the fast ones. Not a validated module.
 */
export class FF1 {
  readonly #key: Buffer;
  readonly #aes: BlockCipher;
  readonly #floor: bigint;
  readonly radix: number;

  /**
   * @param key 16, 24 or 32 bytes
   * @param radix 2 to 65,536
   * @param floor the least radix^n that is enciphered; by default the 10^6 of the Rev. 1 draft, at least the 100 of the standard
   * @throws RangeError for a key, radix or floor out of range
   */
  constructor(key: Uint8Array, radix: number, floor: bigint = DRAFT_FLOOR) {
    if (!Number.isInteger(radix) || radix < 2 || radix > MAX_RADIX) {
      throw new RangeError(`radix: expected an integer from 2 to ${MAX_RADIX}, got ${radix}`);
    }
    if (floor < STANDARD_FLOOR) throw new RangeError(`floor: expected at least ${STANDARD_FLOOR}, got ${floor}`);
    this.#aes = new BlockCipher(key);
    this.#key = Buffer.from(key);
    this.radix = radix;
    this.#floor = floor;
  }

  /**
   * FF1.Encrypt(K, T, X), algorithm 7.
   *
   * @param numerals each from 0 to radix - 1, most significant first
   * @throws RangeError when a numeral is out of range or radix^n is below the floor
   */
  encrypt(numerals: ArrayLike<number>, tweak: Uint8Array): number[] {
    return this.#apply(numerals, tweak, false);
  }

  /** FF1.Decrypt(K, T, X), algorithm 8; throws like `encrypt`. */
  decrypt(numerals: ArrayLike<number>, tweak: Uint8Array): number[] {
    return this.#apply(numerals, tweak, true);
  }

  /** The same for a numeral string given as the integer NUM_radix(X) with its length n. */
  encryptInteger(value: bigint, length: number, tweak: Uint8Array): bigint {
    return this.#applyInteger(value, length, tweak, false);
  }

  decryptInteger(value: bigint, length: number, tweak: Uint8Array): bigint {
    return this.#applyInteger(value, length, tweak, true);
  }

  #apply(numerals: ArrayLike<number>, tweak: Uint8Array, decipher: boolean): number[] {
    const n = numerals.length;
    for (let i = 0; i < n; i++) {
      const numeral = numerals[i]!;
      if (!Number.isInteger(numeral) || numeral < 0 || numeral >= this.radix) {
        throw new RangeError(`numerals: expected integers from 0 to ${this.radix - 1}, got another at position ${i}`);
      }
    }
    const f = this.#feistel(n, tweak);
    // step 2: A = X[1..u], B = X[u+1..n]
    const [a, b] = this.#rounds(f, num(numerals, this.radix, 0, f.u), num(numerals, this.radix, f.u), decipher);
    // step 7: A || B
    const out = new Array<number>(n);
    str(a, this.radix, f.u, out);
    str(b, this.radix, f.v, out, f.u);
    return out;
  }

  #applyInteger(value: bigint, length: number, tweak: Uint8Array, decipher: boolean): bigint {
    const f = this.#feistel(length, tweak);
    if (value < 0n || value >= f.modulusU * f.modulusV) throw new RangeError('value: out of range for its length');
    const [a, b] = this.#rounds(f, value / f.modulusV, value % f.modulusV, decipher);
    return a * f.modulusV + b;
  }

  #feistel(length: number, tweak: Uint8Array): Feistel {
    if (!Number.isInteger(length) || length < 2 || length > MAX_LENGTH) {
      throw new RangeError(`length: expected 2 to ${MAX_LENGTH} numerals, got ${length}`);
    }
    const f = feistel(this.radix, length, tweak);
    if (f.modulusU * f.modulusV < this.#floor) {
      throw new RangeError(`length: expected radix^length of at least ${this.#floor}, got ${this.radix}^${length}`);
    }
    return f;
  }

  #rounds(f: Feistel, a: bigint, b: bigint, decipher: boolean): [bigint, bigint] {
    if (decipher) {
      // algorithm 8, step 6: i from 9 to 0
      for (let i = 9; i >= 0; i--) {
        const y = this.#roundFunction(f, i, a);
        const m = i % 2 === 0 ? f.modulusU : f.modulusV;
        const c = (((b - y) % m) + m) % m;
        b = a;
        a = c;
      }
    } else {
      // algorithm 7, step 6: i from 0 to 9
      for (let i = 0; i < 10; i++) {
        const y = this.#roundFunction(f, i, b);
        const m = i % 2 === 0 ? f.modulusU : f.modulusV; // 6.v
        const c = (a + y) % m; // 6.vi, as an integer, so that 6.vii needs no string
        a = b; // 6.viii
        b = c; // 6.ix
      }
    }
    return [a, b];
  }

  /** Steps 6.i to 6.iv: y = NUM(S) for the half that enters the round. */
  #roundFunction(f: Feistel, round: number, half: bigint): bigint {
    // 6.i and 6.ii: R = PRF(P || Q)
    const r = cbcMac(this.#key, Buffer.concat([f.prefix, Buffer.of(round), toBytes(half, f.b)]));
    // 6.iii: S = the first d bytes of R || E(R xor [1]^16) || E(R xor [2]^16) ...
    const blocks = Math.ceil(f.d / 16);
    if (blocks === 1) return fromBytes(r.subarray(0, f.d));
    const counters = Buffer.alloc((blocks - 1) * 16);
    for (let j = 1; j < blocks; j++) {
      const block = counters.subarray((j - 1) * 16, j * 16);
      r.copy(block);
      block.writeUInt32BE((block.readUInt32BE(12) ^ j) >>> 0, 12);
    }
    // 6.iv
    return fromBytes(Buffer.concat([r, this.#aes.encrypt(counters)]).subarray(0, f.d));
  }
}
