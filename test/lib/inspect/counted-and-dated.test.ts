// What counts up, what lies in time behind something else, and what is called like people, streets and numbers without being any.
import { columnOf } from '../../../src/lib/inspect/column.js';
import { isCountedUp } from '../../../src/lib/inspect/counted-up.js';
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { date, yearOf } from '../../../src/lib/inspect/values/dates.js';
import { hasLegalForm } from '../../../src/lib/inspect/values/firms.js';
import { NO, SHAPE, WEAK } from '../../../src/lib/inspect/values/level.js';
import { vin } from '../../../src/lib/inspect/values/machine.js';
import { lastName, namesThing, wholeName } from '../../../src/lib/inspect/values/names.js';
import { nhs } from '../../../src/lib/inspect/values/official.js';
import { streetAddress } from '../../../src/lib/inspect/values/places.js';

function table(header: string | undefined, lines: readonly string[]): Finding[] {
  const rows = lines.map((line) => line.split(';'));
  return inspectTable({
    header: header?.split(';') ?? rows[0]!.map((_, i) => `:${i + 1}`),
    hasHeader: header !== undefined,
    rows,
  });
}

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];
const rowsOf = (...columns: readonly (readonly string[])[]): string[] =>
  columns[0]!.map((_, row) => columns.map((column) => column[row]!).join(';'));
const kindsBy = (header: string): readonly string[] => claimOf(readHeaders([header])[0]!).claim?.kinds ?? [];

it('knows what counts up', () => {
  const isCounted = (...values: string[]): boolean =>
    isCountedUp(
      columnOf(
        0,
        '',
        values.map((value) => [value]),
      ),
    );
  expect(isCounted('POL0098', 'POL0099', 'POL0100', 'POL0101')).toBe(true);
  expect(isCounted('16', '17', '18', '19', '20')).toBe(true);
  expect(isCounted('16', '17', '19', '20', '21')).toBe(false);
  expect(isCounted('A7', 'B8', 'C9', 'D10')).toBe(false);
  expect(isCounted('1', '2', '3')).toBe(false);
  expect(isCounted('x', 'y', 'z', 'w')).toBe(false);
});

it('takes keys of addresses and of policies for nobody’s', () => {
  const keys = ['16', '17', '18', '19', '20', '21'];
  const houses = ['12', '7', '231', '44', '9', '18'];
  const header = 'nom;numero_adresse';
  expect(table(header, rowsOf(NAMES, keys))[1]).toMatchObject({ personal: 'no' });
  expect(table(header, rowsOf(NAMES, houses))[1]).toMatchObject({ kind: 'house-number' });
  const policies = keys.map((key) => `POL00${key}`);
  expect(table('holder_name;policy_id', rowsOf(NAMES, policies))[1]).toMatchObject({ personal: 'no' });
  const numbers = ['QX-88213', 'QX-10442', 'QX-55310', 'QX-90127', 'QX-33018', 'QX-72245'];
  expect(table('holder_name;policy_number', rowsOf(NAMES, numbers))[1]).toMatchObject({ kind: 'insurance-number' });
});

it('takes of several days the one long before the others for that of birth', () => {
  const born = ['1958-03-12', '1971-11-02', '1969-07-21', '1983-01-30', '1990-05-05', '1949-12-24'];
  const hired = ['1989-02-01', '1998-10-01', '1995-04-15', '2004-09-01', '2012-03-01', '1976-06-01'];
  const left = ['1996-02-01', '2003-10-01', '1999-04-15', '2009-09-01', '2013-03-01', '1982-06-01'];
  const kinds = (...columns: string[][]): (string | undefined)[] =>
    table(undefined, rowsOf(NAMES, ...columns)).map(({ kind }) => kind);
  expect(kinds(born, hired)).toEqual(['full-name', 'birth-date', undefined]);
  expect(kinds(hired, born)).toEqual(['full-name', undefined, 'birth-date']);
  expect(
    kinds(
      hired,
      left,
      hired.map((day) => day.replace('-01', '-02')),
    ),
  ).toEqual(['full-name', undefined, undefined, undefined]);
});

it('reads dates with a space behind the full stop', () => {
  expect(yearOf('14. 8. 1958')).toBe(1958);
  expect(date('3. 11. 1972')).toBe(SHAPE);
  expect(date('14.  8. 1958')).toBe(NO);
  const days = ['14. 8. 1958', '3. 11. 1972', '21. 5. 1990', '9. 12. 1961', '30. 1. 1985', '2. 2. 1949'];
  expect(table('meno;dátum narodenia', rowsOf(NAMES, days))[1]).toMatchObject({ kind: 'birth-date', format: 'date' });
});

it.each(['datum_rođenja', 'dátum narodenia', 'data narodzin', 'mjesto rođenja', 'dzimšanas datums'])(
  'finds a birth in %s',
  (header) => {
    expect(kindsBy(header).some((kind) => kind.startsWith('birth'))).toBe(true);
  },
);

it.each([
  ['no_npwp', 'national-id'],
  ['comuna', 'city'],
  ['poblado', 'city'],
  ['villeliv', 'city'],
  ['codepostalliv', 'postal-code'],
])('reads %s as %s', (header, kind) => {
  expect(kindsBy(header)).toContain(kind);
});

it.each([
  ...[
    'source_name',
    'Quelle',
    'fuente',
    'fonte',
    'bron',
    'AccountSource',
    'direktorat',
    'jabatan',
    'PasswordNeverExpires',
  ],
  ...['jenis_pelanggan', 'rodzaj_klienta', 'kod_klienta', 'centro_poblado'],
])('finds nobody in %s', (header) => {
  expect(kindsBy(header)).toEqual([]);
});

