import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

/** A table from lines with commas, its header first. */
function table(...lines: string[]): Finding[] {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  return inspectTable({ header, hasHeader: true, rows });
}

const named = (findings: readonly Finding[], name: string): Finding => findings.find((f) => f.name === name)!;

const PEOPLE = [
  'id,name,ssn,email,phone,dob,gender,city,state,zip,country,status,amount,product,notes,created_at,credit_card',
  '1,John Smith,123-45-6789,john@x.com,415-555-0132,1980-02-03,M,Boston,MA,02139,US,active,12.50,Blue Chair,called on monday about the new order,2024-01-01,4111 1111 1111 1111',
  '2,Mary Jones,223-45-6789,mary@x.com,415-555-0133,1981-02-23,F,Denver,CO,80201,US,active,112.50,Red Chair,,2024-01-02,5500 0000 0000 0004',
  '3,Anna Miller,323-45-6789,anna@x.de,415-555-0134,1982-12-03,F,Austin,TX,73301,US,closed,2.50,Green Table,wants a refund for the second item,2024-01-05,4111 1111 1111 1111',
];

describe('a table of people', () => {
  const findings = table(...PEOPLE);

  it.each(['name', 'ssn', 'email', 'phone', 'dob', 'city', 'zip', 'credit_card'])('finds %s', (name) => {
    expect(named(findings, name).personal).toBe('yes');
  });

  it.each(['id', 'state', 'country', 'status', 'amount', 'product', 'created_at'])('leaves %s alone', (name) => {
    expect(named(findings, name)).toMatchObject({ personal: 'no', format: undefined, quasi: false });
  });

  it('says which values are too few for a pseudonym', () => {
    expect(named(findings, 'gender')).toMatchObject({ personal: 'no', quasi: true });
    expect(named(findings, 'gender').evidence.join()).toContain('drop or generalize');
  });

  it('asks about free text', () => {
    expect(named(findings, 'notes').personal).toBe('undecided');
  });

  it('says the same of some columns as of all', () => {
    const [header = [], ...rows] = PEOPLE.map((line) => line.split(','));
    for (const wanted of [new Set<number>(), new Set([1]), new Set([13, 0, 4])]) {
      const some = inspectTable({ header, hasHeader: true, rows }, wanted);
      expect(some).toEqual(findings.filter(({ index }) => wanted.has(index)));
    }
  });

  it('measures validity and says why, without values', () => {
    expect(named(findings, 'credit_card')).toMatchObject({ format: 'card', valid: 1 });
    expect(named(findings, 'credit_card').evidence).toContain('100 % pass the Luhn test');
    const said = JSON.stringify(findings.map(({ evidence }) => evidence));
    for (const line of PEOPLE.slice(1))
      for (const cell of line.split(',')) if (cell.length > 4) expect(said).not.toContain(cell);
  });
});

it('keeps away from tables of things', () => {
  const findings = table(
    'id,product_name,price,file_name,company',
    '1,Blue Chair,12.3,a.txt,Acme',
    '2,Red Table,99,b.txt,Initech',
  );
  expect(findings.map(({ personal }) => personal)).toEqual(['no', 'no', 'no', 'no', 'no']);
});

it('believes a header whose values are invalid but could be', () => {
  const findings = table('ssn,card', '999-12-3456,4111 1111 1111 1112', '999-12-3457,4111 1111 1111 1113');
  expect(findings).toMatchObject([
    { personal: 'yes', format: 'ssn', valid: 0 },
    { personal: 'yes', format: 'card', valid: 0 },
  ]);
});

it('does not believe a header whose values are something else', () => {
  const findings = table('email,ssn', 'yes,true', 'no,false');
  expect(findings.map(({ personal }) => personal)).toEqual(['no', 'no']);
});

it('does not believe a header about whether something is so', () => {
  const rows = Array.from({ length: 8 }, (_, i) => (i % 2 ? 'True,no' : 'False,yes'));
  const findings = table('twitter_protected,city_employee', ...rows);
  expect(findings.map(({ personal }) => personal)).toEqual(['no', 'no']);
});

it('leaves a column alone whose sample is empty and whose header says little', () => {
  const rows = ['Anna Miller,anna@example.com,', 'John Smith,john@example.com,', 'Maria Jones,maria@example.com,'];
  expect(table('name,email,contact_form', ...rows)[2]).toMatchObject({ personal: 'no' });
  expect(table('name,email,contact', ...rows)[2]).toMatchObject({ personal: 'no' });
});

