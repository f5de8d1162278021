// Values that look like somebody's and are not, and the other way round.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { phone } from '../../../src/lib/inspect/values/contact.js';
import { isMonth } from '../../../src/lib/inspect/values/dates.js';
import { NO, SHAPE, VALID, WEAK } from '../../../src/lib/inspect/values/level.js';
import { card, iban } from '../../../src/lib/inspect/values/money.js';
import { wholeName } from '../../../src/lib/inspect/values/names.js';
import { streetAddress } from '../../../src/lib/inspect/values/places.js';
import { gender } from '../../../src/lib/inspect/values/small.js';

function table(header: string | undefined, ...lines: string[]): Finding[] {
  const rows = lines.map((line) => line.split(';'));
  return inspectTable({
    header: header?.split(';') ?? rows[0]!.map((_, i) => `:${i + 1}`),
    hasHeader: header !== undefined,
    rows,
  });
}

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

it('tells versions from addresses of machines', () => {
  const versions = ['1.20.9.255', '2.3.17.101', '1.7.200.14', '3.19.44.210', '2.0.188.31', '4.11.5.120'];
  expect(table(undefined, ...versions.map((version, i) => `${i};${version}`))[1]).toMatchObject({ personal: 'no' });
  const addresses = ['91.20.9.255', '172.3.17.101', '10.7.200.14', '83.19.44.210', '192.0.188.31', '44.11.5.120'];
  expect(table(undefined, ...addresses.map((address, i) => `${i};${address}`))[1]).toMatchObject({ kind: 'ipv4' });
});

it.each(['April', 'May', 'août', 'Aprilie', 'Junio', 'Mai'])('knows that %s is a month', (value) => {
  expect(isMonth(value)).toBe(true);
});

it('takes months for nobody, and June among other names for somebody', () => {
  const months = ['April', 'May', 'June', 'Augusto', 'March', 'April'].map((month, i) => `${month};${i * 7}`);
  expect(table(undefined, ...months)[0]).toMatchObject({ personal: 'no' });
  const names = ['April', 'June', 'Peter', 'Laura', 'David', 'Anna'].map((name, i) => `${name};${i * 7}`);
  expect(table(undefined, ...names)[0]).toMatchObject({ kind: 'first-name' });
});

it.each([
  'Dr. Kreuzpaintner',
  'Mme Quéméneur',
  'Herr Dr. Wachsmuth',
  'M. Benali',
  'The Quéméneur Family',
  'fam. van der Wachs',
  'dr. ter Wachs',
  'Ofc. Kreuzpaintner #9817',
])('reads the name in %s', (value) => {
  expect(wholeName(value)).toBe(SHAPE);
});

it.each(['Dr. Pharmacy', 'Drill Victoria', 'Mr 12', 'Sensor Family', 'Det 12'])('reads no name in %s', (value) => {
  expect(wholeName(value)).toBeLessThan(SHAPE);
});

it('reads a street by the word in front of it, and a code by nothing', () => {
  expect(streetAddress('Rua das Acácias')).toBe(SHAPE);
  expect(streetAddress('Calle del Pozo')).toBe(SHAPE);
  expect(streetAddress('Via email')).toBe(WEAK);
  expect(streetAddress('CT83726162')).toBe(NO);
});

it('knows the mobile numbers of Italy by their one gap', () => {
  expect(phone('347 1234567')).toBe(SHAPE);
  expect(phone('947 1234567')).toBe(WEAK);
});

it('takes pairs of digits for no card', () => {
  expect(card('60 60 30 30 20 20 10 10')).toBe(NO);
  expect(card('4111 1111 1111 1111')).toBe(VALID);
});

it('knows what a form offers to those who would rather not say', () => {
  expect(gender('Prefer not to say')).toBe(WEAK);
  expect(gender('Prefer tea')).toBe(NO);
});

it('knows a man in Denmark', () => {
  expect(gender('Mand')).toBe(SHAPE);
});

