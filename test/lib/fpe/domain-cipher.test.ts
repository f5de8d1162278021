import { jest } from '@jest/globals';
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import {
  checkValue,
  classDigest,
  encodeItems,
  fingerprint,
  subkey,
  tableKey,
} from '../../../src/lib/fpe/derivation.js';
import { ClassTooSmallError, DomainCipher, NO_CLASS, type ClassCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { FF1 } from '../../../src/lib/fpe/ff1.js';
import { KeyedTable } from '../../../src/lib/fpe/keyed-table.js';
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { random, randomBytes } from '../../support/seeded.js';

const storedKey = randomBytes(32);
const make = (budget = new TableBudget(), kernel = feistelKernels[0]![1]): DomainCipher =>
  new DomainCipher({
    storedKey,
    format: 'ssn',
    version: 1,
    domain: 'ssn',
    memory,
    kernel,
    budget,
  });

describe('derivation', () => {
  it('is what docs/format.md says', () => {
    expect(encodeItems('ab', '', Buffer.of(7)).toString('hex')).toBe('000000026162' + '00000000' + '0000000107');
    const info = encodeItems('secureml/v1', 'ff1', 'ssn', '1', 'ssn');
    const expected = Buffer.from(hkdfSync('sha256', storedKey, '', info, 32));
    expect(subkey(storedKey, 'ff1', 'ssn', '1', 'ssn')).toEqual(expected);
    expect(classDigest('valid', '')).toEqual(createHash('sha256').update(encodeItems('valid', '')).digest());
    expect(tableKey(expected, Buffer.of(1))).toEqual(createHmac('sha256', expected).update(Buffer.of(1)).digest());
    expect(checkValue(storedKey)).toEqual(subkey(storedKey, 'kcv').subarray(0, 16));
    expect(fingerprint(storedKey)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('keeps format, version and domain apart', () => {
    const keys = [['a', 'bc'], ['ab', 'c'], ['abc'], ['a', 'b', 'c']].map((parts) =>
      subkey(storedKey, ...parts).toString('hex'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a domain cipher', () => {
  const sizes = [
    10n,
    1_000n,
    999_999n,
    1_000_000n,
    888_931_098n,
    1n << 53n,
    10n ** 20n,
    1n << 240n,
    (1n << 240n) + 1n,
    26n ** 400n,
  ];

  it('permutes classes of every size as the definition says, and back', () => {
    const cipher = make();
    const ranks: bigint[] = [];
    const classes: ClassCipher[] = [];
    for (const size of sizes) {
      const klass = cipher.classFor(`class ${size}`, size);
      for (const rank of [0n, 1n, size / 2n, size - 1n]) {
        ranks.push(rank);
        classes.push(klass);
      }
    }
    const images = cipher.permute(ranks, classes, false);
    images.forEach((image, i) => {
      const { size, label } = classes[i]!;
      const digest = classDigest(label, '');
      if (size < 1_000_000n) {
        const table = new KeyedTable(tableKey(subkey(storedKey, 'perm1', 'ssn', '1', 'ssn'), digest), Number(size), {
          memory,
          kernel: feistelKernels[0]![1],
          budget: new TableBudget(),
        });
        expect(image).toBe(BigInt(table.at(Number(ranks[i]), false)));
      } else {
        const ff1 = new FF1(subkey(storedKey, 'ff1', 'ssn', '1', 'ssn'), 2);
        let y = ranks[i]!;
        do y = ff1.encryptInteger(y, (size - 1n).toString(2).length, digest.subarray(0, 16));
        while (y >= size);
        expect(image).toBe(y);
      }
      expect(cipher.permuteOne(classes[i]!, ranks[i]!, false)).toBe(image);
      expect(cipher.permuteOne(classes[i]!, image, true)).toBe(ranks[i]);
    });
    expect(cipher.permute(images, classes, true)).toEqual(ranks);
  });

  it('gives the same by batch, by tables and by keyed tables, whatever is mixed', () => {
    const cipher = make();
    const small = cipher.classFor('small', 5_000n);
    const many = cipher.classFor('many', 888_931_098n);
    const others = cipher.classFor('others', 60_000_000n);
    const few = cipher.classFor('few', 1n << 45n);
    const count = 3_000;
    const ranksAt = memory.allocate(count * 8);
    const classOfAt = memory.allocate(count * 4);
    for (let round = 0; round < 20; round++) {
      const ranks = memory.f64(ranksAt, count);
      const classOf = memory.u32(classOfAt, count);
      const before: number[] = [];
      for (let i = 0; i < count; i++) {
        const klass = i % 10 === 0 ? small : i % 10 === 1 ? few : i % 10 < 5 ? others : many;
        classOf[i] = i % 97 === 0 ? NO_CLASS : klass.index;
        before.push((ranks[i] = Math.floor(random() * Number(klass.size))));
      }
      cipher.permuteRanks(ranksAt, classOfAt, count, false);
      for (let i = 0; i < count; i += 53) {
        const klass = [small, many, others, few].find((c) => c.index === classOf[i]);
        const expected = klass ? Number(cipher.permuteOne(klass, BigInt(before[i]!), false)) : before[i];
        expect(ranks[i]).toBe(expected);
      }
      cipher.permuteRanks(ranksAt, classOfAt, count, true);
      expect([...ranks]).toEqual(before);
    }
    expect(many.tables).toBeDefined();
    expect(others.tables).toBeDefined();
    expect(few.tables).toBeUndefined();
    cipher.wipe();
  });

  it.each(feistelKernels)('gives the same for ranks in words, mixed with others: %s', (_, kernel) => {
    const cipher = make(undefined, kernel);
    const bits = [54, 61, 64, 83, 100, 121, 122, 127, 128];
    const classes = [
      ...bits.map((n) => cipher.classFor(`${n} bits`, (1n << BigInt(n)) - (n % 2 ? 0n : 12_345n))),
      ...[cipher.classFor('narrow', 1n << 45n), cipher.classFor('small', 5_000n)],
    ];
    const count = 1_000;
    const [ranksAt, classOfAt, wordsAt] = [8, 4, 16].map((bytes) => memory.allocate(count * bytes)) as number[];
    const ranks = memory.f64(ranksAt!, count);
    const classOf = memory.u32(classOfAt!, count);
    const words = memory.u64(wordsAt!, count * 2);
    const before = Array.from({ length: count }, (_, i) => {
      const klass = classes[i % classes.length]!;
      const rank = BigInt(`0x${randomBytes(16).toString('hex')}`) % klass.size;
      classOf[i] = i % 97 === 0 ? NO_CLASS : klass.index;
      ranks[i] = klass.isNarrow ? Number(rank) : 0;
      words[i * 2] = rank & 0xffff_ffff_ffff_ffffn;
      words[i * 2 + 1] = rank >> 64n;
      return rank;
    });
    const value = (i: number): bigint =>
      classes[i % classes.length]!.isNarrow ? BigInt(ranks[i]!) : (words[i * 2 + 1]! << 64n) | words[i * 2]!;
    cipher.permuteRanks(ranksAt!, classOfAt!, count, false, wordsAt!);
    for (let i = 0; i < count; i++) {
      const klass = classes[i % classes.length]!;
      const expected = classOf[i] === NO_CLASS ? before[i] : cipher.permuteOne(klass, before[i]!, false);
      expect([i, value(i)]).toEqual([i, expected]);
    }
    cipher.permuteRanks(ranksAt!, classOfAt!, count, true, wordsAt!);
    expect(before.map((_, i) => value(i))).toEqual(before);
    expect(() => cipher.permuteRanks(ranksAt!, classOfAt!, count, false)).toThrow(/words: expected/);
  });

  it('refuses a class under ten members', () => {
    expect(() => make().classFor('gender', 9n)).toThrow(ClassTooSmallError);
    expect(() => make().classFor('gender', 9n)).toThrow('class too small: 9 members, at least 10 are needed');
  });

  it('gives another permutation in another context, and none to small classes', () => {
    const cipher = make();
    const images = ['', 'a', 'b'].map((context) =>
      cipher.permuteOne(cipher.classInContext('x', 10n ** 9n, context), 5n, false),
    );
    expect(new Set(images).size).toBe(3);
    expect(() => cipher.classInContext('x', 999_999n, 'a')).toThrow(
      /context: expected a class of at least 1000000 members/,
    );
  });

  it('stays within its budget of tables and makes them again', () => {
    const budget = new TableBudget(60_000);
    const cipher = make(budget);
    const classes = [1, 2, 3].map((k) => cipher.classFor(`c${k}`, 20_000n));
    const images = classes.map((klass) => cipher.permuteOne(klass, 7n, false));
    expect(classes.map((klass) => klass.keyed!.isMade)).toEqual([false, false, true]);
    expect(classes.map((klass) => cipher.permuteOne(klass, 7n, false))).toEqual(images);
    // both directions of one class do not fit either
    expect(images.map((image, i) => cipher.permuteOne(classes[i]!, image, true))).toEqual([7n, 7n, 7n]);
  });

  it('makes tables before they are paid for where as many values as pay twice are to come', () => {
    const [count, few] = [8_000, 500];
    const [ranks, classOf] = [memory.allocate(count * 8), memory.allocate(count * 4)];
    const after = (values: number, ahead: number, atMost = ahead): boolean => {
      const cipher = make();
      const klass = cipher.classFor('large', 888_931_098n);
      memory.f64(ranks, values).forEach((_, i, all) => (all[i] = i));
      memory.u32(classOf, values).fill(klass.index);
      cipher.expect(ahead);
      cipher.expectAtMost(atMost);
      cipher.permuteRanks(ranks, classOf, values, false);
      const made = klass.tables !== undefined;
      cipher.wipe();
      return made;
    };
    // ten tables of 2^15 entries, of which 40 cost as much as a value by AES: 8,192 values pay
    expect(after(few, 0)).toBe(false);
    expect(after(few, 32)).toBe(false);
    expect(after(few, 33)).toBe(true);
    expect(after(count, 2)).toBe(false);
    expect(after(count, 3)).toBe(true);
    // fewer are expected to be new, or more than there are
    expect(after(count, 3, 2)).toBe(false);
    expect(after(count, 3, Infinity)).toBe(true);
    memory.release(ranks, count * 8);
    memory.release(classOf, count * 4);
  });

  it('goes on when a keyed table takes the place of round tables that the same call needs', () => {
    const cipher = make(new TableBudget(400_000));
    const large = cipher.classFor('large', 60_000_000n);
    const count = 20_000;
    const [ranks, classOf] = [memory.allocate(count * 8), memory.allocate(count * 4)];
    const run = (classes: readonly ClassCipher[]): void => {
      memory.f64(ranks, count).forEach((_, i, all) => (all[i] = i));
      memory.u32(classOf, count).forEach((_, i, all) => (all[i] = classes[i % classes.length]!.index));
      cipher.permuteRanks(ranks, classOf, count, false);
    };
    run([large]);
    expect(large.tables).toBeDefined();
    const small = cipher.classFor('small', 90_000n);
    run([large, small]);
    expect(large.tables).toBeUndefined();
    expect(Array.from(memory.f64(ranks, 10))).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => Number(cipher.permuteOne(i % 2 ? small : large, BigInt(i), false))),
    );
    memory.release(ranks, count * 8);
    memory.release(classOf, count * 4);
  });

  it('makes tables that do not fit beside each other once a call, not once a value', () => {
    const cipher = make(new TableBudget(1_000_000));
    const classes = [1, 2, 3, 4].map((k) => cipher.classFor(`c${k}`, 200_000n));
    const made = jest.spyOn(TableBudget.prototype, 'claim');
    const count = 4_000;
    const [ranks, classOf] = [memory.allocate(count * 8), memory.allocate(count * 4)];
    memory.f64(ranks, count).forEach((_, i, all) => (all[i] = i));
    memory.u32(classOf, count).forEach((_, i, all) => (all[i] = classes[i % 4]!.index));
    cipher.permuteRanks(ranks, classOf, count, false);
    expect(Array.from(memory.f64(ranks, 8))).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => Number(cipher.permuteOne(classes[i % 4]!, BigInt(i), false))),
    );
    expect(made.mock.calls.length).toBeGreaterThan(3);
    expect(made.mock.calls.length).toBeLessThan(16);
    made.mockRestore();
    memory.release(ranks, count * 8);
    memory.release(classOf, count * 4);
  });
});
