// Policies through the pipeline: every action at once, at any size of block, on threads, held to a model that works on whole rows.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { irreversible, readManifest } from '../../../src/lib/manifest/manifest.js';
import { readPolicy } from '../../../src/lib/policy/read.js';
import { generalizeRewriter } from '../../../src/lib/pseudonymize/rewrites/generalize.js';
import { hmacRewriter } from '../../../src/lib/pseudonymize/rewrites/hmac.js';
import { maskRewriter } from '../../../src/lib/pseudonymize/rewrites/mask.js';
import { shiftRewriter } from '../../../src/lib/pseudonymize/rewrites/shift.js';
import type { PolicyRequest } from '../../../src/lib/pseudonymize/decide.js';
import { anonymizeBytes, deanonymizeBytes, key, workshops, type Given } from '../../support/transform.js';

function policy(text: string): { columns: []; request: { policy: PolicyRequest } } {
  const read = readPolicy(`policy: 1\n${text}`, 'policy.yaml');
  return { columns: [], request: { policy: { policy: read, table: read.tables[0] } } };
}

const columns = (rules: string): ReturnType<typeof policy> => policy(`columns:\n${rules.replace(/^/gm, '  ')}`);

const EVERY = columns(`first: drop
id: { action: pseudonymize, format: digits }
masked: mask
token: hmac
gone: { action: redact, with: 'x, "y"' }
middle: drop
/^day/: { action: shift, subject: id, options: { pattern: yyyy-MM-dd } }
age: { action: generalize, to: band, width: 10 }
free: keep
last: drop`);
const HEADER = ['first', 'id', 'masked', 'token', 'gone', 'middle', 'day', 'age', 'free', 'last'];

const cell = fc.oneof(
  fc.constantFrom('', ' ', 'a', '"', ',', 'x\ny', 'x\r\ny', 'é,"', 'plain text'),
  fc.string({ maxLength: 12 }).filter((text) => !text.includes('\0')),
);
const row = fc.tuple(
  ...[cell, fc.stringMatching(/^[0-9]{6}$/), cell, cell, cell, cell],
  fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 864e5).toISOString().slice(0, 10)),
  ...[fc.integer({ min: -5, max: 120 }).map(String), cell, cell],
);

/** The rows as they should come out, apart from `id`, which is compared after it is turned back. */
function model(rows: readonly (readonly string[])[]): string[][] {
  const mask = maskRewriter({ action: 'mask', keep: 4, with: '*' });
  const token = hmacRewriter({ action: 'hmac', domain: 'hmac', length: 32 }, key.bytes);
  const band = generalizeRewriter({ action: 'generalize', to: 'band', width: 10, invalid: 'error' });
  const shift = shiftRewriter(
    {
      ...{ action: 'shift', subject: 'id', days: 365, domain: 'shift', format: 'date', invalid: 'error' },
      options: { pattern: 'yyyy-MM-dd' },
    },
    key.bytes,
  );
  const filled = (value: string, change: (value: string) => unknown): string =>
    value.trim() === '' ? value : (change(value) as string);
  return rows.map(([, id, masked, hashed, gone, , day, age, free]) => [
    id!,
    filled(masked!, (value) => mask.rewrite(value, '')),
    filled(hashed!, (value) => token.rewrite(value, '')),
    filled(gone!, () => 'x, "y"'),
    shift.rewrite(day!, id!) as string,
    band.rewrite(age!, '') as string,
    free!,
  ]);
}

const LEFT = ['id', 'masked', 'token', 'gone', 'day', 'age', 'free'];
const readBack = (bytes: Buffer): string[][] => parse(bytes, { relax_column_count: false }) as string[][];