it('takes the letters of classes for initials only where no header means anything', () => {
  const rows = NAMES.map((name, i) => `${'ABCDEF'[i]};${name};${i + 2}`);
  expect(table('fraccao;nome;quota', ...rows)[0]).toMatchObject({ personal: 'no' });
  expect(table(undefined, ...rows)[0]).toMatchObject({ kind: 'middle-name' });
});

it('takes words with capitals under "agent" for names, and those without for accounts', () => {
  const rows = ['Zubizarreta', 'Quemener', 'Passalacqua', 'Iacobelli', 'Kreuzpaintner', 'Oosterhuis'];
  const agents = (spelt: (word: string) => string): Finding =>
    table('customer;agent', ...NAMES.map((name, i) => `${name};${spelt(rows[i]!)}`))[1]!;
  expect(['last-name', 'full-name', 'name']).toContain(agents((word) => word).kind);
  expect(agents((word) => `${word.toLowerCase()}${word.length}`).kind).toBe('username');
});

it('takes the sex and the birthday of pets for nothing of people, and their owners for people', () => {
  const rows = NAMES.map((name, i) => `${name};${'MFMFFM'[i]};201${i}-03-0${i + 1};0148377220${i}`);
  const [owner, sex, born] = table('pet owner;pet_sex;pet_dob;owner_tel', ...rows);
  expect(owner).toMatchObject({ kind: 'full-name', personal: 'yes' });
  expect(sex).toMatchObject({ quasi: false });
  expect(born).toMatchObject({ personal: 'no' });
});

it('believes "driver name" over words that no dictionary has but that are made like names', () => {
  const drivers =
    'Alvina Ketrina Wilfrea Corrina Jandrin Marenka Loretha Bertran Sylvana Odelina Katrisha Emmelin'.split(' ');
  expect(table('driver_name;truck', ...drivers.map((name, i) => `${name};${i}`))[0]).toMatchObject({ personal: 'yes' });
  const dishes = 'Chikuwa Fishroll Schnitzel Dumpling Gnocchi Goulash Tempura Ramen Burger Pizza Waffle Bibimbap'.split(
    ' ',
  );
  expect(table('driver_name;truck', ...dishes.map((name, i) => `${name};${i}`))[0]).toMatchObject({ personal: 'no' });
});

it('takes numbers that a program counts up for no telephone numbers', () => {
  const beside = (number: (i: number) => string): Finding =>
    table(undefined, ...[...NAMES, ...NAMES].map((name, i) => `${name};${number(i)}`))[1]!;
  expect(beside((i) => `3791557${4000 + 37 * i}`).kind).not.toBe('phone');
  expect(beside((i) => `393${20 + i}${123456 + 7891 * i}`.slice(0, 11)).kind).toBe('phone');
});

it.each(['passes', 'buildings', 'units'])('reads no plural of what is personal in %s', (header) => {
  expect(table(`player;${header}`, ...NAMES.map((name, i) => `${name};${3 * i + 20}`))[1]).toMatchObject({
    personal: 'no',
  });
});

it('numbers no house by the district of a house of parliament', () => {
  const rows = [12, 45, 7, 88, 101, 33].map((district, i) => `${i}00 Oak Street;${district}`);
  expect(table('address;Texas House Districts', ...rows)[1]).toMatchObject({ personal: 'no' });
});

it('asks where some of those who pay are people, and takes the number beside a bank code for an account', () => {
  const payers = ['Anna Miller', 'REWE Markt', 'Stadtwerke Kassel', 'Amazon EU', 'Post AG', 'Blumen Lang'];
  const lines = payers.map((payer, i) => `2026-01-0${i + 1};${payer};10203${40 + i}11;5205035${i};-${i}3,20`);
  const [, payer, account] = table('Buchungstag;Auftraggeber;Kontonummer;BLZ;Betrag', ...lines);
  expect(payer).toMatchObject({ personal: 'undecided' });
  expect(account).toMatchObject({ kind: 'account' });
  const firms = ['REWE Markt', 'Stadtwerke Kassel', 'Amazon EU', 'Blumen Lang', 'Post AG', 'Bahn AG'];
  expect(table('Auftraggeber;Betrag', ...firms.map((firm, i) => `${firm};${i}3,20`))[0]).toMatchObject({
    personal: 'no',
  });
});

