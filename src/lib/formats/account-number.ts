// account-number: the number of an account as a bank writes it: digits, perhaps with letters. Which places are letters stays, and so do
// zeros at the front, which fill up.
import type { Format } from './format.js';
import { identifierCodec, type LayoutOf } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { free, members } from './identifier/spec.js';
import { shapeOfLetters } from './identifier/symbols.js';

const SHORTEST = 4;
const LONGEST = 34;
/** Beyond this layouts are made anew. */
const MOST_LAYOUTS = 4_096;
const NOT_ZERO = '123456789';

/** Zeros at the front; what is left has one symbol or more. */
function zerosOf(symbols: Uint8Array): number {
  let zeros = 0;
  while (zeros < symbols.length - 1 && symbols[zeros] === 0) zeros++;
  return zeros;
}

function makeLayout(shape: string, zeros: number): Layout {
  const isLast = zeros === shape.length - 1;
  const first = shape[zeros] === 'd' && !isLast ? [members(zeros, NOT_ZERO)] : free(shape, zeros, zeros + 1);
  return new Layout({
    ...{ shape, label: `${zeros} ${shape.slice(zeros)}` },
    fields: [...first, ...free(shape, zeros + 1, shape.length)],
  });
}

function layoutsOf(): LayoutOf {
  const known = new Map<number, Layout>();
  return (symbols, letters) => {
    const { length } = symbols;
    if (length < SHORTEST || length > LONGEST || letters === 2 ** length - 1) return undefined;
    const zeros = zerosOf(symbols);
    const key = (letters * 64 + zeros) * 64 + length;
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_LAYOUTS) known.clear();
    const made = makeLayout(shapeOfLetters(letters, length), zeros);
    known.set(key, made);
    return made;
  };
}

const layouts = layoutsOf();

export const accountNumber: Format = {
  name: 'account-number',
  version: 1,
  summary: 'number of a bank account, without a check digit',
  accepts: '4 to 34 letters and digits, one digit at least; zeros at the front stay; any separators',
  example: '0001234567',
  options: {},
  create: () => identifierCodec(layouts),
};
