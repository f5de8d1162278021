// Policies as they are used: checked, explained, followed over files and folders, and what happens when they do not fit.
import { Workdir, type Outcome } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const OTHER = HEX.replace('2b', '2c');
const PEOPLE =
  'id,name,ssn,born,note\n100001,Anna Brown,123-45-6789,1980-02-29,secret one\n100002,Ben Smith,223-45-6789,1999-12-31,\n';
const POLICY = `policy: 1
tables:
  - files: people*.csv
    columns:
      id: { action: pseudonymize, format: digits, domain: person }
      name: { action: pseudonymize, format: full-name }
      ssn: { action: pseudonymize, format: ssn }
      born: { action: generalize, to: year }
      note: drop
`;

let work: Workdir;
beforeEach(() => {
  work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  work.write('policy.yaml', POLICY);
  work.write('people.csv', PEOPLE);
});
afterEach(() => work.remove());

const anonymize = (...args: string[]): Promise<Outcome> =>
  work.run(['anonymize', '--policy', 'policy.yaml', ...args, '--key-name', 'master_key']);

async function fails(outcome: Promise<Outcome>, code: number, message: string | RegExp): Promise<void> {
  const { code: found, stdout, stderr } = await outcome;
  expect(stderr).toMatch(
    message instanceof RegExp ? message : new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  );
  expect([found, stdout]).toEqual([code, '']);
  for (const secret of ['123-45-6789', 'Anna', 'secret one']) expect(stderr).not.toContain(secret);
  expect(work.files().filter((name) => name.startsWith('out'))).toEqual([]);
}

describe('check', () => {
  it('says that a policy is right', async () => {
    const { code, stdout, stderr } = await work.run(['policy', 'check']);
    expect([code, stdout, stderr]).toEqual([0, '', 'policy.yaml: 1 table, 5 rules, no mistakes\n']);
  });

  it('prints every mistake with its place and what was meant', async () => {
    work.write('p.yaml', 'policy: 1\ncolumns:\n  a: kep\n  b: { action: pseudonymize, format: snn }\n');
    const { code, stderr } = await work.run(['policy', 'check', 'p.yaml']);
    expect([code, stderr]).toEqual([
      2,
      'p.yaml:3:6: a: there is no action "kep" (did you mean "keep"?)\n' +
        'p.yaml:4:38: b: unknown format "snn" (did you mean "ssn"?)\n',
    ]);
    const json = await work.run(['policy', 'check', 'p.yaml', '--json']);
    expect([json.code, JSON.parse(json.stdout).problems[0]]).toEqual([
      2,
      { line: 3, column: 6, message: 'a: there is no action "kep"', hint: 'did you mean "keep"?' },
    ]);
  });

  it('finds what cannot go together on any table', async () => {
    const rules = '{ ssn: { action: pseudonymize, format: ssn, context: name }, name: drop }';
    work.write(
      'p.yaml',
      `policy: 1\ntables:\n  - files: a.csv\n    columns: ${rules}\n  - files: "*.csv"\n    columns: { id: keep }\n`,
    );
    const { code, stdout, stderr } = await work.run(['policy', 'check', 'p.yaml']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'p.yaml:3:5: "a.csv" is also a file of the table in line 5 (make the patterns narrower, so that each file is one table)\n' +
        'p.yaml:4:16: ssn: its context name does not come back (drop in line 4): neither would ssn (keep or pseudonymize the context)\n',
    ]);
  });

  it('says when there is none', () => fails(work.run(['policy', 'check', 'x.yaml']), 2, 'x.yaml: no such policy'));

  it('prints the schema', async () => {
    const { code, stdout } = await work.run(['policy', 'schema']);
    expect([code, JSON.parse(stdout).title]).toEqual([0, 'secureml policy']);
  });
});

