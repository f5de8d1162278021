// The single binary where nothing else is, and where what there is does harm: each case works, or says why not.
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from '../support/certificates.js';
import { singleBinary, Workdir } from '../support/program.js';
import { startFullServer, vaultBinary } from '../support/vault-server.js';

const KEY = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
/** A user of whom the system knows nothing, as in a bare container. */
const NOBODY = 65_532;
/** Whole ones: the first six digits of a card stay, and the next may by chance. */
const SECRETS = /4111 1111 1111 1111|457-55-5462|2b7e1516/;
const isRoot = process.getuid?.() === 0;
/** Takes the network away, and root's rights. */
const WITHOUT_NETWORK = ['unshare', '-n', ...(isRoot ? ['-S', `${NOBODY}`, '-G', `${NOBODY}`] : ['-r'])];
const canUnshare = spawnSync('unshare', [...WITHOUT_NETWORK.slice(1), 'true'], { stdio: 'ignore' }).status === 0;

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
  /** in place of the binary */
  readonly program?: string;
  readonly offline?: boolean;
}

if (singleBinary && !vaultBinary()) console.warn('NOT RUN: the binary and a Vault over TLS: there is no server');
if (!singleBinary) console.warn('NOT RUN: the single binary: npm run package && npm run test:binary');

(singleBinary ? describe : describe.skip)('the single binary', () => {
  const work = new Workdir();
  const [locked, home, outside] = ['locked', 'home', 'outside'].map((name) => work.path(name)) as [
    string,
    string,
    string,
  ];
  const table = work.write('in.csv', `id,ssn,card\n1,457-55-5462,4111 1111 1111 1111\n`, 0o644);
  const long = work.write('long.csv', `id,ssn\n${'1,457-55-5462\n'.repeat(400_000)}`, 0o644);
  // names that do not repeat in letters that no kernel reads: seconds of work, so that threads pay
  const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
  const word = (n: number): string =>
    [n, n >> 3, n >> 6, n >> 9, n >> 12, n * 7].map((k) => CYRILLIC[k % CYRILLIC.length]).join('');
  const slowTable = (rows: number): string => {
    const path = work.path(`slow-${rows}.csv`);
    if (existsSync(path)) return path;
    const names = Array.from({ length: rows }, (_, i) => `${i},${word(i)} ${word(i * 31)}\n`);
    return work.write(`slow-${rows}.csv`, `id,name\n${names.join('')}`, 0o644);
  };
  const SLOW_ROWS = 600_000;
  const imagesByOneThread = new Map<string, string>();
  const byOneThread = (slow: string): string => {
    const images =
      imagesByOneThread.get(slow) ??
      works(['anonymize', slow, '-q', '-c', 'name=name', '--threads', '1'], { env: withKey });
    imagesByOneThread.set(slow, images);
    return images;
  };
  /** What `start` gives of a table that is long enough for `said`: when threads begin depends on how busy the machine is. */
  const onLongerOnes = (
    run: (slow: string) => SpawnSyncReturns<string>,
    said: RegExp,
  ): SpawnSyncReturns<string> & { slow: string } => {
    for (let rows = SLOW_ROWS; ; rows *= 2) {
      const slow = slowTable(rows);
      const result = run(slow);
      if (said.test(result.stderr) || rows >= 4 * SLOW_ROWS) return { ...result, slow };
    }
  };
  mkdirSync(locked);
  mkdirSync(outside);
  // where everybody may read it, which the folder that it was made in need not be
  const binary = work.path('secureml');
  if (singleBinary) copyFileSync(singleBinary, binary, constants.COPYFILE_FICLONE);
  if (singleBinary) chmodSync(binary, 0o755);
  if (isRoot) for (const folder of [home, outside]) chownSync(folder, NOBODY, NOBODY);
  chmodSync(locked, 0o555);
  chmodSync(work.folder, 0o755);
  afterAll(() => work.remove());

  /** Nothing in the environment but what is said; not as root, who may write everywhere. */
  const start = (
    args: readonly string[],
    { env = { HOME: home }, cwd = locked, input = '', program = binary, offline = false }: Surroundings = {},
  ): SpawnSyncReturns<string> => {
    const [command = '', ...words] = [...(offline ? WITHOUT_NETWORK : []), program, ...args];
    return spawnSync(command, words, {
      ...{ cwd, env: { ...env }, input, encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 28 },
      ...(isRoot && !offline && { uid: NOBODY, gid: NOBODY }),
    });
  };
  const works = (args: readonly string[], surroundings?: Surroundings): string => {
    const { status, stdout, stderr } = start(args, surroundings);
    expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: expect.not.stringMatching(SECRETS) });
    return stdout;
  };
  const withKey = { HOME: home, SECUREML_MASTER_KEY: KEY };
  const anonymize = ['anonymize', table, '-q', '-c', 'ssn=ssn,card=card'];
  const pseudonyms = (surroundings?: Surroundings): string => works(anonymize, { env: withKey, ...surroundings });
  const shell = (line: string, surroundings: Surroundings = {}): SpawnSyncReturns<string> =>
    start(['-c', line, binary], { ...surroundings, program: '/bin/sh' });

  it('needs nothing: empty environment and home, a folder that cannot be written, no network, outputs elsewhere', () => {
    const out = (name: string): string => join(outside, name);
    const alone = (args: readonly string[], input = ''): string =>
      works(args, { env: { HOME: home, TMPDIR: locked }, offline: canUnshare, input });
    expect(alone(['--version'])).toMatch(/^secureml \d+\.\d+\.\d+ \(linux-x64, node 24\.\d+\.\d+\)\n$/);
    expect(alone(['--help'])).toContain('anonymize');
    expect(alone(['--licenses'])).toContain('Node.js 24');
    alone(['keys', 'generate-key']);
    expect(alone(['keys', 'list'])).toContain('master_key');
    alone(['keys', 'get-key']);
    alone(['keys', 'rotate']);
    alone(['anonymize', table, '-c', 'ssn=ssn,card=card', '-o', out('safe.csv'), '--key-name', 'master_key@1']);
    expect(readFileSync(out('safe.csv'), 'utf8')).not.toMatch(SECRETS);
    alone(['verify', out('safe.csv')]);
    alone(['rekey', out('safe.csv'), '--to', 'master_key@2', '-o', out('safe-2.csv')]);
    alone(['deanonymize', out('safe-2.csv'), '-o', out('back.csv')]);
    expect(readFileSync(out('back.csv'))).toEqual(readFileSync(table));
    expect(alone(['lookup', '--format', 'ssn'], '457-55-5462\n')).toMatch(/^\d{3}-\d{2}-\d{4}\n$/);
    alone(['inspect', table, '--policy-out', out('policy.yaml')]);
    alone(['policy', 'check', out('policy.yaml')]);
    alone(['formats']);
    alone(['completion', 'zsh']);
    alone(['doctor']);
    expect(readdirSync(locked)).toEqual([]);
    // the keystore is all that it keeps
    expect(work.files().filter((name) => name.startsWith('home/'))).toEqual([
      expect.stringMatching(/^home\/.local\/share\/secureml\/keystore\.json/),
    ]);
  });

  it('has worker threads and kernels inside, and they give what one thread gives', () => {
    const said = / MB\/s, 3 threads, key /;
    const three = onLongerOnes(
      (slow) => start(['anonymize', slow, '-c', 'name=name', '--threads', '3'], { env: withKey }),
      said,
    );
    expect(three.stderr).toMatch(said);
    expect(three.stdout === byOneThread(three.slow)).toBe(true);
    // of one block there is nothing for others to do
    const short = start(['anonymize', table, '-c', 'ssn=ssn', '--threads', '3'], { env: withKey });
    expect([short.status, short.stderr]).toEqual([
      0,
      expect.stringMatching(/: 1 row, 1 value in 1 column, .* MB\/s, key /),
    ]);
  });

  it('behind a link, in a folder with spaces and letters beyond ASCII', () => {
    const place = work.path('höher und 更高');
    mkdirSync(place, { mode: 0o755 });
    const copy = join(place, 'sécure ml');
    copyFileSync(binary, copy);
    chmodSync(copy, 0o755);
    const link = work.path('link to it');
    symlinkSync(copy, link);
    for (const program of [copy, link]) expect(pseudonyms({ program })).toBe(pseudonyms());
    expect(
      works(['anonymize', long, '-q', '-c', 'ssn=ssn', '--threads', '2'], { program: link, env: withKey }),
    ).toMatch(/^id,ssn\n1,\d{3}-/);
  });

  it('with stdin closed, and with everything closed', () => {
    const line = `"$0" anonymize '${table}' -q -c ssn=ssn,card=card`;
    const without = shell(`exec ${line} <&-`, { env: withKey });
    expect([without.status, without.stdout, without.stderr]).toEqual([0, pseudonyms(), '']);
    const asked = shell(`exec "$0" anonymize -q -c ssn=ssn <&-`, { env: withKey });
    expect([asked.status, asked.stderr]).toEqual([5, expect.stringContaining('the file is empty')]);
    const token = shell(`exec "$0" keys get-key --vault-url http://127.0.0.1:1 --vault-token - <&-`, { env: withKey });
    expect([token.status, token.stderr]).toEqual([
      expect.any(Number),
      expect.stringMatching(/token.*stdin|stdin.*token/),
    ]);
    const out = join(outside, 'closed.csv');
    expect(shell(`exec ${line} -o '${out}' <&- >&- 2>&-`, { env: withKey }).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(pseudonyms());
  });

  it.each([
    '--require EVIL',
    '--import EVIL',
    '--experimental-loader EVIL',
    '--inspect-brk=127.0.0.1:0',
    '--max-old-space-size=1',
    '--no-such-flag',
    '--experimental-permission',
    '--heapsnapshot-near-heap-limit=3',
  ])('with NODE_OPTIONS=%s, which it does not obey', (options) => {
    const marker = join(outside, 'ran');
    const evil = work.write('evil.cjs', `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`, 0o644);
    const env = { ...withKey, NODE_OPTIONS: options.replace('EVIL', evil), NODE_PATH: work.folder };
    const { status, stdout, stderr } = start(anonymize, { env });
    expect([status, stdout, stderr]).toEqual([0, pseudonyms(), '']);
    expect(readdirSync(outside)).not.toContain('ran');
  });

  it('with too little memory for worker threads: with as many as there is memory for', () => {
    for (const [kibibytes, said] of [
      [3_500_000, / MB\/s, key /],
      [9_000_000, / MB\/s, [2-7] threads, key /],
    ] as const) {
      const limited = onLongerOnes(
        (slow) =>
          shell(`ulimit -v ${kibibytes}; exec "$0" anonymize '${slow}' -c name=name --threads 8`, { env: withKey }),
        said,
      );
      expect([kibibytes, limited.status]).toEqual([kibibytes, 0]);
      expect(limited.stderr).toMatch(said);
      expect(limited.stdout === byOneThread(limited.slow)).toBe(true);
    }
  });

  it('with too little memory for a table, and for Node itself: says so', () => {
    const line = `exec "$0" anonymize '${table}' -q -c ssn=ssn`;
    const little = shell(`ulimit -v 2000000; ${line}`, { env: withKey });
    expect([little.status, little.stdout]).toEqual([2, '']);
    expect(little.stderr).toMatch(/^secureml: error: there is not enough memory\nsecureml: hint: .*ulimit -v/);
    const least = shell(`ulimit -c 0; ulimit -v 700000; ${line}`, { env: withKey });
    expect(least.status).not.toBe(0);
    expect(least.stdout).toBe('');
    // of V8, before anything of ours runs
    expect(least.stderr).toMatch(/out of memory/);
  });

  it('without HOME, with one that is not there, and with one that cannot be written', () => {
    const key = { SECUREML_MASTER_KEY: KEY };
    for (const env of [key, { ...key, HOME: '/no/such/home' }, { ...key, HOME: locked }])
      expect(pseudonyms({ env })).toBe(pseudonyms({ env: { ...key, HOME: outside } }));
    for (const HOME of ['/no/such/home', locked]) {
      for (const args of [
        ['keys', 'generate-key'],
        ['keys', 'configure-vault', '--vault-url', 'http://127.0.0.1:1', '--save'],
      ]) {
        const { status, stdout, stderr } = start(args, { env: { HOME } });
        expect([args, status, stdout]).toEqual([args, 7, '']);
        expect(stderr).toMatch(
          /error: \/.*: (permission denied|no such folder|read-only file system)|error: .*cannot be (made|written)/,
        );
      }
      expect(works(['keys', 'list'], { env: { HOME } })).toBe('');
    }
  });

  (vaultBinary() ? it : it.skip)(
    'asks a Vault over TLS, and shows no secret when Node is told to show everything',
    async () => {
      const certificates = makeCertificates(work.folder);
      const server = await startFullServer(certificates);
      try {
        const env = {
          ...{ HOME: outside, VAULT_ADDR: server.url, VAULT_TOKEN: server.token },
          ...{ VAULT_CACERT: certificates.ca, NODE_DEBUG: '*' },
        };
        chmodSync(certificates.ca, 0o644);
        for (const args of [
          ['keys', 'generate-key', '--key-name', 'tls_key'],
          ['keys', 'get-key', '--key-name', 'tls_key'],
          [...anonymize, '--key-name', 'tls_key'],
        ]) {
          const { status, stderr } = start(args, { env });
          expect([args, status]).toEqual([args, 0]);
          // so it was said much
          expect(stderr).toMatch(/^HTTPS? \d+/m);
          expect(stderr.includes(server.token)).toBe(false);
        }
      } finally {
        await server.stop();
      }
    },
  );
});
