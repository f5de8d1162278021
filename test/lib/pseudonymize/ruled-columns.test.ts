// Which rule of a policy is about which column of a table, and what happens with the columns that are left.
import { InputError, KeyError, UsageError } from '../../../src/lib/errors.js';
import { readPolicy } from '../../../src/lib/policy/read.js';
import type { Inspector } from '../../../src/lib/pseudonymize/decide.js';
import { keyUse } from '../../../src/lib/pseudonymize/key-use.js';
import { likelyMeant, ruledColumns, unusedRules } from '../../../src/lib/pseudonymize/ruled-columns.js';

const inspect: Inspector = ({ header }, wanted) =>
  header.flatMap((name, index) =>
    wanted?.has(index)
      ? [{ index, name, format: name === 'mail' ? 'email' : undefined, options: {}, personal: 'yes', evidence: [] }]
      : [],
  );

/** What happens with each column: the action, and the format where it has one. */
function ruled(text: string, header: readonly string[], { hasHeader = true, ofTable = 0 } = {}): string[] {
  const policy = readPolicy(`policy: 1\n${text}`, 'p.yaml');
  const table = { header, hasHeader, sample: () => ({ rows: [], all: true }) };
  return ruledColumns(table, { policy, table: policy.tables[ofTable] }, inspect).map(({ action }) =>
    'format' in action && action.format ? `${action.action} ${action.format}` : action.action,
  );
}

describe('a column without a rule', () => {
  it.each([
    ['', InputError],
    ['new-columns: error\n', InputError],
  ])('is an error where the policy says nothing else: %j', (text, kind) => {
    const attempt = (): unknown => ruled(`${text}columns: { id: keep }`, ['id', 'mail', 'x']);
    expect(attempt).toThrow(kind);
    expect(attempt).toThrow('p.yaml has no rule for columns "mail", "x"');
  });

  it.each([
    ['keep', ['keep', 'keep', 'keep']],
    ['drop', ['keep', 'drop', 'drop']],
    ['pseudonymize', ['keep', 'pseudonymize email', 'pseudonymize text']],
  ])('is for new-columns: %s', (word, expected) => {
    expect(ruled(`new-columns: ${word}\ncolumns: { id: keep }`, ['id', 'mail', 'x'])).toEqual(expected);
  });

  it('is what its table says before what the policy says', () => {
    const tables = 'tables:\n  - { files: a.csv, new-columns: drop, columns: { id: keep } }\n';
    expect(ruled(`new-columns: keep\n${tables}`, ['id', 'x'])).toEqual(['keep', 'drop']);
    expect(() => ruled(`new-columns: keep\n${tables.replace('drop', 'error')}`, ['id', 'x'])).toThrow(InputError);
    expect(ruled(`new-columns: drop\n${tables.replace('drop', 'keep')}`, ['id', 'x'])).toEqual(['keep', 'keep']);
  });

  it.each(['SSN', 's s n', 's_sn', 'S-Sn'])('that is spelt almost like one with a rule stops the run: %s', (header) => {
    for (const word of ['keep', 'drop', 'pseudonymize']) {
      const attempt = (): unknown => ruled(`new-columns: ${word}\ncolumns:\n  ssn: mask`, [header]);
      expect(attempt).toThrow(UsageError);
      expect(attempt).toThrow(`p.yaml:4:3: there is no column "ssn", and "${header}" has no rule`);
    }
    expect(() => ruled('columns:\n  ssn: mask', [header])).toThrow(InputError);
  });

  it('may be spelt almost like one that is there', () => {
    expect(ruled('new-columns: keep\ncolumns: { ssn: mask }', ['ssn', 'SSN'])).toEqual(['mask', 'keep']);
    expect(ruled('new-columns: keep\ncolumns: { ssn: mask }', [' ssn', 'SSN'])).toEqual(['mask', 'keep']);
  });
});

