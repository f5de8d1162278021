// What the actions of a policy make of values, one at a time.
import { createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { generalizeRewriter } from '../../../src/lib/pseudonymize/rewrites/generalize.js';
import { hmacRewriter } from '../../../src/lib/pseudonymize/rewrites/hmac.js';
import { maskRewriter } from '../../../src/lib/pseudonymize/rewrites/mask.js';
import { shiftRewriter } from '../../../src/lib/pseudonymize/rewrites/shift.js';
import type { Shift } from '../../../src/lib/policy/document.js';
import { key } from '../../support/transform.js';

const storedKey = key.bytes;

/** docs/format.md again, by hand. */
function enc(...items: string[]): Buffer {
  return Buffer.concat(
    items.flatMap((item) => {
      const bytes = Buffer.from(item);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
const sub = (...items: string[]): Buffer =>
  Buffer.from(hkdfSync('sha256', storedKey, '', enc('secureml/v1', ...items), 32));

describe('hmac', () => {
  it('is what the documentation says', () => {
    const rewriter = hmacRewriter({ action: 'hmac', domain: 'people', length: 40 }, storedKey);
    const expected = createHmac('sha256', sub('hmac', 'people')).update(enc('', 'Zoë 7')).digest('hex').slice(0, 40);
    expect(rewriter.rewrite(' Zoë 7 ', '')).toBe(expected);
  });

  it('joins spellings of one value where a format says which they are', () => {
    const plain = hmacRewriter({ action: 'hmac', domain: 'x', length: 32 }, storedKey);
    const asSsn = hmacRewriter({ action: 'hmac', domain: 'x', length: 32, format: 'ssn' }, storedKey);
    expect(plain.rewrite('123-45-6789', '')).not.toBe(plain.rewrite('123456789', ''));
    expect(asSsn.rewrite('123-45-6789', '')).toBe(asSsn.rewrite('123456789', ''));
    expect(asSsn.rewrite('123-45-6789', '')).not.toBe(asSsn.rewrite('123456780', ''));
  });

  it('takes no two values for one that a format writes alike without signs and separators', () => {
    const token = (format: string, value: string): string =>
      hmacRewriter({ action: 'hmac', domain: 'x', length: 32, format }, storedKey).rewrite(value, '') as string;
    const apart = (format: string, ...values: string[]): void =>
      expect(new Set(values.map((value) => token(format, value))).size).toBe(values.length);
    apart('ipv6', '2001:db8::1:23', '2001:db8::12:3', '::12:3', '::1:2:3');
    apart('decimal', '7.5', '-7.5', '75');
    apart('ipv4', '10.0.0.256', '100.0.256');
    expect(token('decimal', '1.0E5')).toBe(token('decimal', '1.0e5'));
    const items = enc('integer', '-e0', '4 0 0', '234');
    const expected = createHmac('sha256', sub('hmac', 'x')).update(items).digest('hex').slice(0, 32);
    expect(['-1,234', '(1234)'].map((value) => token('integer', value))).toEqual([expected, expected]);
  });

  it('is another in another domain', () => {
    const [a, b] = ['a', 'b'].map((domain) => hmacRewriter({ action: 'hmac', domain, length: 64 }, storedKey));
    expect(a!.rewrite('x', '')).not.toBe(b!.rewrite('x', ''));
  });
});

describe('mask', () => {
  it.each([
    ['4111 1111 1111 1111', 4, '**** **** **** 1111'],
    ['john@example.com', 3, '****@*******.com'],
    ['abcd', 4, '****'],
    ['abc', 4, '***'],
    ['abcd', 0, '****'],
    ['12345', 4, '*2345'],
    ['žluťoučký', 2, '*******ký'],
    ['😀😁😂', 1, '**😂'],
    ['--', 4, '**'],
    ['', 4, ''],
  ])('%s keeps the last %d: %s', (value, keep, masked) => {
    expect(maskRewriter({ action: 'mask', keep, with: '*' }).rewrite(value, '')).toBe(masked);
  });

  it('never shows more symbols than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(8), (value, keep) => {
        const masked = maskRewriter({ action: 'mask', keep, with: '*' }).rewrite(value, '') as string;
        const shown = [...masked].filter((c) => /[\p{L}\p{N}]/u.test(c)).length;
        expect(shown).toBeLessThanOrEqual(keep);
        expect([...masked]).toHaveLength([...value].length);
      }),
    );
  });
});

describe('shift', () => {
  const shift = (given: Partial<Shift> = {}): Shift => ({
    ...{ action: 'shift', subject: 'id', days: 365, domain: 'shift', format: 'date', options: {}, invalid: 'error' },
    ...given,
  });
  const day = fc.integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2099, 11, 31) / 864e5 });
  const written: [string, string, string][] = [
    ['yyyy-MM-dd', 'yyyy-MM-dd', 'en'],
    ['M/d/yyyy', 'M/d/yyyy', 'en'],
    ['dd.MM.yyyy', 'dd.MM.yyyy', 'en'],
    ['d MMMM yyyy', 'd MMMM yyyy', 'en'],
    ['d. MMMM yyyy', 'd. MMMM yyyy', 'de'],
    ['EEEE, MMMM d, yyyy', 'EEEE, MMMM d, yyyy', 'en'],
    ['d MMMM yyyy', 'd MMMM yyyy', 'fr'],
    ['yyyyMMdd', 'yyyyMMdd', 'en'],
  ];

  it.each(written)('keeps the time between two dates of one subject: %s', (pattern, luxonPattern, language) => {
    const rewriter = shiftRewriter(shift({ options: { pattern, language } }), storedKey);
    const write = (n: number): string =>
      DateTime.fromMillis(n * 864e5, { zone: 'utc' }).toFormat(luxonPattern.replace('EEEE', 'cccc'), {
        locale: language,
      });
    const read = (text: string): number =>
      DateTime.fromFormat(text, luxonPattern.replace('EEEE', 'cccc'), { zone: 'utc', locale: language }).toMillis() /
      864e5;
    fc.assert(
      fc.property(day, day, fc.string({ minLength: 1 }), (a, b, subject) => {
        const [x, y] = [a, b].map((n) => read(rewriter.rewrite(write(n), subject) as string));
        expect(y! - x!).toBe(b - a);
        expect(Math.abs(x! - a)).toBeGreaterThanOrEqual(1);
        expect(Math.abs(x! - a)).toBeLessThanOrEqual(365);
      }),
      { numRuns: 60 },
    );
  });

  it('moves by what the documentation says, all ways equally often', () => {
    const rewriter = shiftRewriter(shift({ days: 3 }), storedKey);
    const seen = new Map<number, number>();
    for (let i = 0; i < 3_000; i++) {
      const place =
        createHmac('sha256', sub('shift', 'shift'))
          .update(enc(`${i}`))
          .digest()
          .readUIntBE(0, 6) % 6;
      const offset = place < 3 ? place - 3 : place - 2;
      const moved = DateTime.fromISO(rewriter.rewrite('2024-06-15', `${i}`) as string, { zone: 'utc' });
      expect(moved.diff(DateTime.fromISO('2024-06-15', { zone: 'utc' }), 'days').days).toBe(offset);
      seen.set(offset, (seen.get(offset) ?? 0) + 1);
    }
    expect([...seen.keys()].sort((a, b) => a - b)).toEqual([-3, -2, -1, 1, 2, 3]);
    // chi-square with 5 degrees of freedom: 25 is passed once in 7,000 keys
    const chi = [...seen.values()].reduce((sum, n) => sum + (n - 500) ** 2 / 500, 0);
    expect(chi).toBeLessThan(25);
  });

  it('keeps the time of day, the zone and the case of words', () => {
    const format = 'datetime';
    const moved = shiftRewriter(shift({ format, options: { pattern: "yyyy-MM-dd'T'HH:mm:ssX" } }), storedKey);
    expect(moved.rewrite('2024-02-28T23:59:59+02:00', 'x')).toMatch(/^\d{4}-\d\d-\d\dT23:59:59\+02:00$/);
    const words = shiftRewriter(shift({ options: { pattern: 'd MMM yyyy', language: 'en' } }), storedKey);
    expect(words.rewrite('3 MAR 2024', 'x')).toMatch(/^\d{1,2} [A-Z]{3} \d{4}$/);
  });

  it('refuses what it cannot read, or takes it out', () => {
    const strict = shiftRewriter(shift(), storedKey);
    for (const [value, subject] of [
      ['soon', 'x'],
      ['2024-02-30', 'x'],
      ['2024-02-28', ''],
    ] as const) {
      const made = strict.rewrite(value, subject);
      expect(made).toMatchObject({ kind: 'unreadable' });
      expect(JSON.stringify(made)).not.toContain(value);
    }
    const atTheEnd = Array.from({ length: 40 }, (_, i) => typeof strict.rewrite('9999-12-31', `${i}`));
    expect(new Set(atTheEnd)).toEqual(new Set(['string', 'object']));
    expect(shiftRewriter(shift({ invalid: 'redact' }), storedKey).rewrite('soon', 'x')).toBe('REDACTED');
  });

  it('does not write a year of two digits that would be read as another', () => {
    const rewriter = shiftRewriter(shift({ days: 36_500, options: { pattern: 'dd.MM.yy' } }), storedKey);
    let refused = 0;
    for (let i = 0; i < 200; i++) if (typeof rewriter.rewrite('15.06.20', `${i}`) !== 'string') refused++;
    expect(refused).toBeGreaterThan(20);
    expect(refused).toBeLessThan(200);
  });
});

