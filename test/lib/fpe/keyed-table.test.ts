import { createCipheriv } from 'node:crypto';
import { KeyedTable } from '../../../src/lib/fpe/keyed-table.js';
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { random, randomBytes } from '../../support/seeded.js';

const tools = { memory, kernel: feistelKernels[0]![1], budget: new TableBudget() };

/** The definition, word for word: sort by the enciphered number, compared as bytes. */
function byDefinition(key: Buffer, size: number): number[] {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const keyed = Array.from({ length: size }, (_, i) => {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(BigInt(i), 8);
    return { i, e: cipher.update(block) };
  });
  keyed.sort((x, y) => Buffer.compare(x.e, y.e));
  const image = new Array<number>(size);
  keyed.forEach(({ i }, position) => (image[i] = position));
  return image;
}

describe('the keyed table of small classes', () => {
  it.each([10, 11, 26, 1_000, 65_536, 65_537, 73_049, 200_003])('of %i members is the prefix cipher', (size) => {
    const key = randomBytes(32);
    const expected = byDefinition(key, size);
    const numbers =
      size < 2_000 ? expected.map((_, i) => i) : Array.from({ length: 40 }, () => Math.floor(random() * size));
    // few look-ups search, many sort: both are asked
    for (const rounds of [1, 3]) {
      const table = new KeyedTable(key, size, tools);
      for (let round = 0; round < rounds; round++) {
        for (const number of numbers) {
          expect(table.at(number, false)).toBe(expected[number]);
          expect(table.at(expected[number]!, true)).toBe(number);
        }
      }
    }
  });

  it('tells numbers apart whose first four bytes are equal, one by one and sorted', () => {
    const size = 400_000;
    const key = Buffer.alloc(32, 1);
    const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    const blocks = Buffer.alloc(size * 16);
    for (let i = 0; i < size; i++) blocks.writeUInt32BE(i, i * 16 + 12);
    const enciphered = cipher.update(blocks);
    const byWord = new Map<number, number[]>();
    for (let i = 0; i < size; i++) {
      const word = enciphered.readUInt32BE(i * 16);
      byWord.set(word, [...(byWord.get(word) ?? []), i]);
    }
    const ties = [...byWord.values()].filter((numbers) => numbers.length > 1).slice(0, 8);
    expect(ties.length).toBeGreaterThan(3);
    const sorted = new KeyedTable(key, size, tools);
    sorted.map(
      Array.from({ length: size / 40 }, (_, i) => i),
      false,
    );
    expect(sorted.isSorted(false)).toBe(true);
    for (const numbers of ties) {
      const searched = new KeyedTable(key, size, tools);
      const [a, b] = numbers.sort((x, y) =>
        Buffer.compare(enciphered.subarray(x * 16, x * 16 + 16), enciphered.subarray(y * 16, y * 16 + 16)),
      );
      expect(searched.isSorted(false)).toBe(false);
      for (const table of [searched, sorted]) {
        expect(table.at(b!, false)).toBe(table.at(a!, false) + 1);
        expect(table.at(table.at(a!, false), true)).toBe(a);
        expect(table.at(table.at(b!, false), true)).toBe(b);
      }
      expect(searched.at(a!, false)).toBe(sorted.at(a!, false));
    }
  });

  it('tells numbers of one bucket apart whose lower 16 bits are equal', () => {
    const size = 900_000; // buckets by 16 bits
    const key = Buffer.alloc(32, 2);
    const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
    const buckets = new Map<string, number[]>();
    for (let low = 0; low < 65_536; low += 4) {
      const numbers = Array.from({ length: 13 }, (_, upper) => upper * 65_536 + low).filter((number) => number < size);
      const blocks = Buffer.alloc(numbers.length * 16);
      numbers.forEach((number, k) => blocks.writeUInt32BE(number, k * 16 + 12));
      const enciphered = cipher.update(blocks);
      numbers.forEach((number, k) => {
        const bucket = `${low} ${enciphered.readUInt16BE(k * 16)}`;
        buckets.set(bucket, [...(buckets.get(bucket) ?? []), number]);
      });
    }
    const pairs = [...buckets.values()].filter((numbers) => numbers.length > 1).slice(0, 8);
    expect(pairs.length).toBeGreaterThan(3);
    const sorted = new KeyedTable(key, size, tools);
    sorted.map(
      Array.from({ length: size / 40 }, (_, i) => i),
      false,
    );
    const searched = new KeyedTable(key, size, tools);
    for (const number of pairs.flat()) {
      const image = sorted.at(number, false);
      expect(searched.at(number, false)).toBe(image);
      expect(searched.at(image, true)).toBe(number);
    }
    expect([sorted.isSorted(false), searched.isSorted(false)]).toEqual([true, false]);
  });

  it('is a permutation of the largest class', () => {
    const table = new KeyedTable(randomBytes(32), 999_999, tools);
    const seen = new Uint8Array(999_999);
    for (let i = 0; i < seen.length; i++) seen[table.at(i, false)] = 1;
    expect(seen.every((x) => x === 1)).toBe(true);
  });

  it.each([9, 1_000_000, 10.5])('refuses %p members', (size) => {
    expect(() => new KeyedTable(randomBytes(32), size, tools)).toThrow(/size: expected 10 to 999999/);
  });
});
