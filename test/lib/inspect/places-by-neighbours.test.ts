import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

/** A table without headers, from lines with semicolons. */
function bare(...lines: string[]): Finding[] {
  const rows = lines.map((line) => line.split(';'));
  return inspectTable({ header: rows[0]!.map((_, i) => `:${i + 1}`), hasHeader: false, rows });
}

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];
const TOWNS = ['Berlin', 'Hamburg', 'Köln', 'Jena', 'Bremen', 'Kassel'];
const FIVE = ['41873', '88214', '30752', '67391', '52468', '79135'];

it('takes five digits for a postal code beside a town, and for a salary on the far side of a job', () => {
  const jobs = ['Engineer', 'Clerk', 'Analyst', 'Driver', 'Clerk', 'Welder'];
  const beside = bare(...NAMES.map((name, i) => `${name};${FIVE[i]};${TOWNS[i]};${jobs[i]}`));
  expect(beside[1]).toMatchObject({ kind: 'postal-code' });
  const apart = bare(...NAMES.map((name, i) => `${name};${FIVE[i]};${jobs[i]};${TOWNS[i]}`));
  expect(apart[1]).toMatchObject({ personal: 'no' });
});

it.each([
  ['Poland', ['12-345', '00-950', '31-002', '80-001', '61-131', '90-457']],
  ['Brazil', ['01310-100', '50030-230', '80010-000', '69005-040', '38400-128', '89201-300']],
  ['the Netherlands', ['1015 CT', '3511 LX', '8011 PK', '2513 AA', '5611 EM', '1071 DR']],
])('knows the postal codes of %s beside a town', (_, codes) => {
  expect(bare(...NAMES.map((name, i) => `${name};${codes[i]};${TOWNS[i]}`))[1]).toMatchObject({ kind: 'postal-code' });
});

it('takes words with a number behind them for an address beside a town, but not for goods', () => {
  const streets = ['Dlouhá 12', 'Hlavní 4a', 'Palackého 133', 'Nádražní 7', 'Školní 21/3', 'Lesní 90'];
  const found = bare(...NAMES.map((name, i) => `${name};${streets[i]};${TOWNS[i]}`));
  expect(found[1]).toMatchObject({ kind: 'street-address' });
  const goods = ['Desk Lamp 12', 'Table Lamp 4', 'Rug 133', 'Sofa Table 7', 'Chair Set 21', 'Mug Set 90'];
  expect(bare(...NAMES.map((name, i) => `${name};${goods[i]};${TOWNS[i]}`))[1]).toMatchObject({ personal: 'no' });
});

it('takes a PIN of six digits beside a town for the postal code of India', () => {
  const header = ['name', 'city', 'pin'];
  const rows = [
    'Priya Nair;Pune;411001',
    'Anil Gupta;Jaipur;302001',
    'Neha Iyer;Kochi;682001',
    'Arjun Das;Chennai;600028',
  ];
  const table = { header, hasHeader: true, rows: rows.map((row) => row.split(';')) };
  expect(inspectTable(table)[2]).toMatchObject({ kind: 'postal-code' });
  const four = table.rows.map(([name, city, code]) => [name!, city!, code!.slice(0, 4)]);
  expect(inspectTable({ ...table, rows: four })[2]).toMatchObject({ kind: 'pin' });
});

it('does not take countries for first names', () => {
  const found = bare(
    ...['Jordan', 'Chad', 'Georgia', 'France', 'Germany', 'Israel'].map((land, i) => `${land};${i * 7}`),
  );
  expect(found[0]).toMatchObject({ personal: 'no' });
});

