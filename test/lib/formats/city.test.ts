import fc from 'fast-check';
import { city } from '../../../src/lib/formats/city.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { randomBytes } from '../../support/seeded.js';

describeIdentifier(city, {
  valid: [
    'London',
    'New York',
    'Saint-Rémy-sur-Avre',
    'Frankfurt am Main',
    'München',
    "L'Aquila",
    '東京',
    'Санкт-Петербург',
    'St',
    'la',
  ],
  invalid: ['', '-', 'Paris 12', 'a@b', 'x_y', '75008'],
  spellings: [
    ['Frankfurt', 'FRANKFURT', 'frankfurt'],
    ['St. Albans', 'Saint Albans', 'ALBANS', 'Albans-sur'],
  ],
  near: fc.string({
    unit: fc.constantFrom(...'aeinrst', 'la', ' de ', ' am ', '-', 'Saint ', "'", 'é', 'B'),
    maxLength: 10,
  }),
  oracles: [
    {
      name: 'RegExp of letters',
      isValid: (value) => /^[\p{L}\p{M} .,'’()-]+$/u.test(value) && /\p{L}/u.test(value),
    },
  ],
  count: 100_000,
  validityIsSpelling: true,
});

describe('city', () => {
  const codec = createCodec(city, {});
  const cipher = cipherOf(city, randomBytes(32));
  it('keeps what stands between names, and never a whole name', () => {
    const image = permuteValue(codec, cipher, 'Frankfurt am Main', false);
    expect(image).toMatch(/^[A-Z][a-z]{8} am [A-Z][a-z]{3}$/);
    expect(image).not.toContain('Frankfurt');
    // a whole name of such words is permuted: these classes have ten members at least
    for (const name of ['Saint', 'La', 'San de los']) expect(codec.parse(name).parts[0]!.size >= 10n).toBe(true);
  });
});