describe('generalize', () => {
  const invalid = 'error' as const;
  const date = { action: 'generalize', format: 'date', invalid } as const;
  it.each([
    ['year', 'yyyy-MM-dd', '2024-02-29', '2024'],
    ['month', 'yyyy-MM-dd', '2024-02-29', '2024-02'],
    ['month', 'd MMMM yyyy', '3 March 1999', '1999-03'],
    ['month', 'yyyy-MM', '1999-12', '1999-12'],
    ['year', 'M/d/yy', '2/3/68', '2068'],
  ] as const)('to the %s, written %s: %s is %s', (to, pattern, value, coarse) => {
    expect(generalizeRewriter({ ...date, to, options: { pattern } }).rewrite(value, '')).toBe(coarse);
  });

  it.each([
    ['37', 10, undefined, '30-39'],
    ['30', 10, undefined, '30-39'],
    ['39.9', 10, undefined, '30-39'],
    ['0', 10, undefined, '0-9'],
    ['-5', 10, undefined, '-10 to -1'],
    ['89', 5, 90, '85-89'],
    ['90', 5, 90, '90+'],
    ['88', 20, 90, '80-89'],
    ['1234,5', 1000, undefined, '1000-1999'],
    ['0,125', 1000, undefined, '0-999'],
    ['1,234,567', 1000, undefined, '1234000-1234999'],
    ['-12,345.67', 1000, undefined, '-13000 to -12001'],
  ])('%s in bands of %d (top %s) is %s', (value, width, top, band) => {
    const action = { action: 'generalize', to: 'band', width, ...(top === undefined ? {} : { top }), invalid } as const;
    expect(generalizeRewriter(action).rewrite(value, '')).toBe(band);
  });

  it.each([
    ['94103-1234', 3, '941'],
    ['SW1A 1AA', 4, 'SW1A'],
    ['K1A 0B1', 3, 'K1A'],
    [' 10115 ', 2, '10'],
  ])('%s keeps the first %d: %s', (value, keep, prefix) => {
    expect(generalizeRewriter({ action: 'generalize', to: 'prefix', keep, invalid }).rewrite(value, '')).toBe(prefix);
  });

  it.each([
    [{ ...date, to: 'year', options: {} }, '2024-13-01'],
    [{ ...date, to: 'month', options: { pattern: 'yyyy' } }, '2024'],
    [{ action: 'generalize', to: 'band', width: 10, invalid }, '12 apples'],
    // thousands or thousandths
    [{ action: 'generalize', to: 'band', width: 1_000, invalid }, '1,234'],
    [{ action: 'generalize', to: 'band', width: 1_000, invalid }, '-123,456'],
    // it would pass as it is
    [{ action: 'generalize', to: 'prefix', keep: 3, invalid }, '941'],
  ] as const)('refuses what it cannot read', (action, value) => {
    expect(generalizeRewriter(action).rewrite(value, '')).toMatchObject({ kind: 'unreadable' });
    expect(generalizeRewriter({ ...action, invalid: 'redact' }).rewrite(value, '')).toBe('REDACTED');
  });
});
