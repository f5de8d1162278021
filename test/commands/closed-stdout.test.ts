// `>&-`: the program has no standard output, and would write its data nowhere with exit code 0.
import { execFileSync, spawnSync } from 'node:child_process';
import { Workdir, programInShell } from '../support/program.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const LOST = /standard output is closed, or leads nowhere/;
const isLinux = process.platform === 'linux';

if (!isLinux) console.warn('NOT RUN: a closed standard output: only Linux tells how a descriptor was opened');

(isLinux ? describe : describe.skip)('a standard output that is closed', () => {
  let work: Workdir;
  beforeEach(() => {
    work = new Workdir({ SECUREML_MASTER_KEY: HEX });
    work.write('in.csv', 'id,ssn\n1,123-45-6789\n');
  });
  afterEach(() => work.remove());

  const said = (command: string): string =>
    spawnSync('sh', ['-c', `${programInShell} ${command}`], {
      cwd: work.folder,
      env: work.environment(),
      encoding: 'utf8',
    }).stderr;

  it('is told of where data goes to it', () => {
    expect(said('anonymize in.csv -c ssn=ssn >&-')).toMatch(LOST);
    for (const command of [
      'anonymize in.csv -c ssn=ssn > /dev/null',
      'anonymize in.csv -c ssn=ssn | cat',
      'anonymize in.csv -c ssn=ssn > out.csv',
      'anonymize in.csv -c ssn=ssn -o named.csv >&-',
      'anonymize in.csv -c ssn=ssn --dry-run >&-',
    ]) {
      expect(said(command)).not.toMatch(LOST);
    }
  });

  it('is told of where a key or a backup goes to it', () => {
    execFileSync('sh', ['-c', `${programInShell} keys generate-key --store keystore`], {
      cwd: work.folder,
      env: work.environment(),
      stdio: 'ignore',
    });
    work.write('passphrase', 'correct horse battery staple\n');
    expect(said('keys backup --backup-passphrase-file passphrase >&-')).toMatch(LOST);
    expect(said('keys get-key --reveal --encoding bytes >&-')).toMatch(LOST);
    expect(said('keys backup --backup-passphrase-file passphrase > /dev/null')).not.toMatch(LOST);
  });
});
