// How a stream is cut into blocks.
import { BlockReader, BLOCK_BYTES, type Head } from '../../../src/lib/csv/block-reader.js';
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

describe('the beginning of a stream', () => {
  /** Gives one piece a read, or what there is room for; those that are `late` are waited for. */
  const inPieces = (pieces: readonly string[], late: readonly string[] = []): BlockReader => {
    const left = pieces.map((piece) => Buffer.from(piece));
    const source = {
      stalls: async () => late.includes(`${left[0]}`),
      read: async (target: Uint8Array) => {
        const piece = left.shift() ?? Buffer.alloc(0);
        const count = piece.copy(target);
        if (count < piece.length) left.unshift(piece.subarray(count));
        return count;
      },
    };
    return new BlockReader(memory, scan, source);
  };

  it('is as much as was asked for or there is, and more of it when more is asked for', async () => {
    const reader = inPieces(['\ufeffab', 'cd', 'ef', 'gh']);
    const text = async (bytes: number): Promise<readonly [string, number, boolean]> => {
      const { bytes: read, mark, complete } = await reader.head(bytes);
      return [read.toString(), mark.length, complete];
    };
    expect(await text(6)).toEqual(['abc', 3, false]);
    expect(await text(9)).toEqual(['abcdef', 3, false]);
    expect(await text(8)).toEqual(['abcdef', 3, false]);
    expect(await text(50)).toEqual(['abcdefgh', 3, true]);
    expect(await text(60)).toEqual(['abcdefgh', 3, true]);
  });

  it('stays as it was read when blocks are cut of it', async () => {
    const reader = inPieces(['a,b\n', 'c,d\n']);
    const { bytes } = await reader.head(8);
    reader.begin({ delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a }, 2);
    const { buffer, structure } = (await reader.next())!;
    expect(Buffer.from(memory.u8(buffer.pointer, structure.end)).toString()).toBe('a,b\nc,d\n');
    memory.u8(buffer.pointer, structure.end).fill(0);
    expect(bytes.toString()).toBe('a,b\nc,d\n');
  });

  it('is shown where nothing comes for a while, and nowhere else, without a copy of what was there before', async () => {
    const pieces = [...'abcdef'];
    const seen: Head[] = [];
    const look = (sofar: Head): void => void seen.push(sofar);
    await inPieces(pieces, ['a', 'c', 'd', 'f']).head(6, look);
    expect(seen.map(({ bytes, complete }) => [bytes.toString(), complete])).toEqual([
      ['ab', false],
      ['abc', false],
      ['abcde', false],
    ]);
    expect(new Set(seen.map(({ bytes }) => bytes.buffer)).size).toBe(1);
    expect(new Set(seen.map(({ bytes }) => bytes.byteOffset)).size).toBe(1);
    await inPieces(pieces).head(6, () => expect('shown').toBe('not shown'));
  });
});
