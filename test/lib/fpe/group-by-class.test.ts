import { NO_CLASS } from '../../../src/lib/fpe/domain-cipher.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { randomInt } from '../../support/seeded.js';

const MOST = 5_000;
const [classOf, order, ends] = Array.from({ length: 3 }, () => memory.allocate(MOST * 4)) as [number, number, number];

describe.each(feistelKernels)('values are brought together by their classes (%s)', (_, kernel) => {
  it.each([
    [0, 3],
    [1, 1],
    [100, 0],
    [1_000, 1],
    [MOST, 70],
    [300, 4_000],
  ])('%i of %i classes', (count, classes) => {
    // a number that is not below is of no class, whatever it is
    const its = Array.from({ length: count }, () => (randomInt(0, 8) > 0 ? randomInt(0, classes + 1) : NO_CLASS));
    memory.u32(classOf, count).set(its);
    memory.u32(ends, classes + 1).fill(7);
    memory.u32(order, MOST).fill(9);
    kernel.groupByClass(classOf, count, classes, ends, order);
    const groups = Array.from({ length: classes }, (_, klass) =>
      Array.from(its.keys()).filter((i) => its[i] === klass),
    );
    const all = groups.flat();
    expect([...memory.u32(order, MOST)]).toEqual([...all, ...new Array<number>(MOST - all.length).fill(9)]);
    let end = 0;
    expect([...memory.u32(ends, classes + 1)]).toEqual([...groups.map((group) => (end += group.length)), 7]);
  });
});
