import { BlockCipher, NumberStream } from '../../../src/lib/fpe/aes.js';
import { DealtWords } from '../../../src/lib/fpe/dealt-words.js';
import { random, randomBytes } from '../../support/seeded.js';

/** The enciphered numbers, one after another. */
function enciphered(key: Buffer, size: number): Buffer {
  return new NumberStream(key).next(Buffer.alloc(size * 16));
}

/** How many of the enciphered numbers come before this one. */
function position(blocks: Buffer, number: number): number {
  const own = blocks.subarray(number * 16, number * 16 + 16);
  let before = 0;
  for (let at = 0; at < blocks.length; at += 16) if (blocks.compare(own, 0, 16, at, at + 16) < 0) before++;
  return before;
}

/** Pairs of numbers whose blocks begin with the same bits. */
function pairs(blocks: Buffer, bits: number): [number, number][] {
  const first = new Map<number, number>();
  const found: [number, number][] = [];
  for (let number = 0; number < blocks.length / 16; number++) {
    const start = blocks.readUInt32BE(number * 16) >>> (32 - bits);
    const other = first.get(start);
    if (other === undefined) first.set(start, number);
    else found.push([other, number]);
  }
  return found;
}

function deal(key: Buffer, size: number): DealtWords {
  return DealtWords.deal(key, new BlockCipher(key), size)!;
}

describe('words dealt out to buckets', () => {
  it.each([4_096, 4_097, 65_536, 73_049, 500_001, 999_999])('tell the positions of %i numbers', (size) => {
    const key = randomBytes(32);
    const blocks = enciphered(key, size);
    const numbers = [0, 1, size - 1, ...Array.from({ length: 20 }, () => Math.floor(random() * size))];
    expect(deal(key, size).positionsOf(numbers)).toEqual(numbers.map((number) => position(blocks, number)));
  });

  it.each([
    [4_096, 22],
    [999_999, 30],
  ])('of %i numbers tell those apart that share their bucket and the bits that are kept', (size, bits) => {
    let tied: [number, number][] = [];
    let key: Buffer = Buffer.alloc(0);
    let blocks: Buffer = Buffer.alloc(0);
    while (tied.length === 0) {
      key = randomBytes(32);
      blocks = enciphered(key, size);
      tied = pairs(blocks, bits).slice(0, 5);
    }
    const dealt = deal(key, size);
    for (const pair of tied) {
      expect(dealt.positionsOf(pair)).toEqual(pair.map((number) => position(blocks, number)));
    }
  });

  it('are given up where a bucket has no room left', () => {
    const key = randomBytes(32);
    const aes = new BlockCipher(key);
    // every number in one bucket
    const stream = { next: (zeros: Uint8Array): Buffer => Buffer.from(zeros) };
    expect(DealtWords.deal(key, aes, 4_096, stream)).toBeUndefined();
    expect(DealtWords.deal(key, aes, 4_096)).toBeDefined();
  });
});
