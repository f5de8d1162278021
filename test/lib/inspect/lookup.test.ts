import { anyEntryOf, entryOf } from '../../../src/lib/inspect/dictionaries/lookup.js';
import { randomInt } from '../../support/seeded.js';

const PIECES = [
  'a',
  'Zz',
  '7',
  '00',
  ' ',
  '  ',
  '\t',
  '\n',
  '-',
  '.',
  "'",
  '@',
  '[',
  '`',
  '{',
  '\x00',
  'é',
  'ß',
  'Ł',
  '张',
  '\u0301',
];

it('spells values of ASCII as it spells others', () => {
  let plain = 0;
  for (let i = 0; i < 10_000; i++) {
    const pieces = PIECES.slice(0, randomInt(0, 2) === 0 ? 16 : PIECES.length);
    const value = Array.from({ length: randomInt(0, 9) }, () => pieces[randomInt(0, pieces.length)]!).join('');
    if (/^[\x00-\x7f]*$/.test(value)) plain++;
    expect([value, entryOf(value)]).toEqual([value, anyEntryOf(value)]);
  }
  expect(plain).toBeGreaterThan(3_000);
  expect(entryOf('St. Louis')).toBe('st-louis');
  expect(entryOf('Łódź')).toBe('lodz');
});
