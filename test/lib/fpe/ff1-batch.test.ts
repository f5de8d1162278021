import { FF1, STANDARD_FLOOR } from '../../../src/lib/fpe/ff1.js';
import { FF1Batch, fitsBatch, VALUE } from '../../../src/lib/fpe/ff1-batch.js';
import { fromBytes } from '../../../src/lib/fpe/numerals.js';
import { ROUNDS_SCRATCH } from '../../../src/lib/fpe/feistel-kernel.js';
import { fitsTables, RoundTables } from '../../../src/lib/fpe/round-tables.js';
import { officialVectors } from '../../support/ff1-vectors.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { describeWithShared } from '../../support/shared.js';
import { randomBytes, randomInt } from '../../support/seeded.js';

const WORD = (1n << 64n) - 1n;

interface Item {
  readonly klass: number;
  readonly a: bigint;
  readonly b: bigint;
}

/** Runs values, given as halves, through a batch and reads them back. */
function run(batch: FF1Batch, items: readonly Item[], decipher: boolean): { a: bigint; b: bigint }[] {
  const count = items.length;
  const values = memory.allocate(count * VALUE.bytes);
  const classOf = memory.allocate(count * 4);
  const which = memory.allocate(count * 4);
  const words = memory.u64(values, count * 4);
  items.forEach((item, i) => {
    words.set([item.a >> 64n, item.a & WORD, item.b >> 64n, item.b & WORD], i * 4);
    memory.u32(classOf, count)[i] = item.klass;
    memory.u32(which, count)[i] = i;
  });
  batch.run(values, classOf, which, count, decipher);
  return items.map((_, i) => ({
    a: (words[i * 4]! << 64n) | words[i * 4 + 1]!,
    b: (words[i * 4 + 2]! << 64n) | words[i * 4 + 3]!,
  }));
}

const randomBelow = (limit: bigint): bigint => fromBytes(randomBytes(40)) % limit;

describe.each(feistelKernels)('the FF1 batch (%s)', (_, kernel) => {
  it('gives what the clear version gives, many shapes and tweaks in one batch', () => {
    for (const keyBytes of [16, 24, 32]) {
      const key = randomBytes(keyBytes);
      const batch = new FF1Batch(key, memory, kernel);
      const shapes: [number, number][] = [
        [10, 6],
        [10, 7],
        [10, 9],
        [10, 16],
        [10, 28],
        [16, 22],
        [36, 12],
        [36, 18],
        [62, 10],
        [256, 10],
        [65_535, 6],
        [3, 13],
      ];
      for (let bits = 20; bits <= 240; bits++) shapes.push([2, bits]);
      const items: Item[] = [];
      const expected: { a: bigint; b: bigint }[] = [];
      for (const [radix, length] of shapes) {
        expect(fitsBatch(radix, length)).toBe(true);
        const tweak = randomBytes(randomInt(0, 40));
        const klass = batch.addClass(radix, length, tweak);
        const clear = new FF1(key, radix);
        for (const x of [0n, klass.modulusU * klass.modulusV - 1n, randomBelow(klass.modulusU * klass.modulusV)]) {
          const y = clear.encryptInteger(x, length, tweak);
          items.push({ klass: klass.index, a: x / klass.modulusV, b: x % klass.modulusV });
          expected.push({ a: y / klass.modulusV, b: y % klass.modulusV });
        }
      }
      const images = run(batch, items, false);
      expect(images).toEqual(expected);
      const back = run(
        batch,
        images.map((image, i) => ({ ...image, klass: items[i]!.klass })),
        true,
      );
      expect(back).toEqual(items.map(({ a, b }) => ({ a, b })));
    }
  });

  it('says which shapes it cannot take', () => {
    expect(fitsBatch(2, 241)).toBe(false);
    expect(fitsBatch(10, 30)).toBe(false);
    expect(fitsBatch(65_536, 5)).toBe(false);
  });

  it('walks the cycle until every value is inside its class', () => {
    const key = randomBytes(32);
    const batch = new FF1Batch(key, memory, kernel);
    const clear = new FF1(key, 2);
    const sizes = [1_000_000n, 888_931_098n, (1n << 40n) + 1n, 10n ** 24n, 26n ** 30n + 7n];
    const items: Item[] = [];
    const expected: { a: bigint; b: bigint }[] = [];
    for (const size of sizes) {
      const bits = (size - 1n).toString(2).length;
      const tweak = randomBytes(16);
      const klass = batch.addClass(2, bits, tweak, size);
      for (let k = 0; k < 40; k++) {
        const x = k === 0 ? size - 1n : randomBelow(size);
        let y = x;
        do y = clear.encryptInteger(y, bits, tweak);
        while (y >= size);
        items.push({ klass: klass.index, a: x / klass.modulusV, b: x % klass.modulusV });
        expected.push({ a: y / klass.modulusV, b: y % klass.modulusV });
      }
    }
    expect(run(batch, items, false)).toEqual(expected);
  });

  it('takes more values than fit one slice', () => {
    const key = randomBytes(16);
    const batch = new FF1Batch(key, memory, kernel);
    const klass = batch.addClass(10, 9, Buffer.alloc(0));
    const count = kernel === feistelKernels[0]![1] ? 20_000 : 9_000;
    const items = Array.from({ length: count }, (__, i) => ({ klass: klass.index, a: 17n, b: BigInt(i) }));
    const images = run(batch, items, false);
    expect(new Set(images.map(({ a, b }) => a * klass.modulusV + b)).size).toBe(count);
    expect(
      run(
        batch,
        images.map((x) => ({ ...x, klass: klass.index })),
        true,
      ),
    ).toEqual(items.map(({ a, b }) => ({ a, b })));
  });
});

