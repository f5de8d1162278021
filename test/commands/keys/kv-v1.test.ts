// What each command does with a KV v1 mount of a real server, which keeps one version of a secret, and where settings and server
// disagree on what a mount is.
import { randomBytes } from 'node:crypto';
import { commandBench } from '../../support/vault-commands.js';
import { describeWithVault } from '../../support/vault-server.js';

describeWithVault('KV version 1', () => {
  const bench = commandBench(async (server) => {
    await server.must('POST', 'sys/mounts/kv1', { type: 'kv', options: { version: '1' } });
    await server.must('POST', 'sys/mounts/old', { type: 'kv', options: { version: '1' } });
    await server.must('POST', 'sys/mounts/transit', { type: 'transit' });
  });
  const { run, done } = bench;
  const AT = ['--vault-path', 'kv1/s'];
  const KEY = ['--key-name', 'a'];
  const RANDOM = randomBytes(32).toString('hex');
  const written = async (): Promise<unknown> => {
    const { status, body } = await bench.server.api('LIST', 'kv1');
    return status === 404 ? [] : body.data.keys;
  };
  const toV2 = (mount: string): string =>
    `hint: after a backup of the server, to make the mount KV v2, where each key is its own version 1: vault kv enable-versioning ${mount}\n`;
  beforeEach(async () => {
    for (const secret of ['s/a', 's/b']) await bench.server.must('DELETE', `kv1/${secret}`);
  });

  it('keys are made, found, listed and imported there, without versions', async () => {
    const made = await run(['keys', 'generate-key', ...AT, ...KEY, '--json']);
    expect([made.code, made.stderr]).toEqual([0, expect.stringMatching(/^secureml: warning: KV v1 keeps one version/)]);
    const { fingerprint } = JSON.parse(made.stdout) as { fingerprint: string };
    const got = await run(['keys', 'get-key', 'a', ...AT, '--json']);
    expect([got.stderr, JSON.parse(got.stdout)]).toEqual(['', expect.objectContaining({ version: null, fingerprint })]);
    await done(['keys', 'import-key', '--key-name', 'b', ...AT], { stdin: `${RANDOM}\n` });
    const listed = JSON.parse((await run(['keys', 'list', ...AT, '--json'])).stdout) as { keys: { name: string }[] };
    expect(listed.keys).toEqual([
      expect.objectContaining({ name: 'a', versions: [expect.objectContaining({ version: null, fingerprint })] }),
      expect.objectContaining({ name: 'b' }),
    ]);
    expect(await bench.server.must('GET', 'kv1/s/a')).toMatchObject({
      data: { value: expect.stringMatching(/^\w{64}$/) },
    });
    const again = await run(['keys', 'generate-key', ...AT, ...KEY]);
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('there is a key a already')]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'get-key of a version',
      ['get-key', 'a@2'],
      /error: no source has the key a@2\n.*hint: vault: kv1\/s\/a is on a KV v1 mount, which keeps no versions\n/,
    ],
    [
      'rotate',
      ['rotate', '--key-name', 'a'],
      /error: kv1\/s\/a is on a KV v1 mount, which keeps one version: rotating would lose the key\n.*generate-key --key-name OTHER/,
    ],
    [
      'copy from there',
      ['copy', '--from', 'vault', '--to', 'keystore', '--key-name', 'a'],
      /error: kv1\/s\/a is on a KV v1 mount, which keeps no versions that could be copied\n.*import-key --store keystore --key-name a\n/,
    ],
    [
      'copy to there',
      ['copy', '--from', 'keystore', '--to', 'vault', '--key-name', 'b'],
      /error: kv1\/s\/b is on a KV v1 mount, which keeps no versions, so none is copied there\n.*--vault-path MOUNT\/PATH\n/,
    ],
  ])('%s is refused, with what can be done, and changes nothing', async (_, args, said) => {
    await done(['keys', 'generate-key', '--store', 'keystore', '--no-passphrase', '--key-name', 'b']);
    await run(['keys', 'generate-key', ...AT, ...KEY]);
    const before = await bench.server.must('GET', 'kv1/s/a');
    const { code, stdout, stderr } = await run(['keys', ...args, ...AT]);
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(said)]);
    if (args[0] !== 'get-key') expect(stderr).toContain(toV2('kv1'));
    expect((await bench.server.must('GET', 'kv1/s/a')).data).toEqual(before.data);
    expect(await written()).toEqual(['s/']);
  });

  it('what those refusals advise works: by hand into a keystore, and versions by Vault itself', async () => {
    const at = ['--vault-path', 'old/s'];
    const { fingerprint } = JSON.parse((await run(['keys', 'generate-key', ...at, ...KEY, '--json'])).stdout);
    const { stdout: hex } = await run(['keys', 'get-key', 'a', ...at, '--reveal']);
    const kept = await run(['keys', 'import-key', '--store', 'keystore', ...KEY, '--json'], { stdin: hex });
    expect(JSON.parse(kept.stdout)).toMatchObject({ fingerprint, version: 1 });
    await bench.server.must('POST', 'sys/mounts/old/tune', { options: { version: '2' } });
    const rotated = await run(['keys', 'rotate', ...at, ...KEY, '--json']);
    expect(JSON.parse(rotated.stdout)).toMatchObject({ version: 2 });
    const first = await run(['keys', 'get-key', 'a@1', ...at, '--json']);
    expect(JSON.parse(first.stdout)).toMatchObject({ fingerprint, version: 1 });
  });

  it('a key of raw FF1 cannot be marked there, and a warning says so', async () => {
    await run(['keys', 'generate-key', ...AT, ...KEY]);
    bench.work.write('in.csv', 'n\n1234567890\n');
    const stderr = await done(['anonymize', 'in.csv', ...KEY, ...AT, '-c', 'n=ff1:radix=10', '-o', 'out.csv']);
    expect(stderr).toContain('kv1/s/a is on a KV v1 mount, which keeps no notes of a key): use it for nothing else');
  });

  it('the walk and doctor say what the mount is and what that means', async () => {
    await run(['keys', 'generate-key', ...AT, ...KEY]);
    const walked = await run(['keys', 'configure-vault', '--test-connection', ...AT]);
    const doctor = await run(['doctor', ...KEY, ...AT]);
    for (const [code, text] of [
      [walked.code, walked.stderr],
      [doctor.code, doctor.stdout],
    ] as const) {
      expect(code).toBe(0);
      expect(text).toMatch(
        /! mount +kv1\/ is KV version 1, keys at kv1\/s\n +-> KV v1 .* vault kv enable-versioning kv1\n/,
      );
      expect(text).toMatch(/✓ read +kv1\/s\/\w+ can be read\n✓ write +kv1\/s\/\w+ can be written\n/);
    }
  });

  it.each([['reader'], ['writer'], ['copier']])('the policy of a %s has the paths of KV v1', async (role) => {
    const { stdout } = await run(['keys', 'policy', '--for', role, ...AT]);
    expect(stdout.match(/path "\S+"/g)).toEqual(['path "kv1/s/+"', 'path "kv1/s/"']);
    expect(stdout.includes('copying needs KV v2')).toBe(role === 'copier');
  });

  describe('a mount that is named', () => {
    const NAMED = ['--vault-mount', 'kv1', '--vault-path', 's'];
    const policyOf = async (args: readonly string[]): Promise<string[] | null> =>
      (await run(['keys', 'policy', ...args])).stdout.match(/path "\S+"/g);

    it('without a version is asked for it', async () => {
      await run(['keys', 'generate-key', ...NAMED, ...KEY]);
      expect(await written()).toEqual(['s/']);
      expect(JSON.parse((await run(['keys', 'get-key', 'a', ...NAMED, '--json'])).stdout)).toMatchObject({
        version: null,
      });
      expect(await policyOf(NAMED)).toEqual(['path "kv1/s/+"', 'path "kv1/s/"']);
      const { stderr } = await run(['keys', 'configure-vault', '--test-connection', ...NAMED]);
      expect(stderr).toMatch(/! mount +kv1\/ is KV version 1, keys at kv1\/s\n/);
    });

    it('is believed with its version where the server shows it to nobody', async () => {
      await run(['keys', 'generate-key', ...AT, ...KEY]);
      const token = await bench.server.tokenWith('path "nothing" { capabilities = ["read"] }');
      const hidden = { env: { SECUREML_VAULT_TOKEN: token } };
      const { code, stderr } = await run(['keys', 'get-key', 'a', ...NAMED, '--vault-kv-version', '1'], hidden);
      expect([code, stderr]).toEqual([3, expect.stringContaining('does not allow this token to read kv1/s/a')]);
      expect(await policyOf([...NAMED, '--vault-kv-version', '1'])).toEqual(['path "kv1/s/+"', 'path "kv1/s/"']);
    });

    it('and its version are printed in a policy without a server', async () => {
      const env = { SECUREML_VAULT_URL: undefined, SECUREML_VAULT_TOKEN: undefined };
      const both = await run(['keys', 'policy', ...NAMED, '--vault-kv-version', '1'], { env });
      expect([both.stderr, both.stdout]).toEqual(['', expect.stringContaining('path "kv1/s/+"')]);
      const alone = await run(['keys', 'policy', ...NAMED], { env });
      expect(alone.stderr).toMatch(/warning: KV version 2 is assumed, .*--vault-kv-version/);
      expect(alone.stdout).toContain('path "kv1/data/s/+"');
    });
  });

  it.each<[string, string[], RegExp]>([
    [
      'version 2 of a path in KV v1',
      ['--vault-path', 'kv1/s', '--vault-kv-version', '2'],
      /has a mount of KV version 1 at kv1\/, and --vault-kv-version says 2\n.*hint: leave --vault-kv-version out/,
    ],
    [
      'version 2 of a mount of KV v1',
      ['--vault-mount', 'kv1', '--vault-path', 's', '--vault-kv-version', '2'],
      /has a mount of KV version 1 at kv1\/, and --vault-kv-version says 2\n/,
    ],
    [
      'version 1 of a path in KV v2',
      ['--vault-path', 'secret/s', '--vault-kv-version', '1'],
      /has a mount of KV version 2 at secret\/, and --vault-kv-version says 1\n/,
    ],
    [
      'version 1 of a mount of KV v2',
      ['--vault-mount', 'secret', '--vault-kv-version', '1'],
      /has a mount of KV version 2 at secret\/, and --vault-kv-version says 1\n/,
    ],
    [
      'a mount that is not KV',
      ['--vault-mount', 'transit'],
      /has a mount at transit\/ that is not KV\n.*check --vault-mount/,
    ],
    [
      'a path below a mount for the mount',
      ['--vault-mount', 'secret/team'],
      /says that secret\/team is in the mount secret\n.*hint: name the mount: --vault-mount secret; what is behind it belongs to --vault-path\n/,
    ],
  ])('%s: every command says so, none asks another source, and nothing is written', async (_, flags, said) => {
    const env = { SECUREML_A: 'ab12cd34'.repeat(8) };
    for (const args of [['get-key', 'a'], ['generate-key', ...KEY], ['rotate', ...KEY], ['list']]) {
      const { code, stdout, stderr } = await run(['keys', ...args, ...flags], { env });
      expect([args, code, stdout, stderr]).toEqual([args, 3, '', expect.stringMatching(said)]);
    }
    const walked = await run(['keys', 'configure-vault', '--test-connection', ...flags]);
    expect([walked.code, walked.stderr]).toEqual([3, expect.stringMatching(/✗ mount +Vault at/)]);
    const doctor = await run(['doctor', ...KEY, ...flags], { env });
    expect([doctor.code, doctor.stdout]).toEqual([3, expect.stringMatching(/✗ in use +none/)]);
    expect(await written()).toEqual([]);
    expect((await bench.server.api('LIST', 'secret/metadata')).status).toBe(404);
  });
});
