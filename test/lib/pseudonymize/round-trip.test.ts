import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { anonymizeBytes, deanonymizeBytes, workshops, type Given } from '../../support/transform.js';

const bare = fc.oneof(
  fc.constant(''),
  fc.constantFrom('-', '???', ' ', 'NULL', '0'),
  fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '-', '.', 'é', 'Ж', '中', '😀', "'"), maxLength: 20 }),
  fc.integer({ min: 0, max: 999_999_999 }).map((n) =>
    String(n)
      .padStart(9, '0')
      .replace(/^(...)(..)/, '$1-$2-'),
  ),
  fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }).map((n) => String(n).padStart(16, '0')),
);
const quoted = fc
  .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '5'), maxLength: 30 })
  .map((s) => `"${s.replaceAll('"', '""')}"`);
const table = fc.record({
  rows: fc.array(
    fc.array(fc.oneof({ weight: 4, arbitrary: bare }, { weight: 1, arbitrary: quoted }), {
      minLength: 5,
      maxLength: 5,
    }),
    { maxLength: 40 },
  ),
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  final: fc.boolean(),
  blank: fc.constantFrom('', '\n'),
});
const text = ({ rows, eol, mark, final, blank }: typeof table extends fc.Arbitrary<infer T> ? T : never): string =>
  mark + blank + ['kept,t,d,s,c', ...rows.map((row) => row.join(','))].join(eol) + (final ? eol : '');

const columns = ['t=text,d=digits,s=ssn,c=card'];

