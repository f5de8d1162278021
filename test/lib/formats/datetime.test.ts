import fc from 'fast-check';
import { datetime } from '../../../src/lib/formats/datetime.js';
import type { OptionError } from '../../../src/lib/formats/format.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, permuteValue, type Examples } from '../../support/format-laws.js';

/** A date and time in a few ways, most often one that exists. */
const near = (...shapes: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...shapes),
      fc.array(fc.nat({ max: 9 }), { minLength: 30, maxLength: 30 }),
      fc.nat({ max: 3 }),
    )
    .map(([shape, digits, calm]) => {
      let next = 0;
      return shape.replace(/9/g, () => String(calm > 0 ? digits[next++]! % (calm + 1) : digits[next++]!));
    });

const EXAMPLES: readonly Examples[] = [
  {
    valid: [
      '2024-02-29T23:59',
      '2024-02-29T23:59:59Z',
      '1999-12-31t00:00:00.123456789',
      '2024-01-01T10:00:00.5+05:30',
      '1850-01-01T10:00-0800',
    ],
    invalid: [
      '2024-02-30T10:00',
      '2024-02-28T24:00',
      '2024-02-28T10:60',
      '2024-02-28',
      '2024-02-28T10:00+15:00',
      '2024-02-28 10:00',
      '',
    ],
    spellings: [['2024-01-01T10:00:00Z', '2024-01-01t10:00:00z', ' 2024-01-01T10:00:00Z']],
    near: near(
      '9999-99-99T99:99:99Z',
      '2024-09-09T09:99:99.999',
      '1999-09-19T19:19',
      '2024-09-09T09:09:09.999999+09:99',
      '2024-09-09T09:09:09.999999999Z',
    ),
  },
  {
    options: { pattern: 'M/d/yyyy h:mm:ss a|M/d/yyyy h:mm a' },
    valid: ['1/2/2024 1:05:09 PM', '12/31/1999 12:00:00 am', '12/31/1999 12:00 a.m.', '1/2/2024 09:05 pm'],
    invalid: ['1/2/2024 0:05 PM', '1/2/2024 13:05 PM', '1/2/2024 1:05', '2/30/2024 1:05 AM'],
    spellings: [['1/2/2024 1:05 PM', '01/02/2024 01:05 pm', '1/2/2024\u202f1:05\u202fPM']],
    near: near('9/9/9999 9:99 PM', '19/19/2024 19:09:09 am', '9/19/2024 9:19:19 p.m.'),
  },
  {
    options: { pattern: 'yyyyMMddHHmmss' },
    valid: ['20240229235959'],
    invalid: ['20240229245959', '2024022923595'],
    near: near('99999999999999', '20240909191919'),
  },
  {
    options: { pattern: 'dd.MM.yy HH:mm', 'keep-year': 'true' },
    valid: ['29.02.24 23:59'],
    invalid: ['29.02.23 23:59'],
    near: near('99.99.99 99:99', '09.09.99 19:19'),
  },
];

for (const examples of EXAMPLES)
  describe(JSON.stringify(examples.options ?? {}), () => describeLaws(datetime, examples));

