// What the columns of a table with a header prove of each other, row by row or by what no thing has. The tables are invented.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { phone } from '../../../src/lib/inspect/values/contact.js';
import { NO, SHAPE, VALID } from '../../../src/lib/inspect/values/level.js';
import { coordinates } from '../../../src/lib/inspect/values/places.js';

function table(columns: Readonly<Record<string, readonly string[]>>): Record<string, Finding> {
  const header = Object.keys(columns);
  const rows = columns[header[0]!]!.map((_, row) => header.map((name) => columns[name]![row]!));
  const findings = inspectTable({ header, hasHeader: true, rows });
  return Object.fromEntries(header.map((name, index) => [name, findings[index]!]));
}

const WHOLE = ['Janet Norris', 'Tim Cabrera', 'Leslie Ball', 'Herbert Davis'];

describe('a part of the whole name beside it', () => {
  it('is a first or a last name, whatever its header counts elsewhere', () => {
    const found = table({
      nombre: WHOLE.map((name) => name.split(' ')[0]!),
      score: ['1', '0', '3', '2'],
      full_name: WHOLE,
    });
    expect(found['nombre']).toMatchObject({ kind: 'first-name', personal: 'yes' });
  });

  it('is none where it does not return', () => {
    const found = table({ nombre: ['seven', 'eight', 'one', 'two'], full_name: WHOLE });
    expect(found['nombre']!.personal).not.toBe('yes');
  });
});

describe('a bare name beside a password', () => {
  const names = ['Admin', 'Mario', 'Luigi', 'Cliente Test', 'a', 'b'];
  const emails = names.map((_, i) => `box${i}@example.org`);

  it('is that of a user', () => {
    const password = ['admin123', 'mario123', 'luigi123', 'cliente123', 'a', 'b'];
    expect(table({ nome: names, email: emails, password })['nome']).toMatchObject({ kind: 'name', personal: 'yes' });
  });

  it('may be that of a shop without one', () => {
    expect(table({ nome: names, email: emails })['nome']!.personal).not.toBe('yes');
  });
});

describe('sexes that are or are not', () => {
  const dob = ['5/17/67', '2/5/47', '6/27/51', '8/29/60'];

  it('count beside days of birth, however a program writes them', () => {
    expect(
      table({ ln: ['Acaba', 'Cleave', 'Gutierrez', 'Marsh'], dob, isMale: ['t', 'f', 't', 't'] })['isMale'],
    ).toMatchObject({
      kind: 'gender',
      quasi: true,
    });
  });

  it('do not count beside things', () => {
    expect(table({ part: ['bolt', 'nut', 'plug', 'socket'], isMale: ['t', 'f', 't', 'f'] })['isMale']!.quasi).toBe(
      false,
    );
  });
});

it('takes no shares of those who are insured for numbers of insurances', () => {
  const share = ['12.79', '13.07', '24.53', '17.01', '11.30'];
  const found = table({ state: ['AK', 'CA', 'FL', 'MN', 'SC'], 'Health Insurance': share });
  expect(found['Health Insurance']!.personal).toBe('no');
});

it('knows the country of a telephone number in brackets', () => {
  expect(phone('(+54)319 421 83 67')).toBe(SHAPE);
  expect(phone('(+x)319 421 83 67')).toBe(NO);
});

it('knows degrees, minutes and seconds as an encyclopedia writes them', () => {
  expect(coordinates('39°32′27″N 75°34′00″W / 39.54083°N 75.56667°W')).toBe(VALID);
  expect(coordinates('39°32′27″ of arc')).toBe(NO);
});

describe('numbers of people in Chile', () => {
  const valid = (number: number): string => {
    let [sum, factor] = [0, 2];
    for (const digit of String(number).split('').reverse()) {
      sum += Number(digit) * factor;
      factor = factor === 7 ? 2 : factor + 1;
    }
    const rest = 11 - (sum % 11);
    const check = rest === 11 ? '0' : rest === 10 ? 'K' : String(rest);
    return `${String(number).replace(/\B(?=(\d{3})+$)/g, '.')}-${check}`;
  };
  const numbers = (from: number): string[] => Array.from({ length: 10 }, (_, i) => valid(from + 371_113 * i));
  const beside = (column: readonly string[]): Finding => {
    const rows = column.map((cell, i) => [String(i * 7 + 3), cell, `B${i}_9`]);
    return inspectTable({ header: [':1', ':2', ':3'], hasHeader: false, rows })[1]!;
  };

  it('prove themselves, beside whatever', () => {
    expect(beside(numbers(12_345_678))).toMatchObject({ kind: 'national-id' });
  });

  it('are lower than those of firms', () => {
    expect(beside(numbers(76_345_678)).kind).not.toBe('national-id');
  });
});

it('takes no streets of south-eastern Europe for the people they are called after', () => {
  const rows = [
    ['pera', 'peric', 'Bulevar Oslobodjenja Novi Sad'],
    ['mika', 'mikic', 'Bulevar Oslobodjenja Novi Sad'],
    ['nikola', 'nikolic', 'Bulevar Oslobodjenja Novi Sad'],
    ['ognjen', 'jovic', 'Jevrejska 56/3 Novi Sad'],
  ];
  const findings = inspectTable({ header: [':1', ':2', ':3'], hasHeader: false, rows });
  expect(findings[2]!.kind).not.toBe('full-name');
});

it('knows towns of the Maghreb and of Cameroon', () => {
  const rows = ['Douala', 'Bafoussam', 'Sfax', 'Oujda', 'Sousse', 'Kenitra'].map((town, i) => [
    `Anna${i}@example.org`,
    town,
  ]);
  const [, found] = inspectTable({ header: [':1', ':2'], hasHeader: false, rows });
  expect(found!.kind).toBe('city');
});
