import fc from 'fast-check';
import { streetAddress as format } from '../../../src/lib/formats/street-address.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { randomBytes } from '../../support/seeded.js';

describeIdentifier(format, {
  valid: [
    '221B Baker Street, Apt 4',
    '1600 Pennsylvania Ave NW',
    'Hauptstraße 5',
    'Bahnhofstr. 12a',
    '12 rue de la Paix',
    'Calle Mayor, 3, 2º',
    '東京都千代田区1-1',
    'ул. Ленина, 5',
    'Main St',
    '350 5th Ave #7',
  ],
  invalid: ['', '-', '12345', 'a@b 5', '12 <b>', '5'],
  spellings: [
    ['12 Main Street', '12 MAIN ST', '12, Main Rd.', '12 main'],
    ['Hauptstraße 5', 'HAUPTSTRASSE 5', 'Haupt 5'],
  ],
  near: fc.string({
    unit: fc.constantFrom(...'0159aeint', 'Street', ' St ', ' ', 'straße', ' N ', '5th', ', ', '#', 'é', 'ул'),
    minLength: 1,
    maxLength: 8,
  }),
  oracles: [
    {
      name: 'RegExp of the same outline',
      isValid: (value) => /^[\p{L}\p{M}\p{N} .,'’()/&#º:;–—-]+$/u.test(value) && /\p{L}/u.test(value),
    },
  ],
  count: 100_000,
  validityIsSpelling: true,
});

describe('street-address', () => {
  const codec = createCodec(format, {});
  const cipher = cipherOf(format, randomBytes(32));
  const image = (value: string): string => permuteValue(codec, cipher, value, false);

  it.each([
    ['221B Baker Street, Apt 4', /^[1-9]\d\d[A-Z] [A-Z][a-z]{4} Street, Apt [1-9]$/],
    ['1600 Pennsylvania Ave NW', /^[1-9]\d{3} [A-Z][a-z]{11} Ave NW$/],
    ['Hauptstraße 5', /^[A-Z][a-z]{4}straße [1-9]$/],
    ['KIRCHGASSE 10', /^[A-Z]{5}GASSE [1-9]\d$/],
    ['12 rue de la Paix', /^[1-9]\d rue de la [A-Z][a-z]{3}$/],
    ['350 5th Avenue', /^[1-9]\d\d [1-9]th Avenue$/],
    ['007 Bond St', /^0\d\d [A-Z][a-z]{3} St$/],
  ])('keeps what streets are called by, and numbers as numbers: %s', (value, outline) => {
    for (let i = 0; i < 20; i++) {
      const fresh = cipherOf(format, randomBytes(32));
      expect(permuteValue(codec, fresh, value, false)).toMatch(outline);
    }
  });

  it('keeps no value of such words alone', () => {
    for (const value of ['Street', 'N', 'Rue de la', 'West', 'Avenue of the']) {
      expect(codec.parse(value).parts[0]!.size >= 10n).toBe(true);
      expect(permuteValue(codec, cipher, image(value), true)).toBe(value);
    }
  });
});