describe.each([
  ['the kernels', { workshop: workshops[0]![1] }],
  ['the twins', { workshop: workshops[1]![1] }],
])('with %s', (_, how: Partial<Given>) => {
  it.each([
    ['\n', false],
    ['\r\n', true],
  ])('every action, any block size, line ends %j', async (eol, quoted) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 64, max: 4_096 }),
        fc.boolean(),
        async (rows, blockBytes, lastEnd) => {
          const text = stringify([HEADER, ...rows], { quoted, record_delimiter: eol });
          const input = lastEnd ? text : text.slice(0, -eol.length);
          const given = { ...EVERY, ...how, blockBytes, chunk: 1 + (blockBytes % 97) };
          const { bytes, manifest } = await anonymizeBytes(input, given);
          const [header, ...out] = readBack(bytes);
          expect(header).toEqual(LEFT);
          expect(bytes.toString().endsWith(eol)).toBe(lastEnd);
          const back = await deanonymizeBytes(bytes, given, manifest!);
          const expected = model(rows);
          expect(out.map((cells) => cells.slice(1))).toEqual(expected.map((cells) => cells.slice(1)));
          expect(readBack(back.bytes)).toEqual([LEFT, ...expected]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('gives the same on threads and at every block size', async () => {
  const rows = Array.from({ length: 4_000 }, (_, i) =>
    [
      `f${i}`,
      100_000 + i,
      `mask ${i}`,
      `t${i % 50}`,
      i % 3 ? 'g' : '',
      '"m"',
      `20${10 + (i % 80)}-03-01`,
      i % 99,
      `é ${i}`,
      i,
    ].join(','),
  );
  const input = `${HEADER.join(',')}\n${rows.join('\n')}\n`;
  const whole = await anonymizeBytes(input, EVERY);
  for (const given of [
    { threads: 2, blockBytes: 4_096 },
    { blockBytes: 300 },
    { threads: 3, blockBytes: 20_000, chunk: 777 },
  ]) {
    const again = await anonymizeBytes(input, { ...EVERY, ...given });
    expect(again.bytes.equals(whole.bytes)).toBe(true);
    expect(again.summary.counts).toEqual(whole.summary.counts);
  }
});

describe('columns left out', () => {
  const rules = (kept: string): string =>
    ['a', 'b', 'c', 'd'].map((name) => `${name}: ${kept.includes(name) ? 'keep' : 'drop'}`).join('\n');
  it.each(['a', 'd', 'b', 'ac', 'bd', 'ad', 'bc', 'abc', 'bcd'])('all but %s', async (kept) => {
    const rows = [
      ['1', '', 'x"y', 'z'],
      ['', '', '', ''],
      ['a,b', '2', '', '"'],
      ['', 'q', 'r', ''],
    ];
    for (const eol of ['\n', '\r\n', '\r'])
      for (const blockBytes of [64, 4_096]) {
        const input = stringify([['a', 'b', 'c', 'd'], ...rows], { record_delimiter: eol });
        const { bytes } = await anonymizeBytes(input, { ...columns(rules(kept)), blockBytes });
        const expected = [['a', 'b', 'c', 'd'], ...rows].map((cells) =>
          cells.filter((_, i) => kept.includes('abcd'[i]!)),
        );
        expect(parse(bytes, { record_delimiter: eol })).toEqual(expected);
      }
  });

  it('keeps blank lines, marks and headers as they are written', async () => {
    const { bytes } = await anonymizeBytes(
      '\ufeff\n"a, b",c,"d"\n\n1,2,3\n\n',
      columns(':1: keep\n:2: drop\n:3: keep'),
    );
    expect(bytes.toString()).toBe('\ufeff\n"a, b","d"\n\n1,3\n\n');
  });

  it('works without a header, and turns the rest back', async () => {
    const given = {
      ...columns(':1: drop\n:2: { action: pseudonymize, format: digits, context: ":3" }\n:3: keep'),
      reading: { header: false },
    };
    const { bytes, manifest } = await anonymizeBytes('x,1234567,u\ny,1234567,v\n', given);
    const [one, two] = bytes.toString().split('\n');
    expect(one).toMatch(/^\d{7},u$/);
    expect(one!.slice(0, 7)).not.toBe(two!.slice(0, 7));
    expect((await deanonymizeBytes(bytes, given, manifest!)).bytes.toString()).toBe('1234567,u\n1234567,v\n');
  });
});

describe('how a value was quoted does not stay', () => {
  const given = columns(`masked: mask
token: hmac
gone: { action: redact, with: 'x, "y"' }
plain: redact
day: { action: shift, subject: masked, options: { pattern: yyyy-MM-dd } }
zip: { action: generalize, to: prefix, keep: 2 }`);
  const head = ['masked', 'token', 'gone', 'plain', 'day', 'zip'];
  const text = fc.constantFrom('a', 'plain text', 'Smith, John', 'said "so"', 'x\ny', ' é,"');
  const anyRow = fc.tuple(...[text, text, text, text], fc.constant('2024-03-01'), fc.constant('12,345'));
  const anyWay = fc.array(fc.boolean(), { minLength: 1, maxLength: 50 });
  const written = (rows: readonly (readonly string[])[], quoted: (i: number) => boolean): string => {
    let i = 0;
    const cellOf = (value: string): string =>
      quoted(i++) || /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    return [head.join(','), ...rows.map((cells) => cells.map(cellOf).join(',')), ''].join('\n');
  };

  it('where actions of a policy changed it: only what needs quotes has them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 12 }),
        ...[anyWay, fc.integer({ min: 60, max: 400 })],
        async (rows, way, blockBytes) => {
          const out = async (quoted: (i: number) => boolean): Promise<string> =>
            (await anonymizeBytes(written(rows, quoted), { ...given, blockBytes })).bytes.toString();
          const plain = await out(() => false);
          expect(await out(() => true)).toBe(plain);
          expect(await out((i) => way[i % way.length]!)).toBe(plain);
          expect(stringify(parse(plain))).toBe(plain);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('beside columns that are left out, without a header and at every end of a line', async () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const { bytes } = await anonymizeBytes(`"u","a, b","v","w"${eol}"u",c,v,w${eol}`, {
        ...columns(':1: drop\n:2: redact\n:3: drop\n:4: { action: redact, with: "" }'),
        reading: { header: false },
      });
      expect(bytes.toString()).toBe(`REDACTED,${eol}REDACTED,${eol}`);
    }
  });

  it('but cells without a value and all that comes back stay as they are written', async () => {
    const rules = columns('a: redact\nb: keep\nc: { action: pseudonymize, format: digits }');
    const { bytes } = await anonymizeBytes('a,b,c\n"","x","1234567"\n,y,1234567\n', rules);
    expect(bytes.toString()).toMatch(/^a,b,c\n"","x","\d{7}"\n,y,\d{7}\n$/);
  });
});

describe('a cell that needs quotes gets them', () => {
  it('in a column of its own, where nothing would be a blank line', async () => {
    const { bytes } = await anonymizeBytes('a\nx\n\ny\n', columns('a: { action: redact, with: "" }'));
    expect(bytes.toString()).toBe('a\n""\n\n""\n');
  });

  it('and where the file has no quotes the row is named', async () => {
    const given = { ...columns('a: keep\nb: { action: redact, with: "x;y" }'), reading: { quote: '', delimiter: ';' } };
    await expect(anonymizeBytes('a;b\n1;2\n', given)).rejects.toThrow('row 2, column "b": the result needs quotes');
  });
});

it('says in the manifest what was done, and what does not come back', async () => {
  const row = '1,123456,2,3,4,5,2024-01-01,37,6,7';
  const { manifest } = await anonymizeBytes(`${HEADER.join(',')}\n${row}\n`, EVERY);
  const document = readManifest(manifest!, 'm');
  expect(document.columns.map(({ name, index, action }) => `${name} ${index} ${action}`)).toEqual([
    ...['first 1 drop', 'id 1 pseudonymize', 'masked 2 mask', 'token 3 hmac', 'gone 4 redact', 'middle 6 drop'],
    ...['day 5 shift', 'age 6 generalize', 'free 7 keep', 'last 10 drop'],
  ]);
  expect(irreversible(document).map(({ name }) => name)).toEqual(
    HEADER.filter((name) => name !== 'id' && name !== 'free'),
  );
  expect(document.policy).toEqual({
    file: 'policy.yaml',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    reason: 'optional',
  });
  expect(manifest).not.toContain('123456');
});

describe('refuses', () => {
  const rejects = async (given: Given, input: string, message: string | RegExp): Promise<void> =>
    expect(anonymizeBytes(input, given)).rejects.toThrow(message);

  it('two rules for one column, with both lines', () =>
    rejects(
      columns('id: keep\n/^i/: drop'),
      'id\n1\n',
      'policy.yaml:4:3: column "id" has two rules: /^i/ here, id in line 3',
    ));
  it('a new column', () => rejects(columns('id: keep'), 'id,x\n1,2\n', 'policy.yaml has no rule for column "x"'));
  it('a column that is not there', () =>
    rejects(
      policy('tables:\n  - files: "*"\n    columns:\n      id: keep\n      nmae: drop'),
      'id,name\n1,2\n',
      'policy.yaml:6:7: there is no column "nmae"',
    ));
  it('a column that holds something else by now', () =>
    rejects(
      columns('a: { action: pseudonymize, format: ssn }'),
      `a\n${'123-45-6789\n'}${'000-00-0000\n'.repeat(7)}`,
      'policy.yaml:3:3: column "a": 12 % valid, the policy expects ssn',
    ));
  it('a value that cannot be read, by row and column', () =>
    rejects(
      columns('a: { action: generalize, to: band, width: 10 }'),
      'a\n1\nsecret\n',
      'row 3, column "a": no value that generalizes to a band',
    ));
  it('a context that does not come back', () =>
    rejects(
      columns('a: { action: pseudonymize, format: digits, context: b }\nb: drop'),
      'a,b\n1234567,2\n',
      '"b" is the context of "a", but does not come back',
    ));
  it('dropping everything', () => rejects(columns('/./: drop'), 'a,b\n1,2\n', 'the policy drops every column'));
  it('ragged rows as text, where rows lose cells', () =>
    rejects({ ...columns('a: keep\nb: drop'), reading: { ragged: 'text' } }, 'a,b\n1,2\n', '--ragged text'));
});

describe('new columns', () => {
  const rules = (what: string): ReturnType<typeof policy> => policy(`new-columns: ${what}\ncolumns:\n  id: keep`);
  it.each([
    ['keep', 'id,x\n1,secret\n'],
    ['drop', 'id\n1\n'],
  ])('%s', async (what, out) => {
    expect((await anonymizeBytes('id,x\n1,secret\n', rules(what))).bytes.toString()).toBe(out);
  });
  it('pseudonymize', async () => {
    const { bytes, manifest } = await anonymizeBytes('id,x\n1,secret\n', rules('pseudonymize'));
    expect(bytes.toString()).toMatch(/^id,x\n1,[a-z]{6}\n$/);
    expect(bytes.toString()).not.toContain('secret');
    expect((await deanonymizeBytes(bytes, { columns: [] }, manifest!)).bytes.toString()).toBe('id,x\n1,secret\n');
  });
});

it('lets a table say otherwise than the policy, and take only columns that are there', async () => {
  const given = policy(`columns:
  ssn: { action: pseudonymize, format: ssn }
  /_note$/: redact
tables:
  - files: "*"
    columns:
      id: keep
      ssn: drop
      maybe: { action: drop, optional: true }`);
  const { bytes } = await anonymizeBytes('id,ssn,a_note\n1,123-45-6789,hello\n', given);
  expect(bytes.toString()).toBe('id,a_note\n1,REDACTED\n');
});

it('works on a table without rows', async () => {
  const { bytes } = await anonymizeBytes(`${HEADER.join(',')}\n`, EVERY);
  expect(bytes.toString()).toBe(`${LEFT.join(',')}\n`);
});
