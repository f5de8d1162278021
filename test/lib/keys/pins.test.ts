import { checkExpected, checkPinned, isAbout, parseExpectedKey } from '../../../src/lib/keys/pins.js';
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
        expect(() => checkPinned(other, { ...version, check: undefined }, 'policy.yaml')).toThrow(
          /^another key than expected: .*, policy.yaml asks for .*@3$/,
        );
  });

  it('a check value is enough for a key that has no version', () => {
    checkPinned(key('env', null), { name, version: 3, check }, 'policy.yaml');
    expect(() => checkPinned(key('keystore', 2), { name, version: 3, check }, 'policy.yaml')).toThrow(
      /^another key than expected: .*@2 from keystore has fingerprint .*, policy.yaml asks for .*@3, fingerprint/,
    );
  });
});

describe('what a flag, a manifest or a profile pins', () => {
  const whole = key('keystore', 3).checkValue;

  it('is compared as far as it goes: a whole check value to its last digit', () => {
    checkExpected(key('keystore', 3), { checkValue: whole, by: 'x' });
    checkExpected(key('keystore', 3), { checkValue: whole.slice(0, 8), by: 'x' });
    const last = whole.endsWith('0') ? '1' : '0';
    expect(() => checkExpected(key('keystore', 3), { checkValue: whole.slice(0, -1) + last, by: 'x' })).toThrow(
      /^another key than expected/,
    );
  });

  it.each(['ab', 'abcd', 'abcdef', 'a:abcdef'])('is no fewer than eight digits: %s', (text) => {
    expect(() => parseExpectedKey(text, 'x')).toThrow(/^x is not a fingerprint$/);
  });

  it.each([
    ['no version', 'any', null, 3, true],
    ['a version', 'no version', 3, null, true],
    ['a version', 'the same', 3, 3, true],
    ['a version', 'another', 3, 4, false],
  ])('with %s is about a key of %s', (_, _of, version, of, expected) => {
    const pin = { name, version, checkValue: whole, by: 'x' };
    expect(isAbout(pin, { name, version: of })).toBe(expected);
    expect(isAbout(pin, { name: 'other', version: of })).toBe(false);
  });

  it('without a name is about no key by name', () => {
    expect(isAbout({ checkValue: whole, by: 'x' }, { name, version: null })).toBe(false);
  });
});
