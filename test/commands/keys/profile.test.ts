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
