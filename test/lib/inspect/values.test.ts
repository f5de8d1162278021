import { counties, firstNames, surnames } from '../../../src/lib/inspect/dictionaries/lookup.js';
import { gender, marital, race } from '../../../src/lib/inspect/values/small.js';
import { age } from '../../../src/lib/inspect/values/dates.js';
import { NO, SHAPE, VALID, WEAK } from '../../../src/lib/inspect/values/level.js';
import { nationalNumber } from '../../../src/lib/inspect/values/national.js';
import { firstName, lastName, namesThing, wholeName } from '../../../src/lib/inspect/values/names.js';
import { email, phone, username } from '../../../src/lib/inspect/values/contact.js';
import { bsn } from '../../../src/lib/inspect/values/official.js';
import { city, coordinates, postalCode, streetAddress } from '../../../src/lib/inspect/values/places.js';

it.each(['34', '45-49', 'under 18', 'De 29 A 59 Años', '65 and over', '<18', '18 bis 24 Jahre', 'plus de 60 ans'])(
  'reads the age %s',
  (value) => expect(age(value)).toBeGreaterThan(NO),
);

it.each(['250', '12 monkeys', 'under', '1 a 2 y 3', 'abc'])('does not read the age %s', (value) =>
  expect(age(value)).toBe(NO),
);

it.each(['12 - Miller, Anna', 'M1421: Smith, John', 'Jones, Maria (1034)'])('reads the name in %s', (value) =>
  expect(wholeName(value)).toBeGreaterThanOrEqual(SHAPE),
);

it('reads coordinates that an address left behind', () => {
  expect(coordinates(',   (44.647175, -63.573689)')).toBe(VALID);
  expect(coordinates('1 Main St (44.647175, -63.573689)')).toBe(NO);
});

it('reads how high a place is behind its coordinates', () => {
  expect(coordinates('45.5444619,11.5480041,17')).toBe(VALID);
  expect(coordinates('45.5444619, 11.5480041, -3.5')).toBe(VALID);
  expect(coordinates('45.5444619,11.5480041,17,4')).toBe(NO);
});

it('does not take the name of a file for that of a user', () => {
  expect(username('pariatur.jpg')).toBe(NO);
  expect(username('anna.berg')).toBe(SHAPE);
});

it('does not take a species for a first name', () => {
  expect(firstName('Iris-setosa')).toBe(WEAK);
  expect(firstName('Jean-pierre')).toBe(SHAPE);
  expect(firstName('Anna-Lena')).toBe(SHAPE);
});

it.each(['KR 81 3-107', 'C 17 K 8-46', 'CL 29A 11-88', 'Calle 20 Nº 29-06'])('reads the address %s', (value) =>
  expect(streetAddress(value)).toBeGreaterThanOrEqual(SHAPE),
);

it('does not take the number of a journal for that of a citizen', () => {
  expect(bsn('1099-4300')).toBe(NO);
  expect(bsn('111222333')).toBeGreaterThanOrEqual(WEAK);
});

// published examples, or made to pass the check
it.each([
  ['Belgium', '85.07.30-033.28', '85.07.30-033.29'],
  ['Switzerland', '756.9217.0769.85', '756.9217.0769.86'],
  ['Chile', '12345678-5', '12345678-6'],
  ['Argentina', '20-12345678-6', '20-12345678-7'],
  ['Romania', '1800101221144', '1800101221145'],
  ['South Africa', '8001015009087', '8001015009088'],
  ['Czechia', '710319/2745', '710319/2746'],
  ['South Korea', '880720-1234567', '881320-1234567'],
  ['Malaysia', '900101-14-5678', '903101-14-5678'],
  ['Mexico', 'GODE561231GR8', 'GODE563131GR8'],
  ['Indonesia', '3204286808920003', '3204289908920003'],
  ['German pensions', '15 070649 C 103', '15 074949 C 103'],
])('knows the numbers of %s by their check', (_, right, wrong) => {
  expect(nationalNumber(right)).toBeGreaterThanOrEqual(SHAPE);
  expect(nationalNumber(wrong)).toBe(NO);
});

it.each(['12345678 9 ZZ4', '42101-1234567-1', 'S1234567D', '12.345.678-9'])(
  'knows %s by the way it is written',
  (value) => {
    expect(nationalNumber(value)).toBe(SHAPE);
  },
);

it.each(['123456/2019', '2024-01-02', '1234567', '192.168.1.1', '12-34', '1234567890123'])(
  'takes %s for none',
  (value) => {
    expect(nationalNumber(value)).toBe(NO);
  },
);

it('reads an address by a number and a postal code further on', () => {
  expect(streetAddress('Vale Luiza Moura, 49, Das Flores, 06311360 Lima')).toBe(VALID);
  expect(streetAddress('Red, 49, blue')).toBeLessThan(VALID);
});

it.each([
  ['Alpha Corp', true],
  ['Teatro Comunale', true],
  ['Anna Miller', false],
  ['Maria de la Cruz', false],
  ['Corp', false],
])('says of %s whether it is the name of a thing', (value, isThing) => {
  expect(namesThing(value)).toBe(isThing);
});

