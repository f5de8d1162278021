// Lists of a few rows without a header, as people type who try a program: who logs in, whom to call, how old. The tables are invented.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { isDataRow } from '../../../src/lib/inspect/header/data-row.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

function silent(...columns: readonly (readonly string[])[]): Finding[] {
  const rows = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  return inspectTable({ header: rows[0]!.map((_, i) => `:${i + 1}`), hasHeader: false, rows });
}

const kinds = (findings: readonly Finding[]): (string | undefined)[] => findings.map(({ kind }) => kind);

const MAILS = ['ada@example.org', 'bert@example.org', 'carla@example.org'];
const LOGINS = ['ada7', 'bert', 'karla.x'];

describe('logins in front of passwords', () => {
  it.each([
    ['that everybody guesses', ['123', '1234', '123']],
    ['that are the login once more', ['ada7', 'bert1', 'karla.x!']],
    ['that are kept as hashes', ['a', 'b', 'c'].map((letter) => letter.repeat(64))],
  ])('%s', (_, secrets) => {
    expect(kinds(silent(LOGINS, secrets, MAILS))).toEqual(['username', 'password', 'email']);
  });

  it('are told from first names with capitals in front of surnames', () => {
    const [first, last] = silent(['Anna', 'Peter', 'Maria'], ['Miller', 'Smith', 'Jones'], MAILS);
    expect([first!.kind, last!.kind]).toEqual(['first-name', 'last-name']);
  });

  it('are nobody’s where nothing beside them is about people', () => {
    expect(kinds(silent(LOGINS, ['123', '1234', '123'], ['blue', 'red', 'green']))).not.toContain('password');
  });

  it('are looked for where no header says what stands there', () => {
    const rows = LOGINS.map((login, row) => [login, '123', MAILS[row]!]);
    const findings = inspectTable({ header: ['product', 'price', 'email'], hasHeader: true, rows });
    expect(kinds(findings)).not.toContain('password');
  });
});

describe('passwords beside names', () => {
  const NAMES = ['Anna Miller', 'Peter Smith', 'Maria Jones'];

  it('are known as they are kept, and further away than who logs in', () => {
    const hashes = ['1', '2', '3'].map((digit) => digit.repeat(40));
    expect(silent(NAMES, hashes)[1]!.kind).toBe('password');
    expect(silent(NAMES, ['a', 'b', 'c'], ['7', '9', '9'], ['pass1', 'qwerty', 'pass2'])[3]!.kind).toBe('password');
  });

  it('are told from plates, which end as they do', () => {
    expect(silent(NAMES, ['QWE1234', 'ASD1234', 'ZXC1234'])[1]!.kind).not.toBe('password');
  });
});

describe('numbers of a few people', () => {
  const NAMES = ['Anna Miller', 'Peter Smith'];
  const MAIL = ['anna@example.org', 'peter@example.org'];

  it('are those of telephones next to an e-mail address', () => {
    expect(silent(NAMES, MAIL, ['0777', '07333'])[2]!.kind).toBe('phone');
    expect(silent(NAMES, ['1144556677', '1133225544'], MAIL)[1]!.kind).toBe('phone');
  });

  it('are no telephone numbers where they are days, or next to nobody', () => {
    expect(silent(NAMES, ['01062024', '02062024'])[1]!.kind).not.toBe('phone');
    expect(silent(['oak', 'elm'], ['1144556677', '1133225544'])[1]!.kind).not.toBe('phone');
  });

  it('are ages behind names, where one column could be', () => {
    expect(silent(NAMES, ['21', '43'], MAIL)[1]!.kind).toBe('age');
    expect(silent(NAMES, ['21', '43'], ['17', '55'], MAIL)[1]!.kind).not.toBe('age');
  });

  it('are those of citizens beside all else that a list of people has', () => {
    const found = silent(NAMES, ['1144556677', '1133225544'], MAIL, ['45233874', '31678901']);
    expect(found[3]!.kind).toBe('national-id');
    expect(silent(NAMES, ['45233874', '31678901'])[1]!.kind).not.toBe('national-id');
  });
});

describe('names that no dictionary has, in front of an e-mail address', () => {
  it('stand where names stand', () => {
    expect(silent(['1', '2'], ['Qeth Wuxo', 'Zorb Vexil'], ['a@example.org', 'b@example.org'])[1]).toMatchObject({
      kind: 'full-name',
      personal: 'yes',
    });
  });

  it('are those of firms where nobody in particular reads what is sent', () => {
    const [, firm] = silent(['1', '2'], ['Qeth Wuxo', 'Zorb Vexil'], ['info@example.org', 'contact@example.com']);
    expect(firm!.kind).not.toBe('full-name');
  });
});

describe('a row by itself', () => {
  const none = (length: number): boolean[] => Array<boolean>(length).fill(false);

  it('is data where a number of nine digits and more, or a day and a time, stands among words', () => {
    expect(isDataRow(['60442318367', 'Nico', 'Umari'], [], none(3))).toBe(true);
    expect(isDataRow(['2023-03-26T16:18:10', 'P0001', 'false'], [], none(3))).toBe(true);
  });

  it('is a header where words of headers stand, or nothing but numbers', () => {
    expect(isDataRow(['60442318367', 'name', 'city'], [], [false, true, true])).toBe(false);
    expect(isDataRow(['100000001', '100000002', 'x'], [], none(3))).toBe(false);
  });
});
