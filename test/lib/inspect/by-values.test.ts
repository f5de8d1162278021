import { JUDGED, judged, judgedAtMost } from '../../../src/lib/inspect/by-values.js';
import { columnOf } from '../../../src/lib/inspect/column.js';
import { fitOf } from '../../../src/lib/inspect/fit.js';
import type { KindName } from '../../../src/lib/inspect/kinds.js';
import { random, randomInt } from '../../support/seeded.js';

const WORDS = 'Anna Miller male f married White Black Asian A+ 0- single Ulm Rome Springfield 12 x Prince of the'.split(
  ' ',
);

/** Any column may hold one of these, as far as its counts tell. */
const ALWAYS: readonly KindName[] = ['street-address', 'username'];

it.each([...JUDGED])('says of %s no more than its counts allow', (kind) => {
  let [said, left] = [0, 0];
  for (let i = 0; i < 1_500; i++) {
    const words = WORDS.slice(randomInt(0, WORDS.length)).concat(WORDS.slice(0, 3));
    const longest = randomInt(1, 8);
    const cell = (): string =>
      Array.from({ length: randomInt(1, longest + 1) }, () => words[randomInt(0, words.length)]!).join(' ');
    const column = columnOf(
      0,
      '',
      Array.from({ length: randomInt(1, 60) }, () => [cell()]),
    );
    const weak = random();
    const shape = weak * random();
    const fits = [{ weak, shape, valid: shape * random() }, { weak: 1, shape: 0, valid: 0 }, fitOf(column, kind)];
    const most = judgedAtMost(kind, column)!;
    for (const fit of fits) {
      const says = judged(kind, fit, column)!;
      if (says > 0) said++;
      expect(says).toBeLessThanOrEqual(most);
    }
    if (most === 0) left++;
  }
  expect(said).toBeGreaterThan(0);
  if (ALWAYS.includes(kind)) expect(left).toBe(0);
  else expect(left).toBeGreaterThan(0);
});
