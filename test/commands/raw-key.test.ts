// A key used for raw FF1 is marked so, and refused for everything else.
import { writeFileSync } from 'node:fs';
import { Workdir } from '../support/program.js';
import { describeWithVault, startDevServer, type VaultServer } from '../support/vault-server.js';

const CSV = 'a,b\n123456,Anna Brown\n';
const RAW = ['anonymize', 'in.csv', '-c', 'a=ff1:radix=10'];

function marking(environment: () => Record<string, string>, store: string): void {
  let work: Workdir;
  beforeEach(async () => {
    work = new Workdir();
    writeFileSync(work.path('in.csv'), CSV);
    expect((await work.run(['keys', 'generate-key', '--key-name', `raw_${store}`], { env: environment() })).code).toBe(
      0,
    );
  });
  afterEach(() => work.remove());
  const run = (args: string[]): ReturnType<Workdir['run']> =>
    work.run([...args, '--key-name', `raw_${store}`], { env: environment() });

  it('marks it at its first raw use, and refuses other formats from then on', async () => {
    expect((await run(['anonymize', 'in.csv', '-c', 'b=text'])).code).toBe(0);
    const first = await run(RAW);
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringContaining(`raw_${store} is marked as used for raw FF1`),
    ]);
    const again = await run(RAW);
    expect([again.code, again.stdout]).toEqual([0, first.stdout]);
    expect(again.stderr).not.toContain('marked');
    const other = await run(['anonymize', 'in.csv', '-c', 'b=text']);
    expect([other.code, other.stdout, other.stderr]).toEqual([
      3,
      '',
      expect.stringContaining('was used for raw FF1, so it is used for nothing else'),
    ]);
    const value = await work.run(['lookup', '--format', 'text', '--key-name', `raw_${store}`], {
      env: environment(),
      stdin: 'x\n',
    });
    expect(value.code).toBe(3);
    const list = await work.run(['keys', 'list'], { env: environment() });
    expect(list.stdout + list.stderr).toContain('used for raw FF1 (format ff1), and for nothing else');
    expect((await work.run(['keys', 'rotate', '--key-name', `raw_${store}`], { env: environment() })).code).toBe(0);
    expect((await run(['anonymize', 'in.csv', '-c', 'b=text'])).code).toBe(3);
    work.remove();
    work = new Workdir();
  });
}

describe('a key in the keystore', () => marking(() => ({}), 'keystore'));

describeWithVault('a key in Vault', () => {
  let server: VaultServer;
  beforeAll(async () => {
    server = await startDevServer();
  }, 300_000);
  afterAll(() => server?.stop());
  marking(() => ({ SECUREML_VAULT_URL: server.url, SECUREML_VAULT_TOKEN: server.token }), 'vault');
});

describe('a key in the environment', () => {
  const env = { SECUREML_MASTER_KEY: '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94' };

  it('carries no marks, so a warning says what to keep in mind', async () => {
    const work = new Workdir(env);
    writeFileSync(work.path('in.csv'), CSV);
    const { code, stderr } = await work.run(RAW);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('warning: master_key cannot be marked as used for raw FF1'),
    ]);
    const mixed = await work.run(['anonymize', 'in.csv', '-c', 'b=text', '-c', 'a=ff1:radix=10']);
    expect([mixed.code, mixed.stderr]).toEqual([2, expect.stringContaining('raw ff1 needs a key of its own')]);
    work.remove();
  });
});

describe('raw FF1 under a context', () => {
  it('is refused, by column, by policy and by value: its tweak is an option', async () => {
    const work = new Workdir({
      SECUREML_MASTER_KEY: '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94',
    });
    writeFileSync(work.path('in.csv'), CSV);
    const rule = '{ action: pseudonymize, format: ff1, options: { radix: "10" }, context: b }';
    writeFileSync(work.path('policy.yaml'), `policy: 1\ncolumns:\n  a: ${rule}\n  b: keep\n`);
    for (const args of [
      [...RAW, '--context', 'a=b'],
      ['anonymize', 'in.csv', '--policy', 'policy.yaml'],
      ['lookup', '--format', 'ff1:radix=10', '--context', 'b'],
    ]) {
      const { code, stdout, stderr } = await work.run(args, { stdin: '' });
      expect([args[0], code, stdout, stderr]).toEqual([
        args[0],
        2,
        '',
        expect.stringMatching(/raw ff1 takes no context\n.*tweak=HEX/),
      ]);
    }
    work.remove();
  });
});
