// Cells of digits whose classes have round tables: the kernel that takes them in one go gives what the stages give one after another.
import { KeyedTables } from '../../../src/lib/fpe/keyed-tables.js';
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { BlockScanner, OffsetBuffer } from '../../../src/lib/csv/structure.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';
import { BlockCipher } from '../../../src/lib/pseudonymize/block.js';
import { kernelsOver, type Kernels } from '../../../src/lib/pseudonymize/kernels.js';
import type { ColumnCounts, ColumnPlan, Plan } from '../../../src/lib/pseudonymize/plan.js';

const KEY = Buffer.alloc(32, 5);
const dialect = { delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a } as const;
const memory = new KernelMemory();
const kernels = kernelsOver(memory);
const { tabledDigits, ...stages } = kernels;

/** The kernels, and how many cells the one for tabled digits took. */
function counting(): { kernels: Kernels; taken: () => number } {
  let taken = 0;
  return {
    kernels: {
      ...stages,
      tabledDigits: {
        permuteDigits(...area) {
          const left = tabledDigits!.permuteDigits(...area);
          taken += area[3] - left;
          return left;
        },
      },
    },
    taken: () => taken,
  };
}

function plan(columns: readonly ColumnPlan[], decipher: boolean, nulls: readonly string[] = []): Plan {
  return {
    ...{ decipher, dialect, width: columns.length, nulls: [...nulls], strict: false, ff1Only: false },
    ...{ ragged: 'error', columns: [...columns], rewrites: [], drops: [] },
  };
}

interface Done {
  readonly blocks: readonly string[];
  readonly counts: readonly (readonly ColumnCounts[])[];
}

/** Block after block through one cipher, as a long table goes. */
function permute(given: Plan, blocks: readonly string[], by: Kernels, budget = new TableBudget()): Done {
  const cipher = new BlockCipher(given, KEY, memory, by, new KeyedTables(budget));
  const done = blocks.map((text) => {
    const bytes = Buffer.from(text);
    const block = memory.allocate(bytes.length + 64);
    memory.u8(block, bytes.length).set(bytes);
    const offsets = new OffsetBuffer(memory, text.length + 64);
    const scanner = new BlockScanner(memory, by.scan, dialect, given.width);
    const scanned = scanner.scan(block, bytes.length, true, offsets);
    if (!('structure' in scanned)) throw new Error('not a table');
    const { structure } = scanned;
    const { failures, counts, output, outputLength } = cipher.process({ block, structure });
    expect(failures).toEqual([]);
    return { text: Buffer.from(memory.u8(output, outputLength)).toString(), counts };
  });
  cipher.wipe();
  return { blocks: done.map(({ text }) => text), counts: done.map(({ counts }) => counts) };
}

const column = (format: string, options: Record<string, string> = {}): ColumnPlan => ({
  ...{ index: 0, name: 'c', format: `${format}@1`, options, domain: format },
});

/** The same numbers each time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) ^ Math.imul(state + 0x9e3779b9, 0x297a2d39);
    return (state >>> 0) % below;
  };
}

/** More than the kernel takes together; in front of them come as many as make tables pay. */
const LAST = 9_000;

const digitsOf = (below: (n: number) => number, length: number): string =>
  Array.from({ length }, () => String(below(10))).join('');

/** Ways to write the same digits, among them ones that the kernel leaves alone. */
const SPELLINGS: ((digits: string, below: (n: number) => number) => string)[] = [
  (d) => d,
  (d) => d,
  (d) => d,
  (d) => d.replace(/(.{3})(?=.)/g, '$1-'),
  (d) => d.replace(/(.{4})(?=.)/g, '$1 '),
  (d) => ` ${d}.`,
  (d) => `(${d.slice(0, 3)}) ${d.slice(3)}`,
  (d) => `${d.slice(0, 1)}${'-'.repeat(12)}${d.slice(1)}`,
  (d) => `${'.'.repeat(20)}${d}${'.'.repeat(20)}`,
  (d) => `"${d}"`,
  (d, below) => `${d}${'xé#+'[below(4)]}`,
  (d) => `+${d}`,
  (d) => `${d.slice(0, 2)}+${d.slice(2)}`,
  () => '',
  () => '-',
  (d) => d.slice(0, 2),
  (d) => `${d}${d}`,
];