describe('datetime', () => {
  it('changes date and time together, keeps zone and number of digits', () => {
    const codec = createCodec(datetime, {});
    const cipher = cipherOf(datetime);
    const image = (value: string): string => permuteValue(codec, cipher, value, false);
    expect(image('2024-02-29T10:00:00.250+05:30')).toMatch(/^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+05:30$/);
    expect(image('2024-02-29T10:00:00Z').slice(0, 10)).not.toBe(image('2024-02-29T10:00:01Z').slice(0, 10));
    expect(image('2024-02-29T10:00:00Z').slice(0, -1)).toBe(image('2024-02-29T10:00:00+01:00').slice(0, -6));
  });

  it('gives 12-hour and 24-hour clocks the same image where both pad', () => {
    const cipher = cipherOf(datetime);
    const [date, clock] = permuteValue(
      createCodec(datetime, { pattern: 'yyyy-MM-dd HH:mm' }),
      cipher,
      '2024-02-29 13:05',
      false,
    ).split(' ') as [string, string];
    const half = permuteValue(
      createCodec(datetime, { pattern: 'yyyy-MM-dd hh:mm a' }),
      cipher,
      '2024-02-29 01:05 PM',
      false,
    );
    const hour = Number(clock.slice(0, 2));
    const shown = String(hour % 12 || 12).padStart(2, '0');
    expect(half).toBe(`${date} ${shown}${clock.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`);
  });

  it('refuses patterns without a day or a minute', () => {
    expect(() => createCodec(datetime, { pattern: 'yyyy-MM HH:mm' })).toThrow('has no day');
    expect(() => createCodec(datetime, { pattern: 'yyyy-MM-dd HH' })).toThrow('has no minute');
    expect(() => createCodec(datetime, { pattern: 'yyyy-MM-dd h:mm' })).toThrow('has h without a');
    expect(() => createCodec(datetime, { pattern: 'yyyy-MM-dd HH:mm:SS' })).toThrow('has no second');
  });
});

describe('the pattern of a datetime column', () => {
  const found: [string, string[], string, string?][] = [
    ['ISO', ['2024-01-02T10:00:00Z', '1999-12-31T23:59:59Z'], "yyyy-MM-dd'T'HH:mm:ssX"],
    ['ISO with fractions', ['2024-01-02T10:00:00.123Z', '1999-12-31T23:59:59.5Z'], "yyyy-MM-dd'T'HH:mm:ss.SX"],
    [
      'fractions now and then',
      ['2024-01-02 10:00:00', '1999-12-31 23:59:59.500000'],
      'yyyy-MM-dd HH:mm:ss|yyyy-MM-dd HH:mm:ss.S',
    ],
    ['12-hour clock', ['12/25/2012 10:16:09 AM', '1/2/2013 1:05:00 PM'], 'M/d/yyyy h:mm:ss a'],
    ['offset', ['2024-01-02 10:00 +01:00', '1999-12-31 23:59 -08:00'], 'yyyy-MM-dd HH:mm X'],
    ['zone', ['2024-01-02 10:00:00 UTC', '1999-12-31 23:59:59 UTC'], 'yyyy-MM-dd HH:mm:ss X'],
    [
      'names',
      ['Wednesday, September 12, 2012 10:16 AM', 'Friday, May 3, 2024 01:00 PM'],
      'EEEE, MMMM d, yyyy hh:mm a',
      'en',
    ],
    ['compact', ['20240102T100000', '19991231T235959'], "yyyyMMdd'T'HHmmss"],
    ['compact, in one', ['20240102100000', '19991231235959'], 'yyyyMMddHHmmss'],
    ['unpadded hours', ['2024-01-02 9:00', '1999-12-31 23:59'], 'yyyy-MM-dd H:mm'],
    ['time first', ['10:16 25/12/2012', '11:00 26/12/2012'], 'HH:mm dd/MM/yyyy'],
    ['no values', [], "yyyy-MM-dd'T'HH:mm[:ss[.S]][X]"],
  ];
  it.each(found.map(([name, sample, pattern, language]) => ({ name, sample, pattern, language })))(
    'is found: $name',
    (row) => {
      const { sample, pattern, language } = row;
      expect(datetime.infer!(sample, {})).toEqual(language === undefined ? { pattern } : { pattern, language });
    },
  );

  it('is asked for when day and month cannot be told apart', () => {
    try {
      datetime.infer!(['03/04/2024 10:00', '05/06/2024 11:00'], {});
      throw new Error('not refused');
    } catch (error) {
      expect((error as OptionError).hint).toBe(
        'say which: datetime:pattern=dd/MM/yyyy HH:mm or datetime:pattern=MM/dd/yyyy HH:mm',
      );
    }
    expect(() => datetime.infer!(['2024-01-02'], {})).toThrow('the values are dates without a time');
  });
});
