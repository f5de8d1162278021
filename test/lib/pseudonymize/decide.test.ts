// What is refused before anything is read: columns that nobody chose, or that cannot go together.
import { InputError, SmallClassError, UsageError, type SecuremlError } from '../../../src/lib/errors.js';
import { parseColumnItems } from '../../../src/lib/pseudonymize/column-items.js';
import {
  decideColumns,
  type ColumnFinding,
  type Decision,
  type Inspector,
  type Request,
} from '../../../src/lib/pseudonymize/decide.js';

const HEADER = ['id', 'name', 'ssn', 'note', 'sex'];
const ROW = ['1', 'Ann Lee', '123-45-6789', 'called twice', 'f'];
const PERSONAL: Readonly<Record<string, Partial<ColumnFinding>>> = {
  name: { personal: 'yes', format: 'name' },
  ssn: { personal: 'yes', format: 'ssn' },
  note: { personal: 'undecided', evidence: ['free text'] },
  sex: { quasi: true },
  id: { fitting: 'digits' },
};
const finding = (name: string, index: number): ColumnFinding => ({
  ...{ index, name, format: undefined, options: {}, personal: 'no', evidence: [], ...PERSONAL[name] },
});

interface Asked extends Partial<Omit<Request, 'items'>> {
  readonly columns?: readonly string[];
  readonly header?: readonly string[];
}

function decide({ columns = [], header = HEADER, ...request }: Asked): Decision & { wanted: unknown[] } {
  const wanted: unknown[] = [];
  const inspect: Inspector = (table, only) => {
    wanted.push(only && [...only]);
    return table.header.map(finding).filter(({ index }) => !only || only.has(index));
  };
  const table = { header, hasHeader: true, sample: () => ({ rows: [ROW], all: true }) };
  const base = { detect: true, except: [], domains: {}, contexts: {}, undecided: 'error' as const };
  return { ...decideColumns(table, { ...base, ...request, items: parseColumnItems(columns) }, inspect), wanted };
}

const chosen = (asked: Asked): string[] => decide(asked).columns.map(({ name, format }) => `${name}=${format}`);

function refused(asked: Asked): SecuremlError {
  try {
    decide(asked);
  } catch (error) {
    return error as SecuremlError;
  }
  throw new Error('not refused');
}

describe('columns that are found', () => {
  it('stop the run where one is likely personal and nobody decided, and name it', () => {
    const error = refused({});
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe('not sure whether this column is personal: "note" (free text)');
    expect(error.data).toEqual({ undecided: ['note'] });
    expect(error.hints.join('\n')).toContain('--except note');
  });

  it.each<[string, Asked]>([
    ['--except', { except: ['note'] }],
    ['--undecided keep', { undecided: 'keep' }],
  ])('are the personal ones, and no others, once %s decided', (_, asked) => {
    expect(chosen(asked)).toEqual(['name=name@1', 'ssn=ssn@1']);
  });

  it('are less those of --except', () => {
    expect(chosen({ except: ['note', 'name'] })).toEqual(['ssn=ssn@1']);
    expect(refused({ except: ['note', 'name', 'ssn'] })).toBeInstanceOf(InputError);
    expect(refused({ except: ['note', 'name', 'ssn'] }).message).toBe('no column is to be pseudonymized');
  });

  it('are none where nothing is personal, which is an error', () => {
    expect(refused({ header: ['id', 'sum'] }).message).toBe('no personal column was found');
  });

  it('are not looked for in one column that was read with another delimiter', () => {
    expect(refused({ header: ['id;name;ssn'] }).message).toMatch(/^the header is one column, and looks separated by/);
  });

  it('are said, with their formats', () => {
    expect(decide({ undecided: 'keep' }).found).toMatchObject([
      { index: 1, name: 'name', spec: 'name' },
      { index: 2, name: 'ssn', spec: 'ssn' },
    ]);
  });
});

describe('columns that are chosen', () => {
  it('have the format that is said, or the one that is found, which is looked for in these alone', () => {
    expect(chosen({ columns: ['ssn=digits', 'name', 'id'] })).toEqual(['id=digits@1', 'name=name@1', 'ssn=digits@1']);
    expect(decide({ columns: ['ssn=digits', 'name'] }).wanted).toEqual([[1]]);
    expect(decide({ columns: ['ssn=digits'] }).wanted).toEqual([]);
  });

  it('with too few values for a pseudonym are refused, unless a format is said', () => {
    expect(refused({ columns: ['sex'] })).toBeInstanceOf(SmallClassError);
    expect(refused({ columns: ['sex'] }).exitCode).toBe(6);
    expect(chosen({ columns: ['sex=text'] })).toEqual(['sex=text@1']);
  });

  it.each<[string, Asked, RegExp]>([
    ['named twice in different ways', { columns: ['ssn=ssn', ':3=digits'] }, /"ssn" is named twice/],
    ['all left out', { columns: ['ssn'], except: ['ssn'] }, /no column is to be pseudonymized/],
    [
      'with a domain of a column that is left alone',
      { columns: ['ssn'], domains: { id: 'x' } },
      /--domain: .*id is not/,
    ],
    [
      'with a context of a column that is left alone',
      { columns: ['ssn'], contexts: { name: 'id' } },
      /--context: .*name is not pseudonymized/,
    ],
    ['with two domains', { columns: ['ssn'], domains: { ssn: 'x', ':3': 'y' } }, /--domain: .*is named twice/],
    ['with a domain that is no label', { columns: ['ssn'], domains: { ssn: 'A b' } }, /domain "A b": expected/],
    ['with an empty domain', { columns: ['ssn'], domains: { ssn: '' } }, /domain "": expected/],
    ['with two contexts', { columns: ['ssn'], contexts: { ssn: '/id|note/' } }, /means 2 columns, one is needed/],
    ['with itself as context', { columns: ['ssn'], contexts: { ssn: 'ssn' } }, /each other's context/],
    [
      "that are each other's context",
      { columns: ['ssn', 'name'], contexts: { ssn: 'name', name: 'ssn' } },
      /each other's context/,
    ],
    [
      'of two formats in one domain',
      { columns: ['ssn', 'name'], domains: { ssn: 'x', name: 'x' } },
      /domain "x" is used with name@1 .* and ssn@1/,
    ],
    [
      'of raw FF1 with a context',
      { columns: ['id=ff1:radix=10'], contexts: { id: 'note' } },
      /raw ff1 takes no context/,
    ],
  ])('are refused %s', (_, asked, why) => {
    const error = refused(asked);
    expect([error instanceof UsageError || error instanceof InputError, error.message]).toEqual([
      true,
      expect.stringMatching(why),
    ]);
  });

  it('have the domain of their format, or the one that is said, and the context by its position', () => {
    expect(
      decide({ columns: ['ssn', 'name'], domains: { name: 'people' }, contexts: { ssn: 'note' } }).columns,
    ).toEqual([
      expect.objectContaining({ name: 'name', domain: 'people' }),
      expect.objectContaining({ name: 'ssn', domain: 'ssn', context: 3 }),
    ]);
  });

  it('are not guessed at where a table is turned back', () => {
    expect(decide({ columns: ['id=date'], detect: false }).columns[0]!.options).toEqual({});
  });
});
