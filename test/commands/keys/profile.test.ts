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
