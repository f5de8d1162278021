// Small tables of people without a header: passwords, blood, streets, sexes and plates by what stands beside them. The tables are invented.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

function silent(...columns: readonly (readonly string[])[]): Finding[] {
  const rows = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  return inspectTable({ header: rows[0]!.map((_, i) => `:${i + 1}`), hasHeader: false, rows });
}

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown'];
const MAILS = ['anna@example.org', 'john@example.org', 'maria@example.org', 'peter@example.org'];

describe('passwords as they are invented', () => {
  it.each([
    ['words for them', ['parola123', 'password456', 'mypass789', 'letmein']],
    ['words and digits that count up', ['anna123', 'admin123', 'clerk1234', 'r123']],
    ['digits that count up', ['1234', '12345', '123456', '1234']],
  ])('%s', (_, passwords) => {
    expect(silent(MAILS, passwords)[1]).toMatchObject({ kind: 'password', personal: 'yes' });
    expect(silent(NAMES, passwords)[1]).toMatchObject({ kind: 'password', personal: 'yes' });
  });

  it('are told from codes and from what stands beside no people', () => {
    expect(silent(MAILS, ['room101', 'room204', 'room123', 'room318'])[1]!.kind).not.toBe('password');
    expect(silent(['oak', 'elm', 'fir', 'ash'], ['red123', 'blue123', 'grey123', 'teal123'])[1]!.kind).not.toBe(
      'password',
    );
  });
});

describe('groups of blood without a sign', () => {
  it('stand beside people', () => {
    expect(silent(NAMES, ['O', 'AB', 'A', 'O'])[1]).toMatchObject({ kind: 'blood', quasi: true });
  });

  it('are told from marks, and from letters beside things', () => {
    expect(silent(NAMES, ['A', 'B', 'A', 'B'])[1]).toMatchObject({ quasi: false });
    expect(silent(['oak tree', 'steel pipe', 'red brick', 'copper wire'], ['O', 'AB', 'A', 'O'])[1]).toMatchObject({
      quasi: false,
    });
  });
});

describe('streets with a number behind', () => {
  const firsts = ['Milica', 'Ana', 'Marko', 'Jelena'];
  const lasts = ['Petrović', 'Jovanović', 'Marković', 'Nikolić'];

  it('are addresses beside people, though no word of them is known', () => {
    const streets = ['Mise Dimitrijevica 14', 'Pariske Komune 1', 'Petefi Sandora 173', 'Radnicka 8'];
    expect(silent(firsts, lasts, streets)[2]).toMatchObject({ kind: 'street-address' });
  });

  it('are told from classes and from courses', () => {
    expect(silent(firsts, lasts, ['Razred 12', 'Razred 14', 'Razred 9', 'Razred 31'])[2]!.kind).not.toBe(
      'street-address',
    );
    expect(silent(firsts, lasts, ['Fizika 1', 'Hemija 2', 'Matematika 1', 'Biologija 2'])[2]!.kind).not.toBe(
      'street-address',
    );
  });
});

it('knows the letters of sexes where men and women begin with M and Z', () => {
  const lasts = ['Grujić', 'Zorić', 'Stefanović', 'Pavić'];
  const firsts = ['Milivoje', 'Ana', 'Marko', 'Jelena'];
  for (const women of ['Z', 'Ž'])
    expect(silent(lasts, firsts, ['M', women, 'M', women])[2]).toMatchObject({ kind: 'gender', quasi: true });
});

describe('number plates', () => {
  const names = [...NAMES, 'Laura Davis', 'David Wilson'];

  it('of India have no gap', () => {
    const plates = ['KA01MN2345', 'AP09EF3456', 'UP27AS2525', 'MH12NO9012', 'TN22C4411', 'DL3CAB7788'];
    expect(silent(names, plates)[1]).toMatchObject({ kind: 'plate', personal: 'yes' });
    const parts = plates.map((plate) => `X${plate.slice(1)}`);
    expect(silent(names, parts)[1]!.kind).not.toBe('plate');
  });

  it('are not given out one after the other', () => {
    const licences = ['CPL-RU-001', 'CPL-RU-006', 'CPL-RU-007', 'FA-RU-003', 'FA-RU-004', 'FA-RU-009'];
    expect(silent(names, licences)[1]!.kind).not.toBe('plate');
  });
});

describe('ages of people who are nearly as old as each other', () => {
  it('stand next to their names', () => {
    expect(silent(['Merve', 'Ahmet', 'Anna', 'Peter'], ['21', '25', '23', '30'])[1]).toMatchObject({
      kind: 'age',
      quasi: true,
    });
  });

  it('are told from marks, and from numbers beside things', () => {
    expect(silent(['Merve', 'Ahmet', 'Anna', 'Peter'], ['8', '9', '7', '10'])[1]).toMatchObject({ quasi: false });
    const things = ['oak tree', 'steel pipe', 'red brick', 'copper wire'];
    expect(silent(things, ['21', '25', '23', '30'])[1]).toMatchObject({ quasi: false });
  });
});
