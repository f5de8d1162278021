// The letters of names: invented names and words, none of which is in a dictionary.
import { describe, expect, it } from '@jest/globals';
import { columnOf } from '../../../src/lib/inspect/column.js';
import { firstNames, surnames, thingWords } from '../../../src/lib/inspect/dictionaries/lookup.js';
import { gramsOf, WEIGHTS } from '../../../src/lib/inspect/letters/grams.js';
import { columnLikeness, nameLikeness } from '../../../src/lib/inspect/letters/name-likeness.js';

const NAMES = [
  ...['brandelssen', 'szymorowski', 'kallosdottir', 'petrovescu', 'martinhez', 'okonjoru', 'virtakoski', 'gharamandi'],
  ...['ferrarotti', 'lindstromer', 'dimitropoulakis', 'horvathics', 'subramanyan', 'bouchelier'],
];
const WORDS = [
  ...['bestellnummern', 'paketierung', 'unverified', 'mouldings', 'reparatie', 'kwartaalcijfers', 'embalagens'],
  ...['imbottigliare', 'emballages', 'desconectado', 'zahradnictvi', 'resealable', 'uitbetaling', 'fakturering'],
];
const column = (...values: string[]) =>
  columnOf(
    0,
    'x',
    values.map((value) => [value]),
  );

it('knows words apart that no dictionary has', () => {
  for (const word of [...NAMES, ...WORDS])
    expect([word, firstNames().has(word) || surnames().has(word) || thingWords().has(word)]).toEqual([word, false]);
  const right = NAMES.map((name) => WORDS.filter((word) => nameLikeness(name) > nameLikeness(word)).length);
  const share = right.reduce((sum, count) => sum + count, 0) / (NAMES.length * WORDS.length);
  expect(share).toBeGreaterThan(0.85);
});

describe('pieces of a word', () => {
  it('are two to four letters, its ends included', () => {
    // ^ab$: three, two and one
    expect(gramsOf('ab')).toHaveLength(6);
    expect(gramsOf('lindqvist')).toHaveLength(10 + 9 + 8);
  });

  it('are the same wherever they stand, but for beginning and end', () => {
    const [one, other] = [new Set(gramsOf('xabcy')), gramsOf('zzabczz')];
    // ab, bc, abc
    expect(other.filter((gram) => one.has(gram)).length).toBeGreaterThanOrEqual(3);
    expect(gramsOf('abc')).not.toEqual(gramsOf('cba'));
  });

  it('have a weight each', () => {
    for (const gram of NAMES.flatMap(gramsOf)) expect(gram >= 0 && gram < WEIGHTS).toBe(true);
  });
});

describe('a column', () => {
  it('is as like names as its words are', () => {
    expect(columnLikeness(column(...NAMES))).toBeGreaterThan(columnLikeness(column(...WORDS)) + 0.5);
    const mean = NAMES.reduce((sum, name) => sum + Math.max(-3, Math.min(3, nameLikeness(name))), 0) / NAMES.length;
    expect(columnLikeness(column(...NAMES))).toBeCloseTo(mean, 10);
  });

  it('is read without accents, capitals and marks', () => {
    expect(columnLikeness(column('Brándelssen', 'Szymorowski.'))).toBeCloseTo(
      columnLikeness(column('brandelssen', 'szymorowski')),
      10,
    );
  });

  it('says nothing where it holds numbers, long texts or another script', () => {
    expect(columnLikeness(column('12', '40', '7'))).toBe(0);
    expect(columnLikeness(column('one two three four five six', 'seven eight nine ten eleven twelve'))).toBe(0);
    expect(columnLikeness(column('Иванова', 'Петров'))).toBe(0);
  });
});
