// What two columns of a row prove of each other. The tables are invented.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

/** A table without a header: names and what stands beside them. */
function beside(...columns: readonly (readonly string[])[]): Finding[] {
  const rows = NAMES.map((name, row) => [name, ...columns.map((column) => column[row]!)]);
  return inspectTable({ header: rows[0]!.map((_, i) => `:${i + 1}`), hasHeader: false, rows });
}

const BORN = ['2003-05-10', '2004-01-30', '1999-11-02', '2001-08-12', '2002-12-25', '2000-03-03'];
/** In the summer of 2025. */
const AGES = ['22', '21', '25', '23', '22', '25'];

describe('an age beside a day of birth', () => {
  it('proves both where they add up to one year or the one before', () => {
    const [, born, age] = beside(BORN, AGES);
    expect(born).toMatchObject({ kind: 'birth-date', personal: 'yes' });
    expect(age).toMatchObject({ kind: 'age', quasi: true });
  });

  it('proves nothing where they do not', () => {
    const points = ['21', '25', '22', '22', '25', '23'];
    expect(beside(BORN, points)[2]).toMatchObject({ personal: 'no', quasi: false });
  });

  it('proves nothing where all days are of one year', () => {
    const days = ['2021-07-24', '2021-07-28', '2021-08-01', '2021-08-05', '2021-07-30', '2021-07-26'];
    const places = ['1', '2', '3', '1', '2', '3'];
    const [, day, place] = beside(days, places);
    expect(day!.kind).not.toBe('birth-date');
    expect(place).toMatchObject({ personal: 'no', quasi: false });
  });
});

it('proves no age where most rows have one year and one number', () => {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const odd = i % 13 === 0;
    return [
      NAMES[i % 6]!,
      odd ? `201${i % 4}-0${1 + (i % 9)}-11` : `2018-1${i % 3}-0${1 + (i % 9)}`,
      odd ? `${8 - (i % 4)}` : '1',
    ];
  });
  const [, day, number] = inspectTable({ header: [':1', ':2', ':3'], hasHeader: false, rows });
  expect(day!.kind).not.toBe('birth-date');
  expect(number).toMatchObject({ personal: 'no', quasi: false });
});

describe('a number with the day of birth in it', () => {
  it.each([
    [
      'day, month, three digits of the year',
      ['1005003', '3001004', '0211999', '1208001', '2512002', '0303000'],
      '185006',
    ],
    ['year, month, day', ['030510', '040130', '991102', '010812', '021225', '000303'], '4821'],
    ['day, month, two digits of the year', ['100503', '300104', '021199', '120801', '251202', '030300'], '4821'],
  ])('%s', (_, beginnings, rest) => {
    const numbers = beginnings.map((beginning, i) => `${beginning}${Number(rest) + 137 * i}`);
    expect(beside(BORN, numbers)[2]).toMatchObject({ kind: 'national-id', personal: 'yes' });
  });

  it('is told from the number of an order of some day', () => {
    const numbers = ['100604', '280205', '031098', '130702', '241101', '040401'].map(
      (day, i) => `${day}${4821 + 137 * i}`,
    );
    expect(beside(BORN, numbers)[2]!.personal).not.toBe('yes');
  });

  it('shows without the day where nearly all begin as those of one country do', () => {
    const numbers = [
      '2904997185006',
      '1112000288826',
      '0107000579235',
      '2807000957778',
      '1104999596174',
      '3112985710044',
    ];
    expect(beside(numbers)[1]).toMatchObject({ kind: 'national-id', personal: 'yes' });
    const codes = [
      '9904997185006',
      '8612000288826',
      '4007000579235',
      '5907000957778',
      '7704999596174',
      '3812985710044',
    ];
    expect(beside(codes)[1]!.personal).not.toBe('yes');
  });
});
