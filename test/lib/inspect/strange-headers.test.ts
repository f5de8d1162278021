import type { Finding } from '../../../src/lib/inspect/finding.js';
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

function headed(header: string, ...lines: string[]): Finding[] {
  return inspectTable({ header: header.split(';'), hasHeader: true, rows: lines.map((line) => line.split(';')) });
}

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

it('reads "ship" as shipping where an address is shipped to, and as a vessel elsewhere', () => {
  const orders = NAMES.map((name, i) => `${i};${name};${i + 3} Oak Street`);
  expect(headed('order;ship_name;ship_address', ...orders)[1]).toMatchObject({ kind: 'full-name' });
  const vessels = ['Victoria', 'Queen Anne', 'Albert', 'Santa Maria', 'Nelson', 'Beatrix'].map(
    (name, i) => `${i};${name}`,
  );
  expect(headed('berth;ship_name', ...vessels)[1]).not.toMatchObject({ personal: 'yes' });
});

it('takes three groups of three digits for a telephone number where the check of Canada fails', () => {
  const numbers = ['601 234 567', '722 198 345', '655 871 209', '699 450 318', '611 907 246', '677 320 581'];
  const rows = NAMES.map((name, i) => `${name};${numbers[i]}`);
  expect(headed('col1;col2', ...rows)[1]).toMatchObject({ kind: 'phone' });
});

it.each([
  ['male and female among others', ['Male', 'Female', 'Other', 'Other', 'Female', 'Male']],
  ['erkek and kadın by their letters', ['E', 'K', 'K', 'E', 'E', 'K']],
])('knows %s', (_, values) => {
  expect(headed('col1;col2', ...NAMES.map((name, i) => `${name};${values[i]}`))[1]).toMatchObject({ kind: 'gender' });
});

it('finds the code of a card and the BIC of an account by what they stand beside', () => {
  const cards = NAMES.map((name, i) => `${name};411111111111111${i};${317 + 41 * i}`);
  expect(headed('a;b;c', ...cards)[2]).toMatchObject({ kind: 'cvv' });
  const ibans = ['DE89370400440532013000', 'FR1420041010050500013M02606', 'NL91ABNA0417164300', 'BE68539007547034'];
  const bics = ['COBADEFFXXX', 'PSSTFRPPPAR', 'ABNANL2A', 'GKCCBEBB'];
  expect(headed('a;b', ...ibans.map((iban, i) => `${iban};${bics[i]}`))[1]).toMatchObject({ kind: 'bic' });
});

it('finds the passenger as airlines write him', () => {
  const rows = NAMES.map((name, i) => `${name.toUpperCase().replace(/(\w+) (\w+)/, '$2/$1')} MR;LH${400 + i}`);
  expect(headed('pax;flt', ...rows)[0]).toMatchObject({ kind: 'full-name', personal: 'yes' });
});

it('asks about the tokens of sessions', () => {
  const token = (i: number): string => `${i}f3a9c0e7d21b845`.repeat(2);
  const rows = NAMES.map((_, i) => `10.1.7.${i + 20};${token(i)};GET`);
  expect(headed('client_ip;session_id;method', ...rows)[1]).toMatchObject({ personal: 'undecided' });
  const terms = NAMES.map((_, i) => `10.1.7.${i + 20};${2020 + i}-fall;GET`);
  expect(headed('client_ip;session;method', ...terms)[1]).toMatchObject({ personal: 'no' });
});

it('finds who reports and is asked by how people log in', () => {
  const rows = ['jtaylor', 'annaberg', 'm.khan', 'pwilson7', 'laura.d', 'kmueller'].map(
    (user, i) => `SUP-${i};${user}`,
  );
  expect(headed('Key;Reporter', ...rows)[1]).toMatchObject({ kind: 'username' });
  const words = ['printer', 'network', 'invoice', 'scanner', 'backup', 'server'].map((word, i) => `SUP-${i};${word}`);
  expect(headed('Key;Reporter', ...words)[1]).toMatchObject({ personal: 'no' });
});

it('does not take goods for people', () => {
  const goods = ['Rose Candle', 'Jordan Sneaker', 'Madison Desk', 'Charlotte Dress', 'Austin Chair', 'Oxford Shirt'];
  const rows = goods.map((name, i) => `SK-${i};${name};40063813339${i}1`);
  const found = headed('sku;name;ean', ...rows);
  expect(found.map(({ personal }) => personal)).toEqual(['no', 'no', 'no']);
});

