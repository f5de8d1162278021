// Values that repeat: the same images and the same counts as if each were the first.
import { createCodec, formatNamed } from '../../../src/lib/formats/registry.js';
import { CellCache, NO_SLOT, UNKNOWN } from '../../../src/lib/pseudonymize/cell-cache.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { anonymizeBytes, key } from '../../support/transform.js';

let state = 7;
const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;

/** Few values over and over among many that do not repeat, valid and not, short and long, of small classes and of large ones. */
function value(): string {
  const common = ['Anna', 'Bruno Castillo', 'Clara7', 'Li', 'Zoë', 'NULL', '', 'x', `${'long '.repeat(9)}name`];
  if (random(3) > 0) return common[random(common.length)]!;
  return Array.from({ length: 1 + random(12) }, () => 'abcdefgh ABC1'[random(13)]!).join('');
}

it.each(['text', 'full-name', 'alnum'])('gives %s the images and counts of each value alone', async (name) => {
  const values = Array.from({ length: 8_000 }, value);
  const csv = `id,v\n${values.map((v, i) => `${i},${v}`).join('\n')}\n`;
  const format = formatNamed(name);
  const codec = createCodec(format, {});
  const cipher = cipherOf(format, key.bytes);
  const known = new Map<string, string>();
  const imageOf = (v: string): string => {
    let image = known.get(v);
    if (image === undefined) known.set(v, (image = v.trim() === '' ? v : permuteValue(codec, cipher, v, false)));
    return image;
  };
  const filled = values.filter((v) => v.trim() !== '');
  for (const blockBytes of [500, 1 << 18]) {
    const { bytes, summary } = await anonymizeBytes(csv, { columns: [`v=${name}`], blockBytes });
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
      nullLike: { NULL: values.filter((v) => v === 'NULL').length },
    });
    expect(counts!.ff1 + counts!.perm1).toBe(filled.length);
    const small = filled.filter((v) => cipher.classFor(codec.parse(v).parts[0]!.label, 0n).engine === 'perm1');
    expect(counts!.perm1).toBe(small.length);
  }
});

/** Texts that a cache gives the same places: found by asking it. */
function ofOneHash(count: number): Buffer[] {
  const bySlot = new Map<number, Buffer[]>();
  for (let i = 0; ; i++) {
    const cell = Buffer.from(`cell ${i}`);
    const cache = new CellCache();
    cache.apply(cell, 0, cell.length);
    const its = [...(bySlot.get(cache.slot) ?? []), cell];
    if (its.length === count) return its;
    bySlot.set(cache.slot, its);
  }
}

describe('a cache of cells', () => {
  const bytes = Buffer.from('abcdefgh');

  it('knows an image only after it was finished, and only for the same bytes', () => {
    const cache = new CellCache();
    expect(cache.apply(Buffer.from('abcd'), 0, 4)).toBe(UNKNOWN);
    const { slot } = cache;
    cache.begin(slot, bytes, 0, 4);
    expect(cache.apply(Buffer.from('abcd'), 0, 4)).toBe(UNKNOWN);
    cache.finish(slot, Buffer.from('wxyz'), 0, 4, 3);
    const cell = Buffer.from('--abcd--');
    expect([cache.apply(cell, 2, 6), cell.toString()]).toEqual([3, '--wxyz--']);
    for (const other of ['abce', 'abc', 'abcde']) {
      const same = Buffer.from(other);
      expect([cache.apply(same, 0, same.length), same.toString()]).toEqual([UNKNOWN, other]);
    }
  });

  it('keeps two cells of one hash, and the last of three', () => {
    const cells = ofOneHash(3);
    const cache = new CellCache();
    const keep = (cell: Buffer): void => {
      expect(cache.apply(Buffer.from(cell), 0, cell.length)).toBe(UNKNOWN);
      cache.begin(cache.slot, cell, 0, cell.length);
      cache.finish(cache.slot, Buffer.from(cell.toString().toUpperCase()), 0, cell.length, 1);
    };
    const isKnown = (cell: Buffer): boolean => {
      const copy = Buffer.from(cell);
      const note = cache.apply(copy, 0, copy.length);
      expect(copy.toString()).toBe(note === UNKNOWN ? cell.toString() : cell.toString().toUpperCase());
      return note !== UNKNOWN;
    };
    keep(cells[0]!);
    keep(cells[1]!);
    expect(cells.map(isKnown)).toEqual([true, true, false]);
    keep(cells[2]!);
    expect(isKnown(cells[2]!)).toBe(true);
    expect(cells.filter(isKnown).length).toBe(2);
  });

  it('keeps no long cells and none that are empty, and nothing once wiped', () => {
    const cache = new CellCache();
    cache.apply(Buffer.alloc(41, 97), 0, 41);
    expect(cache.slot).toBe(NO_SLOT);
    cache.apply(bytes, 3, 3);
    expect(cache.slot).toBe(NO_SLOT);
    cache.apply(bytes, 0, 4);
    cache.begin(cache.slot, bytes, 0, 4);
    cache.finish(cache.slot, bytes, 4, 8, 0);
    cache.wipe();
    expect(cache.apply(Buffer.from('abcd'), 0, 4)).toBe(UNKNOWN);
  });

  it('is given up where values hardly repeat', () => {
    const cache = new CellCache();
    for (let i = 0; i < 60_000 && cache.review(); i++) cache.apply(bytes, 0, 8);
    expect(cache.review()).toBe(false);
  });

  it('gets more room where values repeat that are more than it has, and still knows the right image', () => {
    const cache = new CellCache();
    const wrong: number[] = [];
    const shareOfHits = (): number => {
      let hits = 0;
      for (let i = 0; i < 60_000; i++) {
        const number = random(8_000);
        const cell = Buffer.from(`value ${number}`);
        const image = Buffer.from(cell.toString().toUpperCase());
        if (cache.apply(cell, 0, cell.length) !== UNKNOWN) {
          hits++;
          if (!cell.equals(image)) wrong.push(number);
        } else {
          cache.begin(cache.slot, cell, 0, cell.length);
          cache.finish(cache.slot, image, 0, image.length, 0);
        }
      }
      return hits / 60_000;
    };
    const shares = [1, 2, 3].map(() => {
      const share = shareOfHits();
      expect(cache.review()).toBe(true);
      return share;
    });
    expect(wrong).toEqual([]);
    expect(shares[0]).toBeLessThan(0.6);
    expect(shares[2]).toBeGreaterThan(0.85);
  });
});
