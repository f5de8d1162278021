// assembly/keyed-table.ts in plain TypeScript: what tests hold the kernel to.
import type { KernelMemory } from '../kernels/memory.js';
import { TIE, type KeyedTableKernel } from './keyed-table-kernel.js';

export function keyedTableTwin(memory: KernelMemory): KeyedTableKernel {
  const wordsAt = (at: number, size: number): number[] => Array.from(memory.u32(at, size));
  return {
    firstWords(blocks, count, words) {
      const bytes = Buffer.from(memory.u8(blocks, count * 16));
      for (let i = 0; i < count; i++) memory.u32(words, count)[i] = bytes.readUInt32BE(i * 16);
    },

    dealNumbers(words, size, bits, begins, numbers) {
      const buckets = Array.from({ length: 2 ** bits }, (): number[] => []);
      wordsAt(words, size).forEach((word, i) => buckets[word >>> (32 - bits)]!.push(i));
      const dealt = buckets.flat();
      memory.u16(numbers, size).set(dealt.map((number) => number % 65_536));
      let begin = 0;
      memory.u32(begins, buckets.length + 1).set([0, ...buckets.map((bucket) => (begin += bucket.length))]);
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
