// A limit on the size of files stands for a disk that is full.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { programInShell, Workdir } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';

describe('where an output does not fit', () => {
  let work: Workdir;
  beforeAll(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i},457-55-${String(1_000 + (i % 9_000))},${i * 7_919}\n`);
    work.write('large.csv', `id,ssn,more\n${rows.join('')}`);
    work.write('small.csv', 'id,ssn,more\n1,457-55-5462,7\n');
  });
  afterAll(() => work.remove());

  const limited = (args: string): { status: number | null; stderr: string } => {
    const line = `ulimit -f 100; trap '' XFSZ; exec ${programInShell} ${args}`;
    return spawnSync('sh', ['-c', line], { cwd: work.folder, env: work.environment(), encoding: 'utf8' });
  };

  it.each(['out.csv', 'out.csv.gz'])('%s: exit 7, and nothing of it is left', (output) => {
    const { status, stderr } = limited(`anonymize large.csv -c ssn=ssn -o ${output}`);
    expect([status, stderr]).toEqual([7, expect.stringContaining(`error: ${output}: the file would be larger than`)]);
    expect(work.files().filter((name) => name.includes('out.csv'))).toEqual([]);
  });

  it.each(['large.csv', 'large.csv.gz'])('the other files of a run are written all the same: %s', (large) => {
    spawnSync('sh', ['-c', 'gzip -kf large.csv small.csv'], { cwd: work.folder });
    const small = large.replace('large', 'small');
    const { status, stderr } = limited(`anonymize ${large} ${small} -c ssn=ssn -f -o out`);
    expect([status, stderr]).toEqual([8, expect.stringContaining(`1 of 2 files failed: ${large}`)]);
    expect(readdirSync(work.path('out')).sort()).toEqual([small, `${small}.secureml.json`]);
    spawnSync('rm', ['-r', 'out'], { cwd: work.folder });
  });
});
