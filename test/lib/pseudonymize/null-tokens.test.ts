// Columns whose values may be null tokens, by the fast paths: what they give is what the string path gives.
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { NullTokens } from '../../../src/lib/pseudonymize/null-tokens.js';
import { NULL_LIKE } from '../../../src/lib/pseudonymize/null-like.js';
import { isRefusal, ValueCipher } from '../../../src/lib/pseudonymize/value-cipher.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { anonymizeBytes, deanonymizeBytes, key, workshops } from '../../support/transform.js';

const tools = { memory, feistel: feistelKernels[0]![1], budget: new TableBudget() };
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const pairs = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b));
const numbers = (count: number, width: number): string[] =>
  Array.from({ length: count }, (_, i) => String(i).padStart(width, '0'));

describe.each(workshops)('columns with null tokens (%s)', (_, workshop) => {
  it.each([
    ['text@1', pairs, ['NA', 'XX', 'qz']],
    ['text@1', pairs.flatMap((pair) => [pair, ` ${pair.toLowerCase()} `]), ['NA', 'xx', 'qz']],
    ['name@1', [...pairs, 'Anna', 'None', 'Nina', 'N/A', 'null', 'José', 'Müller'], [...NULL_LIKE]],
    ['alnum@1', numbers(600, 1).map((n) => `A${n}`), ['A7', 'A77', 'A100']],
    ['digits@1', numbers(1_000, 3), ['999', '000', '77']],
    ['digits@1', numbers(100, 2).flatMap((n) => [n, `${n[0]}-${n[1]}`, ` ${n}`]), ['42', '1-1']],
    ['integer@1', numbers(300, 1).flatMap((n) => [n, `-${n}`]), ['0', '-1', '99']],
    [
      'date@1',
      numbers(28, 2).flatMap((d) => ['1900', '1999', '2024'].map((y) => `${y}-02-${d}`)),
      ['1900-02-01', '2024-02-09'],
    ],
    [
      'date@1',
      numbers(366, 3).map((d) => new Date(Date.UTC(2024, 0, 1 + Number(d))).toISOString().slice(0, 10)),
      ['2024-01-01', '2024-12-31'],
    ],
    ['ssn@1', ['123-45-6789', '000-00-0000', '999-99-9999', '000000000'], ['999-99-9999', '000000000']],
    ['postal-code@1', numbers(1_000, 5), ['00000', '00501', '99999']],
  ])('%s', async (format, values, tokens) => {
    const range: Record<string, string> = values.length === 366 ? { range: '2024-01-01..2024-12-31' } : {};
    const options: Record<string, string> =
      format === 'date@1' ? { pattern: 'yyyy-MM-dd', ...range } : format === 'postal-code@1' ? { country: 'US' } : {};
    const name = format.replace('@1', '');
    const nulls = new Set(tokens);
    const cipher = new ValueCipher({ format, options, domain: name }, key.bytes, tools, {
      decipher: false,
      ff1Only: false,
      nulls,
    });
    const wanted = values.filter((value) => !nulls.has(value.trim()));
    const outcomes = cipher.permute(wanted);
    const expected = { values: wanted.length, valid: 0, nulls: values.length - wanted.length, ff1: 0, perm1: 0 };
    const images = new Map<string, string>();
    outcomes.forEach((outcome, i) => {
      if (isRefusal(outcome) || outcome.engine === undefined) throw new Error('not permuted');
      expect(nulls.has(outcome.text.trim())).toBe(false);
      images.set(wanted[i]!, outcome.text);
      if (outcome.valid) expected.valid++;
      expected[outcome.engine]++;
    });
    const spec = Object.entries(options)
      .map(([option, value]) => `${option}=${value}`)
      .join(',');
    const csv = `c\n${values.join('\n')}\n`;
    const { bytes, manifest, summary } = await anonymizeBytes(csv, {
      columns: [`c=${name}${spec && `:${spec}`}`],
      reading: { nulls: tokens },
      workshop,
    });
    expect(bytes.toString()).toBe(`c\n${values.map((value) => images.get(value) ?? value).join('\n')}\n`);
    expect(summary.counts[0]).toMatchObject(expected);
    const back = await deanonymizeBytes(bytes, { columns: [], workshop }, manifest);
    expect(back.bytes.toString()).toBe(csv);
    expect(back.summary.counts[0]).toMatchObject(expected);
  });

  it.each([['text'], ['name'], ['digits']])('keeps one that holds the quote, by every path (%s)', async (format) => {
    const csv = 'v,w\n"N""ABC ",1\n"1""2",2\n"N""ABD",3\n"7""8",4\n';
    const nulls = ['N"ABC', '1"2'];
    for (const context of [undefined, 'w']) {
      const request = context === undefined ? {} : { contexts: { v: 'w' } };
      const wide = context === undefined ? csv : csv.replace('N""ABD', 'N""ABDEFGHIJ').replace('7""8', '7""8901234');
      const { bytes, manifest } = await anonymizeBytes(Buffer.from(wide), {
        ...{ columns: [`v=${format}`], request, reading: { nulls }, workshop },
      });
      const lines = bytes.toString().split('\n');
      expect([lines[1], lines[2]]).toEqual(['"N""ABC ",1', '"1""2",2']);
      expect(lines[4]).not.toContain('"7""8');
      expect((await deanonymizeBytes(bytes, { columns: [], workshop }, manifest)).bytes.toString()).toBe(wide);
    }
  });
});

describe('null tokens among bytes', () => {
  const tokens = new NullTokens(new Set(['NA', '-', 'n. a.', '9é']));
  const spellings = [
    'NA',
    ' NA',
    'NA\t',
    '\u00a0NA\u2003',
    '-',
    ' - ',
    'n. a.',
    '9é',
    '9é ',
    'N',
    'NAN',
    'na',
    '',
    '  ',
    '9e',
    'n.a.',
    'A',
    '--',
    '\ufeffNA',
  ];

  it('are found as text would be', () => {
    for (const value of spellings) {
      const bytes = Buffer.from(`x${value}x`);
      const cells = { read: (from: number, to: number) => bytes.toString('utf8', from, to) };
      const isToken = ['NA', '-', 'n. a.', '9é'].includes(value.trim());
      expect([value, tokens.has(bytes, 1, bytes.length - 1, cells)]).toEqual([value, isToken]);
      if (isToken) expect([value, tokens.mayFit(bytes, 1, bytes.length - 1)]).toEqual([value, true]);
    }
  });
});
