// Values that repeat: the same images and the same counts as if each were the first.
import { createCodec, formatNamed } from '../../../src/lib/formats/registry.js';
import { CellCache, NO_SLOT } from '../../../src/lib/pseudonymize/cell-cache.js';
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

describe('a cache of cells', () => {
  const bytes = Buffer.from('abcdefgh');

  it('knows an image only after it was finished, and only for the same bytes', () => {
    const cache = new CellCache();
    const slot = cache.slotOf(bytes, 0, 4);
    expect(cache.apply(slot, Buffer.from('abcd'), 0, 4)).toBe(-1);
    cache.begin(slot, bytes, 0, 4);
    expect(cache.apply(slot, Buffer.from('abcd'), 0, 4)).toBe(-1);
    cache.finish(slot, Buffer.from('wxyz'), 0, 4, 3);
    const cell = Buffer.from('--abcd--');
    expect([cache.apply(slot, cell, 2, 6), cell.toString()]).toEqual([3, '--wxyz--']);
    for (const other of ['abce', 'abc', 'abcde']) {
      const same = Buffer.from(other);
      expect([cache.apply(slot, same, 0, same.length), same.toString()]).toEqual([-1, other]);
    }
  });

  it('keeps no long cells and none that are empty, and nothing once wiped', () => {
    const cache = new CellCache();
    expect(cache.slotOf(Buffer.alloc(41, 97), 0, 41)).toBe(NO_SLOT);
    expect(cache.slotOf(bytes, 3, 3)).toBe(NO_SLOT);
    const slot = cache.slotOf(bytes, 0, 4);
    cache.begin(slot, bytes, 0, 4);
    cache.finish(slot, bytes, 4, 8, 0);
    cache.wipe();
    expect(cache.apply(slot, Buffer.from('abcd'), 0, 4)).toBe(-1);
  });

  it('is given up where values hardly repeat', () => {
    const cache = new CellCache();
    for (let i = 0; i < 60_000 && cache.helps; i++) cache.apply(0, bytes, 0, 8);
    expect(cache.helps).toBe(false);
  });
});
