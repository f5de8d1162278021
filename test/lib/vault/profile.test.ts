import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfiles } from '../../../src/lib/vault/profile.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'secureml-profile-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it.each([null, {}, { name: 'a' }, { name: 1, checkValue: '00112233' }, 'a'])(
  'a pin %j is not as it should be',
  async (key) => {
    const path = join(folder, 'profiles.json');
    writeFileSync(path, JSON.stringify({ 'secureml-profiles': 1, profiles: { p: { vault: {}, key } } }));
    await expect(readProfiles(path)).rejects.toThrow(/^the pinned key of profile p in .* is not as it should be$/);
  },
);
