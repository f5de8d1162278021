// Of a file that has lost columns since, or was saved in another way, its manifest still reverses what is there.
import { writeFileSync } from 'node:fs';
import { Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const PEOPLE =
  'id,name,ssn,card\n1,Anna Brown,123-45-6789,4111 1111 1111 1111\n2,Bob Marley,219-09-9938,5500005555555559\n';
const MANIFEST = ['--manifest', 'out.csv.secureml.json'];

describe('a part of what a manifest reverses', () => {
  let work: Workdir;
  let rows: string[][];
  beforeEach(async () => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    writeFileSync(work.path('people.csv'), PEOPLE);
    const { code } = await work.run(['anonymize', 'people.csv', '-c', 'name=text,ssn=ssn,card=card', '-o', 'out.csv']);
    expect(code).toBe(0);
    rows = work
      .read('out.csv')
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','));
  });
  afterEach(() => work.remove());

  const lines = (cells: readonly (readonly string[])[], delimiter = ','): string =>
    cells.map((row) => `${row.join(delimiter)}\n`).join('');
  const without = (column: number): string[][] => rows.map((row) => row.toSpliced(column, 1));

  it('a column that was left out is named, and --except reverses the others', async () => {
    writeFileSync(work.path('some.csv'), lines(without(1)));
    const refused = await work.run(['deanonymize', 'some.csv', ...MANIFEST, '-o', 'back.csv']);
    expect(refused.code).toBe(5);
    expect(refused.stderr).toMatch(
      /names a column "name", which this table does not have\n.*--except name reverses the others/,
    );
    const { code, stdout, stderr } = await work.run(['deanonymize', 'some.csv', ...MANIFEST, '--except', 'name']);
    expect([code, stdout]).toEqual([
      0,
      'id,ssn,card\n1,123-45-6789,4111 1111 1111 1111\n2,219-09-9938,5500005555555559\n',
    ]);
    expect(stderr).toContain('as in the input: name\n');
  });

  it('-c with names chooses among the columns of the manifest, the one beside the file too', async () => {
    for (const more of [[], MANIFEST]) {
      const { code, stdout, stderr } = await work.run(['deanonymize', 'out.csv', ...more, '-c', 'ssn']);
      expect([code, stdout]).toEqual([
        0,
        lines(rows.map((row, i) => row.with(2, ['ssn', '123-45-6789', '219-09-9938'][i]!))),
      ]);
      expect(stderr).toContain('as in the input: name, card\n');
      expect(stderr).not.toContain('byte for byte');
    }
  });

  it('columns that it does not have, formats beside it, and rekey are refused', async () => {
    for (const [args, message] of [
      [['deanonymize', 'out.csv', '--except', 'snn'], /the manifest reverses no column "snn"\n.*did you mean "ssn"\?/],
      [['deanonymize', 'out.csv', '-c', 'id'], /the manifest reverses no column "id"/],
      [['deanonymize', 'out.csv', ...MANIFEST, '-c', 'ssn=ssn@1'], /both -c and --manifest say of which format/],
      [['deanonymize', 'out.csv', '--manifest-dir', '.', '-c', 'ssn=ssn@1'], /both -c and --manifest say of which/],
      [
        ['deanonymize', 'out.csv', '--domain', 'ssn=x'],
        /--domain is said by out.csv.secureml.json already\n.*leave it out/,
      ],
      [['deanonymize', 'out.csv', '--null', 'common'], /--null is said by/],
      [['deanonymize', 'out.csv', '--context', 'ssn=id'], /--context is said by/],
      [['deanonymize', 'out.csv', ...MANIFEST, '--ragged', 'text'], /--ragged is said by/],
      [['rekey', 'out.csv', '--to', 'other', '--strict'], /--strict is said by/],
      [['rekey', 'out.csv', '--to', 'other', '-c', 'ssn'], /rekey moves every column/],
      [
        ['rekey', 'out.csv', '--to', 'other', '-c', 'ssn=ssn'],
        /rekey moves every column.*\n.*leave -c and --except out\n.*out\.csv\.secureml\.json goes elsewhere first/,
      ],
    ] as const) {
      const out = await work.run([...args, '-o', 'back.csv'], { env: { SECUREML_OTHER: HEX.replace('2', '3') } });
      expect([args, out.code, out.stderr]).toEqual([args, 2, expect.stringMatching(message)]);
      expect(work.files()).not.toContain('back.csv');
    }
  });

  it('says first that a file is not there', async () => {
    const { code, stderr } = await work.run(['deanonymize', 'absent.csv', '-c', 'ssn', '-o', 'back.csv']);
    expect([code, stderr]).toEqual([5, 'secureml: error: absent.csv: no such file\n']);
  });

  it('says that the manifest beside the file is not used where -c names formats', async () => {
    const { code, stderr } = await work.run(['deanonymize', 'out.csv', '-c', 'ssn=text', '-o', 'back.csv']);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(
        'warning: out.csv.secureml.json is not used, because -c says of which format a column is',
      ),
    ]);
    work.write('alone.csv', work.read('out.csv'));
    const alone = await work.run(['deanonymize', 'alone.csv', '-c', 'ssn=ssn', '-o', 'again.csv']);
    expect([alone.code, alone.stderr]).toEqual([0, expect.not.stringContaining('warning')]);
  });

  it('a column comes back with the one that is its context, or not at all', async () => {
    const args = ['people.csv', '-c', 'name=text,ssn=ssn', '--context', 'ssn=name', '-o', 'under.csv'];
    expect((await work.run(['anonymize', ...args])).code).toBe(0);
    for (const chosen of [
      ['-c', 'ssn'],
      ['--except', 'name'],
    ]) {
      const { code, stdout, stderr } = await work.run(['deanonymize', 'under.csv', ...chosen]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/"name" is the context of "ssn", and is not reversed.*\n.*-c ssn,name/);
    }
    expect((await work.run(['deanonymize', 'under.csv', '-c', 'ssn,name'])).stdout).toBe(PEOPLE);
    expect((await work.run(['deanonymize', 'under.csv', '-c', 'name'])).code).toBe(0);
  });

  it('where a context was left out since, the column that needs it is named', async () => {
    const args = ['people.csv', '-c', 'ssn=ssn,card=card', '--context', 'ssn=name', '-o', 'under.csv'];
    expect((await work.run(['anonymize', ...args])).code).toBe(0);
    writeFileSync(work.path('no-names.csv'), work.read('under.csv').replace(/^([^,]*),[^,]*/gm, '$1'));
    const some = ['deanonymize', 'no-names.csv', '--manifest', 'under.csv.secureml.json'];
    const { code, stderr } = await work.run(some);
    expect([code, stderr]).toEqual([5, expect.stringMatching(/names a column "name".*\n.*--except ssn reverses/)]);
    expect((await work.run([...some, '--except', 'ssn'])).code).toBe(0);
  });

  it('a file that was saved with another delimiter is read as it is said to be', async () => {
    writeFileSync(work.path('saved.csv'), lines(rows, ';'));
    const back = await work.run(['deanonymize', 'saved.csv', ...MANIFEST, '--delimiter', ';']);
    expect([back.code, back.stdout]).toEqual([0, PEOPLE.replaceAll(',', ';')]);
    expect(back.stderr).toContain('the input is not the file that the manifest was written for');
  });
});
