import type { KernelMemory, Pointer } from '../kernels/memory.js';

/** Reads and writes the digits of cells in place; assembly/digits.ts documents each function. */
export interface DigitKernel {
  gather(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    cells: number,
    heads: Pointer,
    tails: Pointer,
    counts: Pointer,
    patterns: Pointer,
  ): void;
  /** Takes cells with letters, too, and tells how digits and others are placed. */
  gatherOutlined(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    cells: number,
    heads: Pointer,
    tails: Pointer,
    counts: Pointer,
    patterns: Pointer,
    places: Pointer,
    others: Pointer,
  ): void;
  scatter(
    block: Pointer,
    starts: Pointer,
    stops: Pointer,
    cells: number,
    heads: Pointer,
    tails: Pointer,
    counts: Pointer,
    patterns: Pointer,
  ): void;
}

/** Bytes of `patterns`, which are zeros at first; behind the patterns are vectors that the kernels keep there. */
export const PATTERNS_BYTES = 7_680;

const TAIL_DIGITS = 9;
const MOST_DIGITS = 24;
const NOT_DIGITS = 255;
const MOST_OUTLINED = 32;
const MOST_OTHERS = 8;

/** assembly/digits.ts in plain TypeScript: what tests hold the kernel to. */
export function digitTwin(memory: KernelMemory): DigitKernel {
  const isDigit = (byte: number): boolean => byte >= 0x30 && byte < 0x3a;
  const collect = (refused: RegExp | undefined, ...area: Parameters<DigitKernel['gather']>): void => {
    const [block, starts, stops, cells, heads, tails, counts] = area;
    for (let i = 0; i < cells; i++) {
      const start = memory.u32(starts, cells)[i]!;
      const content = memory.u8(block + start, memory.u32(stops, cells)[i]! - start);
      const text = Buffer.from(content).toString('latin1');
      const digits = text.replace(/[^0-9]/g, '');
      const fits = !refused?.test(text) && digits.length <= MOST_DIGITS;
      memory.u8(counts, cells)[i] = fits ? digits.length : NOT_DIGITS;
      if (!fits) continue;
      memory.f64(heads, cells)[i] = Number(digits.slice(0, -TAIL_DIGITS));
      memory.f64(tails, cells)[i] = Number(digits.slice(-TAIL_DIGITS));
    }
  };
  return {
    gather: (...area) => collect(/[A-Za-z\x80-\xff]/, ...area),

    gatherOutlined(...all) {
      const [block, starts, stops, cells, heads, tails, counts, patterns, places, others] = all;
      collect(undefined, block, starts, stops, cells, heads, tails, counts, patterns);
      for (let i = 0; i < cells; i++) {
        const start = memory.u32(starts, cells)[i]!;
        const content = memory.u8(block + start, memory.u32(stops, cells)[i]! - start);
        const rest = content.filter((byte) => !isDigit(byte));
        const fits = content.length <= MOST_OUTLINED && rest.length <= MOST_OTHERS;
        let bits = 0;
        if (fits) content.forEach((byte, k) => (bits |= isDigit(byte) ? 1 << k : 0));
        memory.u32(places, cells)[i] = bits;
        const kept = memory.u8(others + i * MOST_OTHERS, MOST_OTHERS);
        kept.fill(0);
        if (fits) kept.set(rest);
      }
    },

    scatter(block, starts, stops, cells, heads, tails, counts) {
      for (let i = 0; i < cells; i++) {
        const count = memory.u8(counts, cells)[i]!;
        if (count === NOT_DIGITS || count === 0) continue;
        const head = String(memory.f64(heads, cells)[i]).padStart(MOST_DIGITS - TAIL_DIGITS, '0');
        const tail = String(memory.f64(tails, cells)[i]).padStart(TAIL_DIGITS, '0');
        const digits = (count > TAIL_DIGITS ? head + tail : tail).slice(-count);
        const start = memory.u32(starts, cells)[i]!;
        const content = memory.u8(block + start, memory.u32(stops, cells)[i]! - start);
        let next = 0;
        content.forEach((byte, k) => {
          if (isDigit(byte)) content[k] = digits.charCodeAt(next++);
        });
      }
    },
  };
}