it.each([
  ['dob', '12MAY85', 'birth-date'],
  ['A/C No', '12345678', 'account'],
  ['Nr konta', '61109010140000071219812874', 'account'],
  ['ssn_last4', '6789', 'ssn'],
  ['vrm', 'AB12 CDE', 'plate'],
  ['GBORT', 'Kassel', 'birth-place'],
  ['GBDAT', '19610412', 'birth-date'],
  ['PSTLZ', '34117', 'postal-code'],
  ['Jg.', '1965', 'birth-year'],
  ['Age/Sex', '45/M', 'age'],
  ['PPT No', 'K1234567', 'passport'],
  ['verst. am', '12.04.2021', 'death-date'],
  ['Fam.-St.', 'led.', 'marital'],
  ['BIRT_DATE', '12 APR 1961', 'birth-date'],
  ['DEAT_DATE', '12 APR 2001', 'death-date'],
  ['postinro', '00120', 'postal-code'],
  ['burg. staat', 'gehuwd', 'marital'],
  ['Admin pw', 'abcd123!xyz', 'password'],
  ['tess. san.', '80380001234567890123', 'national-id'],
  ['STAATSANG', 'deutsch', 'nationality'],
  ['FAMSTAND', 'VH', 'marital'],
  ['REL', 'RK', 'religion'],
  ['NPA', '1204', 'postal-code'],
  ['Nr rach.', '61 1090 1014 0000 0712 1981 2874', 'account'],
  ['Dow. os.', 'ABC123456', 'national-id'],
  ['Elternteil 1', 'Anna Brandt', 'full-name'],
  ['RES_HSE', '1207', 'house-number'],
  ['code_post', '75011', 'postal-code'],
  ['BRTHDTC', '1961-04-12', 'birth-date'],
  ['DTHDTC', '2021-04-12', 'death-date'],
])('finds %s above values like %s beside names', (header, value, kind) => {
  const lines = NAMES.map((name, i) => `${name};${value.slice(0, -1)}${i % 3 ? value.at(-1) : '5'}`);
  expect(table(`name;${header}`, ...lines)[1]).toMatchObject({ kind });
});

it('takes the strand of a gene for no street', () => {
  expect(table('gene;strand', ...NAMES.map((_, i) => `BRCA${i};${i % 2 ? '+' : '-'}`))[1]).toMatchObject({
    personal: 'no',
  });
});

it('takes the identifiers of a program for no mobile numbers of Brazil', () => {
  const rows = (ids: readonly string[]): string[] => NAMES.map((name, i) => `${ids[i]};${name.replace(' ', ';')}`);
  const mobiles = ['11987654321', '21976543210', '31998877665', '41991234567', '51982223344', '11965551234'];
  expect(table(undefined, ...rows(mobiles))[0]).toMatchObject({ kind: 'phone' });
  const ids = ['37915574446', '37933071360', '37933731597', '37933790012', '37933745103', '37933728846'];
  expect(table(undefined, ...rows(ids))[0]).toMatchObject({ personal: 'no' });
});

it('takes numbers that stand in order, or of which none returns, for no ages', () => {
  const people = Array.from({ length: 60 }, (_, i) => NAMES[i % NAMES.length]!);
  const column = (number: (i: number) => number): Finding =>
    table(undefined, ...people.map((name, i) => `${name};${number(i)}`))[1]!;
  expect(column((i) => 18 + ((i * 37) % 47))).toMatchObject({ kind: 'age' });
  expect(column((i) => 1 + ((i * 37) % 61))).toMatchObject({ quasi: false });
  expect(column((i) => 1 + Math.floor(i * 0.8))).toMatchObject({ quasi: false });
});