it.each([
  ['telephone numbers in pairs', 'Tél. portable', 'phone', ['06.12.34.56.78', '07.81.20.44.19', '06.33.90.12.55']],
  ['a slash with gaps', 'Festnetz', 'phone', ['0221 / 482913', '0761 / 59012', '0341 / 900417']],
  ['zip codes that a spreadsheet keeps as text', 'Billing Zip', 'postal-code', ["'02139", "'80301", "'10027"]],
  ['managers of a directory', 'manager', 'full-name', NAMES.slice(0, 3).map((name) => `CN=${name},OU=Staff,DC=corp`)],
  ['a question', 'Wie alt bist du?', 'age', ['31', '19', '54']],
  ['plates of India', 'veh_no', 'plate', ['MH12AB1234', 'KA05CD9921', 'TN09AB4410']],
  ['the affiliation of Spain', 'NAF', 'national-id', ['28/12345678/40', '08/10234567/12', '41/99887766/05']],
  ['the street of a card', 'Card Address City', 'city', ['Leeds', 'Bristol', 'Norwich']],
  ['IMSI', 'imsi', 'device', ['262011234567890', '310150123456789', '234159876543210']],
])('knows %s', (_, header, kind, values) => {
  const rows = values.map((value, i) => `${NAMES[i]};${value}`);
  expect(headed(`name;${header}`, ...rows)[1]).toMatchObject({ kind });
});

it.each([
  ['the day of a change', 'pwdLastSet', ['133497312000000000', '133481200000000001', '133402999000000002']],
  ['numbers of orders', 'order', ['#1001', '#1002', '#1003']],
  ['pressure of blood', 'RR', ['120/80', '135/90', '110/70']],
])('does not take %s for something of a person', (_, header, values) => {
  const rows = values.map((value, i) => `${NAMES[i]};${value};Dr. ${NAMES[i + 1]}`);
  expect(headed(`name;${header};doctor`, ...rows)[1]).toMatchObject({ personal: 'no', quasi: false });
  const bare = inspectTable({ header: [':1', ':2', ':3'], hasHeader: false, rows: rows.map((row) => row.split(';')) });
  expect(bare[1]).toMatchObject({ personal: 'no', quasi: false });
});

it('takes a code and a known town in one cell for a city without a header', () => {
  const rows = ['34117 Kassel', '10115 Berlin', '50667 Köln', '20095 Hamburg'].map((place, i) => [NAMES[i]!, place]);
  expect(inspectTable({ header: [':1', ':2'], hasHeader: false, rows })[1]).toMatchObject({ kind: 'city' });
});

it('takes the two ends of a trip for two pairs of coordinates', () => {
  const at = (i: number, from: number): string => (from + i / 7 + i / 10_000).toFixed(6);
  const rows = NAMES.map((_, i) => [`t${i}`, at(i, 18.4), at(5 - i, 72.7), at(4 - i, 18.9), at(i, 72.9)]);
  const found = inspectTable({ header: ['a', 'b', 'c', 'd', 'e'], hasHeader: true, rows }).slice(1);
  expect(found.map(({ kind }) => kind)).toEqual(['latitude', 'longitude', 'latitude', 'longitude']);
});

