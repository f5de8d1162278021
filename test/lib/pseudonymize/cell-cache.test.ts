// Values that repeat: the same images and the same counts as if each were the first.
import type { Part } from '../../../src/lib/formats/format.js';
import { createCodec, formatNamed } from '../../../src/lib/formats/registry.js';
import { cellCache as cellCacheWasm } from '../../../src/generated/kernels.js';
import { NO_CLASS, type ClassCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { loadKernel } from '../../../src/lib/kernels/load.js';
import { CellCache, CellRoom, MOST_BYTES } from '../../../src/lib/pseudonymize/cell-cache.js';
import {
  NO_SLOT,
  SLOT,
  slotBytes,
  STATE,
  TAG_BYTES,
  TALLY,
  WAYS,
  type CellCacheKernel,
} from '../../../src/lib/pseudonymize/cell-cache-kernel.js';
import { cellCacheTwin } from '../../../src/lib/pseudonymize/cell-cache-twin.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { memory } from '../../support/kernels.js';
import { anonymizeBytes, key } from '../../support/transform.js';

let state = 7;
const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;

/** Few values over and over among many that do not repeat, valid and not, short and long, of small classes and of large ones. */
function value(): string {
  const common = ['Anna', 'Bruno Castillo', 'Clara7', 'Li', 'Zoë', 'NULL', '', 'x', `${'long '.repeat(9)}name`];
  if (random(3) > 0) return common[random(common.length)]!;
  return Array.from({ length: 1 + random(12) }, () => 'abcdefgh ABC1'[random(13)]!).join('');
}

const pick = (all: readonly string[]) => (): string => all[random(all.length)]!;
const dates = Array.from({ length: 300 }, (_, i) => `19${10 + (i % 90)}-0${1 + (i % 9)}-${10 + (i % 19)}`);
/** of some the class is that of valid values, of others not */
const latitudes = Array.from({ length: 200 }, (_, i) => `${i}.${100_000 + i}`);

it.each([
  ['text', value],
  ['full-name', value],
  ['alnum', value],
  ['date', pick([...dates, '1999-02-30', 'unknown', ''])],
  ['geo:kind=latitude', pick(latitudes)],
  ['integer', pick([...Array.from({ length: 500 }, (_, i) => `${i * i}`), '-12', '007', 'x'])],
])('gives %s the images and counts of each value alone', async (spelled, valueOf) => {
  const [name, option] = spelled.split(':') as [string, string?];
  const options = option === undefined ? {} : Object.fromEntries([option.split('=')]);
  const values = Array.from({ length: 8_000 }, valueOf);
  const csv = `id,v\n${values.map((v, i) => `${i},${v}`).join('\n')}\n`;
  const format = formatNamed(name);
  const codec = createCodec(format, options);
  const cipher = cipherOf(format, key.bytes);
  const known = new Map<string, string>();
  const imageOf = (v: string): string => {
    let image = known.get(v);
    if (image === undefined) known.set(v, (image = v.trim() === '' ? v : permuteValue(codec, cipher, v, false)));
    return image;
  };
  const filled = values.filter((v) => v.trim() !== '');
  for (const blockBytes of [500, 1 << 18]) {
    const { bytes, summary } = await anonymizeBytes(csv, { columns: [`v=${spelled}`], blockBytes });
    const images = bytes
      .toString()
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.slice(row.indexOf(',') + 1));
    expect(images.filter((image, i) => image !== imageOf(values[i]!)).slice(0, 3)).toEqual([]);
    const [counts] = summary.counts;
    expect(counts).toMatchObject({
      values: filled.length,
      empty: values.length - filled.length,
      valid: filled.filter((v) => codec.parse(v).valid).length,
      nullLike: values.includes('NULL') ? { NULL: values.filter((v) => v === 'NULL').length } : {},
    });
    expect(counts!.ff1 + counts!.perm1).toBe(filled.length);
    const classOf = ({ label, size }: Part): ClassCipher => cipher.classFor(label, size);
    const small = filled.filter((v) => classOf(codec.parse(v).parts[0]!).engine === 'perm1');
    expect(counts!.perm1).toBe(small.length);
  }
});

const kernels: [string, CellCacheKernel][] = [
  ['WebAssembly', loadKernel<CellCacheKernel>(cellCacheWasm, memory)],
  ['twin', cellCacheTwin(memory)],
];

