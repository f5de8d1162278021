import { age } from '../../../src/lib/inspect/values/dates.js';
import { NO, SHAPE, VALID, WEAK } from '../../../src/lib/inspect/values/level.js';
import { wholeName } from '../../../src/lib/inspect/values/names.js';
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
