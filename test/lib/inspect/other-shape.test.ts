// Columns whose header names a number that its values are not: the format takes them as they are.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const NAMES = ['Anna Weber', 'Jonas Fischer', 'Karla Vogel', 'Nils Bauer', 'Greta Wolf', 'Emma Koch'];

/** What is said of a column beside names. */
function found(header: string, values: readonly string[]): Finding {
  const rows = values.map((value, i) => [NAMES[i % NAMES.length]!, value]);
  return inspectTable({ header: ['name', header], hasHeader: true, rows })[1]!;
}

it('treats bank codes of another country as digits', () => {
  const german = ['10050000', '70150000', '37040044', '50010517', '20041133', '60050101'];
  expect(found('BLZ', german)).toMatchObject({ kind: 'routing', format: 'digits', personal: 'yes', valid: 1 });
  const american = ['021000021', '026009593', '121000248', '071000013', '111000025', '322271627'];
  expect(found('routing number', american)).toMatchObject({ format: 'aba-routing', valid: 1 });
});

it('treats a DNI of Peru, which has no letter, as letters and digits', () => {
  const peruvian = ['45678912', '08123456', '71234568', '43219876', '10293847', '70123459'];
  expect(found('DNI', peruvian)).toMatchObject({ format: 'alnum', valid: 1 });
  const spanish = ['12345678Z', '00000000T', '87654321X', '11111111H', '99999999R', '22222222J'];
  expect(found('DNI', spanish)).toMatchObject({ format: 'dni', valid: 1 });
});

it('keeps the format where one value looks like it, where there are too few to say, and of places', () => {
  const mixed = ['10050000', '70150000', '021000021', '50010517', '20041133', '60050101'];
  expect(found('routing', mixed)).toMatchObject({ format: 'aba-routing' });
  expect(found('BLZ', ['10050000', '70150000'])).toMatchObject({ format: 'aba-routing' });
  const latitudes = ['42', '41', '43', '42', '40', '44'];
  expect(found('latitude', latitudes).format).not.toBe('decimal');
});

it('treats birthdays without a year as letters and digits, and those with one as dates', () => {
  const birthdays = ['13.05.', '02.11.', '24.12.', '01.01.', '05.07.', '30.9.'];
  expect(found('Geburtstag', birthdays)).toMatchObject({ kind: 'birth-date', format: 'alnum', valid: 1 });
  for (const values of [
    ['05/13', '11/02', '12/24', '01/01', '7/5'],
    ['13 May', '2 Nov', '24. Dez.', 'March 3rd', 'Aug 9'],
  ])
    expect(found('dob', values)).toMatchObject({ kind: 'birth-date', format: 'alnum' });
  expect(found('dob', ['13.05.1980', '02.11.', '24.12.1991'])).toMatchObject({ format: 'date' });
  expect(found('birth', ['12.5', '11.3', '9.8', '10.1', '12.2', '8.4'])).toMatchObject({ personal: 'no' });
});

it('treats towns with their codes in one cell as addresses', () => {
  const towns = ['34117 Kassel', '80331 München', '50667 Köln', '01067 Dresden', '10115 Berlin', '1012 AB Amsterdam'];
  expect(found('PLZ Ort', towns)).toMatchObject({ kind: 'city', format: 'street-address', valid: 1 });
  const bare = ['Kassel', 'München', 'Köln', 'Dresden', 'Berlin', 'Amsterdam'];
  expect(found('PLZ Ort', bare)).toMatchObject({ kind: 'city', format: 'city', valid: 1 });
});

it('treats names with the number of a badge as text', () => {
  const officers = ['Ofc. Miller #4711', 'Sgt. Brown #0815', 'Ofc. Davis #3388', 'Det. Wilson #5290', 'Lt. Jones #12'];
  expect(found('officer', officers)).toMatchObject({ kind: 'full-name', format: 'freetext', valid: 1 });
  expect(found('officer', ['Ann Miller', 'Tom Brown', 'Joan Davis'])).toMatchObject({ format: 'full-name' });
});

it('treats the last four digits of cards as digits and letters', () => {
  const last = ['4242', '0005', '1117', '9424', '3237', '4444'];
  expect(found('Card Last4', last)).toMatchObject({ kind: 'card', format: 'alnum', valid: 1 });
  expect(found('card number', ['4111 1111 1111 1111', '5555 5555 5555 4444'])).toMatchObject({ format: 'card' });
});
