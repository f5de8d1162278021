import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

/** A table without headers, from lines with semicolons. */
function bare(...lines: string[]): Finding[] {
  const rows = lines.map((line) => line.split(';'));
  return inspectTable({ header: rows[0]!.map((_, i) => `:${i + 1}`), hasHeader: false, rows });
}

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

/** A column beside names and e-mail addresses. */
function beside(...values: string[]): Finding {
  const mail = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@example.com`;
  return bare(...NAMES.map((name, i) => `${name};${mail(name)};${values[i % values.length]}`))[2]!;
}

describe('what only the neighbours explain', () => {
  it.each([
    ['names of users', 'username', ['amiller', 'jsmith77', 'mjones', 'pbrown_', 'lauradavis', 'dwilson9']],
    ['passwords', 'password', ['G3hjk67*', 'Y9fgh45%', 'R4dfg78$', 'pA55!word', 'x7Yu_88k', 'Qwe12#rt']],
    ['hashes of passwords', 'password', [...'abcdef'].map((letter) => letter.repeat(31) + '0')],
    ['passwords of letters', 'password', ['xKpQwLe', 'QvUfnHb', 'bTreWqN', 'YhBvFtR', 'mNbGvTs', 'zAqKlOp']],
    [
      'days over half a century, up to children',
      'birth-date',
      ['1977-05-02', '1931-04-12', '2019-02-03', '1990-11-30', '1958-07-21', '1969-01-09'],
    ],
    ['ages', 'age', ['31', '44', '67', '25', '19', '52']],
    ['bands of ages', 'age', ['20-29', '30-39', '60+', '40-49', '50-59', 'under 20']],
    ['pages of one person each', 'url', [...'abcdef'].map((letter) => `https://example.org/people/${letter}`)],
  ])('%s', (_, kind, values) => {
    expect(beside(...values)).toMatchObject({ kind });
  });

  it.each([
    ['names of users that share nothing with the names', ['red7', 'blue', 'green', 'black', 'pink', 'grey']],
    ['codes of groups', ['1SNB_D1', '1SNB_D2', '1SNB_D3', '2SNB_D1', '2SNB_D2', '2SNB_D3']],
    ['scores', ['1', '2', '3', '2', '1', '3']],
    ['one page for all', ['https://example.org/']],
    ['words with a capital within', ['JavaScript', 'TypeScript', 'PowerShell', 'DevOps', 'PyTorch', 'GraphQl']],
    ['days of twenty years', ['2007-05-02', '2001-04-12', '2019-02-03', '2010-11-30', '2003-07-21', '2015-01-09']],
  ])('%s are no such thing', (_, values) => {
    expect(beside(...values)).toMatchObject({ personal: 'no', quasi: false });
  });

  it('asks about pages even under a header that says so', () => {
    const header = ['name', 'email', 'photo_url'];
    const rows = NAMES.map((name, i) => [name, `user${i}@example.com`, `https://example.org/${i}.jpg`]);
    const found = inspectTable({ header, hasHeader: true, rows })[2]!;
    expect(found).toMatchObject({ kind: 'url', personal: 'undecided' });
  });
});

it('takes letters between a first and a last name for a middle name', () => {
  const found = bare('Anna;J;Miller', 'John;Q;Smith', 'Maria;R.;Jones', 'Peter;A;Brown', 'Laura;Ann;Davis');
  expect(found.map(({ kind }) => kind)).toEqual(['first-name', 'middle-name', 'last-name']);
});

it('does not take states for floors', () => {
  const found = bare('1 Main St;FL', '22 Oak Ave;FL', '3 High St;FL', '40 Elm Rd;GA');
  expect(found[1]).toMatchObject({ personal: 'no' });
});

it('pairs the degrees of a country on the equator', () => {
  const found = bare('6.14370;-75.18518', '-0.58831;-75.40289', '1.20731;-77.28112', '10.96385;-74.79637');
  expect(found.map(({ kind }) => kind)).toEqual(['latitude', 'longitude']);
});

