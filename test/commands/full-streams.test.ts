// A standard output or error that nothing can be written to, as that of a disk that is full.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Workdir, programInShell } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const FULL = /^secureml: error: standard output: the disk is full$/m;
const hasFull = existsSync('/dev/full');

if (!hasFull) console.warn('NOT RUN: streams that are full: there is no /dev/full');

(hasFull ? describe : describe.skip)('a stream that is full', () => {
  let work: Workdir;
  beforeAll(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    work.write('in.csv', 'id,ssn\n1,123-45-6789\n');
  });
  afterAll(() => work.remove());

  const run = (command: string): { status: number | null; stderr: string } =>
    spawnSync('sh', ['-c', command.replaceAll('secureml', programInShell)], {
      cwd: work.folder,
      env: work.environment(),
      encoding: 'utf8',
    });

  it.each([
    'echo 123-45-6789 | secureml lookup --format ssn',
    'secureml anonymize in.csv -c ssn=ssn',
    'secureml anonymize in.csv -c ssn=ssn -o json.csv --json',
    'secureml formats',
    'secureml formats --json',
    'secureml inspect in.csv --json',
    'secureml inspect --risk in.csv',
    'secureml policy schema',
    'secureml completion bash',
    'secureml doctor --json',
    'secureml keys get-key',
    'secureml keys get-key --reveal --encoding bytes',
    'secureml --help',
    'secureml keys --help',
    'secureml --version',
    'secureml version',
    'secureml --licenses',
  ])('is told of where data goes to it: %s', (command) => {
    const { status, stderr } = run(`${command} > /dev/full`);
    expect([status, stderr]).toEqual([7, expect.stringMatching(FULL)]);
    expect(stderr.match(/error:/g)).toHaveLength(1);
  });

  it('does not hide the error that ended the run', () => {
    const { status, stderr } = run('secureml anonymize in.csv -c nosuch -o none.csv --json > /dev/full');
    expect([status, stderr]).toEqual([2, expect.stringMatching(FULL)]);
    expect(stderr).toMatch(/error: .*nosuch/);
  });

  it('changes nothing where it would tell people something', () => {
    expect(run('secureml anonymize in.csv -c ssn=ssn -o out.csv 2> /dev/full').status).toBe(0);
    expect(work.files()).toEqual(expect.arrayContaining(['out.csv', 'out.csv.secureml.json']));
    expect(run('secureml anonymize in.csv -c nosuch 2> /dev/full').status).toBe(2);
    expect(run('secureml formats > /dev/full 2> /dev/full').status).toBe(7);
  });

  it('is a failure where a report was asked for on it', () => {
    expect(run('secureml anonymize in.csv -c ssn=ssn -o two.csv --report - 2> /dev/full').status).toBe(7);
  });
});
