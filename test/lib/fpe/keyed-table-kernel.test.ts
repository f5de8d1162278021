import { sortScratch } from '../../../src/lib/fpe/keyed-table-kernel.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { random, randomBytes } from '../../support/seeded.js';

const [[, kernel], [, twin]] = feistelKernels as [(typeof feistelKernels)[0], (typeof feistelKernels)[0]];
const MOST = 20_001;
const UPPERS = 65_537;
const [blocks, words, numbers, equal, below, order, out] = [MOST * 16, ...Array<number>(6).fill(MOST * 4)].map(
  (bytes) => memory.allocate(bytes),
) as [number, number, number, number, number, number, number];
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

    const needles = Uint32Array.from({ length: size === MOST ? 6 : 23 }, () => Math.floor(random() * size));
    const found = [kernel, twin].map((k) => {
      memory.u32(numbers, MOST).fill(7);
      memory.u32(equal, MOST).fill(7);
      memory.u32(numbers, needles.length).set(needles);
      k.positions(words, size, numbers, needles.length, equal);
      return [memory.u32(numbers, needles.length + 4).slice(), memory.u32(equal, needles.length + 4).slice()];
    });
    expect(found[0]).toEqual(found[1]);

    const starts = [kernel, twin].map((k) => {
      k.startsByUpper(words, size, below);
      return memory.u32(below, UPPERS).slice();
    });
    expect(starts[0]).toEqual(starts[1]);
    for (const number of needles.subarray(0, 4)) {
      const upper = (memory.u32(words, size)[number]! ^ 0x8000_0000) >>> 16;
      const members = [kernel, twin].map((k) => {
        const count = k.membersOf(words, size, upper, out);
        expect(count).toBe(starts[1]![upper + 1]! - starts[1]![upper]!);
        return memory.u32(out, count).slice();
      });
      expect(members[0]).toEqual(members[1]);
      expect(members[0]).toContain(number);
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