const MOST = 20_000;
const block = memory.allocate(MOST * 64);
const [starts, stops, unknown, slotOf, classOf, notes] = Array.from({ length: 6 }, () => memory.allocate(MOST * 4)) as [
  ...[number, number, number, number, number, number],
];
const places = { block, starts, stops };

/** Lays cells down one behind the other, with something else around them. */
function lay(cells: readonly Buffer[]): void {
  let at = 0;
  cells.forEach((cell, k) => {
    memory.u8(block + at, cell.length + 2).fill(0x7c);
    memory.u8(block + at + 1, cell.length).set(cell);
    memory.u32(starts, MOST)[k] = at + 1;
    at += cell.length + 1;
    memory.u32(stops, MOST)[k] = at;
  });
}

/** What lies there now; fails where a byte around it was touched. */
function taken(cells: readonly Buffer[]): string[] {
  const bytes = memory.u8(block, MOST * 64);
  let at = 0;
  let touched = 0;
  const found = cells.map((cell) => {
    const start = at + 1;
    at += cell.length + 1;
    touched += Number(bytes[start - 1] !== 0x7c) + Number(bytes[at] !== 0x7c);
    return Buffer.from(bytes.subarray(start, at)).toString();
  });
  expect(touched).toBe(0);
  return found;
}

const upper = (cell: string): string => cell.toUpperCase();

/** One block: which cells were known, and with which notes; the others get their images and are kept, but for those that have none. */
function ask(
  cache: CellCache,
  texts: readonly string[],
  imageOf: (text: string) => string | undefined = upper,
  note = 3,
): { known: string[]; byNote: number[]; slots: number[] } {
  const cells = texts.map((text) => Buffer.from(text));
  lay(cells);
  const byNote = new Uint32Array(4);
  const others = cache.apply(places, 0, cells.length, unknown, slotOf, byNote);
  const left = [...memory.u32(unknown, others)];
  const isLeft = new Set(left);
  const known = texts.map((_, k) => k).filter((k) => !isLeft.has(k));
  const images = taken(cells);
  expect(left.filter((k) => images[k] !== texts[k])).toEqual([]);
  const own = left.map((k) => cells[k]!);
  lay(own);
  own.forEach((cell, k) => {
    const image = imageOf(cell.toString());
    memory.u32(classOf, MOST)[k] = image === undefined ? NO_CLASS : 5;
    if (image !== undefined) memory.u8(block + memory.u32(starts, MOST)[k]!, cell.length).set(Buffer.from(image));
    memory.u8(notes, MOST)[k] = note;
  });
  cache.keep(places, classOf, notes, own.length, slotOf);
  return { known: known.map((k) => images[k]!), byNote: [...byNote], slots: [...memory.u32(slotOf, others)] };
}

