// Numbers of nine digits in a row, in bulk: each is of one class, and has the rank behind that of the member before it.
import { createCodec, formatNamed } from '../../../src/lib/formats/registry.js';
import type { DigitCells } from '../../../src/lib/formats/format.js';
import { NO_CLASS } from '../../../src/lib/fpe/domain-cipher.js';
import { cipherOf } from '../format-laws.js';

const LENGTH = 9;
const TAIL_WORDS = 4;

export interface Run {
  /** members of the class of valid numbers, and of the other one */
  readonly valid: number;
  readonly invalid: number;
}

/**
 * @param from the first number, and before which one to stop
 * @param before how many of the numbers below are valid and not, as the rule says
 * @throws at the first number that is not what the rule says, has another rank, or is not written back
 */
export function lookAtRun(name: string, from: number, to: number, isValid: (n: number) => boolean, before: Run): Run {
  const codec = createCodec(formatNamed(name), {});
  const cipher = cipherOf(formatNamed(name));
  const count = to - from;
  const cells: DigitCells = {
    count,
    heads: new Float64Array(count),
    tails: Float64Array.from({ length: count }, (_, i) => from + i),
    counts: new Uint8Array(count).fill(LENGTH),
    ranks: new Float64Array(count),
    words: new Uint32Array(count * TAIL_WORDS),
    classOf: new Uint32Array(count),
  };
  let { valid, invalid } = before;
  const classes = [NO_CLASS, NO_CLASS];
  codec.digits!.rank(cells, cipher);
  for (let i = 0; i < count; i++) {
    const its = isValid(from + i) ? 1 : 0;
    const expected = its ? valid++ : invalid++;
    if (classes[its] === NO_CLASS) classes[its] = cells.classOf[i]!;
    if (cells.classOf[i] !== classes[its] || cells.ranks[i] !== expected) {
      throw new Error(`${name}: ${from + i} has the rank ${cells.ranks[i]}, not ${expected}, or another class`);
    }
  }
  codec.digits!.unrank(cells, cipher);
  for (let i = 0; i < count; i++) {
    if (cells.tails[i] !== from + i) throw new Error(`${name}: ${from + i} is written as ${cells.tails[i]}`);
  }
  if (classes[0] === classes[1]) throw new Error(`${name}: one class for valid numbers and others`);
  cipher.wipe();
  return { valid, invalid };
}