describe('headers that say less than their values', () => {
  it('takes surnames under "Mitarbeiter" for names', () => {
    const rows = ['Müller', 'Schmidt', 'Weber', 'Fischer', 'Wagner', 'Becker'].map((name, i) => `T-${i};${name}`);
    expect(headed('Ticket;Mitarbeiter', ...rows)[1]).toMatchObject({ kind: 'last-name' });
    const teams = ['Alpha', 'Delta', 'Gamma', 'Omega', 'Sigma', 'Kappa'].map((name, i) => `T-${i};${name}`);
    expect(headed('Ticket;Mitarbeiter', ...teams)[1]).not.toMatchObject({ personal: 'yes' });
  });

  it('takes words without an @ under "EMAIL" for names of users', () => {
    const rows = ['SKING', 'NKOCHHAR', 'LDEHAAN', 'AHUNOLD', 'BERNST'].map((user, i) => `${100 + i};${user}`);
    expect(headed('EMPLOYEE_ID;EMAIL', ...rows)[1]).toMatchObject({ kind: 'username' });
    const states = rows.map((row, i) => row.replace(/;\w+/, i % 2 ? ';sent' : ';open'));
    expect(headed('EMPLOYEE_ID;EMAIL', ...states)[1]).not.toMatchObject({ kind: 'username' });
  });

  it('tells a tax from the number of a taxpayer', () => {
    const rows = NAMES.map((name, i) => `${name};${1900 + 37 * i}.50`);
    expect(headed('Name;Steuer', ...rows)[1]).toMatchObject({ personal: 'no' });
    const numbers = NAMES.map((name, i) => `${name};4703689281${i}`);
    expect(headed('Name;Steuer-ID', ...numbers)[1]).toMatchObject({ kind: 'steuer-id' });
  });

  it('does not take numbers of pupils for plates', () => {
    const rows = NAMES.map((name, i) => `${name};MAT000${i}`);
    expect(headed('nome;matricula', ...rows)[1]).not.toMatchObject({ kind: 'plate' });
  });

  it('does not take schools for people', () => {
    const schools = ['Adrian College', 'Adelphi University', 'Abilene School', 'Albany College', 'Amherst College'];
    expect(headed('id;name_full', ...schools.map((name, i) => `${i};${name}`))[1]).not.toMatchObject({
      personal: 'yes',
    });
  });

  it('does not take numbers of firms for telephone numbers', () => {
    const firms = [
      '732829320',
      '552100554',
      '542065479',
      '444608442',
      '334028123',
      '542107651',
      '662042449',
      '552032534',
    ];
    const rows = firms.map((number, i) => [NAMES[i % 6]!, `${number}`]);
    const found = inspectTable({ header: [':1', ':2'], hasHeader: false, rows })[1]!;
    expect(found.kind).not.toBe('phone');
  });
});

it.each([
  ['Datum rođenja', 'birth-date', ['12.03.1985.', '01.11.1962.', '27.08.1999.']],
  ['OIB', 'national-id', ['48273910563', '90817263541', '12093847561']],
  ['СНИЛС', 'national-id', ['112-233-445 95', '087-654-303 00', '145-221-907 12']],
  ['Fødselsnr', 'fodselsnummer', ['14037512345', '22118943210', '03059954321']],
  ['cep', 'postal-code', ['01310100', '50030230', '80010000']],
  ['ins_no', 'insurance-number', ['W182736455', 'W918273645', 'W564738291']],
])('knows %s of another country', (header, kind, values) => {
  const rows = values.map((value, i) => `${NAMES[i]};${value}`);
  expect(headed(`name;${header}`, ...rows)[1]).toMatchObject({ kind });
});

it('tells the name of a user from that of a person by its letters, beside an e-mail address', () => {
  const users = ['amiller7', 'john.smith', 'mariaj', 'p_brown', 'lauradavis', 'dwilson12'];
  const mails = NAMES.map((name) => `${name.toLowerCase().replace(' ', '.')}@example.org`);
  const found = headed('a1;a2', ...users.map((user, i) => `${user};${mails[i]}`));
  expect(found[0]).toMatchObject({ kind: 'username' });
});

it('knows mobile numbers of Brazil beside people, and streets without numbers beside towns', () => {
  const phones = ['11987654321', '21991234567', '31998761234', '41992345678', '51993456789', '61994567890'];
  const streets = [
    'Rua das Flores',
    'Avenida Paulista',
    'Rua Sete de Setembro',
    'Travessa Lima',
    'Rua Azul',
    'Rua Nova',
  ];
  const rows = NAMES.map((name, i) => [name, phones[i]!, streets[i]!, 'Recife']);
  const found = inspectTable({ header: [':1', ':2', ':3', ':4'], hasHeader: false, rows });
  expect(found[1]).toMatchObject({ kind: 'phone' });
  const towns = ['Recife', 'Curitiba', 'Manaus', 'Londrina', 'Niterói', 'Joinville'];
  const placed = rows.map(([name, phone, street], i) => [name!, phone!, street!, towns[i]!]);
  const again = inspectTable({ header: [':1', ':2', ':3', ':4'], hasHeader: false, rows: placed });
  expect(again[2]).toMatchObject({ kind: 'street-address' });
});

it('does not take the numbers of commits for passwords', () => {
  const rows = NAMES.map((name, i) => `${`${i}a7f`.repeat(10)};${name};user${i}@example.org`);
  expect(headed('commit;author;author_email', ...rows)[0]).toMatchObject({ personal: 'no' });
});