it('still finds the address in the source address of a log', () => {
  const rows = ['10.2.33.7;GET', '172.16.4.19;GET', '192.168.7.200;PUT', '10.9.1.44;GET', '10.2.33.8;GET'];
  expect(table('source_address;verb', rows)[0]).toMatchObject({ kind: 'ipv4' });
});

it('takes nations beside people for theirs, and beside figures for places', () => {
  const nations = ['France', 'Norway', 'England', 'Brazil', 'Egypt', 'France'];
  const figures = ['81', '22', '90', '65', '47', '58'];
  expect(table('Player;Nation', rowsOf(NAMES, nations))[1]).toMatchObject({ kind: 'nationality', quasi: true });
  expect(table('Nation;GDP', rowsOf(nations, figures))[0]).toMatchObject({ personal: 'no' });
  expect(table(undefined, rowsOf(nations, figures))[0]).toMatchObject({ personal: 'no' });
});

it('takes neither amounts nor zeros for numbers of patients', () => {
  expect(nhs('9434765919')).toBeGreaterThan(NO);
  expect(nhs('943 476 5919')).toBeGreaterThan(WEAK);
  expect(nhs('0.000000000')).toBe(NO);
  expect(nhs('0000000000')).toBe(NO);
  expect(nhs('943.4765919')).toBe(NO);
});

it('believes a header about chassis numbers that somebody made up', () => {
  expect(vin('QOI84163Q14980235')).toBe(WEAK);
  expect(vin('QOI84163Q149802')).toBe(NO);
  const numbers = ['QOI84163Q14980235', 'QQQ42530Q26501403', 'IIQ51207Q46695684', 'OQI33871Q90417725'];
  expect(table('color;NumChasis', rowsOf(['rojo', 'azul', 'gris', 'rojo'], numbers))[1]).toMatchObject({
    kind: 'vin',
    personal: 'yes',
  });
});

it.each([
  'Ortega e Hijos',
  'Miller & Sons',
  'Weber & Co.',
  'Prado y Asociados',
  'Loera S.A. de C.V.',
  'Loera S. R.L. de C.V.',
])('knows the firm in %s', (value) => {
  expect(hasLegalForm(value)).toBe(true);
  expect(wholeName(value)).toBeLessThan(SHAPE);
});

it('knows houses and bands by what stands in front of their names', () => {
  expect(['Los Pinos', 'Las Acacias', 'Les Tilleuls'].map(namesThing)).toEqual([true, true, true]);
  expect(['Lasse Berg', 'Lesley Brandt', 'Losada Ruiz'].map(namesThing)).toEqual([false, false, false]);
});

it.each(['Montag', 'miércoles', 'Luni', 'sexta-feira', 'środa', 'Rabu', 'lunedì', 'woensdag'])(
  'takes %s for a day',
  (value) => {
    expect(lastName(value)).toBe(NO);
    expect(wholeName(`${value} ${value}`)).toBe(NO);
  },
);

it('knows the street in "via", and no street within a sentence', () => {
  expect(streetAddress('Via Garibaldi 12')).toBeGreaterThan(SHAPE);
  expect(streetAddress('c/o Conti, via Garibaldi 12')).toBeGreaterThan(SHAPE);
  expect(streetAddress('Deposit 7 sent via web portal')).toBeLessThan(SHAPE);
});

it('takes teams called after countries for no surnames', () => {
  const trainers = ['Lionel', 'Graham', 'Roberto', 'Tite', 'Herve', 'Carlos'];
  const teams = ['Argentina', 'Australia', 'Belgium', 'Brazil', 'Morocco', 'Portugal'];
  expect(table(undefined, rowsOf(trainers, teams))[1]).toMatchObject({ personal: 'no' });
});

it('takes years before 1900 beside a place for no postal codes, and five digits beside a street for no houses', () => {
  const streets = [
    'Grafton Street 12',
    'Main Street 57',
    'Park Street 4',
    'Elm Street 33',
    'Mill Street 8',
    'High Street 2',
  ];
  const years = ['1843', '1844', '1846', '1842', '1848', '1851'];
  expect(table(undefined, rowsOf(NAMES, streets, years))[2]).toMatchObject({ personal: 'no' });
  const bare = ['Rue de la Pompe', 'Quai du Port', 'Rue des Lilas', 'Rue du Bac', 'Rue de Nantes', 'Allée du Parc'];
  const codes = ['75016', '69000', '44000', '31000', '33000', '59000'];
  expect(table(undefined, rowsOf(bare, codes))[1]!.kind).not.toBe('house-number');
});

it('takes a handful of relations over and over for no users', () => {
  const relations = ['mother', 'father', 'other'];
  const rows = Array.from({ length: 90 }, (_, i) => `${15 + (i % 5)};${i % 2 ? 'F' : 'M'};${relations[i % 3]}`);
  expect(table('age;sex;guardian', rows)[2]).toMatchObject({ personal: 'no' });
});

it('takes the registration of what has a make and a model for a plate', () => {
  const makes = ['Nissan', 'Opel', 'Ford', 'Skoda'];
  const models = ['Micra', 'Corsa', 'Focus', 'Fabia'];
  const plates = ['kv19 hgt', 'b 7812 xa', '67-hj-20', 'tr55 osl'];
  expect(table('make;model;reg', rowsOf(makes, models, plates))[2]).toMatchObject({ kind: 'plate' });
});
