// Who a run is at Vault when a profile says one thing and the environment another.
import { chmodSync } from 'node:fs';
import { Workdir } from '../../support/program.js';
import { commandBench } from '../../support/vault-commands.js';
import { describeWithVault } from '../../support/vault-server.js';

describeWithVault('a profile that logs in by AppRole', () => {
  const bench = commandBench(async (server) => {
    await server.must('POST', 'sys/auth/approle', { type: 'approle' });
    const root = new Workdir({ SECUREML_VAULT_URL: server.url, SECUREML_VAULT_TOKEN: server.token });
    const { stdout } = await root.run(['keys', 'policy', '--for', 'reader']);
    await server.must('POST', 'sys/policies/acl/reader', { policy: stdout });
    await root.run(['keys', 'generate-key']);
    root.remove();
  });
  beforeEach(async () => {
    const { server, work } = bench;
    await server.must('POST', 'auth/approle/role/nightly', { token_policies: 'reader' });
    const { role_id: roleId } = (await server.must('GET', 'auth/approle/role/nightly/role-id')).data;
    const { secret_id: secretId } = (await server.must('POST', 'auth/approle/role/nightly/secret-id')).data;
    const login = ['--auth', 'approle', '--role-id', roleId, '--secret-id-file', work.write('secret-id', secretId)];
    const saved = await work.run([
      'keys',
      'configure-vault',
      '--profile',
      'nightly',
      '--vault-url',
      server.url,
      ...login,
    ]);
    expect(saved.code).toBe(0);
  });

  it('is who it says, whatever token the shell keeps for Vault', async () => {
    bench.work.write('home/.vault-token', bench.server.token);
    for (const [args, env] of [
      [['--profile', 'nightly'], { VAULT_TOKEN: bench.server.token }],
      [[], { VAULT_TOKEN: bench.server.token, SECUREML_PROFILE: 'nightly' }],
      [['--profile', 'nightly'], {}],
    ] as const) {
      const read = await bench.work.run(['keys', 'get-key', '-v', ...args], { env });
      expect(read.code).toBe(0);
      expect(read.stderr).toContain('auth: approle (profile nightly)');
      expect(read.stderr).not.toContain('token: set');
      expect(read.stderr.includes('token: VAULT_TOKEN is not used, profile nightly wins')).toBe('VAULT_TOKEN' in env);
      const rotated = await bench.work.run(['keys', 'rotate', ...args], { env });
      expect([rotated.code, rotated.stderr]).toEqual([3, expect.stringContaining('does not allow this token')]);
      const doctor = await bench.work.run(['doctor', ...args], { env });
      expect(doctor.stdout).toMatch(/login +approle \(approle login\)/);
    }
  });

  it('uses no file that others can read without a word', async () => {
    const profiles = bench.work.path('home/.config/secureml/profiles.json');
    const secret = bench.work.path('secret-id');
    const token = bench.work.write('home/.vault-token', bench.server.token);
    const key = bench.work.write('key', Buffer.from('a key of 32 bytes, not at random').toString('hex'));
    const warned = async (args: readonly string[], env: Record<string, string> = {}): Promise<string[]> => {
      const { code, stderr } = await bench.work.run(['keys', 'get-key', ...args], { env });
      expect(code).toBe(0);
      return [...stderr.matchAll(/warning: (\S+) holds a secret and can be read by others: chmod 600 \1$/gm)].map(
        ([, path]) => path!,
      );
    };
    const byFile = ['--vault-url', bench.server.url, '--vault-token-file', token];
    const runs = [
      [['--profile', 'nightly'], {}, secret],
      [['--vault-url', bench.server.url], {}, token],
      [byFile, {}, token],
      [['--store', 'keystore'], { SECUREML_MASTER_KEY_FILE: key }, key],
    ] as const;
    for (const [args, env] of runs) expect(await warned(args, env)).toEqual([]);
    for (const path of [profiles, secret, token, key]) chmodSync(path, 0o644);
    // a profile without a secret in it may be read
    for (const [args, env, path] of runs) expect(await warned(args, env)).toEqual([path]);
    await bench.work.run(
      [
        'keys',
        'configure-vault',
        '--profile',
        'kept',
        ...['--vault-url', bench.server.url],
        '--vault-token',
        '-',
        '--save-secrets',
      ],
      { stdin: bench.server.token },
    );
    expect(await warned(['--profile', 'kept'])).toEqual([]);
    chmodSync(profiles, 0o640);
    expect(await warned(['--profile', 'kept'])).toEqual([profiles]);
  });

  it('is somebody else by a token for secureml, and each run says so', async () => {
    const env = { SECUREML_VAULT_TOKEN: bench.server.token };
    const said = 'the token of SECUREML_VAULT_TOKEN logs in, not the approle login of profile nightly';
    const rotated = await bench.work.run(['keys', 'rotate', '--profile', 'nightly'], { env });
    expect([rotated.code, rotated.stderr]).toEqual([0, expect.stringContaining(`warning: ${said}`)]);
    const verbose = await bench.work.run(['keys', 'get-key', '-v', '--profile', 'nightly'], { env });
    expect(verbose.stderr.split('\n')).toContain(said);
    const doctor = await bench.work.run(['doctor', '--profile', 'nightly', '--json'], { env });
    expect(JSON.parse(doctor.stdout).checks).toContainEqual(
      expect.objectContaining({ name: 'auth', outcome: 'warning', text: said }),
    );
  });
});
