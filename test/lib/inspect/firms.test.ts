import { columnOf } from '../../../src/lib/inspect/column.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { luhn } from '../../../src/lib/inspect/values/checks.js';
import { hasLegalForm, numbersFirms } from '../../../src/lib/inspect/values/firms.js';
import { NO, SHAPE } from '../../../src/lib/inspect/values/level.js';
import { lastName, wholeName } from '../../../src/lib/inspect/values/names.js';

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

it.each([
  ...['Banca Torralba S.L.', 'Familia Barreda S.L.L.', 'Manufacturas Ortega S.Coop.', 'Ferrari S.p.A.', 'Novak s.r.o.'],
  ...['Brunet SARL', 'Jourdan Diaz S.A.R.L.', 'Weber GmbH', 'Kowalski Sp. z o.o.', 'Smith Ltd.', 'Costa Ltda'],
])('knows that %s is a firm', (value) => {
  expect(hasLegalForm(value)).toBe(true);
  expect(lastName(value)).toBe(NO);
  expect(wholeName(value)).toBeLessThan(SHAPE);
});

it.each(['Smith J.', 'Anna Miller', 'García López', 'Martin Jr.', 'Smith AB', 'Srl', 'Kumar S.'])(
  'knows that %s is none',
  (value) => expect(hasLegalForm(value)).toBe(false),
);

it('takes suppliers that are called after somebody for firms', () => {
  const firms = ['Torralba S.L.', 'Barreda S.L.U.', 'Ortega S.Coop.', 'Bernal S.A.', 'Molina S.L.N.E.', 'Reyes S.L.'];
  const table = {
    header: ['nombre', 'codigo'],
    hasHeader: true,
    rows: firms.map((firm, i) => [firm, `${1978 + i * 37}`]),
  };
  expect(inspectTable(table)[0]).toMatchObject({ personal: 'no' });
  const people = table.rows.map(([firm, code]) => [`Ana ${firm!.split(' ')[0]}`, code!]);
  expect(inspectTable({ ...table, rows: people })[0]).toMatchObject({ kind: 'full-name' });
});