it('reads degrees with a decimal comma under headers that say no more than coordinate', () => {
  const places = [
    'Tijuca;-22,9249;-43,2331',
    'Ramos;-22,8514;-43,2610',
    'Grajau;-22,9200;-43,2667',
    'Leblon;-22,9842;-43,2232',
  ];
  const table = (header: string): Finding[] =>
    inspectTable({ header: header.split(';'), hasHeader: true, rows: places.map((row) => row.split(';')) });
  const found = table('bairro;coordenada x;coordenada y');
  // a longitude of Brazil may be a latitude as well
  for (const { kind } of found.slice(1)) expect(kind).toMatch(/^(?:lat|long)itude$/);
  const prices = places.map((row) => row.replaceAll('-', '').replaceAll(/,(\d\d)\d+/g, ',$1'));
  const priced = inspectTable({
    header: ['item', 'x', 'y'],
    hasHeader: true,
    rows: prices.map((row) => row.split(';')),
  });
  expect(priced.map(({ personal }) => personal)).toEqual(['no', 'no', 'no']);
});

it('takes addresses for addresses whatever their header says', () => {
  const streets = [
    '12 Oak Street',
    '8 Elm Avenue',
    '231 Quarry Lane',
    '44 Birch Road',
    '9 Harbor Road',
    '77 Mill Lane',
  ];
  for (const header of ['license_loc', 'hospital'])
    expect(
      inspectTable({ header: ['no', header], hasHeader: true, rows: streets.map((street, i) => [`${i}`, street]) })[1],
    ).toMatchObject({ kind: 'street-address', personal: 'undecided' });
});

it('takes a number that differs from row to row where the town does not for no postal code', () => {
  const rows = Array.from(
    { length: 40 },
    (_, i) => `Calle Mayor ${i + 3};${TOWNS[i % 6]};${1000 + ((i * 7919) % 8999)}`,
  );
  expect(bare(...rows)[2]).toMatchObject({ personal: 'no' });
  const coded = rows.map((row, i) => row.replace(/\d+$/, String(1015 + 131 * (i % 6))));
  expect(bare(...coded)[2]).toMatchObject({ kind: 'postal-code' });
});

it('takes seven digits in two groups for a telephone number beside people, and for a code beside a place', () => {
  const numbers = ['555-1234', '555-5678', '555-2236', '555-3402', '555-9917', '555-4480'];
  const mails = NAMES.map((name) => `${name.toLowerCase().replace(' ', '.')}@example.com`);
  expect(bare(...NAMES.map((name, i) => `${name};${numbers[i]};${mails[i]}`))[1]).toMatchObject({ kind: 'phone' });
  expect(bare(...NAMES.map((name, i) => `${name};${numbers[i]};${TOWNS[i]}`))[1]).toMatchObject({
    kind: 'postal-code',
  });
});

it('takes five digits that differ where towns return for a postal code beside a state alone', () => {
  const STATES = ['CA', 'NY', 'TX', 'WA', 'OH', 'FL'];
  const rows = Array.from({ length: 36 }, (_, i) => {
    const code = String(10_000 + ((i * 37_919 + 777) % 89_000));
    return { name: NAMES[i % 6]!, town: TOWNS[(i * 5) % 6]!, state: STATES[(i * 5) % 6]!, code };
  });
  const beside = bare(...rows.map(({ name, town, state, code }) => `${name};${town};${state};${code}`));
  expect(beside[3]).toMatchObject({ kind: 'postal-code' });
  expect(bare(...rows.map(({ name, town, code }) => `${name};${town};${code}`))[2]).toMatchObject({ personal: 'no' });
});

it('takes what stands under "Coordonnées" for what it is', () => {
  const header = ['nom', 'Coordonnées'];
  const phones = ['0612345678', '0798765432', '0144556677', '0655443322', '0491234567', '0601020304'];
  const points = ['48.8566, 2.3522', '43.2965, 5.3698', '45.7640, 4.8357', '47.2184, -1.5536', '44.8378, -0.5792'];
  for (const [values, kind] of [
    [phones, 'phone'],
    [points, 'coordinates'],
  ] as const) {
    const rows = values.map((value, i) => [NAMES[i]!.split(' ')[1]!, value]);
    expect(inspectTable({ header, hasHeader: true, rows })[1]).toMatchObject({ kind });
  }
});
