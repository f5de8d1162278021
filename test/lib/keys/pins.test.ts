import { KeyError } from '../../../src/lib/errors.js';
import { checkPinned } from '../../../src/lib/keys/pins.js';
import { toResolvedKey, type KeySource, type ResolvedKey } from '../../../src/lib/keys/types.js';

const key = (source: KeySource, version: number | null): ResolvedKey =>
  toResolvedKey('master_key', source, { version, bytes: Buffer.alloc(32, 7), created: null, place: 'x' });
const [name, check] = ['master_key', key('env', null).checkValue];

describe('what a policy pins', () => {
  it('a version alone is held by the key of that version only', () => {
    checkPinned(key('keystore', 3), { name, version: 3, check: undefined }, 'policy.yaml');
    const others = [key('keystore', 2), key('env', null), key('development', null)];
    for (const version of [
      { name, version: 3 },
      { name: undefined, version: 3 },
    ])
      for (const other of others)
        expect(() => checkPinned(other, { ...version, check: undefined }, 'policy.yaml')).toThrow(KeyError);
  });

  it('a check value is enough for a key that has no version', () => {
    checkPinned(key('env', null), { name, version: 3, check }, 'policy.yaml');
    expect(() => checkPinned(key('keystore', 2), { name, version: 3, check }, 'policy.yaml')).toThrow(KeyError);
  });
});
