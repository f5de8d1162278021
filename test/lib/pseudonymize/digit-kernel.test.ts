import fc from 'fast-check';
import { digits as wasm } from '../../../src/generated/kernels.js';
import { loadKernel } from '../../../src/lib/kernels/load.js';
import { digitTwin, type DigitKernel } from '../../../src/lib/pseudonymize/digit-kernel.js';
import { memory } from '../../support/kernels.js';

const KERNELS: readonly DigitKernel[] = [loadKernel<DigitKernel>(wasm, memory), digitTwin(memory)];
const MOST = 65_536;
const [block, starts, stops, heads, tails, counts, places, others, patterns] = [1, 1, 1, 1, 1, 1, 1, 1, 1].map(() =>
  memory.allocate(MOST),
) as [number, number, number, number, number, number, number, number, number];
memory.u8(patterns, MOST).fill(0);

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 26 }),
  fc.string({ unit: fc.constantFrom(...'0123456789012345678901234567890 -/:.+TZx'), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789é年 '), maxLength: 12 }),
  // the same few ways to write it again and again, up to the longest that vectors take
  fc
    .tuple(fc.nat(9_999), fc.nat(9_999), fc.nat(99_999_999), fc.constantFrom('', '-', ' (', '+1 415-555-0132 ex'))
    .map(([a, b, c, between]) => `${a}${between}${b} ${c}`),
);

/** Everything that a kernel says of cells, and the block after writing other digits; behind the cells digits follow that stay. */
function run(kernel: DigitKernel, cells: readonly string[], isOutlined: boolean): unknown {
  const bytes = cells.map((text) => Buffer.from(text));
  const count = cells.length;
  let at = 0;
  bytes.forEach((text, i) => {
    memory.u8(block, MOST).set(text, at);
    memory.u32(starts, count)[i] = at;
    memory.u32(stops, count)[i] = at += text.length;
  });
  memory.u8(block + at, 64).fill(0x37);
  memory.u32(places, count).fill(0);
  memory.u32(others, 2 * count).fill(0);
  const area = [block, starts, stops, count, heads, tails, counts, patterns] as const;
  if (isOutlined) kernel.gatherOutlined(...area, places, others);
  else kernel.gather(...area);
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
  kernel.scatter(...area);
  return [said, Buffer.from(memory.u8(block, at + 64)).toString('hex')];
}

describe('the kernel for digits', () => {
  it.each([
    ['digits alone', false],
    ['digits and how they are placed', true],
  ])('does what its twin does: %s', (_, isOutlined) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (cells) => {
        const [kernel, twin] = KERNELS.map((k) => run(k, cells, isOutlined));
        expect(kernel).toEqual(twin);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '1',
    '123456789012345',
    '1234567890123456',
    '12345678901234567',
    '123456789012345678901234',
    '+1 (415) 555-0132',
    '4111 1111 1111 1111',
  ])('reads and writes %s alone, up to the end of the block and not beyond it', (text) => {
    const [[kernel, bytes], twin] = KERNELS.map((k) => run(k, [text], true)) as [[number[][], string], unknown];
    expect([kernel, bytes]).toEqual(twin);
    const digits = text.replace(/[^0-9]/g, '');
    expect(kernel[0]!.slice(0, 3)).toEqual([digits.length, Number(digits.slice(0, -9)), Number(digits.slice(-9))]);
    const complement = text.replace(/[0-9]/g, (digit) => String(9 - Number(digit)));
    expect(Buffer.from(bytes, 'hex').toString()).toBe(complement + '7'.repeat(64));
  });
});
