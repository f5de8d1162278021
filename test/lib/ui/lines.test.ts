import fc from 'fast-check';
import { linesOf } from '../../../src/lib/ui/lines.js';

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 3): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(cut(bytes, size))) lines.push(...some);
  return lines;
}

describe('lines of a stream', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['a\rb\u2028c\n', ['a\rb\u2028c']],
    ['\ufeffa\n', ['\ufeffa']],
  ])('%j', async (text, lines) => {
    expect(await read(Buffer.from(text))).toEqual(lines);
  });

  it('are the same however the bytes come', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n]/g, '')));
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        expect(await read(Buffer.from(given.map((line) => `${line}\n`).join('')), size)).toEqual(given);
      }),
    );
  });

  it('come chunk by chunk, as soon as they are whole', async () => {
    const some: string[][] = [];
    for await (const lines of linesOf(cut(Buffer.from('a\nb\ncd\ne'), 5))) some.push(lines);
    expect(some).toEqual([['a', 'b'], ['cd'], ['e']]);
  });

  it.each([1, 4, 100])(
    'that are not UTF-8 are refused by number, behind those before them, and not repeated: %d bytes at a time',
    async (size) => {
      const lines: string[] = [];
      const reading = async (): Promise<void> => {
        for await (const some of linesOf(cut(Buffer.from('a\nsecret\xff\nb\n', 'latin1'), size))) lines.push(...some);
      };
      await expect(reading()).rejects.toThrow(/^line 2 is not UTF-8$/);
      expect(lines).toEqual(['a']);
    },
  );
});