it('takes the licence of a state of India for no IBAN', () => {
  expect(iban('MH0120220001234')).toBeLessThan(SHAPE);
  expect(iban('TN0720210005678')).toBeLessThan(SHAPE);
  expect(iban('NO9386011117947')).toBe(VALID);
});

it('takes seats and codes of trades for no ages, and years with a unit for ages', () => {
  const beside = (values: readonly string[]): Finding =>
    table('passenger_name;x', ...NAMES.map((name, i) => `${name};${values[i]}`))[1]!;
  expect(beside(['31D', '9F', '42A', '17K', '40B', '22C'])).toMatchObject({ quasi: false });
  expect(beside(['31 yrs', '9 yrs', '42 yrs', '17 yrs', '40 yrs', '22 yrs'])).toMatchObject({ kind: 'age' });
});

it('takes the number of a Spanish firm under CIF for nobody, and that of a person for somebody', () => {
  const beside = (values: readonly string[]): Finding =>
    table('Contacto;CIF', ...NAMES.map((name, i) => `${name};${values[i]}`))[1]!;
  expect(beside(['B69378777', 'B70856326', 'A28015865', 'B12345674', 'J1234567D', 'A58818501']).personal).toBe('no');
  expect(beside(['59688648Z', '25068134C', '12345678Z', '00000000T', '87654321X', '11111111H']).personal).toBe('yes');
});

it('takes machines of a rack that are numbered within a few words for nobody', () => {
  const hosts = ['ada1', 'ada2', 'grace1', 'grace2', 'turing1', 'turing2', 'hopper1', 'hopper3'];
  const runs = hosts.map((host, i) => `${i};${host};0.${i}8`);
  expect(table('run;host;loss', ...runs)[1]).toMatchObject({ personal: 'no' });
});

it('takes first names of machines for nobody', () => {
  const machines = ['Berta', 'Anton', 'Emil', 'Ida', 'Gustav', 'Frieda'].map((name, i) => `${name};${i}00;200${i}`);
  expect(table('Maschine;Drehzahl;Baujahr', ...machines)[0]).toMatchObject({ personal: 'no' });
});

it('finds what religions are called beside people, without a header', () => {
  const rows = NAMES.map((name, i) => `${name};${['ev.', 'kath.', 'ref.', 'kath.', 'ev.', '--'][i]}`);
  expect(table(undefined, ...rows)[1]).toMatchObject({ kind: 'religion', quasi: true });
  const classes = NAMES.map((name, i) => `${name};${['ev', 'rk', 'other', 'none', 'ev', 'rk'][i]}`);
  expect(table(undefined, ...classes)[1]).toMatchObject({ quasi: false });
});

it('asks about numbers that begin as mobile numbers do under "number"', () => {
  const calls = [1, 2, 3, 4, 5, 6, 7].map((i) => `49171${7234500 + 8111 * i};${i * 60}`);
  expect(table('NUMBER;DURATION', ...calls)[0]).toMatchObject({ kind: 'phone', personal: 'undecided' });
});

it('tells the numbers of the National Health Service from telephone numbers by their check digit', () => {
  const numbers = ['943 476 5919', '485 777 3456', '401 023 2137', '450 557 7104', '456 789 0124', '321 654 9872'];
  const rows = NAMES.map((name, i) => `${name};${numbers[i]}`);
  expect(table(undefined, ...rows.slice(0, 2), ...rows.slice(2))[1]).toMatchObject({ kind: 'nhs' });
});

it('finds the name of a mother at her birth', () => {
  const rows = NAMES.map((name, i) => `${name};${['Kowalski', 'Brandt', 'Petersen', 'Hofmann', 'Weber', 'Krause'][i]}`);
  expect(table('Name;Mutter geb.', ...rows)[1]).toMatchObject({ kind: 'last-name' });
});

it('knows house numbers with a Roman or Latin part behind streets', () => {
  const streets = ['Dorpsstraat', 'Keizersgracht', 'Molenweg', 'Stationsplein', 'Singel', 'Lange Nieuwstraat'];
  const rows = streets.map((street, i) => `${street};${['12', '4 bis', '7-II', '8a', '31', '5 hs'][i]};Utrecht`);
  expect(table('straat;nr;plaats', ...rows)[1]).toMatchObject({ kind: 'house-number' });
});

