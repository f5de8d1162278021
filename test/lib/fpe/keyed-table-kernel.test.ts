import { sortScratch } from '../../../src/lib/fpe/keyed-table-kernel.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { random, randomBytes } from '../../support/seeded.js';

const [[, kernel], [, twin]] = feistelKernels as [(typeof feistelKernels)[0], (typeof feistelKernels)[0]];
const MOST = 20_001;
const [blocks, words, numbers, begins, order, out] = [MOST * 16, ...Array<number>(5).fill(MOST * 4)].map((bytes) =>
  memory.allocate(bytes),
) as [number, number, number, number, number, number];
const scratch = memory.allocate(sortScratch(MOST));

/** Words as enciphered blocks have them, or of a few values only, so that most are equal. */
const WORDS: [string, (size: number) => Buffer][] = [
  ['evenly spread', (size) => randomBytes(size * 16)],
  [
    'of few values',
    (size) =>
      Buffer.from(Array.from({ length: size * 16 }, (_, i) => (i % 16 === 0 ? 0x70 + Math.floor(random() * 32) : 0))),
  ],
  ['all equal', (size) => Buffer.alloc(size * 16, 0xff)],
];

describe.each(WORDS)('the kernel of keyed tables does what its twin does: words %s', (_, make) => {
  it.each([10, 11, 513, 4_097, MOST])('%i members', (size) => {
    memory.u8(blocks, size * 16).set(make(size));
    const made = [kernel, twin].map((k) => {
      memory.u32(words, size).fill(0);
      k.firstWords(blocks, size, words);
      return memory.u32(words, size).slice();
    });
    expect(made[0]).toEqual(made[1]);

    for (const bits of [1, 5, 14]) {
      const dealt = [kernel, twin].map((k) => {
        memory.u16(numbers, MOST + 1).fill(7);
        k.dealNumbers(words, size, bits, begins, numbers);
        return [memory.u32(begins, 2 ** bits + 1).slice(), memory.u16(numbers, size + 1).slice()];
      });
      expect(dealt[0]).toEqual(dealt[1]);
      expect(dealt[1]![0]!.at(-1)).toBe(size);
    }

    const sorted = [kernel, twin].map((k) => {
      const ties = k.sortNumbers(words, size, order, scratch);
      return [ties, memory.u32(order, size).slice()];
    });
    expect(sorted[0]).toEqual(sorted[1]);

    memory.u32(order, size).forEach((number, i, all) => (all[i] = number & 0x7fff_ffff));
    const inverted = [kernel, twin].map((k) => {
      k.invert(order, size, out);
      return memory.u32(out, size).slice();
    });
    expect(inverted[0]).toEqual(inverted[1]);
  });
});
