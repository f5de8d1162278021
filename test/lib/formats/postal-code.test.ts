import fc from 'fast-check';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import validator from 'validator';
import { postalCode } from '../../../src/lib/formats/postal-code.js';
import { POSTAL_COUNTRIES } from '../../../src/lib/formats/postal/plan.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { describeLaws } from '../../support/format-laws.js';
import { describeIdentifier, imagesOf, randomMembers, type Oracle } from '../../support/identifier-laws.js';

/** A valid code of each country, as it is usually written there. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  AR: ['C1425CLA', '1425'],
  AT: ['1010', 'A-6020'],
  AU: ['2000', '0800'],
  BE: ['1000'],
  BG: ['1000'],
  BR: ['01310-100'],
  CA: ['K1A 0B1', 'V6B1A1'],
  CH: ['8001'],
  CN: ['100000'],
  CZ: ['110 00'],
  DE: ['10115', '01067'],
  DK: ['2100'],
  EE: ['10111'],
  ES: ['28013', '08001'],
  FI: ['00100'],
  FR: ['75008', '13001'],
  GB: ['SW1A 1AA', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX'],
  GR: ['105 57'],
  HR: ['10000'],
  HU: ['1051'],
  IE: ['D02 AF30', 'A65 F4E2', 'T12 X70A'],
  IL: ['9414202'],
  IN: ['110001'],
  IT: ['00184', '20121'],
  JP: ['100-0001'],
  KR: ['03051'],
  LT: ['LT-01100'],
  LU: ['1009'],
  LV: ['LV-1010'],
  MX: ['06000'],
  MY: ['50000'],
  NL: ['1012 AB', '9999XX'],
  NO: ['0150'],
  NZ: ['6011'],
  PL: ['00-950'],
  PT: ['1000-205'],
  RO: ['010011'],
  RU: ['101000'],
  SE: ['111 20'],
  SG: ['018956'],
  SI: ['1000'],
  SK: ['811 01'],
  TH: ['10200'],
  TR: ['34000'],
  TW: ['100', '10048'],
  UA: ['01001'],
  US: ['90210', '00501', '10001-0001'],
  ZA: ['8001'],
};

const oracles = (country: string): Oracle[] => [
  ...(postcodeValidatorExistsForCountry(country)
    ? [
        {
          name: 'postcode-validator',
          isValid: (value: string) => postcodeValidator(value, country),
          // it takes the older codes of Argentina nowhere
          disagrees: (value: string) => country === 'AR' && /^\d{4}$/.test(value),
        },
      ]
    : []),
  ...(validator.isPostalCodeLocales.includes(country as never)
    ? [{ name: 'validator.isPostalCode', isValid: (value: string) => validator.isPostalCode(value, country as never) }]
    : []),
];

const near = fc.oneof(
  fc.stringMatching(/^\d{3,9}$/),
  fc.stringMatching(/^\d{5}-\d{4}$/),
  fc.stringMatching(/^[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/),
  fc.stringMatching(/^[A-Z]\d[A-Z] \d[A-Z]\d$/),
  fc.stringMatching(/^[A-Z]{1,2}-\d{4,5}$/),
);

describeIdentifier(postalCode, {
  options: { country: 'US' },
  valid: ['90210', '00501', '10001-0001'],
  invalid: ['', '00000', '98765', '9021', 'SW1A 1AA', '90210-12', '00000-1234'],
  spellings: [['10001-0001', '100010001', ' 10001 0001']],
  near,
  oracles: oracles('US'),
});

describeIdentifier(postalCode, {
  options: { country: 'GB' },
  valid: ['SW1A 1AA', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX', 'sw1a1aa'],
  invalid: ['', 'QW1A 1AA', 'SW1A 1AC', 'ZZ1 1AA', '90210', 'M01 1AE', 'GIR 0AA'],
  spellings: [['SW1A 1AA', 'sw1a1aa', 'SW1A-1AA']],
  near,
  oracles: oracles('GB'),
});

describeIdentifier(postalCode, {
  options: { country: 'CA' },
  valid: ['K1A 0B1', 'v6b1a1'],
  invalid: ['', 'D1A 0B1', 'K1O 0B1', 'K1A 0D1', '90210'],
  wrong: ['D1A 0B1', 'W1D 1U1'],
  near,
  oracles: oracles('CA'),
});

describeIdentifier(postalCode, {
  options: { country: 'DE' },
  valid: ['10115', 'D-01067', 'd 99998'],
  invalid: ['', '00115', '05123', 'F-10115', 'DE-10115', '1011'],
  wrong: ['00115', '62000', 'F-10115'],
  spellings: [['10115', 'D-10115', 'd10115', '10 115']],
  near,
});

// these libraries know shapes, no prefixes of US codes and no areas of British ones
for (const [country, valid, wrong] of [
  ['US', '902101234', ['00000', '98799', '00001-1234', '1234']],
  ['GB', 'SW1A1AA', ['QQ1A 1AA', 'SW1A 1AC', 'ZZ01 1II']],
] as const) {
  describeIdentifier(postalCode, { options: { country }, valid: [valid], invalid: wrong, wrong, count: 1_000 });
}

describeLaws(postalCode, {
  options: { country: 'any' },
  valid: ['90210', 'SW1A 1AA', '110-00'],
  invalid: ['', '12', 'London', '12345678901'],
  near,
});

describe('the postal codes of each country', () => {
  it('has an example here', () => {
    expect(Object.keys(WRITTEN)).toEqual(POSTAL_COUNTRIES);
  });

  it.each(POSTAL_COUNTRIES)('%s: valid for postcode-validator and validator.isPostalCode, 2,500 of them', (country) => {
    const options = { country };
    const codec = createCodec(postalCode, options);
    for (const value of WRITTEN[country]!) expect([value, codec.parse(value).valid]).toEqual([value, true]);
    const values = randomMembers(codec, WRITTEN[country]!, 2_500);
    const images = imagesOf(postalCode, options, values);
    for (const { name, isValid, disagrees } of oracles(country)) {
      const plain = [...values, ...images].map((value) => value.replace(/^[A-Z]-/, ''));
      const rejected = plain.filter((value) => !isValid(value) && !disagrees?.(value));
      expect([country, name, rejected.slice(0, 5)]).toEqual([country, name, []]);
    }
    expect(images.every((image) => codec.parse(image).valid)).toBe(true);
    expect(new Set(images).size).toBe(new Set(values).size);
  });
});

describe('the country of a column', () => {
  const found = (...sample: string[]): unknown => postalCode.infer!(sample, {});
  it('is found where its codes are like no others', () => {
    expect(found('SW1A 1AA', 'M1 1AE')).toEqual({ country: 'GB' });
    expect(found('K1A 0B1', '')).toEqual({ country: 'CA' });
    expect(found('1012 AB', '9999 XX')).toEqual({ country: 'NL' });
    expect(found('00-950', '31-001')).toEqual({ country: 'PL' });
    expect(found('100-0001')).toEqual({ country: 'JP' });
    expect(found('01310-100')).toEqual({ country: 'BR' });
    expect(found('10001-0001', '90210-4321')).toEqual({ country: 'US' });
    expect(found()).toEqual({});
  });
  it('is asked for where the codes of several fit', () => {
    expect(() => found('90210', '10001')).toThrow(/does not tell which country.*US 100 %, DE 100 %/);
    expect(() => found('hello')).toThrow('does not tell which country its postal codes are of');
    expect(postalCode.infer!(['90210'], { country: 'US' })).toEqual({});
  });
  it('is one of those that are known', () => {
    expect(() => createCodec(postalCode, { country: 'XX' })).toThrow('country: expected one of AR, AT');
    expect(() => createCodec(postalCode, { country: 'us' })).toThrow('got us');
  });
});
