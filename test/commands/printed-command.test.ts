// The command line that is printed where there is no manifest, as shells read it.
import { spawnSync } from 'node:child_process';
import { Workdir, programInShell } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const shells = ['sh', 'bash', 'zsh'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0);

describe('the printed command that turns an output back', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  });
  afterEach(() => work.remove());

  it.each([
    ['\u0001', []],
    ['\t', ['--null', '7\u0002\\%']],
    ['\u001f', ['--quote', '\u0002']],
    ["'", []],
  ])('is read back by every shell with a delimiter %j', async (delimiter, flags) => {
    const table = ['id', 'ssn\n1', '123-45-6789\n2', '078-05-1120\n'].join(delimiter);
    const made = await work.run(['anonymize', '--delimiter', delimiter, ...flags, '-c', 'ssn=ssn'], { stdin: table });
    expect([made.code, made.stderr]).toEqual([0, expect.stringMatching(/^to reverse it: secureml /m)]);
    const [, command] = /^to reverse it: secureml (.*)$/m.exec(made.stderr)!;
    for (const shell of shells) {
      const back = spawnSync(shell, ['-c', `${programInShell} ${command}`], {
        cwd: work.folder,
        env: work.environment(),
        input: made.stdout,
        encoding: 'utf8',
      });
      expect([shell, back.status, back.stdout]).toEqual([shell, 0, table]);
    }
  });

  it('is not there where nothing comes back', async () => {
    work.write('in.csv', 'id,ssn\n1,123-45-6789\n');
    work.write('policy.yaml', 'policy: 1\ncolumns:\n  id: drop\n  ssn: mask\n');
    const { code, stderr } = await work.run(['anonymize', 'in.csv', '--policy', 'policy.yaml']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('nothing of it comes back')]);
    expect(stderr).not.toContain('deanonymize');
  });
});