describe('a table and back', () => {
  it('is byte-identical at block sizes from one row to the whole file, by kernels and by twins, and the same on the way', async () => {
    await fc.assert(
      fc.asyncProperty(table.map(text), async (csv) => {
        const outputs = new Set<string>();
        for (const blockBytes of [1, 17, 64, 1_000, 1 << 18]) {
          for (const [, workshop] of blockBytes === 17 ? workshops : workshops.slice(0, 1)) {
            const there = await anonymizeBytes(csv, { columns, blockBytes, workshop, chunk: blockBytes });
            outputs.add(there.bytes.toString('hex'));
            const back = await deanonymizeBytes(there.bytes, { columns: [], blockBytes, workshop }, there.manifest);
            expect(back.bytes.toString()).toBe(csv);
            expect(back.restored).toEqual({ input: true, output: true });
          }
        }
        expect(outputs.size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves untouched cells, delimiters, quotes and line ends as they are', async () => {
    await fc.assert(
      fc.asyncProperty(table.map(text), async (csv) => {
        const { bytes } = await anonymizeBytes(csv, { columns });
        const mask = (s: string): string => s.replace(/[\p{L}\p{N}\p{M}\p{S}]/gu, 'x');
        expect(mask(bytes.toString())).toBe(mask(csv));
        expect(bytes.length).toBe(Buffer.byteLength(csv));
        const options = { relax_quotes: true, bom: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n'] };
        const first = (s: string): string[] => parse(s, options).map(([cell]) => cell!);
        expect(first(bytes.toString())).toEqual(first(csv));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same with worker threads', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `${i},name ${i},${i * 7},123-45-${String(i % 10_000).padStart(4, '0')},4111111111111111`,
    );
    const csv = `kept,t,d,s,c\n${rows.join('\n')}\n`;
    const [one, two] = [
      await anonymizeBytes(csv, { columns, blockBytes: 65_536 }),
      await anonymizeBytes(csv, { columns, blockBytes: 65_536, threads: 2 }),
    ];
    expect(two.bytes.equals(one.bytes)).toBe(true);
    expect([one.summary.threads, two.summary.threads]).toEqual([1, 2]);
    expect({ ...two.summary, threads: 1 }).toEqual(one.summary);
    const back = await deanonymizeBytes(two.bytes, { columns: [], threads: 2 }, two.manifest);
    expect(back.bytes.toString() === csv).toBe(true);
  });

  it('counts what it met', async () => {
    const csv = 's\n123-45-6789\n000-00-0000\n\n"   "\n---\nN/A\nNULL\n';
    const { summary } = await anonymizeBytes(csv, { columns: ['s=ssn'], reading: { nulls: ['NULL'] } });
    expect(summary.rows).toBe(7);
    expect(summary.counts[0]).toEqual({
      ...{ values: 3, valid: 1, empty: 2, nulls: 1, bare: 1, ff1: 2, perm1: 1 },
      nullLike: { 'N/A': 1 },
    });
  });

  it('counts what looks like a null token in every block, however often it was seen before', async () => {
    const csv = `s\n${'N/A\n'.repeat(50)}`;
    const { summary } = await anonymizeBytes(csv, { columns: ['s=ssn'], blockBytes: 64 });
    expect(summary.counts[0]!.nullLike).toEqual({ 'N/A': 50 });
  });
});

describe('FF1 alone', () => {
  const given = (columns: string[]): Given => ({ columns, reading: { ff1Only: true } });

  it.each([
    ['text', 'xy'],
    ['name', 'Li'],
    ['digits', '12345'],
    ['postal-code:country=US', '94107'],
    ['date', '2024-02-13'],
  ])('refuses %s of a class that needs the keyed table, by whatever path it would go', async (format, value) => {
    const csv = `v\n${`${value}\n`.repeat(300)}`;
    await expect(anonymizeBytes(csv, given([`v=${format}`]))).rejects.toThrow(
      /^row 2, column "v": a class of \d+ members would need the keyed table/,
    );
  });

  it('gives larger classes the pseudonyms that they have anyway', async () => {
    const csv = `v,w\n${'457-55-5462,Anna Brown\n'.repeat(300)}`;
    const columns = ['v=ssn', 'w=text'];
    const [alone, mixed] = [await anonymizeBytes(csv, given(columns)), await anonymizeBytes(csv, { columns })];
    expect(alone.bytes.equals(mixed.bytes)).toBe(true);
    expect(alone.summary.counts.map(({ ff1, perm1 }) => [ff1, perm1])).toEqual([
      [300, 0],
      [300, 0],
    ]);
  });
});

describe('null tokens', () => {
  it('are kept, and no image is one', async () => {
    const names = Array.from({ length: 26 * 26 }, (_, i) =>
      String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
    );
    const csv = `n\n${names.join('\n')}\n`;
    const given = { columns: ['n=text'], reading: { nulls: ['NA', 'XX'] } };
    const { bytes, manifest } = await anonymizeBytes(csv, given);
    const images = bytes.toString().trimEnd().split('\n').slice(1);
    expect(new Set(images).size).toBe(names.length);
    names.forEach((name, i) => expect(images[i] === 'NA' || images[i] === 'XX').toBe(name === 'NA' || name === 'XX'));
    expect((await deanonymizeBytes(bytes, { columns: [] }, manifest)).bytes.toString()).toBe(csv);
  });
});

describe('a context', () => {
  const csv = 'id,n,other\n1,Anna Brown,x\n2,Anna Brown,y\n1,Anna Brown,z\n';

  it('gives equal values of different rows different pseudonyms, and goes back', async () => {
    const given = { columns: ['n=text'], request: { contexts: { n: 'id' } } };
    const { bytes, manifest } = await anonymizeBytes(csv, given);
    const names = bytes
      .toString()
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[1]);
    expect(names[0]).toBe(names[2]);
    expect(names[0]).not.toBe(names[1]);
    expect((await deanonymizeBytes(bytes, { columns: [] }, manifest)).bytes.toString()).toBe(csv);
  });

  it('is that of its own row in every block, however often the value was seen before', async () => {
    const long = `id,n\n${Array.from({ length: 40 }, (_, i) => `${i},Anna Brown\n`).join('')}`;
    const given = { columns: ['n=text'], request: { contexts: { n: 'id' } } };
    const { bytes, manifest } = await anonymizeBytes(long, { ...given, blockBytes: 64 });
    expect(new Set(bytes.toString().match(/(?<=,).*$/gm)).size).toBe(41);
    expect(bytes.equals((await anonymizeBytes(long, given)).bytes)).toBe(true);
    expect((await deanonymizeBytes(bytes, { columns: [], blockBytes: 64 }, manifest)).bytes.toString()).toBe(long);
  });

  it('is the value in its plainest spelling, and empty where there is none', async () => {
    const spelt = `id,n\n${['457-55-5462', '457555462', ' 457 55 5462', '', '  ', 'NULL', '457-55-5463'].map((id) => `${id},Anna Brown\n`).join('')}`;
    const { bytes } = await anonymizeBytes(spelt, {
      ...{ columns: ['n=text', 'id=ssn'], request: { contexts: { n: 'id' } }, reading: { nulls: ['NULL'] } },
    });
    const [one, same, alike, none, blank, token, other] = bytes
      .toString()
      .match(/(?<=,).*$/gm)!
      .slice(1);
    expect([same, alike]).toEqual([one, one]);
    expect([blank, token]).toEqual([none, none]);
    expect(new Set([one, none, other]).size).toBe(3);
  });

  it('counts by its plaintext when it is pseudonymized itself', async () => {
    const long = 'id,n\n900100200,Anna Brown\n900100201,Anna Brown\n';
    const given = { columns: ['n=text,id=digits'], request: { contexts: { n: 'id' } } };
    const { bytes, manifest } = await anonymizeBytes(long, given);
    expect((await deanonymizeBytes(bytes, { columns: [] }, manifest)).bytes.toString()).toBe(long);
    const alone = await anonymizeBytes(long, { columns: ['n=text'], request: { contexts: { n: 'id' } } });
    const names = (b: Buffer): string[] =>
      b
        .toString()
        .split('\n')
        .map((row) => row.split(',')[1] ?? '');
    expect(names(bytes)).toEqual(names(alone.bytes));
  });

  it('needs a class of at least 10^6 members, and no circle', async () => {
    await expect(
      anonymizeBytes('a,b\nxy,1\n', { columns: ['a=text'], request: { contexts: { a: 'b' } } }),
    ).rejects.toThrow('row 2, column "a": a class of 676 members; a context needs at least 1000000');
    await expect(
      anonymizeBytes('a,b\nlonger,text\n', { columns: ['a=text,b=text'], request: { contexts: { a: 'b', b: 'a' } } }),
    ).rejects.toThrow("columns are each other's context");
  });
});
