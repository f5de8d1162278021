import fc from 'fast-check';
import { OptionError } from '../../../src/lib/formats/format.js';
import { date } from '../../../src/lib/formats/date.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, permuteValue, type Examples } from '../../support/format-laws.js';

/** Strings in the shape of a pattern: each 9 any digit, each w one of the words. */
const shaped = (shapes: readonly string[], words: readonly string[] = ['']): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...shapes),
      fc.array(fc.nat({ max: 9 }), { minLength: 14, maxLength: 14 }),
      fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 2 }),
      fc.constantFrom(0, 0, 0, 1, 2),
    )
    .map(([shape, digits, names, calm]) => {
      let d = 0;
      let w = 0;
      // small digits make dates that exist
      const text = shape.replace(/9/g, () => String(calm > 0 ? digits[d++ % 14]! % (calm + 1) : digits[d++ % 14]!));
      return text.replace(/w/g, () => names[w++]!);
    });

const MONTHS = ['January', 'may', 'JUNE', 'Sept', 'sep', 'Oct.', 'march', 'august', 'Febuary', 'December'];
const DAYS = ['Monday', 'TUESDAY', 'wed', 'Sun.', 'friday', 'Someday'];

const EXAMPLES: readonly Examples[] = [
  {
    valid: ['2024-02-29', '1900-01-01', ' 2099-12-31 ', '0001-01-01', '9999-12-31'],
    invalid: [
      '2023-02-29',
      '0000-01-01',
      '2024-13-01',
      '2024-1-1',
      '2024/02/28',
      '',
      'n/a',
      '20240229',
      '2024-02-29 10:00',
    ],
    spellings: [['2024-02-29', ' 2024-02-29', '2024-02-29\t']],
    near: shaped(['9999-99-99', '2024-09-09', '1999-09-29', '9999/99/99', ' 9999-99-99', '0000-19-99']),
  },
  {
    options: { pattern: 'M/d/yyyy' },
    valid: ['1/2/2024', '12/31/1999', '01/2/2024', '1/02/2024', '2/29/2000'],
    invalid: ['2/29/1900', '0/1/2024', '1/0/2024', '13/1/2024', '1/2/24', '111/2/2024'],
    spellings: [['1/2/2024', '01/02/2024', '1/02/2024']],
    near: shaped(['9/9/9999', '99/9/2024', '9/99/1999', '19/19/2024', '99/99/9999']),
  },
  {
    options: { pattern: 'dd.MM.yy' },
    valid: ['29.02.00', '31.12.68', '01.01.69'],
    invalid: ['29.02.01', '31.04.99', '00.00.00'],
    near: shaped(['99.99.99', '09.09.99', '29.02.99']),
  },
  {
    options: { pattern: 'EEEE, MMMM d, yyyy' },
    valid: [
      'Wednesday, September 12, 2012',
      'thursday, february 29, 2024',
      'FRIDAY, MAY 3, 2024',
      'Sunday, May 4, 1800',
    ],
    invalid: ['Tuesday, September 12, 2012', 'Wednesday, September 31, 2012', 'Wednesday September 12 2012'],
    spellings: [['Wednesday, September 12, 2012', 'WEDNESDAY, SEPTEMBER 12, 2012', 'wednesday, september 12, 2012']],
    near: shaped(
      ['w, w 9, 9999', 'w, w 99, 2012', 'Friday, May 9, 2024', 'Wednesday, September 99, 2012'],
      [...MONTHS, ...DAYS],
    ),
  },
  {
    options: { pattern: 'd-MMM-yy|MMM-yy|LLL-yy', language: 'en' },
    valid: ['4-Jul-76', '04-JUL-76', '29-Feb-00', 'Mar-05', 'sept.-12', 'Jan.-99'],
    invalid: ['32-Jul-76', '30-Feb-00', 'Foo-05', '4-July-1976'],
    near: shaped(['9-w-99', '99-w-99', 'w-99'], MONTHS),
  },
  {
    options: { pattern: 'd. MMMM yyyy|d. MMM yyyy', language: 'de' },
    valid: ['3. März 2024', '3. MÄRZ 2024', '3. Okt. 2024', '3. Juni 2024', '1. Jänner 2024', '31. dezember 1999'],
    invalid: ['31. Februar 2024', '3. March 2024'],
    near: shaped(['9. w 9999', '99. w 2024'], ['März', 'Mai', 'DEZEMBER', 'jänner', 'Jun', 'Sept.']),
  },
  {
    options: { pattern: 'MM/yyyy' },
    valid: ['02/2024'],
    invalid: ['13/2024', '00/2024', '01/0000'],
    near: shaped(['99/9999', '09/2024']),
  },
  {
    options: { pattern: 'yyyy' },
    valid: ['2024', '0000', '1899'],
    invalid: ['24', '20245', 'year'],
    near: shaped(['9999']),
  },
  {
    options: { pattern: 'yyyy-MM-dd', range: '2020-01-01..2020-12-31' },
    valid: ['2020-02-29', '2019-12-31', '1850-01-01'],
    invalid: ['2020-02-30'],
    near: shaped(['2020-09-09', '2020-99-99', '9999-09-09']),
  },
  {
    options: { pattern: 'dd/MM/yyyy', 'keep-year': 'true' },
    valid: ['29/02/2024', '31/12/1850'],
    invalid: ['29/02/2023'],
    near: shaped(['99/09/2024', '09/09/9999']),
  },
];