describe.each(feistelKernels)('FF1 of pairs of words (%s)', (_, kernel) => {
  /** Ranks and the numbers of their classes, through the pairs of a batch. */
  function permute(
    batch: FF1Batch,
    items: readonly { klass: number; x: bigint }[],
    decipher: boolean,
    isWords: boolean,
  ): bigint[] {
    const count = items.length;
    const [ranks, which] = [memory.allocate(count * 16), memory.allocate(count * 4)];
    const [words, doubles] = [memory.u64(ranks, count * 2), memory.f64(ranks, count)];
    items.forEach(({ x }, i) => {
      if (isWords) words.set([x & WORD, x >> 64n], i * 2);
      else doubles[i] = Number(x);
      memory.u32(which, count)[i] = count - 1 - i;
    });
    batch.permutePairs(
      ranks,
      isWords,
      Uint32Array.from(items, ({ klass }) => klass),
      which,
      count,
      decipher,
    );
    const out = items.map((__, i) => (isWords ? (words[i * 2 + 1]! << 64n) | words[i * 2]! : BigInt(doubles[i]!)));
    memory.release(ranks, count * 16);
    memory.release(which, count * 4);
    return out;
  }

  it.each([
    ['doubles', false, 20, 53],
    ['words', true, 20, 128],
  ])('gives what the clear version gives, classes of all sizes in one batch, as %s', (__, isWords, least, most) => {
    const key = randomBytes(32);
    const batch = new FF1Batch(key, memory, kernel);
    const clear = new FF1(key, 2);
    const items: { klass: number; x: bigint }[] = [];
    const expected: bigint[] = [];
    for (let bits = least; bits <= most; bits++) {
      for (const size of [
        1n << BigInt(bits),
        (1n << BigInt(bits - 1)) + 1n + randomBelow((1n << BigInt(bits - 1)) - 1n),
      ]) {
        const tweak = randomBytes(16);
        const klass = batch.addClass(2, bits, tweak, size);
        expect(klass.isPaired).toBe(true);
        for (const x of [0n, size - 1n, randomBelow(size)]) {
          let y = x;
          do y = clear.encryptInteger(y, bits, tweak);
          while (y >= size);
          items.push({ klass: klass.index, x });
          expected.push(y);
        }
      }
    }
    const order = items.map((___, i) => i).sort((i, j) => ((i * 7_919) % 1_009) - ((j * 7_919) % 1_009) || i - j);
    const mixed = order.map((i) => items[i]!);
    const images = permute(batch, mixed, false, isWords);
    expect(images).toEqual(order.map((i) => expected[i]));
    const back = permute(
      batch,
      mixed.map(({ klass }, i) => ({ klass, x: images[i]! })),
      true,
      isWords,
    );
    expect(back).toEqual(mixed.map(({ x }) => x));
  });

  it('takes numbers of any radix whose halves have up to 32 bits, as ranks and as halves', () => {
    const key = randomBytes(32);
    const batch = new FF1Batch(key, memory, kernel);
    const shapes = [
      ...([10, 26, 36, 62, 94] as const).flatMap((radix) =>
        Array.from({ length: 18 }, (___, length): [number, number] => [radix, length + 2]),
      ),
      // moduli around 2^16, where quotients begin to be estimated, and 2^32
      ...([
        [65_535, 2],
        [65_535, 4],
        [65_536, 2],
        [65_536, 3],
        [65_536, 4],
        [65_521, 3],
        [40_503, 4],
        [1_625, 6],
      ] as const),
      ...([
        [3, 40],
        [4, 32],
        [255, 7],
        [256, 8],
      ] as const),
    ];
    const made = { rank: 0, halves: 0 };
    for (const isWords of [false, true]) {
      const items: { klass: number; x: bigint }[] = [];
      const expected: bigint[] = [];
      for (const [radix, length] of shapes) {
        const [modulusU, modulusV] = [BigInt(radix) ** BigInt(length >> 1), BigInt(radix) ** BigInt((length + 1) >> 1)];
        const size = modulusU * modulusV;
        if (size < STANDARD_FLOOR || modulusV > 1n << 32n || (!isWords && size > 1n << 53n)) continue;
        const tweak = randomBytes(7);
        const klass = batch.addClass(radix, length, tweak);
        expect(klass.isPaired).toBe(true);
        const clear = new FF1(key, radix, STANDARD_FLOOR);
        const written = (x: bigint): bigint => (isWords ? ((x / modulusV) << 64n) | (x % modulusV) : x);
        for (const x of [0n, 1n, size - 1n, ...Array.from({ length: 6 }, () => randomBelow(size))]) {
          items.push({ klass: klass.index, x: written(x) });
          expected.push(written(clear.encryptInteger(x, length, tweak)));
          made[isWords ? 'halves' : 'rank']++;
        }
      }
      const images = permute(batch, items, false, isWords);
      expect(images).toEqual(expected);
      const back = permute(
        batch,
        items.map(({ klass }, i) => ({ klass, x: images[i]! })),
        true,
        isWords,
      );
      expect(back).toEqual(items.map(({ x }) => x));
    }
    expect(Math.min(made.rank, made.halves)).toBeGreaterThan(400);
  });

  it('takes more values than fit one slice, of one class and of two by turns', () => {
    const batch = new FF1Batch(randomBytes(16), memory, kernel);
    const classes = [batch.addClass(2, 50, randomBytes(9), (1n << 49n) + 5n), batch.addClass(2, 41, Buffer.alloc(0))];
    const count = kernel === feistelKernels[0]![1] ? 20_001 : 8_501;
    for (const kinds of [1, 2]) {
      const items = Array.from({ length: count }, (__, i) => ({ klass: classes[i % kinds]!.index, x: BigInt(i) }));
      const images = permute(batch, items, false, false);
      expect(new Set(images.map((x, i) => `${i % kinds} ${x}`)).size).toBe(count);
      images.forEach((x, i) => expect(x < classes[i % kinds]!.size).toBe(true));
      const back = permute(
        batch,
        items.map(({ klass }, i) => ({ klass, x: images[i]! })),
        true,
        false,
      );
      expect(back).toEqual(items.map(({ x }) => x));
    }
  });

  it('says which classes it takes', () => {
    const batch = new FF1Batch(randomBytes(16), memory, kernel);
    expect(batch.addClass(2, 128, Buffer.alloc(0)).isPaired).toBe(true);
    expect(batch.addClass(2, 129, Buffer.alloc(0)).isPaired).toBe(false);
    expect(batch.addClass(10, 9, Buffer.alloc(0)).isPaired).toBe(true);
    expect(batch.addClass(65_536, 4, Buffer.alloc(0)).isPaired).toBe(true);
    expect(batch.addClass(1_626, 6, Buffer.alloc(0)).isPaired).toBe(false);
  });
});

