// Columns as programs exchange them: hospitals, accountants, registers of governments.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { streetAddress } from '../../../src/lib/inspect/values/places.js';
import { wholeName } from '../../../src/lib/inspect/values/names.js';
import { NO, SHAPE, VALID } from '../../../src/lib/inspect/values/level.js';
import { cpf } from '../../../src/lib/inspect/values/official.js';

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

function beside(header: string, value: (name: string, i: number) => string): Finding {
  const rows = NAMES.map((name, i) => [name, value(name, i)]);
  return inspectTable({ header: ['name', header], hasHeader: true, rows })[1]!;
}

const without = (value: (name: string, i: number) => string): Finding => {
  const rows = NAMES.map((name, i) => [name, value(name, i)]);
  return inspectTable({ header: ['field_1', 'field_2'], hasHeader: true, rows })[1]!;
};

it('reads the names of hospitals between carets, and treats them as text', () => {
  expect(wholeName('MILLER^ANN^L')).toBe(VALID);
  expect(wholeName('1234^Miller^Ann')).toBe(VALID);
  expect(wholeName('x^2')).toBe(NO);
  const found = without((name) => name.toUpperCase().split(' ').reverse().join('^'));
  expect(found).toMatchObject({ kind: 'full-name', format: 'freetext', valid: 1, personal: 'yes' });
});

it('reads addresses between carets', () => {
  expect(streetAddress('12 Oak Avenue^^Austin^TX^78701')).toBeGreaterThanOrEqual(SHAPE);
  const found = beside('PID.11', (_, i) => `${i + 3} Oak Street^^Austin^TX^7870${i}`);
  expect(found).toMatchObject({ kind: 'street-address', format: 'freetext', valid: 1 });
});

it('reads names under the headers of accountants, in which "nat." stands for natural', () => {
  const rows = NAMES.map((name) => [...name.split(' '), 'Kassel']);
  const header = ['Vorname (Adressattyp nat. Person)', 'Name (Adressattyp nat. Person)', 'Ort'];
  const kinds = inspectTable({ header, hasHeader: true, rows }).map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(['first-name', 'last-name']);
  expect(beside('Nat.', (_, i) => ['German', 'French', 'Dutch'][i % 3]!)).toMatchObject({ kind: 'nationality' });
});

it('knows the taxpayer numbers that Brazil publishes, and keeps their stars', () => {
  expect(cpf('***.123.456-**')).toBe(SHAPE);
  expect(beside('cpf', (_, i) => `***.12${i}.45${i}-**`)).toMatchObject({ kind: 'cpf', format: 'alnum' });
});

it('finds who last changed a row, and not when', () => {
  expect(beside('LAST_UPD_OPRID', (name) => name.toUpperCase().replace(' ', ''))).toMatchObject({ kind: 'username' });
  expect(beside('last_upd', (_, i) => `2024-03-0${i + 1}`)).toMatchObject({ personal: 'no' });
});

it('finds telephone numbers of which only some have the code of their country', () => {
  const numbers = ['+48 601 234 567', '601 234 568', '22 123 45 67', '58 301 22 11', '+48 512 334 455', '691 555 212'];
  expect(without((_, i) => numbers[i]!)).toMatchObject({ kind: 'phone', personal: 'yes' });
  const amounts = ['601 234', '22 123', '58 301', '512 334', '691 555', '4 100'];
  expect(without((_, i) => amounts[i]!).kind).not.toBe('phone');
});

it.each([
  ['man', 'vrouw'],
  ['uomo', 'donna'],
  ['Homem', 'Mulher'],
])('takes %s and %s for genders without a header', (man, woman) => {
  expect(without((_, i) => (i % 2 ? man : woman))).toMatchObject({ kind: 'gender', quasi: true });
});

it.each([
  ['né en', '2011', 'birth-year'],
  ['eGK', 'A123456780', 'national-id'],
  ['secret', 'aB3dE9fG1hJ2', 'password'],
])('finds %s', (header, value, kind) => {
  expect(beside(header, (_, i) => value.slice(0, -1) + String(i))).toMatchObject({ kind });
});

it('reads Spanish telephone numbers under "tfn", and minerals as things', () => {
  const rows = NAMES.map((name, i) => [
    name,
    `61${i} 23 45 6${i}`,
    ['Ruby', 'Jade', 'Opal', 'Amber', 'Beryl', 'Pearl'][i]!,
  ]);
  const found = inspectTable({ header: ['destinatario', 'tfn', 'direccion'], hasHeader: true, rows });
  expect(found[1]).toMatchObject({ kind: 'phone' });
  const gems = rows.map(([, , gem], i) => [gem!, String(i)]);
  expect(inspectTable({ header: ['mineral', 'hardness'], hasHeader: true, rows: gems })[0]).toMatchObject({
    personal: 'no',
  });
});

it('knows what people of a country are called in Spanish, in either gender', () => {
  const called = ['ESPAÑOLA', 'MARROQUÍ', 'RUMANA', 'Inglés', 'Francesa', 'POLACO'];
  expect(without((_, i) => called[i]!)).toMatchObject({ kind: 'nationality', quasi: true });
});

it('finds the place of birth in a register of residents', () => {
  const towns = ['MADRID', 'SEVILLA', 'BILBAO', 'VALENCIA', 'ZARAGOZA', 'BURGOS'];
  expect(beside('LNAC', (_, i) => towns[i]!)).toMatchObject({ kind: 'birth-place' });
});
