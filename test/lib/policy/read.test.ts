import { readPolicy } from '../../../src/lib/policy/read.js';
import { PolicyError, problemLine } from '../../../src/lib/policy/problem.js';
import { matchesFile } from '../../../src/lib/policy/files.js';

function problems(text: string): string[] {
  try {
    readPolicy(text, 'p.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems.map((problem) => problemLine('p.yaml', problem));
  }
}

const inColumns = (rules: string): string => `policy: 1\ncolumns:\n${rules.replace(/^/gm, '  ')}\n`;

it('reads everything that a policy can say', () => {
  const policy = readPolicy(
    `# yaml-language-server: $schema=policy.schema.json
policy: 1
key: { name: master_key, version: 3, check: 12e45678 }
reason: required
nulls: [NULL, "-", ~]
new-columns: keep
columns:
  /_email$/: { action: hmac, domain: mail, length: 20, format: email }
tables:
  - files: [people*.csv, old/people.csv]
    delimiter: tab
    quote: none
    header: false
    encoding: windows-1252
    new-columns: drop
    columns:
      :1: keep
      ssn: { action: pseudonymize, format: ssn@1, domain: person, context: id, valid: 90, optional: true }
      card: { action: pseudonymize, format: card, options: { keep: 8 } }
      dob: { action: shift, subject: ":1", days: 30, domain: x, format: datetime, options: { pattern: "d.M.yyyy HH:mm" }, invalid: redact }
      zip: { action: generalize, to: prefix, keep: 3 }
      age: { action: generalize, to: band, width: 10, top: 90 }
      day: { action: generalize, to: month, invalid: redact }
      a: redact
      b: { action: redact, with: "" }
      c: mask
      d: { action: mask, keep: 0, with: x }
      e: drop
      2024: hmac
`,
    'p.yaml',
  );
  expect(policy).toMatchObject({
    ...{ name: 'p.yaml', asksReason: true, nulls: ['NULL', '-', '~'], newColumns: 'keep' },
    key: { name: 'master_key', version: 3, check: '12e45678' },
    columns: [{ selector: '/_email$/', action: { action: 'hmac', domain: 'mail', length: 20, format: 'email' } }],
  });
  expect(policy.tables).toHaveLength(1);
  const { columns, ...table } = policy.tables[0]!;
  expect(table).toEqual({
    ...{ files: ['people*.csv', 'old/people.csv'], at: { line: 10, column: 5 }, delimiter: 'tab', quote: '' },
    ...{ header: false, encoding: 'windows-1252', newColumns: 'drop' },
  });
  expect(Object.fromEntries(columns.map(({ selector, action }) => [selector, action]))).toEqual({
    ':1': { action: 'keep' },
    ssn: { action: 'pseudonymize', format: 'ssn@1', options: {}, domain: 'person', context: 'id', valid: 90 },
    card: { action: 'pseudonymize', format: 'card', options: { keep: '8' } },
    dob: {
      ...{ action: 'shift', subject: ':1', days: 30, domain: 'x', format: 'datetime', invalid: 'redact' },
      options: { pattern: 'd.M.yyyy HH:mm' },
    },
    zip: { action: 'generalize', to: 'prefix', keep: 3, invalid: 'error' },
    age: { action: 'generalize', to: 'band', width: 10, top: 90, invalid: 'error' },
    day: { action: 'generalize', to: 'month', format: 'date', options: {}, invalid: 'redact' },
    a: { action: 'redact', with: 'REDACTED' },
    b: { action: 'redact', with: '' },
    c: { action: 'mask', keep: 4, with: '*' },
    d: { action: 'mask', keep: 0, with: 'x' },
    e: { action: 'drop' },
    '2024': { action: 'hmac', domain: 'hmac', length: 32 },
  });
  expect(columns.map(({ selector, optional }) => (optional ? selector : '')).join('')).toBe('ssn');
});

it.each([
  ['', 'p.yaml:1:1: the policy is empty (it begins with "policy: 1")'],
  ['columns:\n  a: keep\n', 'p.yaml:1:1: the version of the policy is missing (it begins with "policy: 1")'],
  [
    'policy: 2\nnovelty: [1]\n',
    'p.yaml:1:9: the policy is of version 2, for a newer program; this one reads version 1 (update secureml)',
  ],
  ['policy: 1\n', 'p.yaml:1:1: the policy has neither "tables" nor "columns"'],
  [
    'policy: 1\ncolums:\n  a: keep\ncolumns:\n  a: keep\n',
    'p.yaml:2:1: a policy has no "colums" (did you mean "columns"?)',
  ],
  ['- a\n', 'p.yaml:1:1: a policy: expected a mapping (name: value), got a list'],
  [
    'policy: 1\ntables:\n  - columns: { a: keep }\n',
    'p.yaml:3:5: a table needs "files": the patterns of the files it is about',
  ],
  ['policy: 1\ntables:\n  - files: a.csv\n', 'p.yaml:3:5: a table needs "columns"'],
  [
    'policy: 1\nkey: { check: xyz }\ncolumns: { a: keep }\n',
    'p.yaml:2:15: check: expected 8 to 32 hex digits (the fingerprint, as secureml keys get-key prints it)',
  ],
  [
    'policy: 1\nnew-columns: ignore\ncolumns: { a: keep }\n',
    'p.yaml:2:14: new-columns: there is no "ignore" (there is error, keep, drop, pseudonymize)',
  ],
  [inColumns('a: keep\na: drop'), 'p.yaml:4:3: "a" stands here twice'],
  [inColumns('a: kep'), 'p.yaml:3:6: a: there is no action "kep" (did you mean "keep"?)'],
  [inColumns('a: ssn'), 'p.yaml:3:6: a: "ssn" is a format ({ action: pseudonymize, format: ssn })'],
  [inColumns('a: shift'), 'p.yaml:3:6: a: shift needs more words ({ action: shift, subject: patient_id })'],
  [inColumns('a:'), 'p.yaml:3:3: a: a rule is missing (for example "a: keep")'],
  [
    inColumns('a: { format: ssn }'),
    'p.yaml:3:6: a: an action is missing (there is pseudonymize, hmac, mask, redact, drop, shift, generalize, keep)',
  ],
  [
    inColumns('a: { action: pseudonymise, format: ssn }'),
    'p.yaml:3:16: a: action: there is no "pseudonymise" (did you mean "pseudonymize"?)',
  ],
  [inColumns('a: { action: pseudonymize }'), 'p.yaml:3:6: a: pseudonymize needs a format (secureml inspect finds it)'],
  [inColumns('a: { action: pseudonymize, format: snn }'), 'p.yaml:3:38: a: unknown format "snn" (did you mean "ssn"?)'],
  [
    inColumns('a: { action: pseudonymize, format: ssn@9 }'),
    'p.yaml:3:38: a: format ssn has no version 9 (this program knows ssn@1; a newer one may know more)',
  ],
  [
    inColumns('a:\n  action: pseudonymize\n  format: card\n  options:\n    kep: 8'),
    'p.yaml:7:7: a: card has no option "kep" (did you mean "keep"?)',
  ],
  [
    inColumns('a: { action: pseudonymize, format: ssn, domain: A B }'),
    'p.yaml:3:51: a: domain "A B": expected 1 to 64 of a-z, 0-9, ".", "_" and "-"',
  ],
  [
    inColumns('a: { action: pseudonymize, format: ssn, lenght: 2 }'),
    'p.yaml:3:43: a: pseudonymize has no "lenght" (there is action, optional, format, options, domain, context, valid)',
  ],
  [
    inColumns('a: { action: pseudonymize, format: ssn, valid: 101 }'),
    'p.yaml:3:50: a: valid: expected a whole number from 0 to 100',
  ],
  [inColumns('a: { action: hmac, length: 8 }'), 'p.yaml:3:30: a: length: expected a whole number from 16 to 64'],
  [
    'policy: 1\ncolumns: { a: keep }\n---\npolicy: 1\n',
    'p.yaml:3:1: a second document begins here (a policy is one: leave the "---" out)',
  ],
  [
    inColumns('a: &a { action: pseudonymize, format: ssn }\nb: { <<: *a, domain: x }'),
    'p.yaml:4:8: b: merge keys (<<) are not read (write the words out, or take a whole rule: *name)',
  ],
  [
    'policy: 1\n<<: { columns: { a: keep } }\ncolumns: { a: keep }\n',
    'p.yaml:2:1: a policy: merge keys (<<) are not read (write the words out, or take a whole rule: *name)',
  ],
  [inColumns('a: { action: mask, with: xx }'), 'p.yaml:3:28: a: with: expected a single character'],
  [
    inColumns('a: { action: shift, days: 3 }'),
    'p.yaml:3:6: a: shift needs a subject: the column that says whose date it is',
  ],
  [inColumns('a: { action: generalize }'), 'p.yaml:3:6: a: generalize needs "to" (there is year, month, band, prefix)'],
  [inColumns('a: { action: generalize, to: year, width: 3 }'), 'p.yaml:3:45: a: "width" has no meaning for "to: year"'],
  [inColumns('a: { action: generalize, to: band }'), 'p.yaml:3:6: a: band needs a "width"'],
  [inColumns('/[/: keep'), 'p.yaml:3:3: /[/ is not a regular expression'],
  [inColumns(':0: keep'), 'p.yaml:3:3: :0: a position is a number from 1, as in ":3"'],
  [
    inColumns(
      'a: { action: pseudonymize, format: ssn, domain: d }\nb: { action: pseudonymize, format: digits, domain: d }',
    ),
    'p.yaml:4:3: b: domain "d" is used with digits here and with ssn in line 3 (give one of them another label)',
  ],
])('finds what is wrong with %j', (text, problem) => {
  expect(problems(text)).toContain(problem);
});

it('finds every mistake, in the order of the file', () => {
  const found = problems(
    inColumns('a: kep\nb: { action: mask, keep: many }\nc: { action: pseudonymize, format: nmae }'),
  );
  expect(found.map((line) => /^p\.yaml:(\d+)/.exec(line)![1])).toEqual(['3', '4', '5']);
});

it.each([
  ['rows', 'id,name,ssn\n1,Grace Hopper,123-45-6789\n2,Alan Turing,124-45-6789\n'],
  ['rows of JSON', '[{"name":"Grace Hopper","ssn":"123-45-6789"}]'],
  ['an object of JSON', '{"Grace Hopper":"123-45-6789","Alan Turing":["124-45-6789"]}'],
  ['names and numbers', 'Grace Hopper: 123-45-6789\nGrace Hopper: 124-45-6789\n'],
  ['notes', 'Grace Hopper is here: 123-45-6789, and so is Alan Turing: 124-45-6789\n'],
  ['a list', '- Grace Hopper\n- Alan Turing 124-45-6789\n'],
  ['rows under the name of ours', `policy: 1\ncolumns: |\n  Grace Hopper,123-45-6789\n  Alan Turing,124-45-6789\n`],
  ['rows as an action', `policy: 1\ncolumns:\n  a: ${'Grace Hopper,123-45-6789 '.repeat(9)}\n`],
])('repeats nothing of a table that is named in its place: %s', (_, text) => {
  const found = problems(text).join('\n');
  expect(found).not.toBe('');
  expect(found).not.toMatch(/123|124|Turing/);
});

it('says where YAML itself ends', () => {
  expect(problems('policy: 1\ncolumns: { a: keep\n')[0]).toMatch(/^p\.yaml:\d+:\d+: [a-z]/);
  expect(problems('policy: !!js/function x\n')[0]).toMatch(/^p\.yaml:1:9: /);
});

it.each([
  ['people.csv', 'people.csv', true],
  ['people.csv', 'data/people.csv', true],
  ['people.csv', '/a/b/people.csv', true],
  ['people.csv', 'people.csv.gz', true],
  ['people.csv', 'xpeople.csv', false],
  ['people*.csv', 'people-2024.csv', true],
  ['people*.csv', 'people/x.csv', false],
  ['data/*.csv', 'in/data/a.csv', true],
  ['data/*.csv', 'data/x/a.csv', false],
  ['data/**/*.csv', 'data/x/y/a.csv', true],
  ['data/**/*.csv', 'data/a.csv', true],
  ['{a,b}?.csv', 'b1.csv', true],
  ['a.csv', 'a-csv', false],
  ['./a+b (1).csv', './a+b (1).csv', true],
  ['{a,b{1,2}}*.csv', 'b2-x.csv', true],
  ['{a,b{1,2}}*.csv', 'c2-x.csv', false],
  ['*{a,ab}c.csv', 'xabc.csv', true],
  ['a,b}.csv', 'a,b}.csv', true],
  ['{a,b', 'b', true],
  ['**', 'x/y/z.csv', true],
  ['?.csv', '😀.csv', true],
  ['?.csv', '/.csv', false],
])('%s and %s: %s', (pattern, file, matches) => {
  expect(matchesFile(pattern, file)).toBe(matches);
});

it('matches a file at once, however many ways there are to', () => {
  const name = `${'a'.repeat(200)}.csv`;
  expect(matchesFile(`${'*a'.repeat(30)}b`, name)).toBe(false);
  expect(matchesFile(`${'{a,aa}'.repeat(40)}*b`, name)).toBe(false);
});

it('follows a hundred aliases', () => {
  const rules = (count: number): string =>
    `policy: 1\ncolumns:\n  first: &it { action: redact }\n${Array.from({ length: count }, (_, i) => `  c${i}: *it\n`).join('')}`;
  expect(problems(rules(100))).toEqual([]);
  expect(problems(rules(3_000))).toContainEqual(expect.stringMatching(/^p\.yaml:104:\d+: more than 100 aliases/));
});

it('takes formats for tokens that need no options', () => {
  const rule = (format: string): string[] =>
    problems(`policy: 1\ncolumns:\n  a: { action: hmac, format: ${format} }\n`);
  for (const format of ['email', 'ssn', 'iban', 'ipv6', 'uuid']) expect(rule(format)).toEqual([]);
  for (const format of ['regex', 'ff1', 'alphabet'])
    expect(rule(format)).toEqual([expect.stringMatching(/^p\.yaml:3:\d+: a: /)]);
});
