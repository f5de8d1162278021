import fc from 'fast-check';
import { digits as wasm } from '../../../src/generated/kernels.js';
import { loadKernel } from '../../../src/lib/kernels/load.js';
import { digitTwin, type DigitKernel } from '../../../src/lib/pseudonymize/digit-kernel.js';
import { memory } from '../../support/kernels.js';

const KERNELS: readonly DigitKernel[] = [loadKernel<DigitKernel>(wasm, memory), digitTwin(memory)];
const MOST = 65_536;
const [block, starts, stops, heads, tails, counts, places, others] = [1, 1, 1, 1, 1, 1, 1, 1].map(() =>
  memory.allocate(MOST),
) as [number, number, number, number, number, number, number, number];

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 26 }),
  fc.string({ unit: fc.constantFrom(...'0123456789012345678901234567890 -/:.+TZx'), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789é年 '), maxLength: 12 }),
);

/** Everything that a kernel says of cells, and the block after writing other digits. */
function run(kernel: DigitKernel, cells: readonly string[], gather: 'gather' | 'gatherAny'): unknown {
  const bytes = cells.map((text) => Buffer.from(text));
  const count = cells.length;
  let at = 0;
  bytes.forEach((text, i) => {
    memory.u8(block, MOST).set(text, at);
    memory.u32(starts, count)[i] = at;
    memory.u32(stops, count)[i] = at += text.length;
  });
  kernel[gather](block, starts, stops, count, heads, tails, counts);
  kernel.outline(block, starts, stops, count, places, others);
  const said = cells.map((_, i) => {
    const digits = memory.u8(counts, count)[i]!;
    const value = digits === 255 ? [] : [memory.f64(heads, count)[i], memory.f64(tails, count)[i]];
    return [digits, ...value, memory.u32(places, count)[i], ...memory.u32(others, 2 * count).slice(2 * i, 2 * i + 2)];
  });
  // other digits: the complement to nine of each
  cells.forEach((_, i) => {
    const digits = memory.u8(counts, count)[i]!;
    if (digits === 255) return;
    memory.f64(tails, count)[i] = 10 ** Math.min(9, digits) - 1 - memory.f64(tails, count)[i]!;
    if (digits > 9) memory.f64(heads, count)[i] = 10 ** (digits - 9) - 1 - memory.f64(heads, count)[i]!;
  });
  kernel.scatter(block, starts, stops, count, heads, tails, counts);
  return [said, Buffer.from(memory.u8(block, at)).toString('hex')];
}

describe('the kernel for digits', () => {
  it.each(['gather', 'gatherAny'] as const)('does what its twin does: %s, outline, scatter', (gather) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (cells) => {
        const [kernel, twin] = KERNELS.map((k) => run(k, cells, gather));
        expect(kernel).toEqual(twin);
      }),
      { numRuns: 500 },
    );
  });
});
