import { feistel } from '../../../src/generated/kernels.js';
import type { FeistelKernel } from '../../../src/lib/fpe/feistel-kernel.js';
import { KeyedTables } from '../../../src/lib/fpe/keyed-tables.js';
import { loadKernel } from '../../../src/lib/kernels/load.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';
import { randomBytes } from '../../support/seeded.js';

const memory = new KernelMemory();
const tools = { memory, kernel: loadKernel<FeistelKernel>(feistel, memory) };
const MORE_THAN_ARE_KEPT = 4_097;

describe('tables that are kept', () => {
  it('are the same for one key and size, and others for another', () => {
    const tables = new KeyedTables();
    const key = randomBytes(32);
    const table = tables.of(key, 1_000, tools);
    const image = table.at(7, false);
    expect(tables.of(Buffer.from(key), 1_000, tools)).toBe(table);
    expect(tables.of(randomBytes(32), 1_000, tools)).not.toBe(table);
    key.fill(0);
    expect(table.at(7, false)).toBe(image);
    tables.wipe();
    expect(table.isMade).toBe(false);
  });

  it('are kept side by side for two sizes under one key, as classes of one label have it, and all overwritten', () => {
    const tables = new KeyedTables();
    const key = randomBytes(32);
    const [small, large] = [tables.of(key, 1_000, tools), tables.of(key, 2_000, tools)];
    for (const table of [small, large]) table.at(7, false);
    expect([tables.of(key, 1_000, tools), tables.of(key, 2_000, tools)]).toEqual([small, large]);
    expect(tables.of(key, 1_000, tools)).toBe(small);
    tables.wipe();
    expect([small.isMade, large.isMade]).toEqual([false, false]);
  });

  it('go when they are too many, but not while anybody holds one', () => {
    const tables = new KeyedTables();
    const key = randomBytes(32);
    tables.enter();
    tables.enter();
    const table = tables.of(key, 10, tools);
    table.at(3, false);
    for (let i = 1; i < MORE_THAN_ARE_KEPT; i++) tables.of(randomBytes(32), 10, tools);
    tables.leave();
    expect(tables.of(key, 10, tools)).toBe(table);
    expect(table.isMade).toBe(true);
    tables.leave();
    expect(table.isMade).toBe(false);
    expect(tables.of(key, 10, tools)).not.toBe(table);
  });

  it('stay when they are few', () => {
    const tables = new KeyedTables();
    const key = randomBytes(32);
    tables.enter();
    const table = tables.of(key, 10, tools);
    tables.leave();
    expect(tables.of(key, 10, tools)).toBe(table);
  });
});
