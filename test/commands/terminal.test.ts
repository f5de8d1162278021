// What only a terminal gets: colours and the line of progress; and who else does not.
import { programInShell, Workdir } from '../support/program.js';
import { hasTerminal, Terminal } from '../support/terminal.js';

const HEX = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const PROGRESS = /in\.csv.*: #*\.* ?\d+ %, \d+ rows, \d+ MB\/s/;
const ESCAPE = '\u001b[3';

let work: Workdir;
beforeEach(() => {
  work = new Workdir({ SECUREML_MASTER_KEY: HEX });
  work.write('in.csv', 'id,ssn\n1,123-45-6789\n2,900-12-3456\n');
});
afterEach(() => work.remove());

const ARGS = ['anonymize', 'in.csv', '-c', 'ssn=ssn', '-o', 'out.csv', '-f'];
const WRONG = ['anonymize', 'in.csv', '-c', 'snn=ssn', '-o', 'out.csv', '-f'];

(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  const shown = async (prefix: string, args: readonly string[]): Promise<string> => {
    const terminal = Terminal.run(work, `${prefix} ${programInShell} ${args.join(' ')}`);
    await terminal.end();
    return terminal.bytes;
  };

  it('there is a line of progress, which is taken away again', async () => {
    const bytes = await shown('', ARGS);
    expect(bytes).toMatch(PROGRESS);
    expect(bytes).toMatch(new RegExp(`${PROGRESS.source}\\r\u001b\\[K`));
  });

  it.each([
    ['--no-progress', '', [...ARGS, '--no-progress']],
    ['a dumb terminal', 'TERM=dumb', ARGS],
  ])('there is none with %s', async (_, prefix, args) => {
    const bytes = await shown(prefix, args);
    expect(bytes).not.toMatch(PROGRESS);
    expect(bytes).toContain('2 rows');
  });

  it('an error is coloured, but not for a dumb terminal and not with NO_COLOR', async () => {
    expect(await shown('', WRONG)).toContain(`${ESCAPE}1merror:`);
    for (const prefix of ['TERM=dumb', 'NO_COLOR=1']) {
      const bytes = await shown(prefix, WRONG);
      expect(bytes).toContain('secureml: error: ');
      expect(bytes).not.toContain(ESCAPE);
    }
  });

  it.each([
    ['inspect in.csv', /^1 {2}id +no .*\n {4}header says id$/m],
    ['inspect in.csv --risk --quasi id', /^ROWS THAT SHARE ONE/m],
    ['formats', /^npi\n {4}US national/m],
    ['policy explain in.csv', /^1 {2}id +keep +yes +line 3$/m],
    ['doctor', /^keys: what each source answers\n/m],
  ])('%s fits into a narrow one', async (words, shape) => {
    work.write('policy.yaml', 'policy: 1\ncolumns:\n  id: keep\n  ssn: { action: pseudonymize, format: ssn }\n');
    const terminal = Terminal.run(work, `stty cols 44; ${programInShell} ${words} 2> /dev/null`);
    await terminal.end();
    const lines = terminal.screen
      .split('\n')
      .filter((line) => !line.includes('->') && !/^ {2}|^secureml [\d.]+,/.test(line));
    expect(terminal.screen).toMatch(shape);
    expect(lines.filter((line) => line.length > 44)).toEqual([]);
  });

  it('what goes to a pipe is plain, whatever stderr is', async () => {
    const bytes = await shown('', ['keys', 'list', '--help', '|', 'cat']);
    expect(bytes).toContain('secureml keys list');
    expect(bytes).not.toContain('\u001b[');
  });
});

describe('without a terminal', () => {
  it('there is neither progress nor colour', async () => {
    for (const args of [ARGS, WRONG]) {
      const { stderr } = await work.run(args);
      expect(stderr).not.toMatch(PROGRESS);
      expect(stderr).not.toContain('\u001b');
    }
  });

  it('there is progress where it is asked for', async () => {
    const { code, stderr } = await work.run([...ARGS, '--progress']);
    expect([code, stderr]).toEqual([0, expect.stringMatching(PROGRESS)]);
  });
});
