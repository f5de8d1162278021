import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

function headed(header: string, ...lines: string[]): Finding[] {
  return inspectTable({ header: header.split(';'), hasHeader: true, rows: lines.map((line) => line.split(';')) });
}

it('takes a number beside a street without one for that of the house', () => {
  const streets = ['Maple Street;12', 'Oak Avenue;7', 'Harbor Road;231', 'Quarry Lane;44', 'Birch Street;9'];
  const names = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis'];
  const rows = streets.map((street, i) => `${names[i]};${street}`);
  expect(headed('full_name;street;number', ...rows)[2]).toMatchObject({ kind: 'house-number' });
  const numbered = rows.map((row) => row.replace(/;(\w+ \w+);/, ';8 $1;'));
  expect(headed('full_name;street;number', ...numbered)[2]).toMatchObject({ personal: 'no' });
});

it('takes a code that is written like one for a postal code, beside a city', () => {
  const rows = ['Anna Miller;29-120;Gdynia', 'John Smith;59-883;Lublin', 'Maria Jones;20-001;Kielce'];
  expect(headed('full_name;code;city', ...rows)[1]).toMatchObject({ kind: 'postal-code' });
  expect(headed('full_name;code;city', ...rows.map((row) => row.replace('-', '')))[1]).toMatchObject({
    personal: 'no',
  });
});

it('takes the users of a log for people', () => {
  const users = ['lwhitfield', 'tbrandt', 'nokafor', 'mpruitt'];
  const rows = Array.from({ length: 20 }, (_, i) => `10.2.${i}.7;${users[i % 4]};GET`);
  expect(headed('remote_ip;user;method', ...rows)[1]).toMatchObject({ kind: 'username', personal: 'yes' });
  const counted = rows.map((row, i) => row.replace(/;\w+;/, `;${i % 4};`));
  expect(headed('remote_ip;user;method', ...counted)[1]).not.toMatchObject({ kind: 'username' });
});

it('asks about a column in which some values are e-mail addresses or telephone numbers', () => {
  const rows = ['email;lw@example.org', 'phone;+44 7700 900123', 'theme;dark', 'size;12', 'colour;red', 'rank;7'];
  expect(headed('field;value', ...rows)[1]).toMatchObject({ kind: 'note', personal: 'undecided' });
  expect(headed('field;value', ...rows.slice(2))[1]).toMatchObject({ personal: 'no' });
});

it('takes a postal code and a city in one cell for a city', () => {
  const rows = ['Anna Miller;34117 Kassel', 'John Smith;20-001 Lublin', 'Maria Jones;1012 AB Amsterdam'];
  expect(headed('Name;PLZ / Ort', ...rows)[1]).toMatchObject({ kind: 'city' });
});

it('tells what users log in with from names of people by the digits and stops in some of them', () => {
  const logins = ['walter62', 'ann.miller', 'debra.lee', 'okafor', 'jennifer60', 'dboudreaux'];
  const rows = logins.map((login, i) => `cart-${i};${login}`);
  expect(headed('pod;deployed_by', ...rows)[1]).toMatchObject({ kind: 'username', personal: 'yes' });
  const people = ['Walter', 'Ann', 'Debra', 'Jennifer', 'Thomas', 'David'];
  const named = headed('pod;deployed_by', ...people.map((name, i) => `cart-${i};${name}`))[1]!;
  expect(named.kind).not.toBe('username');
});

it('takes telephone numbers under "contacto" for what they are, and names for names', () => {
  const names = ['Ana Silva', 'Rui Ferreira', 'Nuno Carvalho', 'Joana Sousa', 'Luís Teixeira', 'Inês Pinto'];
  const numbers = [
    '915 480 480',
    '(+351) 226 699 883',
    '21 396 23 72',
    '+351 962 105 668',
    '916 230 114',
    '22 330 41 95',
  ];
  const rows = names.map((name, i) => `${name};${numbers[i]};${names[(i + 1) % 6]}`);
  const [, phone] = headed('destinatário;contacto;morada', ...rows);
  expect(phone).toMatchObject({ kind: 'phone', personal: 'yes' });
  const [, name] = headed('guia;contacto', ...names.map((each, i) => `${i};${each}`));
  expect(name).toMatchObject({ kind: 'full-name' });
});