describe('telephone numbers', () => {
  it.each(['01 (55) 5345 3000 Ext. 3681, 3688', '+1 212 555 0123 x12 y 14'])('has several extensions: %s', (value) =>
    expect(phone(value)).toBe(SHAPE),
  );

  it('may be one within a house, which nothing but a header tells', () => {
    expect(phone('2753')).toBe(WEAK);
    expect(phone('310')).toBe(NO);
  });
});

describe('towns by how their names are made', () => {
  it.each([
    'North Robertotown',
    'Port Alicia',
    'Bad Neuhofen',
    'Kleinmühlhausen',
    'Bramfels am Waldkogel',
    'Lakemouth',
  ])('%s is one', (value) => expect(city(value)).toBe(SHAPE));

  it.each(['Hinwil, Switzerland', 'Rubano, Italia', 'Springdale, Ohio'])('%s is one with its country', (value) =>
    expect(city(value)).toBe(SHAPE),
  );

  it.each(['Anderson', 'Washerwoman', 'Lampshade, blue', 'Screwdriver'])('%s is none', (value) =>
    expect(city(value)).toBeLessThan(SHAPE),
  );
});

it.each([
  'Jalan Melati 12',
  'Barbaros Mah. 14. Sok. 3',
  'Nizami küçəsi 45',
  'House 12, Sector F-8',
  'Calea Moldovei 17',
  '24 Đường Hoa Mai',
  'Trg slobode 5',
  'Koivukuja 7 B',
])('reads the address %s', (value) => expect(streetAddress(value)).toBe(VALID));

it('knows names of many countries', () => {
  const whole = ['Nguyen Thi Huong', 'Bambang Setiawan', 'Zeynep Yildirim', 'Agnieszka Wisniewska', 'Piroska Szabo'];
  const more = ['Mihaela Dumitrescu', 'Hrvoje Kovacevic', 'Pirkko Korhonen', 'Solveig Haugland', 'Chinedu Okonkwo'];
  for (const name of [...whole, ...more]) expect([name, wholeName(name)]).toEqual([name, VALID]);
  // words that are names somewhere and something else in most tables
  for (const word of ['gun', 'can', 'material', 'urban', 'basic'])
    expect([word, firstNames().has(word)]).toEqual([word, false]);
});

describe('addresses', () => {
  it.each([
    'Campo de Duarte, 85 Vila Nova 36018412 Cassiano / PE',
    'Klenova 98 089 75 Horny Les',
    'Raustuvegen 133',
    'Bakkegata 13',
  ])('%s is one', (value) => expect(streetAddress(value)).toBe(VALID));

  it.each(['K22-042204', 'AC12-998877'])('%s is the number of a thing', (value) =>
    expect(streetAddress(value)).toBeLessThan(SHAPE),
  );
});

it.each(['SW1A 1AA', 'T7X4J8', 'K1A 0B1'])('knows the postal code %s by its letters', (value) =>
  expect(postalCode(value)).toBe(VALID),
);

describe('names', () => {
  it('are no codes, days or titles', () => {
    for (const value of ['SAL001', 'U12', 'ANA-7']) {
      for (const test of [firstName, lastName, wholeName]) expect(test(value)).toBe(NO);
    }
    expect(wholeName('Monday, Friday')).toBe(NO);
    expect(lastName('Herr')).toBe(WEAK);
    expect(wholeName('agresiones por animales')).toBe(WEAK);
  });

  it('may be made up for a test or joined by an underscore', () => {
    expect(wholeName('Customer 12')).toBe(WEAK);
    expect(wholeName('Carter_Anna')).toBeGreaterThanOrEqual(SHAPE);
  });
});

it('does not take a site for a user, nor rooms and oceans for people', () => {
  expect(username('anna.berg')).toBe(SHAPE);
  expect(username('freeman.net')).toBe(NO);
  expect(email('anna.berg')).toBe(NO);
  expect(marital('U.S. House')).toBe(WEAK);
  expect(marital('Never married')).toBe(SHAPE);
  expect(race('Southern Pacific')).toBe(WEAK);
  expect(race('Pacific Islander')).toBe(SHAPE);
  expect(gender('Varón')).toBe(SHAPE);
  expect(gender('Kadın')).toBe(SHAPE);
});

it.each([
  ['first names', firstNames],
  ['surnames', surnames],
  ['counties', counties],
])('spells the dictionary of %s in small letters without accents', (_, dictionary) => {
  expect(dictionary().size).toBeGreaterThan(1_500);
  expect([...dictionary()].filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
});

it('knows names of registers', () => {
  for (const name of ['Hasmik', 'Aisultan', 'Bronisław', 'Vitalii'])
    expect([name, firstName(name)]).toEqual([name, SHAPE]);
  for (const name of ['Wesołowski', 'Harutyunyan', 'Kowalczuk']) expect([name, lastName(name)]).toEqual([name, SHAPE]);
});

it('reads others, many of them', () => {
  expect(['otros', 'otras', 'outros'].map(gender)).toEqual([WEAK, WEAK, WEAK]);
});