it('does not take years, parcels and running numbers beside places for postal codes', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${i + 1} Oak Street;${19280 + 3 * i};${2010 + (i % 9)};Denver`);
  const found = bare(...rows);
  expect(found[1]!.kind).not.toBe('postal-code');
  expect(found[2]!.kind).not.toBe('postal-code');
});

it('lets the parts of an address confirm each other, and asks whose it is', () => {
  const header = ['supplier', 'supplier_address', 'supplier_city', 'supplier_zip'];
  const rows = ['1 Oak Street,Zzyzx,80301', '2 Elm Street,Quartzsite,80302', '3 High Street,Zzyzx,80303'];
  const found = inspectTable({
    header,
    hasHeader: true,
    rows: rows.map((row, i) => [`Acme ${i} Inc`, ...row.split(',')]),
  });
  expect(found.map(({ personal }) => personal)).toEqual(['no', 'undecided', 'undecided', 'undecided']);
});

it('does not guess ages where headers mean something', () => {
  const header = ['name', 'gender', 'points_of_term'];
  const ages = ['31', '44', '67', '25', '19', '52'];
  const rows = NAMES.map((name, i) => [name, i % 2 ? 'female' : 'male', ages[i]!]);
  expect(inspectTable({ header, hasHeader: true, rows })[2]).toMatchObject({ personal: 'no', quasi: false });
});

it('believes values under a header that only says "status"', () => {
  const header = ['name', 'marriage_state_status'];
  const words = ['Never-married', 'Divorced', 'Widowed', 'Separated', 'Divorced', 'Never-married'];
  const rows = NAMES.map((name, i) => [name, words[i]!]);
  expect(inspectTable({ header: ['name', 'xyz-status'], hasHeader: true, rows })[1]).toMatchObject({ kind: 'marital' });
  expect(inspectTable({ header, hasHeader: true, rows })[1]).toMatchObject({ kind: 'marital' });
});

it('takes a tax number for that of a person only beside people', () => {
  const rows = ['800123456', '900234567', '811345678', '890456789'];
  const tax = (header: string[], first: readonly string[]): Finding =>
    inspectTable({ header, hasHeader: true, rows: rows.map((row, i) => [first[i]!, row]) })[1]!;
  expect(tax(['company', 'cuit'], ['Acme Inc', 'Initech Ltd', 'Umbrella SA', 'Hooli Corp'])).toMatchObject({
    personal: 'no',
  });
  expect(tax(['full_name', 'cuit'], NAMES).personal).not.toBe('no');
});

it('does not take steps, decimals and one number over and over for ages', () => {
  const tables: readonly ((i: number) => string)[] = [
    (i) => String(20 + 5 * (i % 9)),
    (i) => `${20 + i}.5`,
    (i) => (i % 2 === 0 ? '40' : String(20 + i)),
    (i) => String(20 + ((i * 7) % 41)),
  ];
  const kinds = tables.map(
    (number) =>
      bare(
        ...Array.from({ length: 36 }, (_, i) => `${NAMES[i % 6]};${i % 3 === 0 ? 'male' : 'female'};${number(i)}`),
      )[2]!.kind,
  );
  expect(kinds).toEqual([undefined, undefined, undefined, 'age']);
});

describe('the name of whom', () => {
  const rows = (names: readonly string[], other: (i: number) => string): readonly string[][] =>
    names.map((name, i) => [name, `+1 212 555 01${10 + i}`, other(i)]);
  const inspect = (header: readonly string[], names: readonly string[], other: (i: number) => string): Finding =>
    inspectTable({ header, hasHeader: true, rows: rows(names, other) })[0]!;
  const SHOPS = [
    'Alpha Corp',
    'Beta Trading Ltd',
    'Gamma Foods Inc',
    'Delta Systems GmbH',
    'Epsilon Bakery',
    'Zeta Motors',
  ];
  const UNKNOWN = ['Vexo', 'Brimble', 'Quorlan', 'Tassimo', 'Windrel', 'Oskeron'];

  it('is that of a firm where words say so', () => {
    expect(inspect(['name', 'phone', 'x'], SHOPS, String)).toMatchObject({ personal: 'no' });
  });

  it('is sure of names that nobody knows only beside something that things do not have', () => {
    const beside = (header: string, other: (i: number) => string): Finding =>
      inspect(['name', 'phone', header], UNKNOWN, other);
    const shop = beside('price', (i) => `${i + 1}.99`);
    const person = beside('gender', (i) => (i % 2 === 0 ? 'male' : 'female'));
    expect(shop.personal).not.toBe('yes');
    expect(person).toMatchObject({ personal: 'yes', kind: 'name' });
    expect(person.confidence).toBeGreaterThan(shop.confidence);
  });
});

it('asks about pages that have the names of the row in them, and not about those of things', () => {
  const page = (name: string): string => `https://example.org/wiki/${name.replace(' ', '_')}`;
  const named = inspectTable({
    header: ['director', 'email', 'more'],
    hasHeader: true,
    rows: NAMES.map((name, i) => [name, `mail${i}@example.com`, page(name)]),
  });
  expect(named[2]).toMatchObject({ kind: 'url', personal: 'undecided' });
  expect(named[2]!.evidence.join()).toContain('names beside it');
  const films = ['Red Hill', 'Blue Dawn', 'The Gate', 'Last Train', 'Nowhere', 'Second Sun'];
  const things = inspectTable({
    header: ['film', 'director', 'email', 'more'],
    hasHeader: true,
    rows: films.map((film, i) => [film, NAMES[i]!, `mail${i}@example.com`, page(film)]),
  });
  expect(things[3]!.confidence).toBeLessThan(0.5);
});

