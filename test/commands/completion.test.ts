// Completion in real shells on a pseudo-terminal: what is typed, TAB, and the words that the shell then runs.
import { spawnSync } from 'node:child_process';
import { programInShell, Workdir } from '../support/program.js';
import { hasTerminal, Terminal } from '../support/terminal.js';

const SHELLS = {
  bash: {
    start: 'bash --norc --noprofile -i',
    ready: `bind 'set bell-style none'; eval "$(secureml completion bash)"`,
  },
  zsh: { start: 'zsh -f -i', ready: `autoload -U compinit; compinit -u -D; eval "$(secureml completion zsh)"` },
  fish: { start: 'fish --no-config -i', ready: `secureml completion fish | source` },
} as const;

const PEOPLE = `id,name,birth_date,ssn,card,full name,o'clock,"a,b"\n1,Anna,1979-12-19,660-58-8152,4111 1111 1111 1111,Anna Urban,12,x\n`;

// TAB is \t; the words that the program has to get
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['anon\t', ['anonymize']],
  ['keys gen\t', ['keys', 'generate-key']],
  ['completion fi\t', ['completion', 'fish']],
  ['anonymize peo\t', ['anonymize', 'people.csv']],
  ['anonymize people.csv --if-e\trep\t', ['anonymize', 'people.csv', '--if-exists', 'replace']],
  ['anonymize people.csv --no-hea\t', ['anonymize', 'people.csv', '--no-header']],
  ['anonymize people.csv -c birth\t', ['anonymize', 'people.csv', '-c', 'birth_date']],
  ['anonymize people.csv -c name,bi\t', ['anonymize', 'people.csv', '-c', 'name,birth_date']],
  ['anonymize people.csv -c ssn=ss\t', ['anonymize', 'people.csv', '-c', 'ssn=ssn']],
  ['anonymize people.csv -c card=card:kee\t8', ['anonymize', 'people.csv', '-c', 'card=card:keep=8']],
  ['anonymize people.csv -c ful\t', ['anonymize', 'people.csv', '-c', 'full name']],
  ['anonymize people.csv -c o\t', ['anonymize', 'people.csv', '-c', "o'clock"]],
  ['anonymize people.csv -c id,:\t', ['anonymize', 'people.csv', '-c', 'id,:8']],
  ["anonymize 'my table.csv' -c sec\t", ['anonymize', 'my table.csv', '-c', 'secret']],
  ['anonymize people.csv --context name=bir\t', ['anonymize', 'people.csv', '--context', 'name=birth_date']],
  ['anonymize --key-name sta\t', ['anonymize', '--key-name', 'staging_key']],
  ['keys get-key staging_key@\t', ['keys', 'get-key', 'staging_key@1']],
  ['doctor --profile pro\t', ['doctor', '--profile', 'prod']],
  ['doctor --store=ke\t', ['doctor', '--store=keystore']],
];

const present = Object.entries(SHELLS).filter(([shell]) => {
  const runs = hasTerminal && spawnSync(shell, ['-c', 'true'], { stdio: 'ignore' }).status === 0;
  if (!runs) console.warn(`NOT RUN: completion in ${shell}: it is not on the path, or there is no script(1)`);
  return runs;
});

(present.length > 0 ? describe : describe.skip)('completion in real shells', () => {
  let work: Workdir;
  const terminals = new Map<string, Terminal>();
  beforeAll(async () => {
    work = new Workdir();
    work.write('people.csv', PEOPLE);
    work.write('my table.csv', 'id;secret\n1;2\n');
    work.write('home/.config/secureml/profiles.json', '{"secureml-profiles":1,"profiles":{"prod":{"vault":{}}}}');
    const made = await work.run(['keys', 'generate-key', '--key-name', 'staging_key', '--no-passphrase']);
    expect(made).toMatchObject({ code: 0 });
    // completes with the real program; otherwise shows the words that it gets
    work.write(
      'bin/secureml',
      `#!/bin/sh
case "$1 $2 $READY" in
  "completion "*" ") exec ${programInShell} "$@";;
  "completion --candidates "*) exec ${programInShell} "$@";;
esac
printf 'GOT'; printf '[%s]' "$@"; printf 'END\\n'\n`,
      0o755,
    );
    const env = { PATH: `${work.path('bin')}:${process.env.PATH}`, PS1: '$ ' };
    for (const [shell, { start, ready }] of present) {
      const terminal = Terminal.run(work, start, env);
      terminals.set(shell, terminal);
      terminal.type(`${ready}; ${shell === 'fish' ? 'set -x READY 1' : 'export READY=1'}; secureml begin\n`);
      await terminal.waitFor('GOT[begin]END');
    }
  });
  afterAll(async () => {
    for (const terminal of terminals.values()) {
      terminal.type('exit\n');
      await terminal.end();
    }
    work?.remove();
  });

  it.each(CASES)('secureml %j', async (typed, words) => {
    const got = await Promise.all([...terminals].map(async ([shell, terminal]) => [shell, await run(terminal, typed)]));
    const wanted = words.map((word) => `[${word}]`).join('');
    expect(Object.fromEntries(got)).toEqual(Object.fromEntries([...terminals.keys()].map((shell) => [shell, wanted])));
  });

  it('shows what there is when it cannot decide', async () => {
    await Promise.all(
      [...terminals.values()].map(async (terminal) => {
        terminal.type('secureml anonymize people.csv --undecided ');
        await pause(100);
        terminal.type('\t');
        await pause(300);
        terminal.type('\t');
        await terminal.waitFor(/error\s+keep/);
        terminal.type('keep\n');
        await terminal.waitFor(/GOT.*END/);
      }),
    );
  });
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Types a line part by part, waiting behind each TAB until something is completed, and tells what the program got. */
async function run(terminal: Terminal, typed: string): Promise<string> {
  for (const part of `secureml ${typed}`.split(/(?=\t)|(?<=\t)/)) {
    const { length } = terminal.bytes;
    terminal.type(part);
    for (let i = 0; part === '\t' && i < 250 && terminal.bytes.length === length; i++) await pause(20);
    await pause(100);
  }
  terminal.type('\n');
  await terminal.waitFor(/GOT.*END/);
  return [...terminal.screen.matchAll(/GOT(\[.*\])END/g)].at(-1)![1]!;
}
