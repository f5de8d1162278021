// A policy as a plan for one table: what it says of domains, contexts and validity, and what it may not.
import { InputError, UsageError } from '../../../src/lib/errors.js';
import { readPolicy } from '../../../src/lib/policy/read.js';
import { decideByPolicy, readingByPolicy } from '../../../src/lib/pseudonymize/by-policy.js';
import type { Decision } from '../../../src/lib/pseudonymize/decide.js';

const SSN = '123-45-6789';

interface Given {
  readonly header?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly quote?: number;
}

function decide(text: string, { header = ['id', 'ssn'], rows = [['1', SSN]], quote = 0x22 }: Given = {}): Decision {
  const policy = readPolicy(`policy: 1\n${text}`, 'some/p.yaml');
  const dialect = { delimiter: 0x2c, quote, lineEnd: 0x0a };
  const table = { header, hasHeader: true, dialect, sample: () => ({ rows, all: true }) };
  return decideByPolicy(table, { policy, table: policy.tables[0] }, () => []);
}

const ssn = (more: string): string => `columns:\n  id: keep\n  ssn: { action: pseudonymize, format: ssn${more} }\n`;

describe('a policy', () => {
  it('gives a column the domain and the context that it says', () => {
    expect(decide(ssn('')).columns).toMatchObject([{ index: 1, format: 'ssn@1', domain: 'ssn' }]);
    expect(decide(ssn('')).columns[0]).not.toHaveProperty('context');
    expect(decide(ssn(', domain: people, context: id')).columns).toMatchObject([{ domain: 'people', context: 0 }]);
  });

  it('is named in the manifest, with its digest and whether a reason is asked for', () => {
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(decide(ssn('')).policy).toEqual({ file: 'p.yaml', sha256, reason: 'optional' });
    expect(decide(`reason: required\n${ssn('')}`).policy).toEqual({ file: 'p.yaml', sha256, reason: 'required' });
    expect(decide(`reason: optional\n${ssn('')}`).policy).toMatchObject({ reason: 'optional' });
  });

  it.each<[string, string, RegExp]>([
    ['a column as its own context', ssn(', context: ssn'), /each other's context/],
    ['a context that is dropped', ssn(', context: id').replace('keep', 'drop'), /does not come back/],
    ['a context that is masked', ssn(', context: id').replace('keep', 'mask'), /does not come back/],
    [
      'raw FF1 under a context',
      'columns:\n  id: keep\n  ssn: { action: pseudonymize, format: ff1, options: { radix: 10 }, context: id }\n',
      /raw ff1 takes no context/,
    ],
    ['no column', 'columns: { id: drop, ssn: drop }', /drops every column/],
    [
      'an alphabet that ends a cell',
      'columns:\n  id: keep\n  ssn: { action: pseudonymize, format: alphabet, options: { characters: "ab,cdefghij0123456789-" } }\n',
      /has ",", which ends a cell/,
    ],
  ])('cannot say %s', (_, text, why) => {
    let error: unknown;
    try {
      decide(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(why);
  });

  it('cannot leave one column where there are no quotes: its empty cells would be blank lines', () => {
    const text = 'columns: { id: drop, ssn: keep }';
    expect(decide(text).drops).toEqual([0]);
    expect(() => decide(text, { quote: 0 })).toThrow(UsageError);
    expect(decide(text.replace('drop', 'keep'), { quote: 0 }).drops).toEqual([]);
    expect(decide('columns: { ssn: keep }', { header: ['ssn'], rows: [[SSN]], quote: 0 }).drops).toEqual([]);
  });
});

describe('a column that is no longer what its policy says', () => {
  const column = (valid: number, invalid: number): Given => ({
    rows: [...Array<string>(valid).fill(SSN), ...Array<string>(invalid).fill('x')].map((value) => ['1', value]),
  });

  it.each([
    ['half of many', '', 5, 5, 'passes'],
    ['fewer than half of many', '', 49, 51, 'error'],
    ['fewer than half of a few', '', 1, 3, 'warning'],
    ['fewer than half of just enough', '', 2, 3, 'error'],
    ['as many as are said', ', valid: 80', 8, 2, 'passes'],
    ['fewer than are said', ', valid: 80', 79, 21, 'error'],
    ['fewer than are said, of a few', ', valid: 100', 1, 1, 'error'],
    ['none, where none is asked for', ', valid: 0', 0, 9, 'passes'],
  ])('%s', (_, said, valid, invalid, outcome) => {
    const act = (): Decision => decide(ssn(said), column(valid, invalid));
    if (outcome === 'error') {
      expect(act).toThrow(InputError);
      expect(act).toThrow(/^some\/p\.yaml:4:3: column "ssn": \d+ % valid, the policy expects ssn/);
      expect(act).toThrow(expect.objectContaining({ message: expect.not.stringContaining(SSN) }));
    } else expect(act().warnings).toHaveLength(outcome === 'warning' ? 1 : 0);
  });

  it('is judged without empty cells and null tokens', () => {
    const rows = [...Array<string>(3).fill(SSN), ...Array<string>(9).fill(' '), ...Array<string>(9).fill(' -- ')];
    const given = { rows: rows.map((value) => ['1', value]) };
    expect(decide(`nulls: "--"\n${ssn('')}`, given).warnings).toEqual([]);
    expect(() => decide(ssn(''), given)).toThrow(InputError);
  });
});

describe('how a table is read', () => {
  const given = { delimiter: ';', quote: "'", header: true, encoding: 'utf-8' };
  const reading = (text: string): ReturnType<typeof readingByPolicy> => {
    const policy = readPolicy(`policy: 1\n${text}`, 'p.yaml');
    return readingByPolicy({ policy, table: policy.tables[0] }, given);
  };

  it('is what its table says, else what was given', () => {
    const table = '{ files: a.csv, delimiter: tab, quote: none, header: false, encoding: utf-16le, columns: {} }';
    expect(reading(`tables:\n  - ${table}\n`)).toEqual({
      ...{ delimiter: 'tab', quote: '', header: false, encoding: 'utf-16le' },
      nulls: [],
    });
    expect(reading('columns: {}')).toEqual({ ...given, nulls: [] });
  });

  it('has the null tokens of the policy, the common ones by that word', () => {
    expect(reading('nulls: [" -- ", "--", x]\ncolumns: {}').nulls).toEqual(['--', 'x']);
    expect(reading('nulls: common\ncolumns: {}').nulls).toEqual(expect.arrayContaining(['NULL', 'N/A', 'NaN']));
    expect(reading('nulls: [common, y]\ncolumns: {}').nulls).toContain('y');
  });
});