const luhn = (body: string): string => {
  const sum = [...body].reverse().reduce((total, c, i) => {
    const digit = Number(c) * (i % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};

/** Raw FF1 refuses what its alphabet does not have. */
const isPlain = (text: string): boolean => !/[a-zé]/.test(text);

type Maker = (below: (n: number) => number) => string;
const ssn: Maker = (below) => {
  const valid = `${String(1 + below(665)).padStart(3, '0')}${String(1 + below(99)).padStart(2, '0')}${String(1 + below(9_999)).padStart(4, '0')}`;
  return below(12) === 0 ? digitsOf(below, 9) : valid;
};
const card =
  (length: number): Maker =>
  (below) => {
    const right = luhn((below(8) === 0 ? '000000' : '411111') + digitsOf(below, length - 7));
    return below(10) === 0 ? right.slice(0, -1) + String(below(10)) : right;
  };
const of =
  (length: number): Maker =>
  (below) =>
    digitsOf(below, length);
const phone =
  (...beginnings: string[]): Maker =>
  (below) => {
    const [start = '', rest = ''] = beginnings[below(beginnings.length)]!.split(':');
    return start + digitsOf(below, Number(rest));
  };

const RAW = { alphabet: '0123456789', tweak: '0011223344556677' };
const CASES: [name: string, ColumnPlan, Maker, rows: number][] = [
  ...[5, 6, 8, 9, 10].map((n): [string, ColumnPlan, Maker, number] => [
    ...([`ff1, ${n} digits`, column('ff1', RAW), of(n), n > 9 ? 40_000 : n > 8 ? 18_000 : 6_000] as const),
  ]),
  ...[7, 9].map((n): [string, ColumnPlan, Maker, number] => [
    ...([`digits, ${n}`, column('digits'), of(n), n > 8 ? 15_000 : 9_000] as const),
  ]),
  ['ssn', column('ssn'), ssn, 15_000],
  ['card of 16', column('card'), card(16), 18_000],
  ['card of 15, 8 kept', column('card', { keep: '8' }), (below) => luhn(`37828224${digitsOf(below, 6)}`), 6_000],
  ['card of 13, 4 kept', column('card', { keep: '4' }), card(13), 21_000],
  ['phone, US', column('phone', { region: 'US' }), phone('212:7', '212:7', '212:7', '1212:7', '01144:10'), 36_000],
  ['phone, DE', column('phone', { region: 'DE' }), phone('030:8', '030:8', '89:8', '0049:9', '030:8'), 40_000],
  ['phone, AU', column('phone', { region: 'AU' }), phone('04:8', '001144:10', '2:8', '04:8'), 24_000],
  [...(['phone, anywhere', column('phone'), phone('+1212:7', '+4930:8', '+1212:7', '+1212:7')] as const), 40_000],
];

function blocksOf(make: Maker, rows: number, seed: number, takes = (_: string): boolean => true): string[] {
  const below = generator(seed);
  const cells = Array.from({ length: Math.max(rows, LAST) }, () => {
    const value = make(below);
    const written = below(10) > 1 ? value : SPELLINGS[below(SPELLINGS.length)]!(value, below);
    return takes(written) ? written : value;
  });
  const blocks: string[] = [];
  for (let at = 0; at < rows; at += 3_000) blocks.push(`${cells.slice(at, at + 3_000).join('\n')}\n`);
  // more at once than the kernel takes together
  blocks.push(`${cells.slice(-LAST).join('\n')}\n`);
  return blocks;
}

describe('cells of digits by round tables', () => {
  it.each(CASES)('%s: the same images and counts as stage by stage, and back', (name, given, make, rows) => {
    const blocks = blocksOf(make, rows, name.length, given.format === 'ff1@1' ? isPlain : undefined);
    const there = counting();
    const expected = permute(plan([given], false), blocks, stages);
    const found = permute(plan([given], false), blocks, there.kernels);
    expect(found.blocks).toEqual(expected.blocks);
    expect(found.counts).toEqual(expected.counts);
    // of the last block at least, half the cells go by tables
    expect(there.taken()).toBeGreaterThan(LAST / 2);
    const back = counting();
    const restored = permute(plan([given], true), found.blocks, back.kernels);
    expect(restored.blocks).toEqual(blocks);
    expect(restored.counts).toEqual(expected.counts);
    expect(back.taken()).toBeGreaterThan(LAST / 2);
  });

  it('lets go of tables that had to make room for others', () => {
    const columns = [column('ssn'), { ...column('integer'), index: 1, name: 'd' }];
    const below = generator(3);
    const rows = Array.from({ length: 24_000 }, () => `${ssn(below)},${10_000 + below(900_000)}`);
    const blocks = Array.from({ length: 8 }, (_, k) => `${rows.slice(k * 3_000, (k + 1) * 3_000).join('\n')}\n`);
    const { kernels, taken } = counting();
    const room = 700_000;
    const expected = permute(plan(columns, false), blocks, stages);
    expect(permute(plan(columns, false), blocks, kernels, new TableBudget(room)).blocks).toEqual(expected.blocks);
    const few = taken();
    permute(plan(columns, false), blocks, kernels);
    expect(taken() - few).toBeGreaterThan(few);
  });

  it('gives memory back once, however often it is wiped', () => {
    const cipher = new BlockCipher(plan([column('ssn')], false), KEY, memory, kernels);
    cipher.wipe();
    cipher.wipe();
    const regions = Array.from({ length: 64 }, () => memory.allocate(4_096));
    expect(new Set(regions).size).toBe(regions.length);
    for (const region of regions) memory.release(region, 4_096);
  });

  it('takes no cell where null tokens hold digits', () => {
    const blocks = blocksOf(ssn, 24_000, 9);
    const { kernels, taken } = counting();
    const nulls = ['999999999'];
    const found = permute(plan([column('ssn')], false, nulls), blocks, kernels);
    expect(found.blocks).toEqual(permute(plan([column('ssn')], false, nulls), blocks, stages).blocks);
    expect(taken()).toBe(0);
  });
});