it('asks about long numbers of each person where no header says what they are, but not about those of the rows or under a header', () => {
  const long = ['482739105637', '908172635419', '120938475612', '771203984556', '365548201937', '540017263948'];
  const table = (rows: string[][]): Finding[] =>
    inspectTable({ header: rows[0]!.map((_, i) => `:${i + 1}`), hasHeader: false, rows });
  expect(table(NAMES.map((name, i) => [name, long[i]!]))[1]).toMatchObject({ personal: 'undecided' });
  expect(table(NAMES.map((name, i) => [long[i]!, name]))[0]).toMatchObject({ personal: 'no' });
  const headed = { header: ['name', 'Kd'], hasHeader: true };
  const eight = NAMES.map((name, i) => [name, long[i]!.slice(0, 8)]);
  expect(inspectTable({ ...headed, rows: eight })[1]).toMatchObject({ personal: 'no' });
});

it('takes the numbers and days of bills for nobody, which are shortened as identity cards of Brazil are', () => {
  expect(claimOf(readHeaders(['RgNr', 'RgDatum', 'Kunde', 'Straße'])[0]!).claim).toBeUndefined();
  expect(claimOf(readHeaders(['RG', 'nome', 'endereço'])[0]!).claim?.kinds).toContain('national-id');
});

it('knows the letters of races where black and white are among them', () => {
  const said = (letters: string): Finding =>
    headed('name;race', ...[...letters].map((letter, i) => `${NAMES[i % 6]};${letter}`))[1]!;
  expect(said('WBWBBWUWBWBBWHWB')).toMatchObject({ kind: 'race', quasi: true });
  expect(said('ABCABCCBAABCABCC')).toMatchObject({ quasi: false, personal: 'no' });
});

it('knows man and woman in Hungarian, and takes no for no woman', () => {
  const said = (...values: string[]): Finding[] =>
    headed('col1;col2', ...NAMES.map((name, i) => `${name};${values[i % values.length]}`));
  expect(said('Férfi', 'Nő')[1]).toMatchObject({ kind: 'gender' });
  expect(said('Igen', 'No')[1]).not.toMatchObject({ kind: 'gender' });
});

it('takes a handful of letters behind names for what people play, and most of the alphabet for initials', () => {
  const players = (letters: string): Finding =>
    headed(
      'col1;col2;col3',
      ...Array.from({ length: 60 }, (_, i) => {
        const [first, last] = NAMES[i % 6]!.split(' ');
        return `${last};${first};${letters[i % letters.length]}`;
      }),
    )[2]!;
  expect(players('MFDG')).toMatchObject({ personal: 'no' });
  expect(players('ABCDEFGHJKLMNPRST')).toMatchObject({ kind: 'middle-name' });
});

it('takes the pages of people for pages and not for their names', () => {
  const rows = NAMES.map((name) => {
    const slug = name.toLowerCase().replace(' ', '-');
    return `${name};${slug.replace('-', '.')}@example.org;https://example.org/${slug}`;
  });
  expect(headed('col1;col2;col3', ...rows)[2]).toMatchObject({ kind: 'url' });
});

it('takes a page for that of two people, where their names return in it', () => {
  const rows = Array.from({ length: 10 }, (_, i) => {
    const name = `${NAMES[i % 6]!.split(' ')[0]} ${['Okafor', 'Brandt', 'Pruitt', 'Kowal', 'Nakata'][i % 5]}`;
    // two of ten have the page of another
    return `${name};https://example.org/wiki/${name.replace(' ', '_')}`;
  });
  rows[8] = rows[8]!.replace(/;.*/, rows[7]!.slice(rows[7]!.indexOf(';')));
  rows[9] = rows[9]!.replace(/;.*/, rows[6]!.slice(rows[6]!.indexOf(';')));
  expect(headed('full_name;wiki_url', ...rows)[1]).toMatchObject({ kind: 'url', personal: 'undecided' });
  const one = rows.map((row, i) => row.replace(/;.*/, `;https://example.org/${i % 7}`));
  expect(headed('full_name;wiki_url', ...one)[1]).toMatchObject({ personal: 'no' });
});

it('knows mobile numbers of Indonesia by how they begin', () => {
  const numbers = ['081234567892', '085712345678', '087812345678', '082198765432', '081398765432', '089612345678'];
  const said = (values: readonly string[]): Finding =>
    headed('col1;col2', ...values.map((value, i) => `shelf ${i};${value}`))[1]!;
  expect(said(numbers)).toMatchObject({ kind: 'phone' });
  expect(said(numbers.map((number) => `07${number.slice(2)}`))).not.toMatchObject({ kind: 'phone' });
});
