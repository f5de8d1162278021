// Help as it comes out of the program: on a terminal, through a pipe, and when it is asked for wrongly.
import { Workdir } from '../support/program.js';
import { hasTerminal, Terminal } from '../support/terminal.js';

describe('asking for help', () => {
  let work: Workdir;
  beforeAll(() => {
    work = new Workdir();
  });
  afterAll(() => work.remove());

  it('is answered on stdout, plain, with exit code 0', async () => {
    const asked = [['--help'], ['-h'], [], ['help']];
    const pages = await Promise.all(asked.map((args) => work.run(args)));
    for (const page of pages) expect(page).toMatchObject({ code: 0, stderr: '', stdout: pages[0]!.stdout });
    expect(pages[0]!.stdout).toMatch(/^Replace the personal data/);
    expect(pages[0]!.stdout).not.toContain('\u001b');
  });

  it('means the command wherever the flag stands, and reads nothing', async () => {
    const pages = await Promise.all(
      [
        ['keys', 'rotate', '--help'],
        ['help', 'keys', 'rotate'],
        ['keys', 'rotate', '--store', 'vault', '-h'],
      ].map((args) => work.run(args)),
    );
    for (const page of pages) expect(page).toMatchObject({ code: 0, stderr: '', stdout: pages[0]!.stdout });
    expect(pages[0]!.stdout).toMatch(/^make the next version of a key/);
    expect(work.files()).toEqual([]);
  });

  it('is that of the words behind the flag', async () => {
    const [first, last] = await Promise.all([work.run(['-h', 'keys']), work.run(['keys', '-h'])]);
    expect(first.stdout).toMatch(/USAGE\n {2}secureml keys COMMAND/);
    expect(first.stdout).toBe(last.stdout);
  });

  it('is a usage error for what there is not', async () => {
    const page = await work.run(['anonimize', '--help']);
    expect(page).toMatchObject({ code: 2, stdout: '' });
    expect(page.stderr).toMatch(/there is no command "anonimize"\n.*did you mean "secureml anonymize"\?/);
  });

  it('is not what --help behind -- means', async () => {
    const { code, stdout, stderr } = await work.run(['inspect', '--', '--help']);
    expect({ code, stdout, stderr }).toMatchObject({
      code: 5,
      stdout: '',
      stderr: expect.stringMatching(/error: .*--help/),
    });
  });

  (hasTerminal ? it : it.skip)('has bold headings on a terminal, not with NO_COLOR', async () => {
    const screens = await Promise.all(
      [{ NO_COLOR: '' }, { NO_COLOR: '1' }].map(async (env) => {
        const terminal = Terminal.start(work, ['keys', '--help'], env);
        expect(await terminal.end()).toBe(0);
        return terminal.bytes;
      }),
    );
    expect(screens[0]).toContain('\u001b[1mCOMMANDS\u001b[22m');
    expect(screens[1]).not.toContain('\u001b');
  });
});
