import { Spread } from '../../../src/lib/pseudonymize/spread.js';

const MIB = 2 ** 20;

/** After which block threads begin; undefined when they never do. */
function begins(spread: Spread, milliseconds: readonly number[], bytes = MIB): number | undefined {
  const at = milliseconds.findIndex((ms) => {
    spread.worked(bytes, ms);
    return spread.isTime;
  });
  return at < 0 ? undefined : at + 1;
}

/** The first block makes tables, the rest is as fast as it gets. */
const blocks = (first: number, each: number, count: number): number[] => [
  first,
  ...Array<number>(count - 1).fill(each),
];

describe('when worker threads begin', () => {
  it('never, where the rest is done before they have started', () => {
    expect(begins(new Spread(200 * MIB, false), blocks(75, 1, 200))).toBeUndefined();
    expect(begins(new Spread(40 * MIB, false), blocks(600, 15, 40))).toBeUndefined();
    expect(begins(new Spread(undefined, false), blocks(75, 1, 200))).toBeUndefined();
  });

  it('as soon as it shows how fast blocks are, where the rest takes long', () => {
    expect(begins(new Spread(2_000 * MIB, false), blocks(75, 1, 20))).toBe(4);
    expect(begins(new Spread(400 * MIB, false), blocks(600, 15, 20))).toBe(4);
  });

  it('not while blocks still become faster: the rest would be taken for longer than it is', () => {
    const faster = Array.from({ length: 30 }, (_, i) => 10 + 400 * 0.7 ** i);
    expect(begins(new Spread(200 * MIB, false), faster)).toBeUndefined();
    expect(begins(new Spread(2_000 * MIB, false), faster)).toBe(15);
  });

  it('of an unknown size, when a thread on its own has taken long', () => {
    // four times 200 ms and four times what the first block took beyond one of the others
    expect(begins(new Spread(undefined, false), blocks(101, 1, 2_000))).toBe(1101);
  });

  it('by the fastest of the last blocks: one that waited for a processor says nothing', () => {
    const waited = [75, 1, 900, 1, 1, 900, 1, 1, 1, 1, 900, 1, 1, 900, 1, 1];
    expect(begins(new Spread(200 * MIB, false), waited)).toBeUndefined();
  });

  it('when blocks get slower on the way', () => {
    expect(begins(new Spread(400 * MIB, false), [...blocks(75, 1, 50), ...blocks(20, 20, 10)])).toBe(52);
  });

  it('in any case behind the first blocks when told so', () => {
    expect(begins(new Spread(5 * MIB, true), blocks(75, 1, 5))).toBe(4);
    expect(begins(new Spread(3 * MIB, true), blocks(75, 1, 3))).toBeUndefined();
  });
});