it('is less sure that nothing is personal beside people than beside things', () => {
  const doubtful = ['40718832', '51930027', '66201944', '30088125', '77410963', '29955518'];
  const besidePeople = beside(...doubtful);
  const alone = bare(...doubtful.map((value) => `${value};a`))[0]!;
  const likelihood = ({ personal, confidence }: Finding): number => (personal === 'no' ? 1 - confidence : confidence);
  expect(alone.personal).toBe('no');
  // it may be the number of a person: somebody is asked
  expect(besidePeople.personal).toBe('undecided');
  expect(likelihood(besidePeople)).toBeGreaterThan(likelihood(alone));
  const words = inspectTable({
    header: ['first name', 'last name', 'email', 'zxq'],
    hasHeader: true,
    rows: NAMES.map((name, i) => [
      ...name.split(' '),
      `mail${i}@example.com`,
      ['Vexo', 'Brimble', 'Quorlan', 'Tassi', 'Wind', 'Osk'][i]!,
    ]),
  })[3]!;
  expect(words.personal).toBe('no');
  expect(words.confidence).toBeLessThan(0.8);
});

/** A table with headers, from lines with semicolons. */
function headed(...lines: string[]): Finding[] {
  const [header, ...rows] = lines.map((line) => line.split(';'));
  return inspectTable({ header: header!, hasHeader: true, rows });
}

describe('telephone numbers of which the digits are left', () => {
  const numbered = (...values: string[]): Finding => bare(...values.map((value, i) => `${i % 3};${value}`))[1]!;
  const american = (i: number): string =>
    `${['518', '212', '646', '415'][i % 4]}${200 + 37 * i}${1000 + 911 * (i % 9)}`;
  const twelve = Array.from({ length: 12 }, (_, i) => i);

  it.each([
    ['North America', twelve.map(american)],
    ['groups of three, two and three', twelve.map((i) => `4${10 + i} 0${i % 10} ${180 + 17 * i}`)],
    ['pairs', twelve.map((i) => `4${i % 10} ${10 + i} ${30 + 5 * (i % 12)} ${91 - i}`)],
    ['a zero of their own', twelve.map((i) => `04${70 + ((i * 7) % 30)}${100_000 + 7_919 * i}`)],
    ['India', twelve.map((i) => `919${810_000_000 + 1_234_567 * i}`)],
    ['Colombia', twelve.map((i) => (i % 3 ? `31${20_000_000 + 4_567_891 * i}` : `57${10_000 + 1_237 * i}`))],
  ])('%s', (_, values) => {
    expect(numbered(...values)).toMatchObject({ kind: 'phone', personal: 'undecided' });
  });

  it.each([
    ['numbers given out by year', twelve.map((i) => `2019${212_345 + 1_111 * i}`)],
    ['amounts', twelve.map((i) => `${1 + i} ${100 + 50 * i} 000`)],
    ['numbers of a run', twelve.map((i) => `${5_182_000_000 + i}`)],
    ['numbers with zeros in front', twelve.map((i) => `000${1_234_567 + 911 * i}`)],
  ])('not %s', (_, values) => {
    expect(numbered(...values)).toMatchObject({ personal: 'no' });
  });
});