describe('a rule', () => {
  it('of a table goes before one of the policy', () => {
    const text = 'columns: { id: keep, x: drop }\ntables:\n  - { files: a.csv, columns: { id: mask } }\n';
    expect(ruled(text, ['id', 'x'])).toEqual(['mask', 'drop']);
  });

  it('of a table needs its column, unless it is optional; one of the policy does not', () => {
    const table = (rule: string): string => `tables:\n  - files: a.csv\n    columns: { id: keep, x: ${rule} }\n`;
    expect(() => ruled(table('drop'), ['id'])).toThrow(/^p\.yaml:\d+:\d+: there is no column "x"/);
    expect(ruled(table('{ action: drop, optional: true }'), ['id'])).toEqual(['keep']);
    expect(ruled('columns: { id: keep, x: drop }', ['id'])).toEqual(['keep']);
  });

  it.each(['columns: { id: drop }', 'columns:\n  id: { action: drop, optional: true }'])(
    'about a header that occurs twice is refused, optional or not: %s',
    (text) => {
      expect(() => ruled(text, ['id', 'id'])).toThrow(/"id" occurs 2 times/);
    },
  );

  it('is the only one of its column', () => {
    expect(() => ruled('columns:\n  id: keep\n  /i/: drop', ['id'])).toThrow(
      'p.yaml:4:3: column "id" has two rules: /i/ here, id in line 3',
    );
  });

  it('names columns by position where there is no header, and patterns match nothing there', () => {
    const text = 'new-columns: keep\ncolumns: { ":2": drop, /:1/: mask }';
    expect(ruled(text, [':1', ':2'], { hasHeader: false })).toEqual(['keep', 'drop']);
  });
});

describe('a rule without a column anywhere', () => {
  const used = (text: string, header: readonly string[]): (string | undefined)[] => {
    const policy = readPolicy(`policy: 1\n${text}`, 'p.yaml');
    const tables = [{ header, hasHeader: true, table: policy.tables[0] }];
    return unusedRules(policy, tables).map((rule) => `${rule.selector} ${likelyMeant(rule, tables) ?? '?'}`);
  };

  it('is found where new columns may pass, with the header that may have been meant', () => {
    expect(used('new-columns: keep\ncolumns: { ssm: drop, id: keep }', ['id', 'ssn'])).toEqual(['ssm ssn']);
    expect(used('new-columns: keep\ncolumns: { /^SSN$/: drop, ":9": drop }', ['id', 'ssn'])).toEqual([
      '/^SSN$/ ssn',
      ':9 ?',
    ]);
    expect(used('new-columns: keep\ncolumns:\n  ssm: { action: drop, optional: true }', ['ssn'])).toEqual([]);
  });

  it('does no harm where new columns are an error', () => {
    expect(used('columns: { ssm: drop }', ['ssn'])).toEqual([]);
  });
});

// Raw FF1 and keys that are derived from the same stored key do not go together.
describe('the key of raw FF1', () => {
  const raw = { format: 'ff1@1', options: { radix: '10' } };
  const other = { format: 'ssn@1', options: {} };
  const fresh = { name: 'k' };
  const used = { name: 'k', raw: true };

  it.each([
    ['raw columns alone, again', [raw, raw], used, false, true],
    ['raw columns alone', [raw], fresh, false, true],
    ['other columns', [other], fresh, false, false],
    ['no columns and tokens', [], fresh, true, false],
    ['no columns', [], used, false, false],
  ])('is asked for %s', (_, columns, key, derives, expected) => {
    expect(keyUse(columns, key, derives)).toBe(expected);
  });

  it.each([
    ['other columns beside raw ones', [raw, other], fresh, false, UsageError],
    ['tokens beside raw columns', [raw], fresh, true, UsageError],
    ['other columns, later', [other], used, false, KeyError],
    ['tokens, later', [], used, true, KeyError],
  ])('is refused for %s', (_, columns, key, derives, kind) => {
    expect(() => keyUse(columns, key, derives)).toThrow(kind);
  });
});
