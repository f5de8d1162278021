// NUM_radix and STR_radix (SP 800-38G, section 4.5): numeral strings, most significant numeral first, as integers and back.

// Below this many numerals a plain loop is faster than splitting.
const SPLIT = 64;

/** NUM_radix(X), section 4.5, algorithm 1. */
export function num(numerals: ArrayLike<number>, radix: number, from = 0, to = numerals.length): bigint {
  const length = to - from;
  if (length <= SPLIT) {
    const base = BigInt(radix);
    let value = 0n;
    for (let i = from; i < to; i++) value = value * base + BigInt(numerals[i]!);
    return value;
  }
  const low = length >> 1;
  const middle = to - low;
  return num(numerals, radix, from, middle) * BigInt(radix) ** BigInt(low) + num(numerals, radix, middle, to);
}

/** STR^m_radix(x), section 4.5, algorithm 3: writes `length` numerals to `out` from `at` on. */
export function str(value: bigint, radix: number, length: number, out: number[] | Uint16Array, at = 0): void {
  if (length <= SPLIT) {
    const base = BigInt(radix);
    for (let i = at + length - 1; i >= at; i--) {
      out[i] = Number(value % base);
      value /= base;
    }
    return;
  }
  const low = length >> 1;
  const scale = BigInt(radix) ** BigInt(low);
  str(value / scale, radix, length - low, out, at);
  str(value % scale, radix, low, out, at + length - low);
}

/** Bits needed to write `value`; 0 for 0. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const hex = value.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0]!, 16)));
}

/** `value` as `length` bytes, big-endian. */
export function toBytes(value: bigint, length: number): Buffer {
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex');
}

export function fromBytes(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
