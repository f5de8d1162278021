import { conflicts } from '../../../src/lib/policy/conflicts.js';
import { problemLine } from '../../../src/lib/policy/problem.js';
import { readPolicy } from '../../../src/lib/policy/read.js';

const found = (text: string): string[] =>
  conflicts(readPolicy(`policy: 1\n${text}`, 'p.yaml')).map((problem) => problemLine('p.yaml', problem));

const tables = (...files: string[]): string =>
  `tables:\n${files.map((one) => `  - { files: ${one}, columns: { a: keep } }\n`).join('')}`;

describe('tables of one file', () => {
  it.each([
    [['a.csv', 'a.csv'], ['p.yaml:4:5: "a.csv" is also a file of the table in line 3']],
    [['"*.csv"', 'a.csv'], ['p.yaml:4:5: "a.csv" is also a file of the table in line 3']],
    [['people*.csv', '"*.csv"'], ['p.yaml:3:5: "people*.csv" is also a file of the table in line 4']],
    [['[x.csv, in/a.csv]', 'a.csv'], ['p.yaml:3:5: "in/a.csv" is also a file of the table in line 4']],
    [
      ['"{a,b}.csv"', '[a.csv, "?.csv"]'],
      [
        'p.yaml:3:5: "{a,b}.csv" is also a file of the table in line 4',
        'p.yaml:4:5: "a.csv" is also a file of the table in line 3',
      ],
    ],
    [['"**/*.csv"', '"in/*.csv"'], ['p.yaml:4:5: "in/*.csv" is also a file of the table in line 3']],
    [['a.csv', 'b.csv', '"c*.csv"', 'in/c.tsv'], []],
    [['"*_2024.csv"', 'people*.csv'], []],
    [['"?.csv"', '"??.csv"'], []],
    [['"[ab].csv"'], []],
  ])('%j', (files, expected) => {
    expect(found(tables(...files)).map((line) => line.replace(/ \(make .*/, ''))).toEqual(expected);
  });
});

describe('two rules for one column', () => {
  const narrower = '(a column has one rule; make the pattern narrower)';

  it.each([
    [
      'columns:\n  ssn: mask\n  /.*/: keep\n',
      `p.yaml:4:3: column "ssn" has two rules: /.*/ here, ssn in line 3 ${narrower}`,
    ],
    [
      'columns:\n  /^s/: mask\n  ssn: keep\n',
      `p.yaml:4:3: column "ssn" has two rules: ssn here, /^s/ in line 3 ${narrower}`,
    ],
    [
      'tables:\n  - files: a.csv\n    columns:\n      ssn: mask\n      /n$/: keep\n',
      `p.yaml:6:7: column "ssn" has two rules: /n$/ here, ssn in line 5 ${narrower}`,
    ],
    [
      'columns:\n  ssn: mask\n  /n$/: keep\ntables:\n  - { files: a.csv, columns: { ssn: drop } }\n  - { files: b.csv, columns: { id: keep } }\n',
      `p.yaml:4:3: column "ssn" has two rules: /n$/ here, ssn in line 3 ${narrower}`,
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    'columns:\n  ssn: mask\n  /^(?!ssn$)/: keep\n',
    'columns:\n  ":1": mask\n  /.*/: keep\n',
    // that of a table goes before those of all tables
    'columns:\n  /.*/: keep\ntables:\n  - { files: a.csv, columns: { ssn: mask } }\n',
    'columns:\n  ssn: mask\n  /n$/: keep\ntables:\n  - { files: a.csv, columns: { ssn: drop } }\n',
  ])('none in %s', (text) => expect(found(text)).toEqual([]));
});

describe('contexts that do not come back', () => {
  const ssn = (context: string): string => `{ action: pseudonymize, format: ssn, context: ${context} }`;

  it.each([
    [
      `columns:\n  ssn: ${ssn('mail')}\n  mail: hmac\n`,
      'p.yaml:3:3: ssn: its context mail does not come back (hmac in line 4)',
    ],
    [
      `columns:\n  ssn: ${ssn('mail')}\n  /^m/: drop\n`,
      'p.yaml:3:3: ssn: its context mail does not come back (drop in line 4)',
    ],
    [
      `columns:\n  ssn: ${ssn('":2"')}\n  :2: mask\n`,
      'p.yaml:3:3: ssn: its context :2 does not come back (mask in line 4)',
    ],
    [
      `columns:\n  mail: redact\ntables:\n  - files: a.csv\n    columns:\n      ssn: ${ssn('mail')}\n`,
      'p.yaml:7:7: ssn: its context mail does not come back (redact in line 3)',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([`${expected}: neither would ssn (keep or pseudonymize the context)`]);
  });

  it.each([
    `columns:\n  ssn: ${ssn('mail')}\n  mail: keep\n  /x/: drop\n`,
    `columns:\n  ssn: ${ssn('mail')}\n`,
    `columns:\n  ssn: ${ssn('mail')}\n  mail: drop\ntables:\n  - files: a.csv\n    columns: { mail: keep }\n`,
    `columns:\n  mail: drop\ntables:\n  - files: a.csv\n    columns:\n      ssn: ${ssn('mail')}\n      mail: keep\n`,
    `columns:\n  day: { action: shift, subject: id }\n  id: drop\n`,
  ])('none in %s', (text) => expect(found(text)).toEqual([]));
});
