// cnpj: a Brazilian taxpayer number of a company: twelve digits, since 2026 also letters, and two check digits modulo 11.
import type { Format } from './format.js';
import { brazilianCheck, notRepeated } from './identifier/brazilian.js';
import { identifierCodec, type LayoutOf } from './identifier/codec.js';
import { Layout } from './identifier/layout.js';
import { free } from './identifier/spec.js';
import { shapeOfLetters } from './identifier/symbols.js';

const LENGTH = 14;
const NUMBER = 12;
const WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

function makeLayout(letters: number): Layout {
  const shape = shapeOfLetters(letters, LENGTH);
  return new Layout({
    shape,
    ...(letters > 0 && { label: shape.slice(0, NUMBER) }),
    fields: letters > 0 ? free(shape, 0, NUMBER) : [notRepeated(NUMBER)],
    checks: [brazilianCheck(NUMBER, WEIGHTS.slice(1)), brazilianCheck(NUMBER + 1, WEIGHTS)],
  });
}

/** A layout for each of the 4,096 ways in which the first twelve places are letters. */
const made: (Layout | undefined)[] = [];
const layouts: LayoutOf = Object.assign(
  (symbols: Uint8Array, letters: number) =>
    symbols.length === LENGTH && letters < 2 ** NUMBER ? (made[letters] ??= makeLayout(letters)) : undefined,
  { outlines: { others: () => new Map<number, Uint8Array>() } },
);

export const cnpj: Format = {
  name: 'cnpj',
  version: 1,
  summary: 'Brazilian taxpayer number of a company',
  accepts:
    '14 symbols: twelve digits or, as of 2026, letters (which of them stays), digits not all equal, and two right check digits; any separators',
  example: '12.ABC.345/01DE-35',
  options: {},
  create: () => identifierCodec(layouts),
};
