// How a stream is cut into blocks.
import { BlockReader, BLOCK_BYTES } from '../../../src/lib/csv/block-reader.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';
import { kernelsOver } from '../../../src/lib/pseudonymize/kernels.js';

const memory = new KernelMemory();
const { scan } = kernelsOver(memory);

/** The bytes of each block. */
async function blocksOf(bytes: Buffer, blockBytes?: number): Promise<number[]> {
  let at = 0;
  const source = {
    read: async (target: Uint8Array) => {
      const count = bytes.copy(target, 0, at);
      at += count;
      return count;
    },
  };
  const reader = new BlockReader(memory, scan, source, blockBytes);
  reader.begin({ delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a }, 2);
  const lengths: number[] = [];
  for (let block = await reader.next(); block; block = await reader.next()) {
    lengths.push(block.structure.end);
    reader.release(block.buffer);
  }
  reader.close();
  return lengths;
}

describe('blocks', () => {
  const table = Buffer.from('abcdefghijkl,mnopqrst\n'.repeat(150_000));

  it('begin with a small one, so that what is to come is known early', async () => {
    const [first, second, ...others] = await blocksOf(table);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(BLOCK_BYTES / 4);
    expect(second).toBeGreaterThan(BLOCK_BYTES - 100);
    expect([first, second, ...others].reduce((sum, length) => sum! + length!)).toBe(table.length);
  });

  it('are no larger than they are wanted', async () => {
    const lengths = await blocksOf(table.subarray(0, 88_000), 10_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(10_000);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(88_000);
  });
});