it('takes religions for no first names, though Christian is one, and sums for no postal codes', () => {
  const faiths = ['Hindu', 'Muslim', 'Christian', 'Sikh', 'Christian', 'Hindu'];
  expect(table(undefined, ...NAMES.map((name, i) => `${name};${faiths[i]}`))[1]).toMatchObject({ kind: 'religion' });
  const rows = NAMES.map(
    (name, i) => `${name};${['4900', '12300', '700', '5100', '11900', '800'][i]};Kraków;ul. Długa ${i}`,
  );
  expect(table(undefined, ...rows)[1]).toMatchObject({ personal: 'no' });
});

it('takes plates for no streets with a number behind', () => {
  const plates = ['KS-AB 123', 'HH-XY 471', 'B-MW 12', 'GÖ-ZZ 9', 'HR-A 77', 'F-TR 815'];
  const rows = NAMES.map((name, i) => `${name};${plates[i]};Kassel`);
  expect(table(undefined, ...rows)[1]).toMatchObject({ kind: 'plate' });
});

it('takes varieties of potatoes for nobody, though all are called like somebody', () => {
  const rows = ['Linda', 'Annabelle', 'Sieglinde', 'Laura', 'Belana', 'Linda'].map((name, i) => `${name};${300 + i}`);
  expect(table('Sorte;Ertrag', ...rows)[0]).toMatchObject({ personal: 'no' });
});

it('takes the hash of a commit, which stands first, for no password', () => {
  const hash = (i: number): string =>
    (BigInt('0x9e3779b97f4a7c15f39cc0605cedc834') * BigInt(i + 3)).toString(16).padEnd(40, 'a').slice(0, 40);
  const rows = NAMES.map((name, i) => [hash(i), name, `u${i}@example.org`, hash(i + 9)]);
  const kinds = table('hash;author;mail;secret', ...rows.map((row) => row.join(';'))).map(({ kind }) => kind);
  expect(kinds).toEqual([undefined, 'full-name', 'email', 'password']);
});

it('takes the numbers of meters for no bank accounts, though they begin as theirs do', () => {
  const meters = NAMES.map((_, i) => `DE000${String(7311 + 91 * i).repeat(7)};${i},5`);
  expect(table('zaehlpunkt;kwh', ...meters)[0]).toMatchObject({ personal: 'no' });
});

it('finds streets with numbers where the header says where somebody goes', () => {
  const streets = [
    'Rua das Acácias, 1200',
    'Av. Paulista, 900',
    'Rua Augusta, 77',
    'Travessa Lima, 5',
    'Rua XV, 310',
    'Rua Sete, 8',
  ];
  const rows = NAMES.map((name, i) => `${name};${streets[i]};7,5`);
  expect(table('passageiro;destino;valor', ...rows)[1]).toMatchObject({ kind: 'street-address' });
});

it('takes the sides of a game for nobody, though clubs are called like people', () => {
  const home = ['Everton', 'Chelsea', 'Burnley', 'Preston', 'Everton', 'Chelsea'];
  const rows = home.map((club, i) => `${club};${home[(i + 2) % 6]};A ${NAMES[i]!.split(' ')[1]}`);
  const [left, right, referee] = table('home;away;referee', ...rows);
  for (const side of [left, right]) expect(side!.personal).not.toBe('yes');
  expect(referee).toMatchObject({ personal: 'yes' });
  expect(table('home;score;referee', ...rows)[0]).toMatchObject({ personal: 'yes' });
});

it.each(['Dott.ssa Quaglieri', 'Sig.ra Quaglieri', 'Dr.in Wachsmuth', 'Thomas /Quaglieri/'])(
  'reads the name in %s',
  (value) => {
    expect(wholeName(value)).toBeGreaterThanOrEqual(SHAPE);
  },
);