describe.each(kernels)('a cache of cells (%s)', (_, kernel) => {
  const made: CellCache[] = [];
  const newCache = (room?: CellRoom): CellCache => {
    made.push(new CellCache(memory, kernel, room));
    return made.at(-1)!;
  };
  afterEach(() => {
    for (const cache of made.splice(0)) cache.wipe();
  });

  it('knows an image once it is kept, and only for the same bytes', () => {
    const cache = newCache();
    expect(ask(cache, ['abcd', 'abcd', 'x']).known).toEqual([]);
    expect(ask(cache, ['abce', 'abcd', 'abc', 'abcde', 'x', 'abcd'])).toMatchObject({
      known: ['ABCD', 'X', 'ABCD'],
      byNote: [0, 0, 0, 3],
    });
    const lengths = Array.from({ length: 41 }, (_, length) => 'abcdefgh'.repeat(6).slice(0, length));
    // one by one: of two that get one slot in a block, one is kept
    for (const cell of lengths) ask(cache, [cell], upper, 1);
    expect(ask(cache, lengths).known).toEqual(lengths.slice(1).map(upper));
  });

  it('keeps no image of a cell that has no class', () => {
    const cache = newCache();
    ask(cache, ['abcd', 'efgh'], (text) => (text === 'abcd' ? undefined : upper(text)));
    expect(ask(cache, ['abcd', 'efgh']).known).toEqual(['EFGH']);
  });

  /** Cells that may take one slot each, `count` of them, of which all may take the same ones. */
  const ofOneHash = (count: number): string[] => {
    const all = Array.from({ length: 40_000 }, (_, i) => `cell ${i}`);
    const byPlace = new Map<number, string[]>();
    for (let from = 0; from < all.length; from += MOST) {
      const part = all.slice(from, from + MOST);
      ask(newCache(), part, () => undefined).slots.forEach((slot, k) => {
        const first = slot - (slot % WAYS);
        byPlace.set(first, [...(byPlace.get(first) ?? []), part[k]!]);
      });
    }
    return [...byPlace.values()].find((cells) => cells.length >= count)!.slice(0, count);
  };

  it('keeps eight cells of one hash, and the last of nine, one by one and together', () => {
    const nine = ofOneHash(WAYS + 1);
    const [eight, last] = [nine.slice(0, WAYS), nine[WAYS]!];
    for (const isTogether of [false, true]) {
      const cache = newCache();
      if (isTogether) expect(new Set(ask(cache, eight).slots).size).toBe(WAYS);
      else for (const cell of eight) ask(cache, [cell]);
      expect(ask(cache, eight).known).toEqual(eight.map(upper));
      ask(cache, [last]);
      expect(ask(cache, [last]).known).toEqual([upper(last)]);
    }
  });

  it('keeps the image of the cell that took a slot last', () => {
    const nine = ofOneHash(WAYS + 1);
    const cache = newCache();
    const { slots } = ask(cache, nine);
    const lost = slots.indexOf(slots[WAYS]!);
    expect(lost).toBeLessThan(WAYS);
    const others = nine.filter((_, k) => k !== lost);
    expect(ask(cache, others).known).toEqual(others.map(upper));
    expect(ask(cache, [nine[lost]!]).known).toEqual([]);
  });

  it('takes one slot for cells of a block that are equal', () => {
    const cache = newCache();
    const { slots } = ask(cache, ['abcd', 'x', 'abcd', 'abcd']);
    expect(new Set(slots).size).toBe(2);
    expect(ask(cache, ['abcd', 'x']).known).toEqual(['ABCD', 'X']);
    const other = newCache();
    // the first block gives it no image
    ask(other, ['abcd', 'abcd'], () => undefined);
    expect(ask(other, ['abcd', 'abcd']).known).toEqual([]);
    expect(ask(other, ['abcd', 'abcd']).known).toEqual(['ABCD', 'ABCD']);
  });

  it('keeps no long cells and none that are empty', () => {
    const cache = newCache();
    const cells = ['', 'a'.repeat(41)];
    expect(ask(cache, cells).slots).toEqual([NO_SLOT, NO_SLOT]);
    expect(ask(cache, cells).known).toEqual([]);
  });

  it('leaves nothing behind, and finds nothing in what was there before', () => {
    const bytes = 4_096 * (slotBytes(MOST_BYTES) + TAG_BYTES);
    const before = memory.allocate(bytes);
    memory.u8(before, bytes).fill(STATE.kept);
    memory.release(before, bytes);
    const cache = new CellCache(memory, kernel);
    const cells = Array.from({ length: 500 }, (_, i) => `a cell that is long ${i}`);
    expect(ask(cache, cells).known).toEqual([]);
    expect(ask(cache, cells).known).toEqual(cells.map(upper));
    cache.wipe();
    const slots = memory.allocate(bytes);
    expect(slots).toBe(before);
    const left = Buffer.from(memory.u8(slots, bytes));
    expect(left.includes('cell')).toBe(false);
    expect(left.includes('CELL')).toBe(false);
    expect(left.subarray(4_096 * slotBytes(MOST_BYTES)).some(Boolean)).toBe(false);
    memory.release(slots, bytes);
  });

  it('is given up where values hardly repeat, and at once where none does', () => {
    const often = newCache();
    const seldom = newCache();
    const never = newCache();
    let isSeldomKept = true;
    for (let first = 0; first < 60_000; first += 2_000) {
      expect(often.review()).toBe(true);
      if (first <= 6_000) expect(never.review()).toBe(first < 6_000);
      if (isSeldomKept) isSeldomKept = seldom.review();
      if (first <= 10_000) expect(isSeldomKept).toBe(true);
      const cells = Array.from({ length: 2_000 }, (_, i) => `${first + i}`);
      ask(often, ['again', ...cells.map((cell, i) => (i % 4 ? cell : 'again'))].slice(0, 2_000));
      if (isSeldomKept) ask(seldom, ['again', ...cells.map((cell, i) => (i % 20 ? cell : 'again'))].slice(0, 2_000));
      if (first < 6_000) ask(never, cells);
    }
    expect(isSeldomKept).toBe(false);
  });

  it('spreads cells that differ in one byte over its slots', () => {
    for (const length of [1, 3, 8, 9, 16, 23, 40]) {
      for (const at of [0, length - 1]) {
        const cells = Array.from({ length: 64 }, (_, k) => {
          const cell = Buffer.alloc(length, 0x61);
          cell[at] = 0x30 + k;
          return cell.toString();
        });
        const { slots } = ask(newCache(), cells, () => undefined);
        // of 64 that fall on 2,048 places by chance one is expected to share its place
        expect(new Set(slots).size).toBeGreaterThan(56);
      }
    }
  });

  it('is kept where few values fill a large block', () => {
    const cache = newCache();
    for (let blocks = 0; blocks < 3; blocks++) {
      expect(cache.review()).toBe(true);
      const { known } = ask(
        cache,
        Array.from({ length: 5_000 }, () => `value ${random(50)}`),
      );
      expect(known.length > 4_000).toBe(blocks > 0);
    }
    expect(cache.review()).toBe(true);
  });

  it('says how many more values there are likely to be', () => {
    const [few, many, none] = [newCache(), newCache(), newCache()];
    ask(few, ['a', 'b']);
    ask(many, ['a', 'b', 'c']);
    ask(none, ['', '']);
    expect([few.timesMore, many.timesMore, none.timesMore]).toEqual([0, 0, 0]);
    ask(few, ['a', 'b', 'b', 'a']);
    // a quarter is known: three more times as many as those are
    ask(many, ['a', 'd', 'e', 'f']);
    ask(none, ['a']);
    expect([few.timesMore, many.timesMore, none.timesMore]).toEqual([0, 3, 0]);
    ask(many, ['g', 'h']);
    ask(none, ['', '']);
    expect([many.timesMore, none.timesMore]).toEqual([Infinity, 0]);
  });

  /** Blocks of values that come equally often; how many of each were known. */
  const hitsOf = (cache: CellCache, values: number, blocks: number): number[] =>
    Array.from({ length: blocks }, () => {
      expect(cache.review()).toBe(true);
      const cells = Array.from({ length: 2_000 }, () => `value ${random(values)}`);
      const { known } = ask(cache, cells);
      const possible = new Set(cells.map(upper));
      expect(known.every((image) => possible.has(image))).toBe(true);
      return known.length;
    });

  it('gets more room where values repeat that are more than it has, and still knows the right image', () => {
    const room = new CellRoom();
    const all = room.left;
    const hits = hitsOf(newCache(room), 8_000, 30);
    expect(Math.min(...hits.slice(20))).toBeGreaterThan(1_900);
    // twice as many slots as values, or four times, of 16 bytes each way
    expect(all - room.left).toBeLessThanOrEqual(32_768 * (slotBytes(16) + TAG_BYTES));
    expect(all - room.left).toBeGreaterThan(8_000 * (slotBytes(16) + TAG_BYTES));
  });

  it('takes no more than there is room for, and gives back what it had', () => {
    const room = new CellRoom(700_000);
    const cache = newCache(room);
    expect(Math.max(...hitsOf(cache, 16_000, 40))).toBeLessThan(1_500);
    expect(room.left).toBeGreaterThanOrEqual(0);
    expect(room.left).toBeLessThan(400_000);
    const full = new CellRoom(0);
    expect(Math.max(...hitsOf(newCache(full), 16_000, 10))).toBeGreaterThan(0);
    made.splice(made.indexOf(cache), 1);
    cache.wipe();
    expect(room.left).toBe(700_000);
  });

  it('knows no cell that is longer than those it was made wider for, and keeps the others', () => {
    const cache = newCache();
    hitsOf(cache, 8_000, 12);
    const [short, long] = ['x'.repeat(16), 'x'.repeat(17)];
    ask(cache, [short, long]);
    expect(ask(cache, [short, long]).known).toEqual([upper(short)]);
  });
});

