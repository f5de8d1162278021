// Headers as programs write them that people keep lists in: CRM, directories, shops, telephone exchanges.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

/** A column under its header, beside names of people. */
function besideNames(header: string, values: readonly string[], ...others: string[]): Finding {
  const rows = NAMES.map((name, i) => [name, values[i % values.length] ?? '', ...others.map(() => '')]);
  return inspectTable({ header: ['Full name', header, ...others], hasHeader: true, rows })[1]!;
}

function columns(header: string, rows: readonly (readonly string[])[]): Finding[] {
  return inspectTable({ header: header.split(';'), hasHeader: true, rows: rows.map((row) => [...row]) });
}

const PHONES = ['+1 512-555-0147', '+1 303-555-0182', '+1 212-555-0111', '+1 206-555-0133', '+1 617-555-0155'];

it.each([
  ['Recovery Phone [MUST BE IN THE E.164 FORMAT]', PHONES, 'phone'],
  ['caller_no', ['010-4986-7959', '010-2324-3055', '010-6678-6185', '010-2220-8994', '010-5873-7597'], 'phone'],
  ['A_NUMBER', ['4915112345678', '4915187654321', '4915155512399', '4915144490817', '4915122233344'], 'phone'],
  ['HsNr', ['12', '7', '103', '4', '18', '55'], 'house-number'],
  ['Name (Adressattyp natürl. Person)', ['Miller', 'Smith', 'Jones', 'Brown', 'Davis', 'Wilson'], 'full-name'],
  ['NATIONAL_ID', ['215-48-1930', '401-22-8734', '318-90-4417', '522-61-3308', '137-75-2096'], 'ssn'],
  ['bank_ids/acc_number', ['DE89370400440532013000', 'NL91ABNA0417164300', 'BE68539007547034'], 'iban'],
  ['CIN', ['W264023', 'P969460', 'AB12345', 'BK40117', 'K330033', 'J488120'], 'national-id'],
  ['kennitala', ['1807913109', '2302912769', '1005933279', '0412873959', '2911765419'], 'national-id'],
  ['símanúmer', ['938-3998', '663-6734', '863-9371', '567-1234', '698-4410'], 'phone'],
  ['CONTBANCAR', ['RO10012', 'RO100126', 'RO100125', 'RO100881', 'RO104420'], 'account'],
  ['IBAN', ['ROBB23589325', 'ROBB32597841', 'ROBC23523532', 'ROBC77120034'], 'account'],
  ['AnNastere', ['1992', '1995', '1935', '1978', '1961'], 'birth-year'],
  ['RUT_SOCIO', ['17.563.345-2', '11.456.789-2', '13.453.543-8', '9.342.567-9'], 'national-id'],
  ['stan_cywilny', ['zamężna', 'wolny', 'wdowa', 'rozwiedziony', 'kawaler', 'panna'], 'marital'],
  ['DIRECT DEPOSIT ACCT', ['401223345', '598812004', '330918274', '771204463', '128890031'], 'account'],
  ['Matchcode', ['Miller', 'Smith', 'Jones', 'Brown', 'Davis', 'Wilson'], 'last-name'],
  ['Burg. staat', ['gehuwd', 'ongehuwd', 'gescheiden'], 'marital'],
  ['KFZ-Kz.', ['B-AB 1234', 'M-XY 77', 'K-KL 901', 'HH-ZD 4410', 'S-TT 8'], 'plate'],
  ['Jg.', ['1984', '1971', '1990', '1966', '1979'], 'birth-year'],
  ['INE', ['120456789AB', '098123456CD', '173998201EF', '110022934GA', '150987612BC'], 'national-id'],
  ['Adóazonosító', ['8412345671', '8398112204', '8455091827', '8377120446', '8401288900'], 'national-id'],
  ['lykilorð', ['1357POOL', 'blueMoon1', '2Laurel9', 'x9Kettle', 'rain7Drop'], 'password'],
])('reads %s', (header, values, kind) => {
  expect(besideNames(header, values)).toMatchObject({ kind });
});

it.each([
  ['EmailBouncedReason', ['']],
  ['MailingGeocodeAccuracy', ['']],
  ['fuel_cap', ['3000.0', '5000.0', '4000.0', '3500.0']],
  ['usageLocation', ['US', 'CA', 'GB']],
  ['Emergency Contact Relationship', ['Spouse', 'Mother', 'Father', 'Brother']],
  ['Tax Code', ['1257L']],
  ['last_car', ['Ray', 'Mini', 'Qm3', 'Morning', 'Sonata', 'K5']],
  ['Deceased?', ['No', 'Yes', '', '', '', '']],
])('finds nobody under %s', (header, values) => {
  expect(besideNames(header, values)).toMatchObject({ kind: undefined, personal: 'no' });
});

