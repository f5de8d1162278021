// Every pattern with classes of letters says the same of a text in ASCII when it is compiled for ASCII alone.
import fc from 'fast-check';
import { jest } from '@jest/globals';
import { forAscii, Lettered, type Pattern } from '../../../src/lib/inspect/lettered.js';

const patterns: RegExp[] = [];
jest.unstable_mockModule('../../../src/lib/inspect/lettered.js', () => ({
  ...{ forAscii, Lettered },
  isAscii: (text: string) => /^[\0-\x7f]*$/.test(text),
  lettered(pattern: Pattern) {
    patterns.push(new RegExp(pattern.source, pattern.flags));
    return new Lettered(pattern);
  },
}));

beforeAll(async () => {
  await import('../../../src/lib/inspect/inspect.js');
});

const WORDS =
  '12 Main St Street Apt 3 B7 Anna O Brien Smith de la PO box mailto a@b.example 1980 Jan 2nd, 14 years under 18 ' +
  '#4 no. 34117 Kassel 1012 AB bis / - _ & ( ) : . yes A+ Müller';
const word = fc.oneof(
  fc.constantFrom(...WORDS.replace('ü', 'u').split(' ')),
  fc.string({ unit: 'binary-ascii', maxLength: 4 }),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', ', ', '-', '.', '\n')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

const all = (pattern: RegExp, value: string): unknown[] => {
  const found = pattern.global ? [...value.matchAll(pattern)] : [pattern.exec(value)];
  return found.map((match) => match && [match.index, ...match]);
};

it('are all of them', () => {
  expect(patterns.length).toBeGreaterThan(35);
  expect(patterns.filter(({ flags }) => !flags.includes('u'))).toEqual([]);
});

it('match the same in ASCII, with the same groups', () => {
  let matches = 0;
  for (const pattern of patterns) {
    const ascii = forAscii(pattern);
    expect(ascii.flags).toBe(pattern.flags.replace('u', ''));
    fc.assert(
      fc.property(text, (value) => {
        const expected = all(pattern, value);
        if (expected.some((match) => match !== null)) matches++;
        expect([pattern.source, value, all(ascii, value)]).toEqual([pattern.source, value, expected]);
      }),
      { numRuns: 300 },
    );
  }
  expect(matches).toBeGreaterThan(1_000);
});

it('are compiled for the text at hand', () => {
  const name = new Lettered(/^\p{Lu}\p{Ll}+$/u);
  expect(['Anna', 'anna', 'Äpfel', 'äpfel', 'Ann3'].map((value) => name.test(value))).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  expect(name.for('Anna')).toBe(name.for('Otto'));
  expect([name.for('Äpfel').flags, name.for('Äpfel')]).toEqual(['u', name.for('Ä')]);
});

it('tell of a class that they do not know in ASCII', () => {
  expect(() => forAscii(/\p{Script=Greek}/u)).toThrow('no class for \\p{Script=Greek} in ASCII');
  expect(() => forAscii(/[\P{L}]/u)).toThrow('no class for \\P in ASCII');
});
