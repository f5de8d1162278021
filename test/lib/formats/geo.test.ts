import fc from 'fast-check';
import validator from 'validator';
import { geo } from '../../../src/lib/formats/geo.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { bytePath } from '../../support/byte-path.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const coordinate = fc.oneof(
  fc.double({ min: -200, max: 200, noNaN: true }).map((n) => n.toFixed(4)),
  fc.stringMatching(/^-?\d{1,3}[.,]\d{0,6}$/),
);

describeIdentifier(geo, {
  options: { kind: 'latitude' },
  valid: [
    '48.85837',
    '-33.9',
    '5',
    '90',
    '0.000001',
    '.5',
    '12,5',
    '52.5°N',
    '+7.25',
    '99.5 E',
    '89.99999999999999999',
  ],
  invalid: ['', '-', '90.1', '-123.4', '05.5', '1.2.3', 'x', '52.5X', '12:30'],
  wrong: ['95.5', '05.25', '123.456', '99'],
  spellings: [['48.85837', '-48.85837', ' 48.85837', '48,85837', '48.85837 N']],
  near: coordinate,
  oracles: [
    {
      name: 'validator.isLatLong',
      isValid: (value) => {
        const number = value
          .replace(/[^0-9.,-]/g, '')
          .replace(',', '.')
          .replace(/^(-?)\./, '$10.');
        const isEast = /E/i.test(value);
        // it wants a digit behind the mark, and knows no more than 20 digits
        return validator.isLatLong(isEast ? `0,${number}` : `${number},0`);
      },
    },
  ],
});

describeIdentifier(geo, {
  options: { kind: 'lat-lon' },
  valid: [
    '52.52',
    '48.85837, 2.29448',
    '(-33.8, 151.2)',
    '52.5 13.4',
    'POINT(13.4050 52.5200)',
    '[1.5;179.99]',
    '51.5°N 0.12°W',
  ],
  invalid: ['', '91.5, 2.0', '48.8, 181.0', '48.8, 2.2, 3', 'PAINT(13.4 52.5)', '48.8/x'],
  wrong: ['91.5, 2.0', '48.8, 181.0'],
  spellings: [['48.85837, 2.29448', '-48.85837,-2.29448', '(48.85837 2.29448)']],
  near: fc.tuple(coordinate, coordinate).map((pair) => pair.join(', ')),
  oracles: [
    {
      name: 'validator.isLatLong',
      isValid: (value) => {
        const numbers = value.match(/-?[0-9.]+/g)!;
        if (/POINT/.test(value)) numbers.reverse();
        return validator.isLatLong(numbers.length === 1 ? `${numbers[0]},0` : numbers.join(','));
      },
    },
  ],
});

describeIdentifier(geo, {
  options: { kind: 'longitude' },
  valid: ['151.2', '9.5', '-180.000', '180', '45.5'],
  invalid: ['181', '045.5', '1000.0'],
  wrong: ['181', '045.5', '1234.5'],
  near: coordinate,
});

describe('geo', () => {
  it('permutes pairs of every precision in bulk as one by one', () => {
    const number = fc
      .tuple(fc.constantFrom('', '-', '+'), fc.nat(210), fc.integer({ min: 0, max: 12 }), fc.maxSafeNat())
      .map(
        ([sign, whole, places, tail]) =>
          `${sign}${whole}${places > 0 ? '.' : ''}${String(tail).padStart(12, '0').slice(0, places)}`,
      );
    const pair = fc.tuple(number, fc.constantFrom(', ', ',', ' ', ';'), number).map((all) => all.join(''));
    for (const kind of ['lat-lon', 'lon-lat']) {
      const codec = createCodec(geo, { kind });
      const cipher = cipherOf(geo);
      let wide = 0;
      fc.assert(
        fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (values) => {
          for (const decipher of [false, true]) {
            const { images, taken, valid } = bytePath(codec, cipher, values, decipher);
            const short = values.map(({ length }) => length <= 32);
            expect(taken).toEqual(short);
            const slow = values.map((value, i) => (short[i] ? permuteValue(codec, cipher, value, decipher) : value));
            expect(images).toEqual(slow);
            expect(valid).toBe(values.filter((value, i) => short[i] && codec.parse(value).valid).length);
          }
          wide += values.filter((value) => codec.parse(value).parts[0]!.size > 2n ** 53n).length;
        }),
        { numRuns: 200 },
      );
      expect(wide).toBeGreaterThan(100);
    }
  });

  it('has whole classes, in order', () => {
    for (const kind of ['latitude', 'longitude']) {
      const codec = createCodec(geo, { kind });
      for (const width of [1, 2, 3]) {
        const byLabel = new Map<string, bigint[]>();
        for (let n = 0; n < 10 ** width; n++) {
          const { label, rank } = codec.parse(String(n).padStart(width, '0')).parts[0]!;
          byLabel.set(label, [...(byLabel.get(label) ?? []), rank]);
        }
        for (const [label, ranks] of byLabel) {
          expect([kind, label, ranks]).toEqual([kind, label, ranks.map((_, i) => BigInt(i))]);
          expect(ranks.length).toBeGreaterThanOrEqual(10);
        }
      }
    }
  });

  it('finds what a column holds', () => {
    const found = (...sample: string[]): unknown => geo.infer!(sample, {});
    expect(found('48.1', '-33.2')).toEqual({ kind: 'latitude' });
    expect(found('48.1', '151.2')).toEqual({ kind: 'longitude' });
    expect(found('48.1, 11.5')).toEqual({ kind: 'lat-lon' });
    expect(found('151.2, -33.9', '11.5, 48.1')).toEqual({ kind: 'lon-lat' });
    expect(found()).toEqual({ kind: 'latitude' });
    expect(() => createCodec(geo, { kind: 'altitude' })).toThrow(
      'kind: expected latitude, longitude, lat-lon, lon-lat',
    );
  });
});
