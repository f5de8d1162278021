import { columnOf } from '../../../src/lib/inspect/column.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { luhn } from '../../../src/lib/inspect/values/checks.js';
import { numbersFirms } from '../../../src/lib/inspect/values/firms.js';

/** The number of nine digits with these first eight that passes Luhn's check. */
function checked(first: string): string {
  return [...'0123456789'].map((digit) => first + digit).find(luhn)!;
}

const FIRMS = ['32145678', '41298765', '50311224', '55210998', '81234567', '84998123', '39017263', '44120987'].map(
  checked,
);
const PEOPLE = ['32145678', '41298765', '50311224', '55210998', '71234567', '74998123', '39017263', '44120987'].map(
  checked,
);

const isOfFirms = (numbers: readonly string[]): boolean =>
  numbersFirms(
    columnOf(
      0,
      '',
      numbers.map((number) => [number]),
    ),
  );

it('tells numbers of French firms from those of people in Canada by how they begin', () => {
  expect(isOfFirms(FIRMS)).toBe(true);
  expect(isOfFirms(PEOPLE)).toBe(false);
  // any nine digits begin with an 8 now and then
  expect(isOfFirms(FIRMS.map((number, i) => (i % 2 === 0 ? number : `${Number(number) + 1}`)))).toBe(false);
});

it('takes numbers of firms for nobody', () => {
  const kindOf = (numbers: readonly string[]): string | undefined =>
    inspectTable({ header: [':1'], hasHeader: false, rows: numbers.map((number) => [number]) })[0]!.kind;
  expect(kindOf(FIRMS)).toBeUndefined();
  expect(kindOf(PEOPLE)).toBe('sin');
});