it('takes a first row that returns below for data, even where a word of it is one of headers', () => {
  const rows = [
    'Adam,Roelof,Data Mining,Databases',
    'Peeters,Perry,Databases,Data Mining',
    'Smit,Edin,Data Mining,Networks',
  ];
  const findings = table('Abbing,Yanick,Data Mining,Databases,Networks', ...rows.map((row) => `${row},Networks`));
  expect(findings.map(({ name }) => name)).toEqual([':1', ':2', ':3', ':4', ':5']);
});

it('takes a first row that is data for data, and does not show its cells', () => {
  const findings = table(
    'John Smith,john@x.com,415-555-0132',
    'Mary Jones,mary@x.com,415-555-0133',
    'Anna Wu,a@x.com,415-555-0134',
  );
  expect(findings.map(({ name }) => name)).toEqual([':1', ':2', ':3']);
  expect(findings[1]).toMatchObject({ personal: 'yes' });
});

it('needs a second signal for bare numbers', () => {
  const findings = table('a,b,c', '123456789,4155550132,35', '223456789,4155550133,36', '323456789,4155550134,70');
  expect(findings.map(({ personal }) => personal)).toEqual(['no', 'no', 'no']);
});

describe('headers in other languages', () => {
  it.each([
    [
      'Vorname;Nachname;Straße;PLZ;Wohnort;Geburtsdatum;Telefonnummer',
      'Eva;Schulz;Ring 5;80331;München;03.04.1970;089/123456',
    ],
    [
      'prénom;nom;adresse;code postal;ville;date de naissance;téléphone',
      'Luc;Petit;5 rue Haute;75001;Paris;13/04/1970;01 23 45 67 89',
    ],
    [
      'nombre;apellidos;dirección;código postal;ciudad;fecha_nacimiento;teléfono',
      'Ana;Ruiz;Calle Mayor 5;28001;Madrid;13/04/1970;912 345 678',
    ],
    [
      'Nome próprio;Sobrenome;Endereço;CEP;Cidade;Data de nascimento;Telefone',
      'Ana;Silva;Rua Alta 5;01001-000;Santos;13/04/1970;(11) 91234-5678',
    ],
    [
      'nome;cognome;indirizzo;CAP;città;data di nascita;telefono',
      'Ugo;Rossi;Via Roma 5;00100;Roma;13/04/1970;06 12345678',
    ],
    [
      'voornaam;achternaam;straat;postcode;woonplaats;geboortedatum;telefoonnummer',
      'Jan;Bakker;Dorpsstraat 5;1234 AB;Breda;13-04-1970;020-1234567',
    ],
  ])('reads %s', (header, row) => {
    const found = inspectTable({ header: header.split(';'), hasHeader: true, rows: [row.split(';')] });
    expect(found.map(({ personal }) => personal)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']);
  });
});

it('answers for tables without rows, without columns and with ragged rows', () => {
  expect(inspectTable({ header: [], hasHeader: true, rows: [] })).toEqual([]);
  expect(table('email,amount')).toMatchObject([
    { personal: 'yes', evidence: ['e-mail address', 'header says email', 'no values in the sample'] },
    { personal: 'no' },
  ]);
  expect(inspectTable({ header: ['email', 'x'], hasHeader: true, rows: [['a@x.com']] })).toMatchObject([
    { personal: 'yes' },
    { personal: 'no' },
  ]);
});

it('doubts where a header says something that the values do not', () => {
  const [phone, other, note] = inspectTable({
    header: ['phone', 'xqz', 'note'],
    hasHeader: true,
    rows: [
      ['ab', 'ab', 'ab'],
      ['cd', 'cd', 'cd'],
      ['ef', 'ef', 'ef'],
      ['gh', 'gh', 'gh'],
    ],
  });
  expect([phone!.personal, other!.personal]).toEqual(['no', 'no']);
  expect(phone!.confidence).toBeLessThan(other!.confidence);
  expect(note!.confidence).toBe(other!.confidence);
});

it('takes a year under a date of birth for a year of birth', () => {
  const rows = ['1961', '1978', '1974', '1966', '1990'].map((year) => [year]);
  expect(inspectTable({ header: ['Date of Birth'], hasHeader: true, rows })[0]).toMatchObject({ kind: 'birth-year' });
});