it('reads nationalities beside people, and languages as none', () => {
  expect(beside('British', 'Brazilian', 'Finnish', 'Mexican')).toMatchObject({ kind: 'nationality', quasi: true });
  expect(beside('English', 'Spanish', 'Finnish', 'German')).toMatchObject({ personal: 'no', quasi: false });
});

it('reads numbers beside streets that have none', () => {
  const found = bare('Hauptstraße;12', 'Gartenweg;3', 'Lindenallee;101', 'Schulgasse;7');
  expect(found[1]).toMatchObject({ kind: 'house-number' });
  const scores = bare('Hauptstraße 1;12', 'Gartenweg 2;3', 'Lindenallee 4;101', 'Schulgasse 5;7');
  expect(scores[1]).toMatchObject({ personal: 'no' });
});

it('reads flats and boxes by themselves', () => {
  const found = bare('a1;Apt 3', 'b2;Suite 200', 'c3;PO Box 12', 'd4;Unit 7');
  expect(found[1]).toMatchObject({ kind: 'house-number' });
});

it('reads codes of five digits among those of nine', () => {
  const found = bare('1;35762', '2;35294-0110', '3;36117-3553', '4;35899', '5;36104-0271', '6;35010');
  expect(found[1]).toMatchObject({ kind: 'postal-code' });
});

it('does not take round sums beside cities for postal codes', () => {
  const found = bare('Hamburg;45000', 'Berlin;61000', 'Munich;57000', 'Cologne;99000', 'Dresden;38000');
  expect(found[1]).toMatchObject({ personal: 'no' });
});

describe('animals', () => {
  it('have names and ages that are no data of people', () => {
    const found = headed(
      'Tier;Name;Alter',
      'Hund;Bello;4',
      'Katze;Mia;12',
      'Hund;Anna;9',
      'Vogel;Hansi;2',
      'Kaninchen;Max;3',
    );
    expect(found.map(({ personal, quasi }) => personal === 'yes' || quasi)).toEqual([false, false, false]);
    const penguins = headed('species;sex', 'Adelie;MALE', 'Gentoo;FEMALE', 'Chinstrap;MALE', 'Adelie;FEMALE');
    expect(penguins[1]).toMatchObject({ quasi: false });
  });

  it('have owners', () => {
    const found = headed(
      'pet;owner;email',
      'dog;Anna Miller;anna@example.com',
      'cat;John Smith;john@example.com',
      'dog;Maria Jones;maria@example.com',
    );
    expect(found[1]).toMatchObject({ personal: 'yes' });
  });
});

it('does not take counties for people', () => {
  const rows = ['Bexar', 'Montgomery', 'Jefferson', 'Harris', 'Travis', 'Tarrant', 'Williamson', 'Lamar'];
  const names = [
    'Anna Miller',
    'John Smith',
    'Maria Jones',
    'Peter Brown',
    'Laura Davis',
    'David Wilson',
    'Eva Fox',
    'Tom Hall',
  ];
  const found = bare(...rows.map((county, i) => `${names[i]};${county}`));
  expect(found[1]!.kind ?? 'none').not.toMatch(/name/);
});

it('does not take measures side by side for coordinates', () => {
  const found = bare(
    '25.13943;43.43158;1565.69399',
    '22.57592;54.77719;1040.21620',
    '21.75402;58.92276;1514.82703',
    '24.01201;50.11876;1302.15117',
  );
  expect(found.map(({ personal }) => personal)).toEqual(['no', 'no', 'no']);
});

it('asks about the only days of a table of people, if they are long ago', () => {
  const born = ['2001-04-12', '2002-07-20', '2000-11-05', '2001-09-14', '1999-02-18', '2002-01-30'];
  expect(beside(...born)).toMatchObject({ kind: 'birth-date', personal: 'undecided' });
  expect(beside(...born.map((day) => day.replace(/^\d{3}/, '201')))).toMatchObject({ personal: 'no' });
});

