// Formats and values that cannot be, on the real command line: a clear reason in bounded time, no output, no plaintext value in any text.
import { writeFileSync } from 'node:fs';
import { Workdir, type Outcome } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const SECRET = 'Zweifelhaft'; // a value that must never be printed

describe('bad input of formats', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  });
  afterEach(() => work.remove());

  const file = (content: string | Buffer): void => writeFileSync(work.path('in.csv'), content);
  const anonymize = (columns: string, ...more: string[]): Promise<Outcome> =>
    work.run(['anonymize', 'in.csv', '-c', columns, '-o', 'out.csv', ...more]);
  const fails = async (columns: string, code: number, message: RegExp, ...more: string[]): Promise<Outcome> => {
    const before = work.files();
    const out = await anonymize(columns, ...more);
    expect({ columns, code: out.code, stderr: out.stderr }).toEqual({
      columns,
      code,
      stderr: expect.stringMatching(message),
    });
    expect(out.stderr).not.toContain(SECRET);
    expect(out.stderr).toMatch(/^secureml: error: [^A-Z\n][^\n]*[^.\n]$/m);
    expect(work.files()).toEqual(before);
    return out;
  };
  const reversed = async (input: string, columns: string): Promise<string> => {
    file(input);
    const there = await anonymize(columns);
    expect({ code: there.code, stderr: there.stderr }).toEqual({ code: 0, stderr: expect.anything() });
    const image = work.read('out.csv');
    const back = await work.run(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect({ code: back.code, stderr: back.stderr }).toEqual({ code: 0, stderr: expect.anything() });
    expect(work.read('back.csv')).toBe(input);
    return image;
  };

  it('a format that does not exist, with the nearest one', async () => {
    file(`a,b\n${SECRET},2\n`);
    await fails('a=regexp:[a-z]+', 2, /unknown format "regexp"\n.*did you mean "regex"\?/);
    await fails('a=postcode', 2, /unknown format "postcode"\n.*did you mean "postal-code"\?/);
    await fails('a=integr', 2, /unknown format "integr"\n.*did you mean "integer"\?/);
  });

  it('sets of a few values, with advice', async () => {
    file(`name,gender,country\n${SECRET},m,US\nx,f,FR\n`);
    await fails('gender=gender', 2, /gender is no format: a few values.*\n.*drop or generalize it/);
    await fails('country=country', 2, /country is no format: a few values.*\n.*drop or generalize it/);
    await fails('gender', 6, /column "gender": too few different values for a pseudonym\n.*drop or generalize it/);
    expect((await anonymize('gender=text')).code).toBe(0);
  });

  it('options that are unknown or out of range', async () => {
    file(`a,b\n${SECRET},2\n`);
    await fails('a=decimal:mrk=.', 2, /format decimal has no option "mrk"\n.*did you mean "mark"\?/);
    await fails('a=decimal:mark=;', 2, /mark: expected \. or ,, got ;/);
    await fails('a=base64:alphabet=mime', 2, /alphabet: expected standard or url, got mime/);
    await fails('a=postal-code:country=UK', 2, /country: expected one of .* or any, got UK/);
    await fails('a=postal-code:country=us', 2, /got us\n.*write US/);
    await fails('a=geo:kind=height', 2, /kind: expected latitude, longitude, lat-lon, lon-lat, got height/);
    await fails('a=hex:case=upper', 2, /format hex has no option "case"\n.*it has no options/);
  });

  it('a column that does not tell the country of its postal codes', async () => {
    file(`zip,b\n90210,${SECRET}\n10001,x\n60614,y\n`);
    await fails('zip=postal-code', 2, /column "zip": the column does not tell which country.*US 100 %.*\n.*country=US/);
    expect((await anonymize('zip=postal-code:country=US')).code).toBe(0);
  });

  it('a pattern that is not regular, or wrong, and says where', async () => {
    file(`a,b\n${SECRET},2\n`);
    await fails('a=regex:(?=x)[a-z]+', 2, /pattern: a lookahead at character 3\n.*has to be regular/);
    await fails('a=regex:([a-z])\\1', 2, /pattern: a backreference at character 9/);
    await fails('a=regex:\\p{L}+', 2, /pattern: a Unicode property.*\n.*write the ranges/);
    await fails('a=regex:[a-z', 2, /pattern: a class that is not closed/);
    await fails('a=regex:[z-a]', 2, /pattern: a range that runs backwards/);
    await fails('a=regex', 2, /regex needs a pattern\n.*for example regex:/);
  });

  it('a pattern that is too big, in bounded time', async () => {
    file(`a,b\n${SECRET},2\n`);
    for (const pattern of [
      '(a{1000}){1000}',
      '[01]*1[01]{18}',
      '(((([a-z]{99}){99}){99}){99}){99}',
      'a'.repeat(1_001),
    ]) {
      const { ms } = await fails(`a=regex:${pattern}`, 2, /pattern: (too big|1001 characters, at most 1000)/);
      expect(ms).toBeLessThan(20_000);
    }
  });

  it('a pattern or an alphabet that could end a cell', async () => {
    file(`a,b\n${SECRET},2\n`);
    await fails('a=regex:[a-z,]+', 2, /the alphabet of regex@1 has ",", which ends a cell of this file/);
    await fails('a=regex:.+', 2, /the alphabet of regex@1 has/);
    await fails('a=alphabet:abc,def', 2, /the alphabet of alphabet@1 has ",", which ends a cell of this file/);
    file('v.w\nab@cd.1\n');
    await fails(
      'v=email:reserved=true',
      2,
      /the alphabet of email@1 has "\.", which ends a cell of this file/,
      '--delimiter',
      '.',
    );
    file(`a,b\n${SECRET},2\n`);
    await fails('a=alphabet:abc"', 2, /characters: a quote cannot be part of it/);
  });

  it('an alphabet with repeated characters, too few of them, or white space', async () => {
    file(`a,b\n${SECRET},2\n`);
    await fails('a=alphabet:abcda', 2, /characters: "a" occurs twice\n.*there are no ranges/);
    await fails('a=alphabet:a', 2, /characters: expected 2 to 65536 of them, got 1/);
    await fails('a=alphabet:ab cd', 2, /characters: white space cannot be part of it/);
    await fails('a=alphabet', 2, /alphabet needs its characters/);
  });

  it('a class that is too small for its alphabet or pattern', async () => {
    file(`a,b\n${SECRET},1\n`);
    await fails('b=alphabet:01', 6, /row 2, column "b": class too small: 2 members, at least 10 are needed/);
    await fails('b=regex:[1-3]', 6, /row 2, column "b": class too small: 3 members/);
  });

  it('halves of surrogate pairs, which no UTF-8 has', async () => {
    file(Buffer.concat([Buffer.from(`a,b\n1,${SECRET}`), Buffer.of(0xed, 0xa0, 0x80), Buffer.from('\n')]));
    for (const format of ['text', 'freetext', 'regex:[a-z]+', 'alphabet:abc']) {
      await fails(`b=${format}`, 5, /row 2, column "b": the bytes are not UTF-8/);
    }
  });

  it('values of 100 KB: refused by name where they are one value, permuted word by word by freetext', async () => {
    const long = `${SECRET} `.repeat(9_000);
    file(`a,b\n1,${long}\n`);
    for (const format of ['text', 'hex', 'base64', 'decimal', 'alnum', 'city', 'regex:[a-z ]{1,9}']) {
      const { ms } = await fails(`b=${format}`, 5, /row 2, column "b": 99000 symbols, at most 4096.*\n.*freetext/);
      expect(ms).toBeLessThan(20_000);
    }
    const image = await reversed(`a,b\n1,${long}\n2,${'7'.repeat(100_000)}\n`, 'b=freetext');
    expect(image).not.toContain(SECRET);
  });

  it('values in mixed scripts, invalid for every format: pseudonymized and turned back', async () => {
    const values = [
      'Zürich 東京',
      'Аnna',
      'पता 12',
      '１２３',
      'ab-中-12',
      '😀',
      'ﬁn',
      'e\u0301t',
      '\u202e12',
      '١٢٫٥',
      'İstanbul',
    ];
    const formats = [
      ...['integer', 'decimal', 'alnum', 'hex', 'base64', 'freetext', 'city', 'street-address', 'geo:kind=latitude'],
      ...[
        'postal-code:country=US',
        'postal-code:country=any',
        'alphabet:0123456789ABCDEFGHKMNPxyz',
        'regex:[A-Z]{2}\\d{4}',
      ],
    ];
    const header = formats.map((_, i) => `c${i}`).join(',');
    const input = `${header}\n${values.map((value) => formats.map(() => value).join(',')).join('\n')}\n`;
    file(input);
    const columns = formats.flatMap((format, i) => ['-c', `c${i}=${format}`]);
    const there = await work.run(['anonymize', 'in.csv', ...columns, '-o', 'out.csv']);
    expect({ code: there.code, stderr: there.stderr }).toEqual({ code: 0, stderr: expect.anything() });
    expect(work.read('out.csv')).not.toContain('東京');
    expect((await work.run(['deanonymize', 'out.csv', '-o', 'back.csv'])).code).toBe(0);
    expect(work.read('back.csv')).toBe(input);
  });
});
