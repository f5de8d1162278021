// assembly/keyed-table.ts in plain TypeScript: what tests hold the kernel to.
import type { KernelMemory } from '../kernels/memory.js';
import { TIE, type KeyedTableKernel } from './keyed-table-kernel.js';

const BIAS = 0x8000_0000;
const UPPER = 65_536;

export function keyedTableTwin(memory: KernelMemory): KeyedTableKernel {
  /** as the bytes of the blocks say, without the bias */
  const wordsAt = (at: number, size: number): number[] =>
    Array.from(memory.u32(at, size), (word) => (word ^ BIAS) >>> 0);
  return {
    firstWords(blocks, count, words) {
      const bytes = Buffer.from(memory.u8(blocks, count * 16));
      for (let i = 0; i < count; i++) memory.u32(words, count)[i] = bytes.readUInt32BE(i * 16) ^ BIAS;
    },

    positions(words, size, numbers, count, equal) {
      const all = wordsAt(words, size);
      for (let k = 0; k < count; k++) {
        const own = all[memory.u32(numbers, count)[k]!]!;
        memory.u32(numbers, count)[k] = all.filter((word) => word < own).length;
        memory.u32(equal, count)[k] = all.filter((word) => word === own).length;
      }
    },

    startsByUpper(words, size, below) {
      const uppers = wordsAt(words, size).map((word) => Math.floor(word / UPPER));
      const counts = new Uint32Array(UPPER + 1);
      for (const upper of uppers) counts[upper + 1]!++;
      counts.forEach((count, upper) => (counts[upper] = count + (counts[upper - 1] ?? 0)));
      memory.u32(below, UPPER + 1).set(counts);
    },

    membersOf(words, size, upper, out) {
      const members = wordsAt(words, size).flatMap((word, i) => (Math.floor(word / UPPER) === upper ? [i] : []));
      memory.u32(out, members.length).set(members);
      return members.length;
    },

    sortNumbers(words, size, order) {
      const all = wordsAt(words, size);
      const numbers = all.map((_, i) => i).sort((a, b) => all[a]! - all[b]! || a - b);
      const ties = numbers.map((number, k) => k > 0 && all[number] === all[numbers[k - 1]!]);
      memory.u32(order, size).set(numbers.map((number, k) => (ties[k] ? number + TIE : number)));
      return ties.filter(Boolean).length;
    },

    invert(order, size, out) {
      memory.u32(order, size).forEach((number, position) => (memory.u32(out, size)[number] = position));
    },
  };
}
