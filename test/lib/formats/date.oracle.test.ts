// The oracle is luxon: it writes dates, reads their images and says whether they are dates. Names of months and days come from the
// engine's ICU there, from a pinned table here.
import { DateTime } from 'luxon';
import { date } from '../../../src/lib/formats/date.js';
import { datetime } from '../../../src/lib/formats/datetime.js';
import type { Codec, Format, Options } from '../../../src/lib/formats/format.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { time } from '../../../src/lib/formats/time.js';
import { cipherOf } from '../../support/format-laws.js';
import { reportInvalid, reportValid } from '../../support/oracle-report.js';
import { SAMPLES } from '../../support/samples.js';
import { random } from '../../support/seeded.js';

const utc = { zone: 'utc', locale: 'en' };

/** Images of values, and how many values were valid. */
function permuteAll(
  format: Format,
  options: Options,
  values: readonly string[],
): { images: string[]; valid: boolean[] } {
  const codec: Codec = createCodec(format, options);
  const cipher = cipherOf(format);
  const valid = new Array<boolean>(values.length);
  const images = new Array<string>(values.length);
  let pending = values.map((value, at) => {
    const parsed = codec.parse(value);
    valid[at] = parsed.valid;
    return {
      at,
      value,
      parsed,
      classes: parsed.parts.map((p) => cipher.classFor(p.label, p.size)),
      ranks: parsed.parts.map((p) => p.rank),
    };
  });
  while (pending.length > 0) {
    const ranks = cipher.permute(
      pending.flatMap((p) => p.ranks),
      pending.flatMap((p) => p.classes),
      false,
    );
    let next = 0;
    pending = pending.filter((p) => {
      p.ranks = ranks.slice(next, (next += p.ranks.length));
      images[p.at] = p.parsed.write(p.ranks);
      return !(codec.admits?.(images[p.at]!, p.value) ?? true);
    });
  }
  return { images, valid };
}

const randomInstant = (from: number, to: number): DateTime => {
  const start = Date.UTC(from, 0, 1);
  return DateTime.fromMillis(start + Math.floor(random() * (Date.UTC(to + 1, 0, 1) - start)), utc);
};

function checkPattern(format: Format, pattern: string, luxonPattern: string, count: number, locale = 'en'): void {
  const values = Array.from({ length: count }, () =>
    randomInstant(1900, 2099).setLocale(locale).toFormat(luxonPattern),
  );
  const { images, valid } = permuteAll(
    format,
    { pattern, ...(format.options.language && { language: locale }) },
    values,
  );
  const unread = values.filter((_, i) => !valid[i]);
  const isRead = (text: string): boolean => DateTime.fromFormat(text, luxonPattern, { ...utc, locale }).isValid;
  // luxon 3.7.2 does not read all that it writes: "Do. 10 Okt. 1907" (EEE d MMM yyyy, de) has a dot too many for it
  const wrong = images.filter((image, i) => !isRead(image) && isRead(values[i]!));
  expect({ pattern, unread: unread.slice(0, 5), wrong: wrong.slice(0, 5) }).toEqual({ pattern, unread: [], wrong: [] });
}