for (const examples of EXAMPLES) describe(JSON.stringify(examples.options ?? {}), () => describeLaws(date, examples));

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const DAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function written(day: Date, pattern: string): string {
  const [year, month, of] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const two = (n: number): string => String(n).padStart(2, '0');
  if (pattern === 'yyyy-MM-dd') return `${year}-${two(month + 1)}-${two(of)}`;
  if (pattern === 'M/d/yyyy') return `${month + 1}/${of}/${year}`;
  if (pattern === 'dd-MMM-yyyy') return `${two(of)}-${MONTH_NAMES[month]!.slice(0, 3)}-${year}`;
  return `${DAY_NAMES[day.getUTCDay()]}, ${of} ${MONTH_NAMES[month]} ${year}`;
}

describe('date', () => {
  const image = (value: string, options: Record<string, string>, cipher = cipherOf(date)): string =>
    permuteValue(createCodec(date, options), cipher, value, false);

  it('gives a date the same image in every pattern that pads', () => {
    const cipher = cipherOf(date);
    const iso = image('1984-07-04', {}, cipher);
    const [year, month, day] = iso.split('-');
    expect(image('04/07/1984', { pattern: 'dd/MM/yyyy' }, cipher)).toBe(`${day}/${month}/${year}`);
    expect(image('19840704', { pattern: 'yyyyMMdd' }, cipher)).toBe(`${year}${month}${day}`);
    expect(image('07-04-1984', { pattern: 'MM-dd-yyyy|yyyy' }, cipher)).toBe(`${month}-${day}-${year}`);
  });

  it.each([
    ['12 de marzo de 2024', "d 'de' MMMM 'de' yyyy", 'es', /^\d\d de (enero|marzo|abril|junio|julio) de \d{4}$/],
    ['3. März 2024', 'd. MMMM yyyy', 'de', /^\d\. März \d{4}$/],
    ['3 AOÛT 2024', 'd MMMM yyyy', 'fr', /^\d AOÛT \d{4}$/],
    ['terça-feira 3 maio 2022', 'EEEE d MMMM yyyy', 'pt', /^(terça|sexta)-feira \d (maio) \d{4}$/],
  ])('keeps the length of names: %s', (value, pattern, language, expected) => {
    expect(image(value, { pattern, language })).toMatch(expected);
  });

  it('keeps the years that are asked to stay', () => {
    const cipher = cipherOf(date);
    for (let day = 10; day < 30; day++) {
      expect(image(`${day}/03/1984`, { pattern: 'dd/MM/yyyy', 'keep-year': 'true' }, cipher)).toMatch(/\/1984$/);
      const inside = image(`2020-03-${day}`, { range: '2020-03-01..2020-03-31' }, cipher);
      expect(inside).toMatch(/^2020-03-/);
      expect(image(`2020-04-${day}`, { range: '2020-03-01..2020-03-31' }, cipher)).not.toMatch(/^2020-03-/);
      expect(image(`1984-03-${day}`, {}, cipher)).toMatch(/^(19|20)/);
      expect(image(`1884-03-${day}`, {}, cipher)).not.toMatch(/^(19|20)\d\d/);
    }
  });

  it.each(['yyyy-MM-dd', 'M/d/yyyy', 'dd-MMM-yyyy', 'EEEE, d MMMM yyyy'])(
    'ranks each of the 73,049 days from 1900 to 2099 once within its class: %s',
    (pattern) => {
      const codec = createCodec(date, { pattern });
      const seen = new Map<string, Uint8Array>();
      let wrong = 0;
      for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000) {
        const value = written(new Date(time), pattern);
        const { valid, parts, write } = codec.parse(value);
        const { label, size, rank } = parts[0]!;
        const ranks = seen.get(label) ?? new Uint8Array(Number(size));
        seen.set(label, ranks);
        if (!valid || parts.length !== 1 || ranks[Number(rank)] !== 0 || write([rank]) !== value) wrong++;
        ranks[Number(rank)] = 1;
      }
      expect(wrong).toBe(0);
      expect([...seen.values()].every((ranks) => ranks.every((met) => met === 1))).toBe(true);
      expect([...seen.values()].reduce((sum, ranks) => sum + ranks.length, 0)).toBe(73_049);
    },
  );

  it.each([
    ['yyyy-MM-ddd', /has ddd: expected d or dd/],
    ['dd/MM', /has no year/],
    ['yyyy-dd', /has no month/],
    ['yyyy-MM-dd HH:mm', /date has no/],
    ['yyyy-MM-dd q', /has the letter q/],
    ["yyyy 'x", /quote without an end/],
    ['yyyy[-MM', /"\[" without "\]"/],
    ['Mdyyyy', /has M in front of another number: expected MM/],
    ['yyyy-MM-dd 2', /has digits of its own/],
    ['yyyy-MM-MM', /has M twice/],
    ['yyy-MM-dd', /expected yyyy or yy/],
  ])('refuses the pattern %s', (pattern, message) => {
    expect(() => createCodec(date, { pattern })).toThrow(message);
    expect(() => createCodec(date, { pattern })).toThrow(OptionError);
  });

  it('checks the other options', () => {
    expect(() => createCodec(date, { range: '2020-01-01' })).toThrow('range: expected two days');
    expect(() => createCodec(date, { range: '2020-02-30..2021-01-01' })).toThrow('range: expected two days');
    expect(() => createCodec(date, { range: '2020-01-01..2020-01-09' })).toThrow('at least 10 days');
    expect(() => createCodec(date, { language: 'tlh' })).toThrow('language: expected one of en, de, fr');
    expect(() => createCodec(date, { 'keep-year': 'yes' })).toThrow('keep-year: expected true or false');
    expect(() => createCodec(date, { 'keep-year': 'true', pattern: 'yyyy' })).toThrow('too few months');
  });
});