describe.each(feistelKernels)('round tables (%s)', (_, kernel) => {
  it.each([
    [10, 9, undefined],
    [10, 6, undefined],
    [10, 10, undefined],
    [2, 30, 888_931_098n],
    [2, 20, 1_000_000n],
    [2, 33, 5_000_000_000n],
  ])('radix %i, length %i, size %p give what the clear version gives', (radix, length, size) => {
    const key = randomBytes(32);
    const tweak = randomBytes(16);
    const batch = new FF1Batch(key, memory, kernel);
    const klass = batch.addClass(radix, length, tweak, size);
    expect(fitsTables(klass)).toBe(true);
    const tables = RoundTables.build(klass, batch, memory, kernel);
    const clear = new FF1(key, radix);
    const inputs = [0n, klass.size - 1n, ...Array.from({ length: 101 }, () => randomBelow(klass.size))];
    const count = inputs.length;
    const ranks = memory.allocate(count * 8);
    const which = memory.allocate(count * 4);
    const scratch = memory.allocate(ROUNDS_SCRATCH);
    const fill = (): void => inputs.forEach((__, i) => (memory.u32(which, count)[i] = i));
    memory.f64(ranks, count).set(inputs.map(Number));
    fill();
    tables.run(ranks, which, count, false, scratch);
    const expected = inputs.map((x) => {
      let y = x;
      do y = clear.encryptInteger(y, length, tweak);
      while (y >= klass.size);
      return Number(y);
    });
    expect([...memory.f64(ranks, count)]).toEqual(expected);
    fill();
    tables.run(ranks, which, count, true, scratch);
    expect([...memory.f64(ranks, count)]).toEqual(inputs.map(Number));
    tables.release();
  });
});

