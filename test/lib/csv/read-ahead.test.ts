// Blocks that are read before they are needed: which, when, and what becomes of an error behind them.
import type { Block, BlockReader } from '../../../src/lib/csv/block-reader.js';
import { ReadAhead } from '../../../src/lib/csv/read-ahead.js';

/** A reader of `count` blocks, told by their first record, that fails behind them where it is to. */
function reading(count: number, error?: Error): { reader: BlockReader; read: () => number } {
  let read = 0;
  const reader = {
    next: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (read < count) return { firstRecord: read++ } as Block;
      if (error) throw error;
      return undefined;
    },
    stop: () => {},
  };
  return { reader: reader as unknown as BlockReader, read: () => read };
}

/** Everything that is under way has happened: by turns of the event loop, not by the clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('blocks read ahead', () => {
  it.each([0, 1, 2])('are given in their order, %i of them held back', async (holds) => {
    const { reader, read } = reading(10);
    const blocks = new ReadAhead(reader, () => holds);
    for (let i = 0; i < 10; i++) {
      expect((await blocks.next())?.firstRecord).toBe(i);
      // those that are held were read before this one was given; another one is under way
      expect(read()).toBeGreaterThanOrEqual(Math.min(10, i + 1 + holds));
      await settle();
      expect(read()).toBe(Math.min(10, i + 2 + holds));
    }
    expect(await blocks.next()).toBe(undefined);
    expect(await blocks.next()).toBe(undefined);
    await blocks.quiet();
  });

  it('are held back from the moment that is wanted', async () => {
    const { reader, read } = reading(10);
    let holds = 0;
    const blocks = new ReadAhead(reader, () => holds);
    expect((await blocks.next())?.firstRecord).toBe(0);
    holds = 1;
    expect((await blocks.next())?.firstRecord).toBe(1);
    expect(read()).toBe(3);
  });

  it.each([0, 1, 5])('come before an error behind them, %i of them held back', async (holds) => {
    const { reader } = reading(3, new Error('not CSV'));
    const blocks = new ReadAhead(reader, () => holds);
    for (let i = 0; i < 3; i++) expect((await blocks.next())?.firstRecord).toBe(i);
    await expect(blocks.next()).rejects.toThrow('not CSV');
    await blocks.quiet();
  });

  it('leave no rejection unheard where nobody asks for the next one', async () => {
    const { reader } = reading(0, new Error('not CSV'));
    const blocks = new ReadAhead(reader, () => 0);
    await settle();
    await blocks.quiet();
    await expect(blocks.next()).rejects.toThrow('not CSV');
  });
});
