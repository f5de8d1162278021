// Bytes that come when somebody has them: the same whatever their chunks, never waited for once nobody wants them.
import { BlockReader } from '../../../src/lib/csv/block-reader.js';
import { ChunkSource, StoppedError } from '../../../src/lib/csv/chunk-source.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';
import { kernelsOver } from '../../../src/lib/pseudonymize/kernels.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Chunks that are given by hand. */
function byHand(): { source: ChunkSource; give: (text: string | undefined) => void; fail: (error: Error) => void } {
  const given: Promise<Uint8Array | undefined>[] = [];
  let asked: ((chunk: Promise<Uint8Array | undefined>) => void) | undefined;
  const put = (chunk: Promise<Uint8Array | undefined>): void => {
    chunk.catch(() => {});
    if (asked) asked(chunk);
    else given.push(chunk);
    asked = undefined;
  };
  const source = new ChunkSource(async () => given.shift() ?? new Promise((resolve) => (asked = resolve)));
  return {
    source,
    give: (text) => put(Promise.resolve(text === undefined ? undefined : bytes(text))),
    fail: (error) => put(Promise.reject(error)),
  };
}

async function read(source: ChunkSource, length: number): Promise<string> {
  const target = Buffer.alloc(length);
  return target.toString('utf8', 0, await source.read(target));
}

describe('a source of chunks', () => {
  it('gives what it got, in pieces as they are wanted, and then ends', async () => {
    const { source, give } = byHand();
    for (const chunk of ['abc', '', 'defg', undefined]) give(chunk);
    expect([await read(source, 2), await read(source, 9), await read(source, 9)]).toEqual(['ab', 'c', 'defg']);
    expect([await read(source, 9), await read(source, 9)]).toEqual(['', '']);
  });

  it('stalls while nothing comes, and loses nothing by being asked', async () => {
    const { source, give } = byHand();
    expect(await source.stalls(5)).toBe(true);
    expect(await source.stalls(5)).toBe(true);
    give('abc');
    expect(await source.stalls(10_000)).toBe(false);
    expect(await read(source, 1)).toBe('a');
    expect(await source.stalls(10_000)).toBe(false);
    expect(await read(source, 9)).toBe('bc');
    give(undefined);
    expect(await source.stalls(10_000)).toBe(false);
    expect(await read(source, 9)).toBe('');
  });

  it('tells a failure to whoever reads, also when it came while somebody asked', async () => {
    const { source, fail } = byHand();
    fail(new Error('torn'));
    expect(await source.stalls(10_000)).toBe(false);
    await expect(read(source, 1)).rejects.toThrow('torn');
    await expect(read(source, 1)).rejects.toThrow('torn');
  });

  it('ends a read that waits, and takes nothing afterwards', async () => {
    const { source, give } = byHand();
    const target = Buffer.alloc(3);
    const reading = source.read(target);
    source.stop();
    await expect(reading).rejects.toThrow(StoppedError);
    give('abc');
    await expect(source.read(target)).rejects.toThrow(StoppedError);
    expect(target).toEqual(Buffer.alloc(3));
  });
});

describe('blocks of a source that stalls', () => {
  it('have the whole rows that are there, and are the same rows in the end', async () => {
    const memory = new KernelMemory();
    const { source, give } = byHand();
    const reader = new BlockReader(memory, kernelsOver(memory).scan, source);
    reader.begin({ delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a }, 2);
    const next = async (): Promise<string | undefined> => {
      const block = await reader.next();
      if (!block) return undefined;
      const text = Buffer.from(memory.u8(block.buffer.pointer, block.structure.end)).toString();
      reader.release(block.buffer);
      return text;
    };
    give('a,b\nc,"d');
    expect(await next()).toBe('a,b\n');
    const waiting = next();
    // no whole row yet, whatever is looked at in between
    for (const piece of ['\n', 'e"', '\ng']) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      give(piece);
    }
    expect(await waiting).toBe('c,"d\ne"\n');
    give(',h');
    give(undefined);
    expect(await next()).toBe('g,h');
    expect(await next()).toBe(undefined);
    reader.close();
  });
});
