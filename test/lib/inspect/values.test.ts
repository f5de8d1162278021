import { age } from '../../../src/lib/inspect/values/dates.js';
import { NO, SHAPE, VALID, WEAK } from '../../../src/lib/inspect/values/level.js';
import { nationalNumber } from '../../../src/lib/inspect/values/national.js';
import { namesThing, wholeName } from '../../../src/lib/inspect/values/names.js';
import { bsn } from '../../../src/lib/inspect/values/official.js';
import { coordinates, streetAddress } from '../../../src/lib/inspect/values/places.js';

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