describe('dates and their oracle', () => {
  it('agree on many images of ISO dates, and on all years', () => {
    const values = Array.from({ length: SAMPLES }, (_, i) =>
      (i % 2 ? randomInstant(1900, 2099) : randomInstant(1000, 9998)).toISODate()!,
    );
    const { images, valid } = permuteAll(date, {}, values);
    expect(valid.every(Boolean)).toBe(true);
    expect(images.filter((image) => !DateTime.fromISO(image, utc).isValid).slice(0, 5)).toEqual([]);
    expect(new Set(images).size).toBe(new Set(values).size);
    reportValid('date', 'luxon', SAMPLES);
    const isCommon = (day: string): boolean => day >= '1900-01-01' && day < '2100-01-01';
    expect(images.filter((image, i) => isCommon(image) !== isCommon(values[i]!))).toEqual([]);
  });

  it('agree on many images of ISO datetimes', () => {
    const values = Array.from({ length: SAMPLES }, () => randomInstant(1900, 2099).toISO()!);
    const { images, valid } = permuteAll(datetime, { pattern: "yyyy-MM-dd'T'HH:mm:ss.SX" }, values);
    expect(valid.every(Boolean)).toBe(true);
    expect(images.filter((image) => !DateTime.fromISO(image, utc).isValid).slice(0, 5)).toEqual([]);
    expect(new Set(images).size).toBe(new Set(values).size);
    reportValid('datetime', 'luxon', SAMPLES);
  });

  it('agree on many images of times', () => {
    const values = Array.from({ length: SAMPLES }, () => randomInstant(2000, 2001).toFormat('HH:mm:ss.SSS'));
    const { images, valid } = permuteAll(time, { pattern: 'HH:mm:ss.S' }, values);
    expect(valid.every(Boolean)).toBe(true);
    expect(images.filter((image) => !DateTime.fromFormat(image, 'HH:mm:ss.SSS', utc).isValid).slice(0, 5)).toEqual([]);
    expect(new Set(images).size).toBe(new Set(values).size);
    reportValid('time', 'luxon', SAMPLES);
  });

  it('agree on many digits in the places of a date, which stay none', () => {
    const digits = (n: number, width: number): string => String(n).padStart(width, '0');
    const values = Array.from({ length: SAMPLES }, () =>
      digits(Math.floor(random() * 1e8), 8).replace(/^(....)(..)/, '$1-$2-'),
    );
    const { images, valid } = permuteAll(date, {}, values);
    // the year 0 is one for the oracle; here it is not, as in most databases
    const isDate = (text: string): boolean => DateTime.fromISO(text, utc).isValid && !text.startsWith('0000');
    expect(values.filter((value, i) => isDate(value) !== valid[i]).slice(0, 5)).toEqual([]);
    expect(images.filter((image, i) => isDate(image) !== valid[i]).slice(0, 5)).toEqual([]);
    reportInvalid('date', 'luxon', valid.filter((its) => !its).length);
  });

  it.each([
    ['dd/MM/yyyy', 'dd/MM/yyyy'],
    ['M/d/yyyy', 'M/d/yyyy'],
    ['yyyyMMdd', 'yyyyMMdd'],
    ['d.M.yy', 'd.M.yy'],
    ['EEEE, MMMM d, yyyy', 'EEEE, MMMM d, yyyy'],
    ['E, dd MMM yyyy', 'EEE, dd MMM yyyy'],
    ['MM/yyyy', 'MM/yyyy'],
  ])('agree on 10,000 images: %s', (pattern, luxonPattern) => checkPattern(date, pattern, luxonPattern, 10_000));

  it.each([
    ['M/d/yyyy h:mm:ss a', 'M/d/yyyy h:mm:ss a'],
    ['yyyy-MM-dd HH:mm:ss.SX', 'yyyy-MM-dd HH:mm:ss.SSSZZ'],
  ])('agree on 10,000 images: %s', (pattern, luxonPattern) => checkPattern(datetime, pattern, luxonPattern, 10_000));

  it.each([
    ['HH:mm:ss', 'HH:mm:ss'],
    ['h:mm a', 'h:mm a'],
  ])('agree on 10,000 images: %s', (pattern, luxonPattern) => checkPattern(time, pattern, luxonPattern, 10_000));

  it.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'])('agree on the names of months and days: %s', (locale) => {
    checkPattern(date, 'd MMMM yyyy', 'd MMMM yyyy', 1_000, locale);
    checkPattern(date, 'd MMM yyyy', 'd MMM yyyy', 1_000, locale);
    checkPattern(date, 'EEEE d MMMM yyyy', 'EEEE d MMMM yyyy', 1_000, locale);
    checkPattern(date, 'E d MMM yyyy', 'EEE d MMM yyyy', 1_000, locale);
  });
});
