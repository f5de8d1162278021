import type { Finding } from '../../../src/lib/inspect/finding.js';
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
