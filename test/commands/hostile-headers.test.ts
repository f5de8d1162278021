// Headers are the text of others: nothing in them may reach the terminal as a command, or spoil the command lines that are shown.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { programInShell, Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const EVIL = '\u001b[2J\u001b]0;title\u0007\u009bname\u202e';
const TABLE = `id,"${EVIL}","a,ssn","first\nsecureml: error: not ours"\n1,Anna Urban,123-45-6789,219-09-9938\n`;
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u;

describe('headers with control characters, commas and line ends', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    writeFileSync(work.path('in.csv'), TABLE);
  });
  afterEach(() => work.remove());

  it('are shown, not sent, by every command that names columns', async () => {
    const chosen = ['-c', ':2=name', '-c', ':3=ssn', '-c', ':4=ssn'];
    const policy =
      'policy: 1\ncolumns:\n  id: keep\n  ":2": redact\n  ":3": drop\n  ":4": { action: pseudonymize, format: card }\n';
    writeFileSync(work.path('policy.yaml'), policy);
    const runs: string[][] = [
      ['inspect', 'in.csv'],
      ['inspect', 'in.csv', '--show-examples'],
      ['inspect', 'in.csv', '--risk'],
      ['anonymize', 'in.csv', '-n'],
      ['anonymize', 'in.csv', '-o', 'found.csv', '--undecided', 'keep'],
      ['anonymize', 'in.csv', ...chosen, '-o', 'out.csv'],
      ['anonymize', 'in.csv', '-c', 'nowhere=ssn'],
      ['anonymize', 'in.csv', '-c', ':2=card', '-c', ':4=card', '-n'],
      ['policy', 'explain', 'in.csv'],
      ['anonymize', 'in.csv', '--policy', 'policy.yaml', '-o', 'ruled.csv'],
      ['verify', 'out.csv'],
      ['deanonymize', 'out.csv', '-o', 'back.csv'],
      ['deanonymize', 'out.csv', '-c', `${EVIL}2=name@1`],
      [EVIL],
    ];
    for (const args of runs) {
      const { stdout, stderr } = await work.run(args);
      expect([args, OBEYED.exec(stdout), OBEYED.exec(stderr)]).toEqual([args, null, null]);
      expect([args, stderr]).toEqual([args, expect.not.stringMatching(/^secureml: error: not ours/m)]);
    }
    const json = await work.run(['inspect', 'in.csv', '--json']);
    const { files } = JSON.parse(json.stdout) as { files: { columns: { name: string }[] }[] };
    expect(files[0]!.columns[1]!.name).toBe(EVIL);
  });

  it('do not spoil the command that reverses a pipe, nor the one that pins what was found', async () => {
    const anonymized = await work.run(['anonymize', 'in.csv', '--undecided', 'keep']);
    expect(anonymized.code).toBe(0);
    const shell = (command: string, input: string): string => {
      const line = command.replace(/^secureml/, () => programInShell);
      return spawnSync('sh', ['-c', line], { cwd: work.folder, env: work.environment(), encoding: 'utf8', input })
        .stdout;
    };
    const reverse = /^to reverse it: (.*)$/m.exec(anonymized.stderr)![1]!;
    expect(shell(reverse, anonymized.stdout)).toBe(TABLE);
    const pins = /^found on a sample; .*?: (-c .*)$/m.exec(anonymized.stderr)![1]!;
    expect(shell(`secureml anonymize in.csv -q ${pins}`, '')).toBe(anonymized.stdout);
  });

  it('are columns like others where their names mean something to JavaScript', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    writeFileSync(work.path('names.csv'), `${names.join(',')}\n123-45-6789,123-45-6789,123-45-6789\n`);
    const labels = names.flatMap((name, i) => ['--domain', `${name}=label-${i}`]);
    const { stdout, stderr } = await work.run([
      'anonymize',
      'names.csv',
      '-c',
      names.join('=ssn,') + '=ssn',
      ...labels,
    ]);
    // three labels, three pseudonyms of one value
    expect(new Set(stdout.split('\n')[1]!.split(',')).size).toBe(3);
    expect(stderr).toContain('--domain __proto__=label-0 ');
    const rule = '{ action: pseudonymize, format: card, options: { constructor: 3, __proto__: 4 } }';
    writeFileSync(work.path('policy.yaml'), `policy: 1\ncolumns:\n  __proto__: keep\n  constructor: ${rule}\n`);
    const check = await work.run(['policy', 'check']);
    expect(check.stderr.match(/card has no option "(?:constructor|__proto__)"/g)).toHaveLength(2);
  });

  it('do not spoil it where a policy drops columns before them', async () => {
    const policy =
      'policy: 1\ncolumns:\n  id: drop\n  ":2": keep\n  ":3": { action: pseudonymize, format: ssn, context: ":2" }\n  ":4": drop\n';
    writeFileSync(work.path('policy.yaml'), policy);
    const { stdout, stderr } = await work.run(['anonymize', 'in.csv', '--policy', 'policy.yaml']);
    expect(stderr).toContain('-c :2=ssn@1 --context :2=:1 ');
    expect(stdout).toContain(',"a,ssn"\n');
  });
});