it('takes long numbers next to e-mail addresses for telephone numbers, unless they count up or are short', () => {
  const mailed = (...numbers: string[]): Finding =>
    bare(...numbers.map((number, i) => `${number};user${i}@example.com`))[0]!;
  const numbers = ['955598526', '071960665', '060650952', '593068567', '054308759'];
  expect(mailed(...numbers)).toMatchObject({ kind: 'phone' });
  expect(mailed(...numbers.map((_, i) => String(200000100 + i)))).toMatchObject({ personal: 'no' });
  expect(mailed(...numbers.map((number) => number.slice(0, 6)))).toMatchObject({ personal: 'no' });
  // nothing beside them reaches anybody
  expect(bare(...numbers.map((number, i) => `${number};box ${i}`))[0]).toMatchObject({ personal: 'no' });
});

it('pairs degrees of the whole world whose last zeros were cut off', () => {
  const found = bare('30.2234;-97.7697', '37.7825;-122.393', '50.766;4.308', '-33.8688;151.209', '59.7451;10.213');
  expect(found.map(({ kind }) => kind)).toEqual(['latitude', 'longitude']);
});

it('does not take the readings of many sensors for coordinates, though some are below zero', () => {
  const readings = [
    '0.408697',
    '14.299509',
    '-0.682820',
    '27.348517',
    '0.870575',
    '40.651067',
    '-0.453487',
    '55.366143',
  ];
  const rows = Array.from({ length: 6 }, (_, i) =>
    readings.map((reading, k) => (Number(reading) * (1 + 0.07 * i + 0.01 * k)).toFixed(6)).join(';'),
  );
  expect(bare(...rows).map(({ personal }) => personal)).toEqual(readings.map(() => 'no'));
});

it.each([
  ['Polish', 'K', 'M'],
  ['Czech', 'muž', 'žena'],
  ['Vietnamese', 'Nam', 'Nữ'],
  ['Romanian', 'Barbat', 'Femeie'],
  ['Indonesian', 'Pria', 'Wanita'],
  ['Croatian', 'muški', 'ženski'],
])('reads the genders of a %s table', (_, one, other) => {
  const values = [one, other, other, one, one, other];
  expect(beside(...values)).toMatchObject({ kind: 'gender', quasi: true });
});

it('knows the telephone numbers of books and films by their digits', () => {
  const areas = ['245', '312', '718', '617', '415', '303', '206', '512'];
  const numbers = areas.map((area, i) => `${area}55501${30 + 7 * i}`);
  expect(bare(...numbers.map((number, i) => `${number};part ${i}`))[0]).toMatchObject({ kind: 'phone' });
  // another exchange in all of them is no telephone number
  const others = numbers.map((number) => number.replace('55501', '22201'));
  expect(bare(...others.map((number, i) => `${number};part ${i}`))[0]).toMatchObject({ personal: 'no' });
});

it('does not take a few words over and over for surnames, though they are some', () => {
  const levels = ['Low', 'High', 'Savage'];
  const rows = Array.from({ length: 300 }, (_, i) => `Anna${i};a${i}@example.com;${levels[i % 3]}`);
  expect(bare(...rows)[2]).toMatchObject({ personal: 'no' });
});

it('takes last and first of a person for names, and pairs of "geo" by either side', () => {
  const found = headed(
    'ownerFirst;ownerLast;stage',
    'Vexo;Hevard;one',
    'Tassi;Wathmore;two',
    'Quorl;Gavaris;one',
    'Brim;Richfell;two',
    'Osk;Torvend;one',
  );
  expect(found.map(({ kind }) => kind)).toEqual(['first-name', 'last-name', undefined]);
  const geo = headed('site;GeoX;GeoY', 'a;-1.747586;51.532464', 'b;-1.389601;51.778791', 'c;-1.329304;51.527271');
  expect(geo.slice(1).map(({ kind }) => /itude/.test(kind ?? ''))).toEqual([true, true]);
});

it('asks about dates over decades under a header that says something else', () => {
  const days = ['1954-04-13', '1977-07-26', '1962-04-10', '1985-09-01', '1991-03-12', '1970-08-30'];
  const rows = NAMES.map((name, i) => `${name};${days[i]}`);
  expect(headed('player name;debut', ...rows)[1]).toMatchObject({ personal: 'undecided' });
});

it('does not take colours for house numbers', () => {
  const found = bare('1;#01dfa5', '2;#2ca02c', '3;#4b088a', '4;#1f77b4');
  expect(found[1]).toMatchObject({ personal: 'no' });
});
