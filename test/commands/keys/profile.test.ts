// What a profile holds means the same from every folder and for every command.
import { Workdir } from '../../support/program.js';

const PROFILES = 'home/.config/secureml/profiles.json';
// nothing listens there
const URL = ['--vault-url', 'https://127.0.0.1:1'];

let work: Workdir;
beforeEach(() => (work = new Workdir()));
afterEach(() => work.remove());

const save = async (...flags: string[]): Promise<void> => {
  const { code, stderr } = await work.run(['keys', 'configure-vault', ...URL, '--save', ...flags]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('saved profile')]);
};

it('keeps files by their whole paths', async () => {
  work.write('ca.pem', 'a certificate\n');
  const flags = ['--profile', 'nightly', '--auth', 'approle', '--role-id', 'id', '--secret-id-file', 'secret-id'];
  await save(...flags, '--vault-ca-cert', 'ca.pem');
  const kept = (): unknown => JSON.parse(work.read(PROFILES)).profiles.nightly.vault;
  const expected = { secretIdFile: work.path('secret-id'), caCert: work.path('ca.pem'), roleId: 'id' };
  expect(kept()).toMatchObject(expected);
  // saved again, with another setting
  await save('--profile', 'nightly', '--vault-path', 'team/keys');
  expect(kept()).toMatchObject({ ...expected, path: 'team/keys' });
});

it('doctor holds the key against the pin, as get-key does', async () => {
  await work.run(['keys', 'generate-key']);
  await save('--profile', 'p2', '--pin-key', 'master_key:00000000');
  const flags = ['--profile', 'p2', '--store', 'keystore'];
  const got = await work.run(['keys', 'get-key', ...flags]);
  expect([got.code, got.stderr]).toEqual([3, expect.stringContaining('another key than expected')]);
  const { code, stdout } = await work.run(['doctor', ...flags, '--json']);
  expect(code).not.toBe(0);
  const inUse = JSON.parse(stdout).checks.filter(({ name }: { name: string }) => name === 'in use');
  expect(inUse).toEqual([
    expect.objectContaining({ outcome: 'failed', text: expect.stringMatching(/another key than .* profile p2 asks/) }),
  ]);
});

it('a profile that is made has nothing of the one that is used by default', async () => {
  await save('--vault-namespace', 'team', '--auth', 'approle', '--role-id', 'id', '--vault-timeout', '30s');
  await save('--profile', 'other');
  const { profiles } = JSON.parse(work.read(PROFILES));
  expect(profiles.other.vault).toEqual({ url: 'https://127.0.0.1:1' });
  expect(profiles.default.vault).toMatchObject({ namespace: 'team', auth: 'approle' });
  // a name that is mistyped is not tried as another profile
  const tried = await work.run(['keys', 'configure-vault', '--profile', 'othre', '--test-connection']);
  expect([tried.code, tried.stderr]).toEqual([2, expect.stringContaining('there is no profile othre')]);
});

it('SECUREML_PROFILE names the profile to save, and an empty one names none', async () => {
  const run = (SECUREML_PROFILE: string): ReturnType<Workdir['run']> =>
    work.run(['keys', 'configure-vault', ...URL, '--save'], { env: { SECUREML_PROFILE } });
  for (const [given, saved] of [
    ['', 'default'],
    ['nightly', 'nightly'],
  ] as const) {
    const { code, stderr } = await run(given);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`saved profile ${saved}`)]);
  }
  expect(Object.keys(JSON.parse(work.read(PROFILES)).profiles)).toEqual(['default', 'nightly']);
});

it('a variable that is set and empty is as one that is not set', async () => {
  const { VARIABLES } = await import('../../support/variables.js');
  await work.run(['keys', 'generate-key'], { env: { SECUREML_KEYSTORE: '' } });
  const env = Object.fromEntries(VARIABLES.map((name) => [name, '']));
  const doctor = async (env: Record<string, string>): Promise<{ program: object; checks: object[] }> =>
    JSON.parse((await work.run(['doctor', '--json'], { env })).stdout);
  const expected = await doctor({});
  // the time of the run is in it
  expect(await doctor(env)).toEqual({ ...expected, program: expect.anything() });
  expect(expected.checks).toContainEqual(expect.objectContaining({ name: 'in use', outcome: 'ok' }));
});
