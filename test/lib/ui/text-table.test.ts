import { padded, textWidth, wrapped } from '../../../src/lib/ui/columns-of-text.js';
import { tableLines, type TableRow } from '../../../src/lib/ui/text-table.js';

const HEAD = ['', 'COLUMN', 'ACTION', 'HOW'];
const ROWS: TableRow[] = [
  {
    cells: ['1', 'name', 'pseudonymize', 'full-name@1, and some more words of it'],
    below: 'for example this and that',
  },
  { cells: ['2', '生年月日', 'keep', ''] },
];
const at = (width: number, flows = true): string => tableLines(HEAD, ROWS, { width, flows }).join('\n');

it('a row is a line where there is room', () => {
  expect(at(Infinity)).toBe(
    [
      '   COLUMN    ACTION        HOW',
      '1  name      pseudonymize  full-name@1, and some more words of it',
      '                           for example this and that',
      '2  生年月日  keep',
    ].join('\n'),
  );
});

it('prose is wrapped beside the other columns, else below them', () => {
  expect(at(58).split('\n').slice(0, 4)).toEqual([
    '   COLUMN    ACTION        HOW',
    '1  name      pseudonymize  full-name@1, and some more',
    '                           words of it',
    '                           for example this and that',
  ]);
  expect(at(45)).toBe(
    [
      '   COLUMN    ACTION',
      '1  name      pseudonymize',
      '    full-name@1, and some more words of it',
      '    for example this and that',
      '2  生年月日  keep',
    ].join('\n'),
  );
});

it('a row is on its own where the other columns have no room, and an empty cell is not shown', () => {
  expect(at(24)).toBe(
    [
      '1  name',
      '    ACTION  pseudonymize',
      '    HOW     full-name@1,',
      '            and some',
      '            more words',
      '            of it',
      '    for example this and',
      '    that',
      '2  生年月日',
      '    ACTION  keep',
    ].join('\n'),
  );
});

it('no line is longer than the terminal, whatever there is to show', () => {
  for (let width = 20; width <= 100; width++) {
    for (const flows of [true, false]) {
      const longest = Math.max(...at(width, flows).split('\n').map(textWidth));
      expect([width, flows, longest <= width]).toEqual([width, flows, true]);
    }
  }
});

it('letters of East Asia take two columns, marks none', () => {
  expect([textWidth('生年'), textWidth('e\u0301'), padded('生', 4)]).toEqual([4, 1, '生  ']);
  expect(wrapped('生年月日 abc', 5)).toEqual(['生年', '月日', 'abc']);
});

it('a word that is longer than a line is cut, and nothing of it lost', () => {
  expect(wrapped('ab cdefghij k', 4)).toEqual(['ab', 'cdef', 'ghij', 'k']);
});