it('the kernel of cached cells does what its twin does', () => {
  const [[, kernel], [, twin]] = kernels as [(typeof kernels)[0], (typeof kernels)[0]];
  const SLOTS = 64;
  const WIDTH = 40;
  const bytesOf = (slots: number, width: number): number => slots * (slotBytes(width) + TAG_BYTES);
  const own = [kernel, twin].map((k) => ({
    k,
    slots: memory.allocate(bytesOf(SLOTS, WIDTH)),
    tally: memory.allocate(4_096),
  }));
  for (const { slots, tally } of own) {
    memory
      .u8(slots, bytesOf(SLOTS, WIDTH))
      .fill(STATE.kept)
      .fill(0, SLOTS * slotBytes(WIDTH));
    memory.clear(tally, TALLY.bytes);
  }
  for (let call = 0; call < 60; call++) {
    const cells = Array.from({ length: 1 + random(120) }, () => {
      const length = random(4) > 0 ? random(9) : random(50);
      return Buffer.from(Array.from({ length }, () => 0x61 + random(length < 9 ? 2 : 20)));
    });
    const rows = cells.map((_, k) => k).filter(() => call % 3 > 0 || random(3) > 0);
    const results = own.map(({ k, slots, tally }) => {
      lay(cells);
      // no list where all are meant
      if (rows.length < cells.length) memory.u32(unknown, rows.length).set(rows);
      const others = k.applyKnown(
        ...([block, starts, stops, rows.length < cells.length ? unknown : 0, rows.length] as const),
        ...([slots, SLOTS, WIDTH, tally, unknown, slotOf] as const),
      );
      const found = [taken(cells), [...memory.u32(unknown, others)], [...memory.u32(slotOf, others)]];
      for (let k = 0; k < others; k++) {
        memory.u32(classOf, MOST)[k] = k % 7 === 3 ? NO_CLASS : k;
        memory.u8(notes, MOST)[k] = k % 4;
      }
      lay(
        memory
          .u32(unknown, others)
          .reduce((all: Buffer[], row) => [...all, Buffer.from(upper(cells[row]!.toString()))], []),
      );
      k.keepImages(block, starts, stops, classOf, notes, others, slotOf, slots, WIDTH);
      return [...found, [...memory.u8(slots, bytesOf(SLOTS, WIDTH))], [...memory.u32(tally, TALLY.asked / 4)]];
    });
    expect(results[0]).toEqual(results[1]);
  }
  expect(memory.u32(own[0]!.tally, 6)[1]).toBeGreaterThan(300);
  const MORE = 512;
  const heldIn = (slots: number, count: number, width: number): string[] => {
    const images: string[] = [];
    for (let k = 0; k < count; k++) {
      const slot = slots + k * slotBytes(width);
      const [length, , state] = memory.u8(slot + SLOT.length, 3);
      const [tag] = memory.u16(slots + count * slotBytes(width) + k * TAG_BYTES, 1);
      if (tag !== 0 && state === STATE.kept)
        images.push(Buffer.from(memory.u8(slot + SLOT.before + width, length!)).toString());
    }
    return images.sort();
  };
  for (const width of [WIDTH, 48]) {
    const moved = own.map(({ k, slots }) => {
      const more = memory.allocate(bytesOf(MORE, width));
      memory.clear(more, bytesOf(MORE, width));
      k.moveSlots(slots, SLOTS, WIDTH, more, MORE, width);
      const held = heldIn(slots, SLOTS, WIDTH);
      expect(heldIn(more, MORE, width)).toEqual(held);
      expect(k.countImages(slots, SLOTS, WIDTH, SLOTS)).toBe(held.length);
      return [...memory.u8(more, bytesOf(MORE, width))];
    });
    expect(moved[0]).toEqual(moved[1]);
  }
  expect(heldIn(own[0]!.slots, SLOTS, WIDTH).length).toBeGreaterThan(SLOTS / 2);
  const wiped = own.map(({ k, slots }) => {
    k.wipeSlots(slots, SLOTS, WIDTH);
    return [...memory.u8(slots, bytesOf(SLOTS, WIDTH))];
  });
  expect(wiped[0]).toEqual(wiped[1]);
});