describe('explain', () => {
  it('shows what each column would get, and no value', async () => {
    const { code, stdout, stderr } = await work.run(['policy', 'explain', 'people.csv'], {
      env: { SECUREML_MASTER_KEY: undefined },
    });
    expect([code, stderr]).toEqual([0, 'people.csv: 5 columns by policy.yaml, 2 for good\n']);
    expect(stdout.split('\n')[1]).toMatch(/^1 +id +pseudonymize +yes +line 5 +digits@1, domain person$/);
    expect(stdout).toMatch(/^4 +born +generalize +no +line 8 +to the year, date:pattern=yyyy-MM-dd$/m);
    expect(stdout).not.toContain('Anna');
    const json = await work.run(['policy', 'explain', 'people.csv', '--json']);
    expect(JSON.parse(json.stdout).files[0].columns[4]).toEqual({
      ...{ index: 5, name: 'note', action: 'drop', detail: '', line: 9, irreversible: true },
    });
  });
});

describe('anonymize --policy', () => {
  it('does what the policy says; deanonymize turns back what comes back, and says what does not', async () => {
    expect(await anonymize('people.csv', '-o', 'out.csv')).toMatchObject({ code: 0, stdout: '' });
    const out = work.read('out.csv').split('\n');
    expect(out[0]).toBe('id,name,ssn,born');
    expect(out[1]).toMatch(/^\d{6},[A-Z]\w+ [A-Z]\w+,\d{3}-\d\d-\d{4},1980$/);
    expect(out[1]).not.toContain('100001');
    const manifest = JSON.parse(work.read('out.csv.secureml.json'));
    expect(
      manifest.columns
        .filter((column: object) => 'irreversible' in column)
        .map((column: { name: string }) => column.name),
    ).toEqual(['born', 'note']);
    const stopped = await work.run(['deanonymize', 'out.csv', '-o', 'back.csv']);
    expect([stopped.code, stopped.stderr]).toEqual([
      5,
      expect.stringContaining('born (generalize), note (drop) do not come back: a policy changed them for good'),
    ]);
    expect(stopped.stderr).toContain('hint: --partial restores the other columns');
    expect(work.files()).not.toContain('back.csv');
    const back = await work.run(['deanonymize', 'out.csv', '-o', 'back.csv', '--partial']);
    expect([back.code, work.read('back.csv')]).toEqual([
      0,
      'id,name,ssn,born\n100001,Anna Brown,123-45-6789,1980\n100002,Ben Smith,223-45-6789,1999\n',
    ]);
    expect(back.stderr).toContain('restored as far as that goes: born (generalize), note (drop) do not come back');
    expect(back.stderr).not.toContain('warning');
    const verified = await work.run(['verify', 'out.csv', '--json']);
    expect([verified.code, JSON.parse(verified.stdout).files[0]]).toEqual([
      0,
      {
        ...{ file: 'out.csv', unchanged: true, restores: true, rows: 2, irreversible: ['born', 'note'] },
        key: { name: 'master_key', version: null, source: 'env', fingerprint: '4dc44dca' },
      },
    ]);
    work.write('out.csv', work.read('out.csv').replace(',1980', ',1981'));
    expect((await work.run(['verify', 'out.csv'])).code).toBe(9);
  });

  it('moves such an output to another key, and the new manifest still says what is gone', async () => {
    await anonymize('people.csv', '-o', 'out.csv');
    const env = { SECUREML_OTHER: OTHER };
    expect((await work.run(['rekey', 'out.csv', '--to', 'other', '-o', 'moved.csv'], { env })).code).toBe(0);
    const back = await work.run(['deanonymize', 'moved.csv', '--partial'], { env });
    expect(back.stdout).toContain('100001,Anna Brown,123-45-6789,1980\n');
    expect(back.stderr).toContain('born (generalize), note (drop) do not come back');
  });

  it('follows folders: every table by its rules, joins across them, outputs of earlier runs left out', async () => {
    work.write('in/people-1.csv', PEOPLE);
    work.write('in/deep/people-2.csv', PEOPLE.replace('100001', '100003'));
    work.write('in/visits.csv', 'visit,person\n1,100001\n2,100003\n');
    work.write('in/readme.txt', 'no table');
    work.write(
      'policy.yaml',
      `${POLICY}  - files: visits.csv\n    columns:\n      visit: keep\n      person: { action: pseudonymize, format: digits, domain: person }\n`,
    );
    const { code, stderr } = await anonymize('in', '-o', 'in/out');
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.not.stringContaining('error') });
    expect(work.files().filter((name) => name.startsWith('in/out') && name.endsWith('.csv'))).toEqual([
      ...['in/out/deep/people-2.csv', 'in/out/people-1.csv', 'in/out/visits.csv'],
    ]);
    const ids = (name: string, column: number): string[] =>
      work
        .read(`in/out/${name}`)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[column]!);
    expect(ids('visits.csv', 1)).toEqual([ids('people-1.csv', 0)[0], ids('deep/people-2.csv', 0)[0]]);
    const again = await anonymize('in', '-o', 'in/out', '--if-exists', 'skip');
    expect([again.code, again.stderr.match(/is there already: same input, options and key/g)]).toEqual([
      0,
      Array(3).fill(expect.any(String)),
    ]);
    work.write('policy.yaml', work.read('policy.yaml').replace('to: year', 'to: month'));
    expect((await anonymize('in', '-o', 'in/out', '--if-exists', 'skip')).code).toBe(8);
  });

  it('works in a pipe, on threads and with several files', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${100_000 + i},Anna Brown,123-45-6789,1980-01-01,a note`);
    const table = `id,name,ssn,born,note\n${rows.join('\n')}\n`;
    const pipe = await work.run(['anonymize', '--policy', 'policy.yaml'], { stdin: table });
    expect(pipe.code).toBe(0);
    work.write('people.csv', table);
    expect((await anonymize('people.csv', '-o', 'out.csv', '--threads', '3')).code).toBe(0);
    expect(work.read('out.csv')).toBe(pipe.stdout);
    expect(pipe.stderr).toContain('to reverse it: secureml deanonymize -c id=digits@1 --domain id=person');
  });

  it('takes a draft of inspect as it is', async () => {
    const drafted = await work.run(['inspect', 'people.csv', '--policy-out', 'draft.yaml']);
    expect([drafted.code, drafted.stderr]).toEqual([0, expect.stringContaining('draft.yaml: ')]);
    expect(work.read('draft.yaml')).not.toContain('Anna');
    expect((await work.run(['policy', 'check', 'draft.yaml'])).code).toBe(0);
    const { code, stdout } = await work.run(['anonymize', 'people.csv', '--policy', 'draft.yaml']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/Anna|123-45-6789/);
    const twice = await work.run(['inspect', 'people.csv', '--policy-out', 'draft.yaml']);
    expect([twice.code, twice.stderr]).toEqual([7, expect.stringContaining('draft.yaml')]);
  });
});

it('says which rules for all tables no table has', async () => {
  work.write(
    'p.yaml',
    'policy: 1\nnew-columns: keep\ncolumns:\n  snn: { action: pseudonymize, format: ssn }\n  id: keep\n  /x/: drop\n',
  );
  const { code, stdout, stderr } = await work.run(['anonymize', 'people.csv', '--policy', 'p.yaml']);
  expect([code, stdout]).toEqual([0, PEOPLE]);
  expect(stderr.split('\n').filter((line) => line.includes('no table has'))).toEqual([
    'secureml: warning: p.yaml:4: no table has a column snn',
    'secureml: warning: p.yaml:6: no table has a column /x/',
  ]);
});

it('keeps the type of a new column that is not personal, where it is pseudonymized', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => [
    ...[`${i}`, `${i * 37 + 1}`, `${i}.5`, `2020-01-${String(i + 1).padStart(2, '0')}`, `0${i % 9}:30`, `0${i}`],
    ...[`3f2504e0-4f89-41d3-9a0c-0305e82c33${10 + i}`, `0${(i % 9) + 1}/0${(i % 7) + 1}/2020`],
  ]);
  const table = `id,n,d,day,at,code,ref,day2\n${rows.map((row) => `${row.join()}\n`).join('')}`;
  work.write('new.csv', table);
  work.write('p.yaml', 'policy: 1\nnew-columns: pseudonymize\ncolumns: { id: keep }\n');
  const { code, stderr } = await work.run(['anonymize', 'new.csv', '--policy', 'p.yaml', '-o', 'out.csv']);
  // whether the last are days or months cannot be told, and there is nobody to ask
  const formats = ['integer', 'decimal', 'date', 'time', 'text', 'uuid', 'text'].map((name) => `${name}@1`);
  const columns = JSON.parse(work.read('out.csv.secureml.json')).columns as { readonly format?: string }[];
  expect([code, columns.flatMap(({ format = [] }) => format)]).toEqual([0, formats]);
  expect(stderr).toMatch(/^day: date:pattern=yyyy-MM-dd \(no rule names it\)$/m);
  const [, first] = work.read('out.csv').split('\n');
  expect(first).toMatch(/^0,\d+,\d\.\d,\d{4}-[01]\d-[0-3]\d,[0-2]\d:[0-5]\d,\d\d,[0-9a-f-]{36},/);
  expect((await work.run(['deanonymize', 'out.csv'])).stdout).toBe(table);
});

it('says which patterns of a table it has no column for, where new columns are kept', async () => {
  for (const [newColumns, warned] of [
    ['keep', 1],
    ['error', 0],
  ] as const) {
    work.write(
      'p.yaml',
      `policy: 1\nnew-columns: error\ntables:\n  - files: people.csv\n    new-columns: ${newColumns}\n    columns: { /^(?!ssn)/: keep, ssn: keep, /_mail$/: drop, /_fax$/: { action: drop, optional: true } }\n`,
    );
    const { code, stderr } = await work.run(['anonymize', 'people.csv', '--policy', 'p.yaml']);
    expect(code).toBe(0);
    const said = stderr.split('\n').filter((line) => line.includes('no table has'));
    expect(said).toEqual(warned ? ['secureml: warning: p.yaml:6: no table has a column /_mail$/'] : []);
  }
});

it('keeps raw FF1 and everything else on different keys', async () => {
  const keystore = { SECUREML_MASTER_KEY: undefined };
  expect((await work.run(['keys', 'generate-key'], { env: keystore })).code).toBe(0);
  const follow = (rules: string): Promise<Outcome> => {
    work.write('p.yaml', `policy: 1\nnew-columns: keep\ncolumns:\n${rules}`);
    return work.run(['anonymize', 'people.csv', '--policy', 'p.yaml'], { env: keystore });
  };
  const raw = '  id: { action: pseudonymize, format: ff1, options: { radix: 10 } }\n';
  // a policy that pseudonymizes nothing makes no raw use of the key
  expect((await follow('  note: redact\n')).stderr).not.toContain('raw FF1');
  expect((await follow('  name: hmac\n')).code).toBe(0);
  expect(await follow(`${raw}  name: hmac\n`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('raw ff1 needs a key of its own'),
  });
  expect((await follow(raw)).stderr).toContain('is marked as used for raw FF1');
  expect(await follow('  name: hmac\n')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('was used for raw FF1'),
  });
  expect((await follow('  note: redact\n')).code).toBe(0);
});

describe('stops at', () => {
  it('a policy with mistakes', async () => {
    work.write('policy.yaml', POLICY.replace('format: ssn', 'format: snn'));
    await fails(
      anonymize('people.csv', '-o', 'out.csv'),
      2,
      'policy.yaml:7:44: ssn: unknown format "snn" (did you mean "ssn"?)',
    );
  });

  it('a policy for a newer program', async () => {
    work.write('policy.yaml', POLICY.replace('policy: 1', 'policy: 9'));
    await fails(
      anonymize('people.csv'),
      2,
      'policy.yaml:1:9: the policy is of version 9, for a newer program; this one reads version 1 (update secureml)',
    );
  });

  it('a file that is no table of the policy, before any work', async () => {
    work.write('peple.csv', PEOPLE);
    await fails(anonymize('people.csv', 'peple.csv', '-o', 'out/'), 2, 'policy.yaml has no table for peple.csv');
  });

  it('a file that is two tables of it', async () => {
    work.write('policy.yaml', `${POLICY}  - files: "*.csv"\n    columns: { id: keep }\n`);
    await fails(anonymize('people.csv'), 2, 'people.csv is two tables of policy.yaml: those of line 3 and line 10');
  });

  it('two rules for one column', async () => {
    work.write('policy.yaml', `${POLICY}      /^n/: keep\n`);
    await fails(
      anonymize('people.csv', '-o', 'out.csv'),
      2,
      'policy.yaml:10:7: column "name" has two rules: /^n/ here, name in line 6',
    );
    work.write('policy.yaml', `${POLICY}      note: keep\n`);
    await fails(anonymize('people.csv'), 2, 'policy.yaml:10:7: "note" stands here twice');
  });

  it('a column that the policy does not know, and one that the table has not', async () => {
    work.write('people.csv', PEOPLE.replace('note', 'remark'));
    await fails(anonymize('people.csv', '-o', 'out.csv'), 2, 'policy.yaml:9:7: there is no column "note"');
    work.write('people.csv', PEOPLE.replaceAll(/$/gm, ',x').replace('note,x', 'note,salary').replace(/\n,x$/, '\n'));
    await fails(anonymize('people.csv', '-o', 'out.csv'), 5, 'policy.yaml has no rule for column "salary"');
  });

  it('a column that changed its format since the policy was written', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, i) => `1${i + 10_000},A B,${i % 8 === 0 ? '123-45-6789' : `C${100_000 + i}`},1980-01-01,`,
    );
    work.write('people.csv', `id,name,ssn,born,note\n${rows.join('\n')}\n`);
    await fails(
      anonymize('people.csv', '-o', 'out.csv'),
      5,
      'policy.yaml:7:7: column "ssn": 14 % valid, the policy expects ssn',
    );
    work.write('policy.yaml', POLICY.replace('format: ssn', 'format: ssn, valid: 10'));
    expect((await anonymize('people.csv', '-o', 'good.csv')).code).toBe(0);
  });

  it('a key that the policy does not pin', async () => {
    const { stdout } = await work.run(['keys', 'get-key', '--json']);
    const { fingerprint } = JSON.parse(stdout) as { fingerprint: string };
    work.write('policy.yaml', POLICY.replace('\n', `\nkey: { name: master_key, check: ${fingerprint} }\n`));
    expect((await work.run(['anonymize', 'people.csv', '--policy', 'policy.yaml'])).code).toBe(0);
    await fails(
      work.run(['anonymize', 'people.csv', '--policy', 'policy.yaml', '-o', 'out.csv'], {
        env: { SECUREML_MASTER_KEY: OTHER },
      }),
      3,
      'another key than expected',
    );
    await fails(
      work.run(['anonymize', 'people.csv', '--policy', 'policy.yaml', '--key-name', 'other'], {
        env: { SECUREML_OTHER: HEX },
      }),
      3,
      'policy.yaml asks for master_key',
    );
    work.write('policy.yaml', POLICY.replace('\n', '\nkey: { name: master_key }\n'));
    await fails(
      work.run(['anonymize', 'people.csv', '--policy', 'policy.yaml', '--key-name', 'other'], {
        env: { SECUREML_OTHER: HEX },
      }),
      3,
      'policy.yaml asks for master_key',
    );
  });

  it('a value that an action cannot read, by row and column', async () => {
    work.write('people.csv', PEOPLE.replace('1999-12-31', 'secret one'));
    await fails(
      anonymize('people.csv', '-o', 'out.csv'),
      5,
      'row 3, column "born": no value that generalizes to a year',
    );
    work.write('policy.yaml', POLICY.replace('to: year', 'to: year, invalid: redact'));
    expect((await anonymize('people.csv')).stdout).toContain(',REDACTED\n');
  });

  it('flags that say what the policy says', () =>
    fails(anonymize('people.csv', '-c', 'ssn'), 2, '--policy and --columns both say'));

  it('a folder without tables, and one without a folder to write to', async () => {
    work.write('empty/readme.txt', 'x');
    await fails(anonymize('empty', '-o', 'out'), 5, 'empty: there is no .csv or .tsv file in this folder');
    work.write('in/people.csv', PEOPLE);
    await fails(anonymize('in'), 2, 'a folder needs a folder to be written to');
  });

  it.each([
    ['of another file', (text: string) => text.replace('id,', 'x,')],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ])('a manifest %s', async (how, change) => {
    await anonymize('people.csv', '-o', 'good.csv');
    if (how === 'cut off') {
      work.write('good.csv.secureml.json', change(work.read('good.csv.secureml.json')));
      await fails(
        work.run(['deanonymize', 'good.csv', '-o', 'out.csv']),
        5,
        'good.csv.secureml.json is not a whole JSON document',
      );
    } else {
      work.write('good.csv', change(work.read('good.csv')));
      await fails(
        work.run(['deanonymize', 'good.csv', '-o', 'out.csv']),
        5,
        'the manifest names a column "id", which this table does not have',
      );
    }
  });

  it('the wrong key on the way back', async () => {
    await anonymize('people.csv', '-o', 'good.csv');
    await fails(
      work.run(['deanonymize', 'good.csv', '-o', 'out.csv'], { env: { SECUREML_MASTER_KEY: OTHER } }),
      3,
      'this is not the key',
    );
  });
});

it('takes a table without rows, and drafts a policy from one', async () => {
  work.write('people.csv', 'id,name,ssn,born,note\n');
  expect(await anonymize('people.csv')).toMatchObject({ code: 0, stdout: 'id,name,ssn,born\n' });
  expect((await work.run(['inspect', 'people.csv', '--policy-out', 'draft.yaml'])).code).toBe(0);
  expect(work.read('draft.yaml')).toContain('# REVIEW: there were no rows to look at, only headers');
  expect((await work.run(['policy', 'explain', 'people.csv', '--policy', 'draft.yaml'])).code).toBe(0);
});

it('says how many lines of a draft are marked', async () => {
  work.write('people.csv', 'ssn\n');
  const { stderr } = await work.run(['inspect', 'people.csv', '--policy-out', 'draft.yaml']);
  expect(work.read('draft.yaml').match(/# REVIEW/g)).toHaveLength(1);
  expect(stderr).toContain('draft.yaml: 1 line marked REVIEW; then secureml policy check draft.yaml');
});

it('check says which lines of a draft nobody has decided', async () => {
  work.write('people.csv', 'ssn\n');
  await work.run(['inspect', 'people.csv', '--policy-out', 'draft.yaml']);
  const line =
    work
      .read('draft.yaml')
      .split('\n')
      .findIndex((text) => text.includes('    # REVIEW')) + 1;
  const open = await work.run(['policy', 'check', 'draft.yaml']);
  expect([open.code, open.stderr]).toEqual([
    0,
    expect.stringContaining(`draft.yaml:${line} is still marked REVIEW: decide, and take the mark away`),
  ]);
  const asData = await work.run(['policy', 'check', 'draft.yaml', '--json']);
  expect(JSON.parse(asData.stdout)).toMatchObject({ problems: [], review: [line] });
  // the first line of a draft, which says what the mark means, is none
  work.write('decided.yaml', work.read('draft.yaml').replace('    # REVIEW', '    # looked at'));
  const decided = await work.run(['policy', 'check', 'decided.yaml']);
  expect(decided.stderr).toBe('decided.yaml: 1 table, 1 rule, no mistakes\n');
  work.write('twice.yaml', work.read('draft.yaml').replace('    columns:', '    # REVIEW: the file\n    columns:'));
  const twice = await work.run(['policy', 'check', 'twice.yaml']);
  expect(twice.stderr).toContain(`twice.yaml:${line} and 1 line below it are still marked REVIEW`);
});

it('asks for a reason where the policy wants one, and writes it to the audit log', async () => {
  work.write('policy.yaml', POLICY.replace('\n', '\nreason: required\n'));
  await anonymize('people.csv', '-o', 'good.csv');
  const env = { SECUREML_AUDIT_LOG: work.path('audit.log') };
  await fails(
    work.run(['deanonymize', 'good.csv', '-o', 'out.csv'], { env }),
    2,
    'policy.yaml asks for a reason to turn this data back',
  );
  const args = ['deanonymize', 'good.csv', '-o', 'back.csv', '--partial', '--reason', 'request 17 of a patient'];
  const { code, stderr } = await work.run(args, { env });
  expect([code, stderr.includes('written nowhere')]).toEqual([0, false]);
  const last = JSON.parse(work.read('audit.log').trim().split('\n').at(-1)!);
  expect(last).toMatchObject({ command: 'deanonymize', key: 'master_key', reason: 'request 17 of a patient', rows: 2 });
  expect((await work.run([...args, '--force'])).stderr).toContain('the reason is written nowhere');
});

describe('a rule that no column has', () => {
  const rules = (text: string, newColumns = 'keep'): string =>
    work.write('policy.yaml', `policy: 1\nnew-columns: ${newColumns}\ncolumns:\n  ${text}\n`);

  it.each(['SSN: drop', 's_s n: drop', 'SSN: { action: drop, optional: true }'])(
    'stops the run where a column without a rule differs in case, spaces or underscores: %s',
    async (rule) => {
      rules(rule);
      const message = `policy.yaml:4:3: there is no column "${rule.split(':')[0]}", and "ssn" has no rule`;
      await fails(anonymize('people.csv', '-o', 'out.csv'), 2, message);
      await fails(work.run(['policy', 'explain', 'people.csv']), 2, message);
      rules(`${rule}\n  ssn: keep`);
      expect((await anonymize('people.csv')).code).toBe(0);
    },
  );

  it('stops it whatever happens with new columns, and says what was meant', async () => {
    for (const newColumns of ['drop', 'pseudonymize']) {
      rules('SSN: keep', newColumns);
      await fails(anonymize('people.csv', '-o', 'out.csv'), 2, 'hint: did you mean "ssn"?');
    }
    rules('SSN: keep\n  /^(?!ssn)/: keep', 'error');
    await fails(anonymize('people.csv', '-o', 'out.csv'), 5, 'hint: did you mean "ssn" by "SSN" in line 4?');
  });

  it('is named by explain as by the run, with what it may have meant', async () => {
    rules('snn: drop\n  /^SSN$/: drop\n  zip: drop');
    const said = (text: string): string[] => text.split('\n').filter((line) => /no table has|did you mean/.test(line));
    const expected = [
      'secureml: warning: policy.yaml:4: no table has a column snn',
      'secureml: hint: did you mean "ssn"?',
      'secureml: warning: policy.yaml:5: no table has a column /^SSN$/',
      'secureml: hint: did you mean "ssn"?',
      'secureml: warning: policy.yaml:6: no table has a column zip',
    ];
    expect(said((await anonymize('people.csv')).stderr)).toEqual(expected);
    const explained = await work.run(['policy', 'explain', 'people.csv']);
    expect([explained.code, said(explained.stderr)]).toEqual([0, expected]);
    const json = await work.run(['policy', 'explain', 'people.csv', '--json']);
    expect(JSON.parse(json.stdout).unused).toEqual([
      { line: 4, selector: 'snn', meant: 'ssn' },
      { line: 5, selector: '/^SSN$/', meant: 'ssn' },
      { line: 6, selector: 'zip' },
    ]);
    const report = JSON.parse((await anonymize('people.csv', '-o', 'out.csv', '--json')).stdout);
    expect(report).toMatchObject({ unused: JSON.parse(json.stdout).unused, unusedTables: [] });
    rules('ssn: drop');
    expect(JSON.parse((await work.run(['policy', 'explain', 'people.csv', '--json'])).stdout).unused).toEqual([]);
  });
});

it('patterns that no file of a delivery matches are named by explain and run, and in the data of both', async () => {
  for (const name of ['in/people.csv', 'in/more.csv']) work.write(name, 'id,ssn\n1,123-45-6789\n');
  const columns = 'columns: { id: keep, ssn: { action: pseudonymize, format: ssn } }';
  const table = (files: string): string => `  - files: ${files}\n    ${columns}\n`;
  work.write('policy.yaml', `policy: 1\ntables:\n${table('"*.csv"')}${table('[orders.tsv, "o/*.tsv"]')}`);
  const unusedTables = [{ line: 5, files: ['orders.tsv', 'o/*.tsv'] }];
  const explained = await work.run(['policy', 'explain', 'in', '--json']);
  const made = await anonymize('in', '-o', 'out', '--json', '--report', 'report.json');
  for (const { stdout, stderr } of [explained, made]) {
    expect(stderr).toContain('warning: policy.yaml:5: no file matches orders.tsv, o/*.tsv\n');
    expect(JSON.parse(stdout)).toMatchObject({ unused: [], unusedTables });
  }
  expect(JSON.parse(work.read('report.json'))).toMatchObject({ unused: [], unusedTables });
  // a single file is no delivery
  const single = await work.run(['policy', 'explain', 'in/people.csv', '--json']);
  expect(JSON.parse(single.stdout)).toMatchObject({ unusedTables: [] });
});

it('letters behind a pattern are a mistake, in a policy and behind -c', async () => {
  work.write('p.yaml', 'policy: 1\ncolumns:\n  /SSN/i: drop\n  /a[b]/gi: drop\n  /x/u: drop\n  /user/name: keep\n');
  const { code, stderr } = await work.run(['policy', 'check', 'p.yaml']);
  expect([code, stderr.split('\n')]).toEqual([
    2,
    [
      'p.yaml:3:3: /SSN/i: no letters go behind the last slash of a pattern (for either case write /[Ss][Ss][Nn]/)',
      'p.yaml:4:3: /a[b]/gi: no letters go behind the last slash of a pattern (for either case of a letter write both, as in [Ss])',
      'p.yaml:5:3: /x/u: no letters go behind the last slash of a pattern (/x/)',
      '',
    ],
  ]);
  for (const args of [
    ['-c', '/SSN/i=ssn'],
    ['-c', 'id=digits', '--except', '/SSN/i'],
  ]) {
    await fails(work.run(['anonymize', 'people.csv', ...args]), 2, 'for either case write /[Ss][Ss][Nn]/');
  }
});

it('a pattern that does not come to an end is stopped', async () => {
  work.write('people.csv', `${'a'.repeat(60)}!,x\n1,2\n`);
  work.write('policy.yaml', 'policy: 1\nnew-columns: keep\ncolumns: { /^(a+)+$/: drop }\n');
  const message = '/^(a+)+$/ takes too long on the headers of this table';
  await fails(anonymize('people.csv', '-o', 'out.csv'), 2, `policy.yaml:3:12: ${message}`);
  await fails(work.run(['anonymize', 'people.csv', '-c', '/^(a+)+$/=text']), 2, message);
}, 30_000);
