// configure-vault --test-connection, against a real server.
import { makeCertificates, type Certificates } from '../../support/certificates.js';
import { FakeVault, json } from '../../support/fake-vault.js';
import { Workdir } from '../../support/program.js';
import { describeWithVault, startFullServer, type Json, type VaultServer } from '../../support/vault-server.js';

describeWithVault('--test-connection walks the road, and says where it ends', () => {
  let server: VaultServer;
  let certificates: Certificates;
  let work: Workdir;
  beforeAll(async () => {
    work = new Workdir({ SECUREML_VAULT_MAX_RETRIES: '0' });
    certificates = makeCertificates(work.folder);
    server = await startFullServer(certificates);
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
    work?.remove();
  });

  const STEPS = ['address', 'tls', 'seal', 'login', 'mount', 'read', 'write', 'clock'];
  async function walk(env: Record<string, string>): Promise<{ code: number | null; text: string; report: Json }> {
    const args = ['keys', 'configure-vault', '--test-connection'];
    const [people, program] = [await work.run(args, { env }), await work.run([...args, '--json'], { env })];
    expect(people.code).toBe(program.code);
    expect(people.stdout).toBe('');
    return { code: program.code, text: people.stderr, report: JSON.parse(program.stdout) };
  }
  const good = (): Record<string, string> => ({
    VAULT_ADDR: server.url,
    VAULT_CACERT: certificates.ca,
    VAULT_TOKEN: server.token,
  });

  it('free', async () => {
    const { code, report } = await walk(good());
    expect(code).toBe(0);
    expect(report).toMatchObject({ ok: true, saved: null });
    expect(report.steps.map(({ step }: { step: string }) => step)).toEqual(STEPS);
  });

  it('is named by other commands, not by itself', async () => {
    const env = { ...good(), VAULT_ADDR: 'https://127.0.0.1:1' };
    const { text, report } = await walk(env);
    expect(text).toContain('is Vault running there?');
    expect(text + JSON.stringify(report)).not.toContain('walks through it');
    const { stderr } = await work.run(['keys', 'get-key', '--key-name', 'some_key'], { env });
    expect(stderr).toContain('secureml keys configure-vault --test-connection walks through it');
  });

  it.each<[string, () => Promise<Record<string, string>>, string, number, RegExp]>([
    ['nobody listens', async () => ({ ...good(), VAULT_ADDR: 'https://127.0.0.1:1' }), 'address', 4, /no connection/],
    [
      'no authority',
      async () => ({ VAULT_ADDR: server.url, VAULT_TOKEN: server.token }),
      'tls',
      4,
      /-> give the authority/,
    ],
    [
      'TLS port without TLS',
      async () => ({ ...good(), VAULT_ADDR: server.url.replace('https', 'http') }),
      'tls',
      4,
      /have to start with https/,
    ],
    ['no token', async () => ({ ...good(), VAULT_TOKEN: '' }), 'login', 3, /-> vault login/],
    ['a wrong token', async () => ({ ...good(), VAULT_TOKEN: 'wrong' }), 'login', 3, /does not accept the token/],
    [
      'no mount',
      async () => ({
        ...good(),
        SECUREML_VAULT_PATH: 'x/y',
        VAULT_TOKEN: await server.tokenWith('path "cubbyhole/x" { capabilities = ["read"] }'),
      }),
      'mount',
      3,
      /-> a KV mount has to be there/,
    ],
    [
      'no right to read',
      async () => ({
        ...good(),
        VAULT_TOKEN: await server.tokenWith('path "secret/data/other/*" { capabilities = ["read"] }'),
      }),
      'read',
      3,
      /-> secureml keys policy/,
    ],
  ])('%s', async (_, environment, step, exitCode, fix) => {
    const { code, text, report } = await walk(await environment());
    expect(code).toBe(exitCode);
    expect(report.error).toMatchObject({ exitCode, step });
    const outcomes = report.error.steps.map((one: { step: string; outcome: string }) => [one.step, one.outcome]);
    const at = STEPS.indexOf(step);
    expect(outcomes.map(([name]: [string]) => name)).toEqual(STEPS);
    expect(
      outcomes.slice(0, at).every(([, outcome]: [string, string]) => outcome === 'ok' || outcome === 'warning'),
    ).toBe(true);
    expect(outcomes[at][1]).toBe('failed');
    expect(outcomes.slice(at + 1).every(([, outcome]: [string, string]) => outcome === 'not reached')).toBe(true);
    expect(text).toMatch(new RegExp(`✗ ${step}`));
    expect(text).toMatch(fix);
  });

  it('a reader is warned that it cannot write', async () => {
    const { stdout } = await work.run(['keys', 'policy'], { env: good() });
    const { code, text } = await walk({ ...good(), VAULT_TOKEN: await server.tokenWith(stdout) });
    expect(code).toBe(0);
    expect(text).toMatch(/! write +.* cannot be written: enough to use keys, not to make them/);
  });

  it('sealed', async () => {
    await server.seal();
    const { code, report, text } = await walk(good());
    expect(code).toBe(4);
    expect(report.error).toMatchObject({ step: 'seal', reason: 'sealed' });
    expect(text).toMatch(/-> somebody with the unseal keys has to run: vault operator unseal/);
    await server.unseal();
  });

  it('uninitialised, a clock that is off, a token that ends soon', async () => {
    const health = (more: object): object => ({
      initialized: true,
      sealed: false,
      standby: false,
      version: '1',
      server_time_utc: Math.floor(Date.now() / 1000),
      ...more,
    });
    let state: object = health({ initialized: false, sealed: true });
    const fake = await FakeVault.http((asked, response) => {
      if (asked.path.startsWith('/v1/sys/health')) json(response, 200, state);
      else if (asked.path.includes('lookup-self'))
        json(response, 200, { data: { ttl: 60, expire_time: '2026-01-01T00:00:00Z', policies: ['x'] } });
      else if (asked.path.includes('mounts'))
        json(response, 200, { data: { path: 'secureml/', type: 'kv', options: { version: '2' } } });
      else
        json(response, 200, {
          data: {
            'secureml/data/master_key': ['read', 'create', 'update'],
            'secureml/metadata/master_key': ['read', 'update'],
          },
        });
    });
    expect((await walk({ VAULT_ADDR: fake.url, VAULT_TOKEN: 'x' })).report.error).toMatchObject({
      step: 'seal',
      reason: 'uninitialised',
      exitCode: 4,
    });
    state = health({ server_time_utc: Math.floor(Date.now() / 1000) - 3600 });
    const { code, text } = await walk({ VAULT_ADDR: fake.url, VAULT_TOKEN: 'x' });
    expect(code).toBe(0);
    expect(text).toMatch(/this machine's clock is 360\d s from the server's/);
    expect(text).toMatch(/the token ends in 60 s: renew it/);
    await fake.close();
  });
});