describe('the pattern of a date column', () => {
  const infer = (...sample: string[]): unknown => date.infer!(sample, {});

  const found: [string, string[], string, string?][] = [
    ['ISO', ['2024-01-02', '1999-12-31', ''], 'yyyy-MM-dd'],
    ['day first', ['03/04/2024', '25/12/1999'], 'dd/MM/yyyy'],
    ['month first', ['03/04/2024', '12/25/1999'], 'MM/dd/yyyy'],
    ['unpadded', ['3/4/2024', '12/25/1999'], 'M/d/yyyy'],
    ['two-digit years', ['3.4.24', '25.12.99'], 'd.M.yy'],
    ['compact', ['20240102', '19991231'], 'yyyyMMdd'],
    ['compact, day first', ['02012024', '31121999'], 'ddMMyyyy'],
    ['names', ['12 September 2012', '1 May 1999'], 'd MMMM yyyy', 'en'],
    ['short names', ['12-Sep-12', '01-May-99'], 'dd-MMM-yy', 'en'],
    ['month and year', ['Sep-12', 'May-99'], 'MMM-yy', 'en'],
    ['weekdays', ['Wednesday, September 12, 2012', 'Friday, May 3, 2024'], 'EEEE, MMMM d, yyyy', 'en'],
    ['German', ['3. März 2024', '17. Dezember 1999'], 'd. MMMM yyyy', 'de'],
    ['German, the other way', ['3-Mrz-24', '17-Dez-99'], 'd-LLL-yy', 'de'],
    ['French', ['3 févr. 2024', '17 août 1999', '1 mars 2000'], 'd MMM yyyy', 'fr'],
    ['Spanish', ['3 de marzo de 2024', '17 de octubre de 1999'], "d 'de' MMMM 'de' yyyy", 'es'],
    ['Portuguese', ['segunda-feira, 1 de janeiro de 2024'], "EEEE, d 'de' MMMM 'de' yyyy", 'pt'],
    ['Italian', ['lun 1 gen 2024', 'mar 2 mag 2023'], 'E d MMM yyyy', 'it'],
    ['Dutch', ['3 maart 2024', '17 oktober 1999'], 'd MMMM yyyy', 'nl'],
    ['months', ['2024-01', '1999-12'], 'yyyy-MM'],
    ['months, year last', ['01/2024', '12/1999'], 'MM/yyyy'],
    ['years', ['2024', '1999'], 'yyyy'],
    ['two ways', ['2024-01-02', '1999-12-31', '25/12/1999'], 'yyyy-MM-dd|dd/MM/yyyy'],
    ['one way decides the other', ['25/12/1999', '26/12/1999', '03/04/99'], 'dd/MM/yyyy|dd/MM/yy'],
    ['no values', [''], 'yyyy-MM-dd'],
  ];
  it.each(found.map(([name, sample, pattern, language]) => ({ name, sample, pattern, language })))(
    'is found: $name',
    (row) => {
      const { sample, pattern, language } = row;
      expect(infer(...sample)).toEqual(language === undefined ? { pattern } : { pattern, language });
    },
  );

  it('is asked for when nothing tells day from month, with the flag for each', () => {
    try {
      infer('03/04/2024', '05/06/1999');
      throw new Error('not refused');
    } catch (error) {
      expect(error).toBeInstanceOf(OptionError);
      const { message, hint } = error as OptionError;
      expect(message).toBe(
        'day and month cannot be told apart in this column: it reads as dd/MM/yyyy or as MM/dd/yyyy',
      );
      expect(hint).toBe('say which: date:pattern=dd/MM/yyyy or date:pattern=MM/dd/yyyy');
    }
    expect(() => infer('03-04-24', '05-06-99')).toThrow('reads as dd-MM-yy or as MM-dd-yy');
    expect(() => infer('01022003')).toThrow('reads as ddMMyyyy or as MMddyyyy');
  });

  it('is asked for when nothing fits, and another format is named where one does', () => {
    expect(() => infer('hello', 'JFK 2012')).toThrow('no pattern of a date fits the column');
    expect(() => infer('2024-01-02 10:00', '2024-01-03 11:00')).toThrow('the values are dates with a time');
    expect(() => infer('10:00', '11:00')).toThrow('the values are times without a date');
  });

  it('goes back as far as registers do, where the parts stand apart', () => {
    expect(infer('1745-04-02', '1742-03-21')).toEqual({ pattern: 'yyyy-MM-dd' });
    expect(infer('31.12.1512')).toEqual({ pattern: 'dd.MM.yyyy' });
    expect(() => infer('17450402', '17420321')).toThrow('no pattern of a date fits the column');
  });

  it('is not looked for when it is given', () => {
    expect(date.infer!(['03/04/2024'], { pattern: 'dd/MM/yyyy' })).toEqual({ pattern: 'dd/MM/yyyy' });
    expect(date.infer!(['2024-01-02'], { range: '2020-01-01..2021-01-01' })).toEqual({
      pattern: 'yyyy-MM-dd',
      range: '2020-01-01..2021-01-01',
    });
  });
});
