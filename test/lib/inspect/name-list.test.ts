// Several names in one cell, and names that lost their spaces.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { SHAPE } from '../../../src/lib/inspect/values/level.js';
import { listed, unglued } from '../../../src/lib/inspect/values/name-list.js';
import { wholeName } from '../../../src/lib/inspect/values/names.js';

/** What is said of a column beside numbers. */
function found(header: string, values: readonly string[]): Finding {
  return inspectTable({ header: ['no', header], hasHeader: true, rows: values.map((value, i) => [`${i}`, value]) })[1]!;
}

it.each([
  ['AnnaMiller', 'Anna Miller'],
  ['Jenny-AnnBerg', 'Jenny-Ann Berg'],
  ['MichaelW.Watkins', 'Michael W. Watkins'],
  ['McDonald', 'McDonald'],
  ['DeLuca', 'DeLuca'],
  ['ANNA', 'ANNA'],
  ['Anna MariaBerg', 'Anna MariaBerg'],
])('puts the spaces back into %s', (value, expected) => {
  expect(unglued(value)).toBe(expected);
});

it.each([
  ['Anna Miller|John Smith', ['Anna Miller', 'John Smith']],
  ['AnnaMiller,JohnSmith', ['Anna Miller', 'John Smith']],
  ['["Anna Miller", "John Smith"]', ['Anna Miller', 'John Smith']],
  ["['Anna Miller']", ['Anna Miller']],
  ['Miller, Anna', undefined],
  ['Anna Miller', undefined],
  ['Action,Adventure,Drama', undefined],
])('reads %s as a list of names', (value, expected) => {
  expect(listed(value)).toEqual(expected);
});

it('knows a list by most of its names', () => {
  expect(wholeName('Mme Anna Miller|M. John Smith|M. Xqwv Zzyk|Mme Laura Davis')).toBeGreaterThanOrEqual(SHAPE);
  expect(wholeName('Blue Chair|Oak Table|Red Lamp')).toBeLessThan(SHAPE);
  expect(wholeName('Smith Ltd|Miller Ltd')).toBeLessThan(SHAPE);
});

it('finds directors and authors of whom there are several in a cell, and treats them as text', () => {
  const directors = [
    'AnnaMiller,JohnSmith',
    'MariaJones',
    'PeterBrown,LauraDavis',
    'DavidWilson',
    'ThomasMoore,AnnLee',
  ];
  expect(found('director', directors)).toMatchObject({ kind: 'full-name', personal: 'undecided', format: 'freetext' });
  const staff = ['Anna Miller|John Smith', 'Maria Jones|Tom Hall', 'Peter Brown|Ann Lee', 'David Wilson|Eva Moore'];
  expect(found('authors', staff)).toMatchObject({ kind: 'full-name', format: 'freetext' });
  const genres = ['Action,Adventure', 'Drama', 'Comedy,TalkShow', 'Crime', 'Sport,News'];
  expect(found('genre', genres)).toMatchObject({ personal: 'no' });
});

it('reads what people are in brackets', () => {
  const lands = ['["Sverige"]', '["Norge", "Sverige"]', '["Suomi"]', '["Sverige"]', '["Danmark"]'];
  const rows = lands.map((land, i) => [
    ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Ann Lee'][i]!,
    land,
  ]);
  const table = { header: ['full_name', 'citizenships'], hasHeader: true, rows };
  expect(inspectTable(table)[1]).toMatchObject({ kind: 'nationality', quasi: true });
  const numbers = rows.map(([name], i) => [name!, `[${i}, 2]`]);
  expect(inspectTable({ ...table, rows: numbers })[1]).toMatchObject({ quasi: false });
});
