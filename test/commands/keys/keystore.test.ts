// The commands about keys as a person without a Vault types them.
import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { hasTerminal, Terminal } from '../../support/terminal.js';
import { singleBinary, Workdir } from '../../support/program.js';

const KEYSTORE = 'home/.local/share/secureml/keystore.json';
const HEX = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';

let work: Workdir;
beforeEach(() => (work = new Workdir()));
afterEach(() => work.remove());

describe('keys generate-key', () => {
  it('makes a key, says which, and that only permissions protect it; stdout stays empty', async () => {
    const { code, stdout, stderr } = await work.run(['keys', 'generate-key']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(
      /warning: the new keystore .* has no passphrase: its file permissions \(0600\) are its only protection/,
    );
    expect(stderr).toMatch(/key +master_key@1\nsource +keystore/);
    expect(work.files()).toEqual([KEYSTORE]);
    expect(statSync(work.path(KEYSTORE)).mode & 0o777).toBe(0o600);
    // the key itself is nowhere on the screen
    expect(stderr).not.toContain(JSON.parse(work.read(KEYSTORE)).keys.master_key['1'].value);
  });

  it('never overwrites: the second time is exit 3 and says how to rotate', async () => {
    await work.run(['keys', 'generate-key']);
    const before = work.read(KEYSTORE);
    const { code, stdout, stderr } = await work.run(['keys', 'generate-key']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      `secureml: error: there is a key master_key already in ${work.path(KEYSTORE)}, and it is never overwritten\n` +
        'secureml: hint: for a new version of it: secureml keys rotate --key-name master_key\n' +
        'secureml: hint: for another key: secureml keys generate-key --key-name OTHER_NAME\n',
    );
    expect(work.read(KEYSTORE)).toBe(before);
    expect(work.files()).toEqual([KEYSTORE]);
  });

  it.each(['128', '192', '256'])('makes %s bits', async (bits) => {
    const { stdout } = await work.run(['keys', 'generate-key', '--bits', bits, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'master_key',
      version: 1,
      source: 'keystore',
      bits: Number(bits),
      unsafe: false,
    });
    const { stdout: key } = await work.run(['keys', 'get-key', '--reveal']);
    expect(key).toMatch(new RegExp(`^[0-9a-f]{${Number(bits) / 4}}\n$`));
  });

  it('copy says what it copied on a line of its own', async () => {
    await work.run(['keys', 'generate-key']);
    const { code, stderr } = await work.run(['keys', 'copy', '--from', 'keystore', '--to', 'keystore', '--as', 'twin']);
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^copied 1 version of twin\nkey +twin@1\nsource +keystore/),
    ]);
  });

  it('SECUREML_MASTER_KEY_NAME switches keys between deployments', async () => {
    await work.run(['keys', 'generate-key', '--key-name', 'master_key']);
    await work.run(['keys', 'generate-key', '--key-name', 'master_key_new']);
    const next = await work.run(['keys', 'get-key', '--json'], { env: { SECUREML_MASTER_KEY_NAME: 'master_key_new' } });
    expect(JSON.parse(next.stdout)).toMatchObject({ name: 'master_key_new' });
    const old = await work.run(['keys', 'get-key', '--json']);
    expect(JSON.parse(old.stdout)).toMatchObject({ name: 'master_key' });
  });

  it.each([
    [['--key-name', 'vault_token'], /a key cannot be named vault_token: SECUREML_VAULT_TOKEN is a setting/],
    [['--key-name', 'expect-key'], /SECUREML_EXPECT_KEY is a setting/],
    [['--key-name', '../x'], /"\.\.\/x" is not a key name/],
    [['--key-name', 'a@2'], /name the key as a, without a version/],
    [['--bits', '512'], /expected --bits=... to be one of|--bits/],
    [['--store', 'vault'], /no Vault is configured/],
  ])('%j is exit 2 and leaves nothing behind', async (args, message) => {
    const { code, stderr } = await work.run(['keys', 'generate-key', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(work.files()).toEqual([]);
  });

  it.each([32, 48, 64])('a key of %i hex digits is no name for a new key, and is not repeated', async (digits) => {
    const key = 'abcdef0123456789'.repeat(4).slice(0, digits);
    await work.run(['keys', 'generate-key']);
    const before = work.read(KEYSTORE);
    for (const args of [
      ['keys', 'generate-key', '--key-name', key],
      ['keys', 'import-key', '--key-name', key],
      ['keys', 'copy', '--from', 'keystore', '--to', 'keystore', '--as', key],
    ]) {
      const { code, stdout, stderr } = await work.run(args, { stdin: 'ab'.repeat(16) });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/this name looks like a key.*\n.*choose another name/)]);
      expect(stdout + stderr).not.toContain(key);
    }
    expect(work.read(KEYSTORE)).toBe(before);
  });

  it('rotate says nothing more with --quiet', async () => {
    await work.run(['keys', 'generate-key', '--no-passphrase']);
    expect(await work.run(['keys', 'rotate', '-q'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect((await work.run(['keys', 'rotate'])).stderr).toContain('hint: files made before');
  });

  it('what the system says is said in words', async () => {
    work.write('file', 'a\nb\n');
    for (const [args, said] of [
      [['keys', 'restore', 'b1'], 'b1 cannot be read: no such file'],
      [['keys', 'get-key', '--passphrase-file', 'nokf'], 'nokf: no such file'],
      [['anonymize', 'file', '-c', 'a=text', '-o', 'file/in/the/way.csv'], 'file is not a folder'],
      [['anonymize', 'file', '--policy', 'file/p.yaml'], 'file/p.yaml: there is a file where a folder is needed'],
    ] as const) {
      const env = { SECUREML_KEYSTORE: args[1] === 'get-key' ? work.path('sealed.json') : undefined };
      if (env.SECUREML_KEYSTORE)
        await work.run(['keys', 'generate-key'], { env: { ...env, SECUREML_PASSPHRASE: 'correct horse' } });
      const { code, stderr } = await work.run(args, { env: { ...env, SECUREML_MASTER_KEY: 'ab'.repeat(16) } });
      expect([code === 0, stderr]).toEqual([false, expect.stringContaining(said)]);
      expect(stderr).not.toMatch(/\bE[A-Z]{4,}/);
    }
  });

  it('a folder that cannot be written is exit 7', async () => {
    const file = work.write('in-the-way', '');
    const { code, stderr } = await work.run(['keys', 'generate-key'], {
      env: { SECUREML_KEYSTORE: `${file}/keystore.json` },
    });
    expect(code === 7 || code === 3).toBe(true);
    expect(stderr).toMatch(/there is a file where a folder is needed/);
  });
});

describe('keys get-key', () => {
  beforeEach(async () => {
    await work.run(['keys', 'import-key', '--key-name', 'master_key'], { stdin: `${HEX}\n` });
  });

  it('shows which key it is, not the key', async () => {
    const { code, stdout, stderr } = await work.run(['keys', 'get-key']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^key +master_key@1\nsource +keystore \(.*keystore.json\)\nfingerprint +5dc4288a\nbits +256\ncreated +20.*\n$/,
    );
    expect(stdout).not.toContain(HEX.slice(0, 8));
  });

  it('reveals it in each encoding, raw bytes without a line end', async () => {
    const key = Buffer.from(HEX, 'hex');
    expect((await work.run(['keys', 'get-key', '--reveal'])).stdout).toBe(`${HEX}\n`);
    expect((await work.run(['keys', 'get-key', '--reveal', '--encoding', 'base64'])).stdout).toBe(
      `${key.toString('base64')}\n`,
    );
    const raw = await work.run(['keys', 'get-key', '--reveal', '--encoding', 'bytes']);
    expect(Buffer.from(raw.stdout, 'latin1').length).toBeGreaterThanOrEqual(32);
    expect(raw.stdout).toBe(key.toString('utf8'));
    const json = await work.run(['keys', 'get-key', '--reveal', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ value: HEX, encoding: 'hex', fingerprint: '5dc4288a' });
    expect((await work.run(['keys', 'get-key', '--reveal', '--json', '--encoding', 'bytes'])).code).toBe(2);
  });

  it('finds a version, as argument and as flag; both is exit 2, none there exit 3', async () => {
    await work.run(['keys', 'rotate']);
    for (const args of [['master_key@1'], ['--key-name', 'master_key@1']]) {
      expect(JSON.parse((await work.run(['keys', 'get-key', ...args, '--json'])).stdout)).toMatchObject({
        version: 1,
        fingerprint: '5dc4288a',
      });
    }
    expect(JSON.parse((await work.run(['keys', 'get-key', '--json'])).stdout)).toMatchObject({ version: 2 });
    expect((await work.run(['keys', 'get-key', 'a', '--key-name', 'b'])).code).toBe(2);
    const none = await work.run(['keys', 'get-key', 'master_key@3', '--json']);
    expect(none.code).toBe(3);
    expect(JSON.parse(none.stdout)).toMatchObject({
      error: { exitCode: 3, reason: 'not-found', answers: [{ source: 'keystore' }, { source: 'env' }] },
    });
  });

  it('a pin: the right one passes, another one is exit 3', async () => {
    expect((await work.run(['keys', 'get-key', '--expect-key', '5dc4288a'])).code).toBe(0);
    for (const run of [
      { args: ['--expect-key', '00000000'], env: {} },
      { args: [], env: { SECUREML_EXPECT_KEY: '00000000' } },
    ]) {
      const { code, stderr, stdout } = await work.run(['keys', 'get-key', ...run.args], { env: run.env });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(/another key than expected: master_key@1 from keystore has fingerprint 5dc4288a/);
    }
  });

  it('the development key: only with the switch, always with a warning, never in CI', async () => {
    const args = ['keys', 'get-key', 'other', '--allow-development-key'];
    const { code, stdout, stderr } = await work.run(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/source +development/);
    expect(stderr).toMatch(/everybody knows this key/);
    for (const env of [{ CI: 'true' }, { NODE_ENV: 'production' }])
      expect((await work.run(args, { env })).code).toBe(3);
  });

  it('a keystore that others can read is exit 3 and says what to do', async () => {
    chmodSync(work.path(KEYSTORE), 0o644);
    const { code, stderr } = await work.run(['keys', 'get-key']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/hint: chmod 600/);
  });

  it('ends quietly when nobody reads, and without help on stdin', async () => {
    expect((await work.run(['keys', 'get-key'], { stdin: 'whatever' })).code).toBe(0);
  });
});

describe('keys rotate, list, import-key', () => {
  it('rotate keeps the length and every version; list shows them', async () => {
    await work.run(['keys', 'generate-key', '--bits', '128']);
    const { code, stdout, stderr } = await work.run(['keys', 'rotate']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/key +master_key@2[\s\S]*bits +128/);
    const list = await work.run(['keys', 'list']);
    expect(list.stdout).toMatch(
      /^NAME +VERSION +FINGERPRINT +BITS +CREATED +SOURCE\nmaster_key +1 +[0-9a-f]{8} +128 .*\nmaster_key +2 /,
    );
    expect((await work.run(['keys', 'rotate', '--key-name', 'none'])).code).toBe(3);
  });

  it('list of nothing says how to begin', async () => {
    const { code, stdout, stderr } = await work.run(['keys', 'list']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/there are no keys yet: secureml keys generate-key makes one/);
    expect(JSON.parse((await work.run(['keys', 'list', '--json'])).stdout)).toEqual({ keys: [] });
  });

  it.each([
    ['stdin', ['--key-name', 'a'], Buffer.from(HEX, 'hex').toString('base64')],
    ['a file', ['--key-name', 'a', '--from-file', 'key'], undefined],
  ])('import-key from %s', async (_, args, stdin) => {
    work.write('key', HEX);
    const { code } = await work.run(['keys', 'import-key', ...args], stdin === undefined ? {} : { stdin });
    expect(code).toBe(0);
    expect((await work.run(['keys', 'get-key', 'a', '--reveal'])).stdout).toBe(`${HEX}\n`);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'password'],
    ['31 bytes', 'ab'.repeat(31)],
    ['two keys', `${HEX}\n${HEX}`],
  ])('import-key refuses %s without repeating it', async (_, stdin) => {
    const { code, stderr } = await work.run(['keys', 'import-key', '--key-name', 'a'], { stdin });
    expect([2, 3]).toContain(code);
    if (stdin !== '') expect(stderr).not.toContain(stdin.slice(0, 8));
    expect(work.files()).toEqual([]);
  });

  it.each(['00'.repeat(32), 'ab'.repeat(16), '00010203040506'.repeat(7).slice(0, 48)])(
    'import-key refuses %s, which nobody drew at random, unless told',
    async (stdin) => {
      const args = ['keys', 'import-key', '--key-name', 'a'];
      const { code, stderr } = await work.run(args, { stdin });
      expect([code, stderr]).toEqual([3, expect.stringMatching(/stdin holds no random key.*\n[^]*--allow-weak-key/)]);
      expect([stderr.includes(stdin), work.files()]).toEqual([false, []]);
      expect((await work.run([...args, '--allow-weak-key'], { stdin })).code).toBe(0);
    },
  );

  it.each([
    [['import-key'], /error: --key-name is missing\n/],
    [
      ['generate-key', '--no-passphrase', '--passphrase-file', 'p'],
      /error: --passphrase-file and --no-passphrase exclude/,
    ],
    [
      ['get-key', '--vault-token-file', 'a', '--vault-token', 's3cret'],
      /error: --vault-token and --vault-token-file exclude/,
    ],
    [['delete', 'a'], /there is no command "keys delete": secureml never deletes a key\n.*vault kv delete/],
    [['undelete'], /vault kv undelete/],
  ])('%j is exit 2 and says what is wrong', async (args, message) => {
    const { code, stderr } = await work.run(['keys', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('s3cret');
  });

  it('takes no key as a flag', async () => {
    expect((await work.run(['keys', 'import-key', '--key-name', 'a', '--value', HEX])).code).toBe(2);
  });
});

describe('a passphrase', () => {
  it.each([
    ['a file', ['--passphrase-file', 'pass'], {}],
    ['SECUREML_PASSPHRASE_FILE', [], { SECUREML_PASSPHRASE_FILE: 'pass' }],
    ['SECUREML_PASSPHRASE', [], { SECUREML_PASSPHRASE: 'correct horse battery' }],
  ])('by %s seals the keystore', async (_, args, env) => {
    work.write('pass', 'correct horse battery\n');
    const made = await work.run(['keys', 'generate-key', ...args], { env });
    expect({ code: made.code, warning: /warning/.test(made.stderr) }).toEqual({ code: 0, warning: false });
    expect(JSON.parse(work.read(KEYSTORE))).toMatchObject({ protection: 'passphrase' });
    expect((await work.run(['keys', 'get-key', ...args], { env })).code).toBe(0);
    const none = await work.run(['keys', 'get-key']);
    expect(none.code).toBe(3);
    expect(none.stderr).toMatch(/is protected by a passphrase, and none was given/);
  });

  it('by a variable and --no-passphrase exclude each other', async () => {
    const env = { SECUREML_PASSPHRASE: 'correct horse battery' };
    const { code, stderr } = await work.run(['keys', 'generate-key', '--no-passphrase'], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--no-passphrase, but SECUREML_PASSPHRASE gives one')]);
    expect(work.files()).toEqual([]);
  });

  it('short is refused, and both ways at once', async () => {
    expect((await work.run(['keys', 'generate-key'], { env: { SECUREML_PASSPHRASE: 'short' } })).code).toBe(2);
    work.write('pass', 'correct horse battery');
    const both = { SECUREML_PASSPHRASE: 'correct horse', SECUREML_PASSPHRASE_FILE: 'pass' };
    expect((await work.run(['keys', 'generate-key'], { env: both })).stderr).toMatch(
      /both SECUREML_PASSPHRASE and SECUREML_PASSPHRASE_FILE/,
    );
    expect(work.files()).toEqual(['pass']);
  });
});

describe('backup and restore', () => {
  const env = { SECUREML_BACKUP_PASSPHRASE: 'correct horse battery' };
  beforeEach(async () => {
    await work.run(['keys', 'import-key', '--key-name', 'a'], { stdin: HEX });
    await work.run(['keys', 'rotate', '--key-name', 'a']);
  });

  it('brings back every version after the keystore is gone', async () => {
    const saved = await work.run(['keys', 'backup', '-o', 'keys.backup', '--json'], { env });
    expect(JSON.parse(saved.stdout)).toMatchObject({ keys: [{ name: 'a', versions: [1, 2] }], path: 'keys.backup' });
    expect(statSync(work.path('keys.backup')).mode & 0o777).toBe(0o600);
    expect(work.read('keys.backup')).not.toContain(HEX);
    const before = (await work.run(['keys', 'list', '--json'])).stdout;
    const elsewhere = { ...env, SECUREML_KEYSTORE: work.path('new.json') };
    expect((await work.run(['keys', 'restore', 'keys.backup'], { env: elsewhere })).code).toBe(0);
    expect((await work.run(['keys', 'list', '--json'], { env: elsewhere })).stdout).toBe(before);
    const again = await work.run(['keys', 'restore', 'keys.backup', '--json'], { env: elsewhere });
    expect(JSON.parse(again.stdout)).toEqual({ added: 0, names: ['a'] });
  });

  it('helps where the keystore is damaged, as its message says', async () => {
    await work.run(['keys', 'backup', '-o', 'keys.backup'], { env });
    const before = (await work.run(['keys', 'list', '--json'])).stdout;
    work.write(KEYSTORE, work.read(KEYSTORE).slice(0, 50));
    const damaged = await work.run(['keys', 'list']);
    expect(damaged.stderr).toMatch(/is not a keystore that can be read.*\n.*move it away.*keys restore FILE\n/);
    renameSync(work.path(KEYSTORE), work.path('away'));
    expect((await work.run(['keys', 'restore', 'keys.backup'], { env })).code).toBe(0);
    expect((await work.run(['keys', 'list', '--json'])).stdout).toBe(before);
    work.write('keys.backup', work.read('keys.backup').slice(0, 50));
    const cut = await work.run(['keys', 'restore', 'keys.backup'], { env });
    expect([cut.code, cut.stderr]).toEqual([
      3,
      expect.stringMatching(/keys.backup is not a backup that can be read.*\n.*another copy of the backup/),
    ]);
  });

  it('goes to a pipe', async () => {
    const { stdout, code } = await work.run(['keys', 'backup'], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ 'secureml-keystore': 1, protection: 'passphrase' });
  });

  it('replaces no file, needs a passphrase, and the right one', async () => {
    work.write('there', 'precious');
    expect(await work.run(['keys', 'backup', '-o', 'there'], { env })).toMatchObject({
      code: 7,
      stderr: expect.stringMatching(/there exists/),
    });
    expect(work.read('there')).toBe('precious');
    expect((await work.run(['keys', 'backup', '-o', 'x'])).code).toBe(2);
    await work.run(['keys', 'backup', '-o', 'keys.backup'], { env });
    const wrong = await work.run(['keys', 'restore', 'keys.backup'], {
      env: { SECUREML_BACKUP_PASSPHRASE: 'wrong horse battery' },
    });
    expect(wrong).toMatchObject({ code: 3, stderr: expect.stringMatching(/passphrase is wrong/) });
    expect(work.files().sort()).toEqual([KEYSTORE, 'keys.backup', 'there']);
  });

  it('changes nothing where there is another key of that name', async () => {
    await work.run(['keys', 'backup', '-o', 'keys.backup'], { env });
    const elsewhere = { ...env, SECUREML_KEYSTORE: work.path('new.json') };
    await work.run(['keys', 'generate-key', '--key-name', 'a'], { env: elsewhere });
    const before = work.read('new.json');
    const { code, stderr } = await work.run(['keys', 'restore', 'keys.backup'], { env: elsewhere });
    expect([code, stderr]).toEqual([3, expect.stringContaining('SECUREML_KEYSTORE=OTHER_FILE')]);
    // a flag of keys copy
    expect(stderr).not.toContain('--as');
    expect(work.read('new.json')).toBe(before);
  });
});

describe('the audit log', () => {
  it('is off unless asked for, and then has a line before a key is used and one at the end, chained, without values', async () => {
    await work.run(['keys', 'generate-key']);
    expect(work.files()).toEqual([KEYSTORE]);
    const env = { SECUREML_AUDIT_LOG: work.path('audit.log') };
    await work.run(['keys', 'get-key'], { env });
    await work.run(['keys', 'get-key', 'none'], { env });
    await work.run(['keys', 'rotate'], { env });
    const lines = work
      .read('audit.log')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const used = { command: 'keys get-key', key: 'master_key', version: 1, source: 'keystore', rows: null };
    expect(lines).toMatchObject([
      { ...used, outcome: 'begun', exit_code: null },
      { ...used, outcome: 'done', exit_code: 0 },
      { command: 'keys get-key', key: null, outcome: 'key', exit_code: 3 },
      { command: 'keys rotate', key: null, outcome: 'begun', exit_code: null },
      { command: 'keys rotate', key: 'master_key', version: 2, outcome: 'done' },
    ]);
    expect(lines[0].fingerprint).toMatch(/^[0-9a-f]{8}$/);
    const { keys } = JSON.parse(work.read(KEYSTORE));
    for (const { value } of Object.values<{ value: string }>(keys.master_key))
      expect(work.read('audit.log')).not.toContain(value);
    expect((await work.run(['doctor'], { env })).stdout).toMatch(/audit.log: 5 lines, the chain holds/);
    expect(statSync(work.path('audit.log')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['changed', (lines: string[]) => [lines[0]!.replace('keys list', 'keys get-key'), ...lines.slice(1)], 2],
    ['taken out', (lines: string[]) => [lines[0]!, ...lines.slice(2)], 2],
    ['put in', (lines: string[]) => [lines[0]!, lines[0]!, ...lines.slice(1)], 2],
    ['first taken out', (lines: string[]) => lines.slice(1), 1],
    ['replaced by text', (lines: string[]) => ['hello', ...lines.slice(1)], 1],
  ])('shows a line that was %s', async (_, change, at) => {
    const env = { SECUREML_AUDIT_LOG: work.path('audit.log') };
    for (let i = 0; i < 3; i++) await work.run(['keys', 'list'], { env });
    const lines = work.read('audit.log').trimEnd().split('\n');
    writeFileSync(work.path('audit.log'), change(lines).join('\n') + '\n');
    const { code, stdout } = await work.run(['doctor'], { env });
    expect(code).not.toBe(0);
    expect(stdout).toMatch(new RegExp(`line ${at} does not follow from the one before`));
  });

  it('keeps its chain when several write at once', async () => {
    const env = { SECUREML_AUDIT_LOG: work.path('audit.log') };
    await Promise.all(Array.from({ length: 6 }, () => work.run(['keys', 'list'], { env })));
    expect((await work.run(['doctor', '--json'], { env })).stdout).toMatch(/12 lines, the chain holds/);
  });

  it('has its one line called one', async () => {
    const env = { SECUREML_AUDIT_LOG: work.path('audit.log') };
    await work.run(['keys', 'get-key', 'none'], { env });
    expect((await work.run(['doctor'], { env })).stdout).toMatch(/audit.log: 1 line, the chain holds/);
  });

  it('a pipe is no log, and is not waited for', async () => {
    execFileSync('mkfifo', [work.path('pipe')]);
    const env = { SECUREML_AUDIT_LOG: work.path('pipe') };
    const { code, stderr } = await work.run(['keys', 'generate-key'], { env, timeoutMs: 20_000 });
    expect([code, stderr]).toEqual([7, expect.stringContaining('cannot be used: it is a pipe')]);
  });

  // the single binary lets nobody load code into it
  (singleBinary ? it.skip : it)('a last line that the disk no longer takes leaves one document', async () => {
    const full = work.write(
      'full.cjs',
      `const fs = require('node:fs/promises'), { open } = fs;
       let count = 0;
       fs.open = async (path, mode, ...more) => {
         if (mode === 'a+' && ++count === 2) throw Object.assign(new Error(), { code: 'ENOSPC' });
         return open(path, mode, ...more);
       };`,
    );
    const { code, stdout } = await work.run(['keys', 'generate-key', '--json'], {
      env: { SECUREML_AUDIT_LOG: work.path('audit.log'), NODE_OPTIONS: `--require ${full}` },
    });
    expect(code).toBe(7);
    expect(JSON.parse(stdout)).toMatchObject({ name: 'master_key', version: 1, error: { code: 'output' } });
  });

  it('what cannot be recorded is not done', async () => {
    const { code, stderr } = await work.run(['keys', 'generate-key'], {
      env: { SECUREML_AUDIT_LOG: work.path('none', 'audit.log') },
    });
    expect(code).toBe(7);
    expect(stderr).toMatch(/the audit log .* cannot be used: no such folder/);
    expect(work.files()).toEqual([]);
  });
});

describe('on a terminal', () => {
  if (!hasTerminal) {
    it('needs util-linux script', () => {
      if ((process.env.CI ?? '') !== '') throw new Error('in CI the tests on a terminal have to run');
    });
    return;
  }

  it('generate-key asks for a passphrase twice, without echo; get-key asks once', async () => {
    const making = Terminal.start(work, ['keys', 'generate-key']);
    await making.answer('passphrase for the new keystore', 'correct horse\r');
    await making.answer('the same again', 'correct horse\r');
    expect(await making.end()).toBe(0);
    expect(making.screen).not.toContain('correct horse');
    expect(JSON.parse(work.read(KEYSTORE))).toMatchObject({ protection: 'passphrase' });
    const getting = Terminal.start(work, ['keys', 'get-key']);
    await getting.answer('passphrase of the keystore', 'correct horse\r');
    expect(await getting.end()).toBe(0);
    expect(getting.screen).toMatch(/master_key@1/);
  });

  it('a passphrase that is too short is refused before it is typed again', async () => {
    const short = Terminal.start(work, ['keys', 'generate-key']);
    await short.answer('passphrase for the new keystore', 'short\r');
    expect(await short.end()).toBe(2);
    expect(short.screen).toContain('at least 8 characters');
    expect(short.screen).not.toContain('the same again');
  });

  it('an empty passphrase means none, two that differ change nothing, and --no-passphrase does not ask', async () => {
    const differing = Terminal.start(work, ['keys', 'generate-key']);
    await differing.answer('passphrase for the new keystore', 'correct horse\r');
    await differing.answer('the same again', 'correct house\r');
    expect(await differing.end()).toBe(2);
    expect(work.files()).toEqual([]);
    const empty = Terminal.start(work, ['keys', 'generate-key']);
    await empty.answer('passphrase for the new keystore', '\r');
    expect(await empty.end()).toBe(0);
    expect(empty.screen).toMatch(/its only protection/);
    const other = Terminal.start(work, ['keys', 'generate-key', '--no-passphrase'], {
      SECUREML_KEYSTORE: work.path('other.json'),
    });
    expect(await other.end()).toBe(0);
  });

  it('import-key asks for the key without echo', async () => {
    await work.run(['keys', 'generate-key', '--no-passphrase']);
    const key = '0123456789abcdef'.repeat(4);
    const importing = Terminal.start(work, ['keys', 'import-key', '--key-name', 'old']);
    await importing.answer('the key, in hex or base64', `${key}\r`);
    expect(await importing.end()).toBe(0);
    expect(importing.screen).not.toContain(key);
    expect(importing.screen).not.toContain(key.slice(0, 16));
    expect((await work.run(['keys', 'get-key', 'old', '--reveal'])).stdout).toBe(`${key}\n`);
    const wrong = Terminal.start(work, ['keys', 'import-key', '--key-name', 'other']);
    await wrong.answer('the key, in hex or base64', 'correct horse\r');
    expect(await wrong.end()).toBe(3);
    expect(wrong.screen).not.toContain('correct horse');
  });

  it('lookup reads what is typed until Ctrl-D', async () => {
    await work.run(['keys', 'generate-key'], { env: { SECUREML_PASSPHRASE: 'correct horse' } });
    const terminal = Terminal.start(work, ['lookup', '--format', 'ssn']);
    await terminal.answer('passphrase of the keystore', 'correct horse\r');
    await terminal.answer('values are read from the terminal, one a line, until Ctrl-D', '123-45-6789\n');
    await terminal.waitFor(/\n\d{3}-\d{2}-\d{4}\n/);
    terminal.type('\u0004');
    expect(await terminal.end()).toBe(0);
    expect(terminal.screen).toContain('1 value, key master_key@1');
    expect(terminal.screen).not.toContain('echo');
  });

  it('Ctrl-C ends it with 130 and leaves nothing', async () => {
    const terminal = Terminal.start(work, ['keys', 'generate-key']);
    await terminal.answer('passphrase for the new keystore', '\u0003');
    expect(await terminal.end()).toBe(130);
    expect(work.files()).toEqual([]);
  });
});