it('takes the city of an address of the network for a city', () => {
  const towns = ['Wexbury', 'Ostermoor', 'Lakenfell', 'Tarrowby', 'Brenholt'];
  expect(besideNames('IP City', towns)).toMatchObject({ kind: 'city', personal: 'yes' });
});

it('knows a column that holds nothing but telephone numbers, whatever else its header speaks of', () => {
  expect(besideNames('Text Reminder Number', PHONES)).toMatchObject({ kind: 'phone', personal: 'undecided' });
});

it('takes the number of a document for that of a person beside what document it is', () => {
  const numbers = ['12345678', '23456719', '34567898', '45671234', '56712349', '67123458'];
  const rows = NAMES.map((name, i) => [name, i % 2 ? 'DNI' : 'CE', numbers[i]!]);
  expect(columns('full_name;document_type;document_number', rows)[2]).toMatchObject({ kind: 'national-id' });
  expect(columns('full_name;product_type;document_number', rows)[2]).toMatchObject({ personal: 'no' });
});

it('takes degrees for coordinates where the header calls them a place', () => {
  const places = ['-91.66643 41.977151', '-91.51556 44.795509', '-87.91422 43.180714', '-88.01219 42.984412'];
  const rows = places.map((place, i) => [NAMES[i]!, ...place.split(' ')]);
  const [, x, y] = columns('full_name;LOCATION_X;LOCATION_Y', rows);
  expect([x, y]).toMatchObject([{ kind: 'longitude' }, { kind: 'latitude' }]);
  const onPitch = ['60.1 40.25', '71.3 22.5', '12.75 79.9', '33.0 8.4'].map((spot, i) => [
    NAMES[i]!,
    ...spot.split(' '),
  ]);
  expect(columns('full_name;location_x;location_y', onPitch)[1]).toMatchObject({ personal: 'no' });
});

it('takes three digits beside cards for their secret, and six beside a city for a postal code', () => {
  const pins = ['667', '366', '559', '120', '848', '907'];
  const cards = NAMES.map((_, i) => [`411111111111111${i}`, '10/31', 'Visa', pins[i]!]);
  expect(columns('Numero_carte;Date_expiration;Type_carte;Code_PIN', cards)[3]).toMatchObject({ kind: 'pin' });
  const homes = NAMES.map((name, i) => [name, 'Mumbai', `40000${i + 1}`]);
  expect(columns('name;city;pin_code', homes)[2]).toMatchObject({ kind: 'postal-code' });
});

it('takes the ages that toys are made for for nobody', () => {
  const toys = ['Red fire engine', 'Wooden puzzle', 'Plush rabbit', 'Kite', 'Marble run', 'Spinning top'];
  const rows = toys.map((toy, i) => [String(i), toy, String(3 + i * 2)]);
  expect(columns('toy_id;toy_name;age_group', rows)[2]).toMatchObject({ personal: 'no', quasi: false });
  const people = NAMES.map((name, i) => [String(i), name, String(31 + i * 4)]);
  expect(columns('id;customer_name;age_group', people)[2]).toMatchObject({ kind: 'age', quasi: true });
});

it("takes days with a time for nobody's birthday", () => {
  const days = ['1990-03-13', '1971-10-01', '1984-11-05', '1965-02-20', '1979-07-07', '1958-12-24'];
  const added = (time: (i: number) => string): Finding =>
    columns(
      'first_name;last_name;zugang',
      NAMES.map((name, i) => [...name.split(' '), `${days[i]}${time(i)}`]),
    )[2]!;
  expect(added(() => '')).toMatchObject({ personal: 'undecided' });
  expect(added((i) => ` 0${i + 1}:26:5${i}`)).toMatchObject({ personal: 'no' });
});

it('takes what is registered for a plate where the row is a vehicle', () => {
  const numbers = ['AB12 CDE', 'LK59 XYZ', 'MV07 QRS', 'BD63 TUV', 'SN15 HJK', 'YX21 LMN'];
  const rows = NAMES.map((name, i) => [numbers[i]!, 'Ford', String(40_000 + 917 * i), name]);
  expect(columns('Reg No;Make;Odo;Driver', rows)[0]).toMatchObject({ kind: 'plate' });
  const pupils = rows.map((row, i) => [`CS21 ${104 + 13 * i}`, ...row.slice(1)]);
  expect(columns('Reg No;Course;Marks;Student', pupils)[0]).not.toMatchObject({ kind: 'plate' });
  expect(columns('Reg No;Make;Odo;Driver', pupils)[0]).toMatchObject({ kind: 'plate' });
});