describeWithShared(['vectors'], 'official and third-party FF1 vectors, all values of a file side by side', () => {
  for (const { file, cases } of officialVectors()) {
    it(file, () => {
      const skipped = new Map<string, number>();
      const skip = (reason: string): void => void skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      const byKey = new Map<string, typeof cases>();
      for (const c of cases) {
        if (!c.valid) skip('invalid: the clear version refuses it before a batch is made');
        else if (!fitsBatch(c.radix, c.plaintext.length))
          skip('halves too wide for the batch: the clear version takes it');
        else byKey.set(c.key.toString('hex'), [...(byKey.get(c.key.toString('hex')) ?? []), c]);
      }
      for (const [reason, count] of skipped) console.log(`${file}: ${count} of ${cases.length} not batched: ${reason}`);
      for (const group of byKey.values()) {
        const batch = new FF1Batch(group[0]!.key, memory, feistelKernels[0]![1]);
        const clear = (c: (typeof group)[number]): FF1 => new FF1(c.key, c.radix, STANDARD_FLOOR);
        for (const [from, to, decipher] of [
          ['plaintext', 'ciphertext', false],
          ['ciphertext', 'plaintext', true],
        ] as const) {
          batch.clear();
          const items = group.map((c) => {
            const klass = batch.addClass(c.radix, c.plaintext.length, c.tweak);
            const x = c[from].reduce((value, numeral) => value * BigInt(c.radix) + BigInt(numeral), 0n);
            return { klass, a: x / klass.modulusV, b: x % klass.modulusV };
          });
          const out = run(
            batch,
            items.map((item) => ({ ...item, klass: item.klass.index })),
            decipher,
          );
          out.forEach(({ a, b }, i) => {
            const c = group[i]!;
            const y = c[to].reduce((value, numeral) => value * BigInt(c.radix) + BigInt(numeral), 0n);
            expect({ id: c.id, y: a * items[i]!.klass.modulusV + b }).toEqual({ id: c.id, y });
          });
        }
        expect(clear(group[0]!).radix).toBe(group[0]!.radix);
      }
    });
  }
});
