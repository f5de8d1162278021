import fc from 'fast-check';
import { hasRepeatedKey } from '../../../src/lib/manifest/repeated-keys.js';

describe('a key that is there twice', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":{"b":[{"c":1},{"c":1,"c":2}]}}',
    '{"a" : [1, "a"] ,\n "b":"\\\\", "\\u0061"\t:2}',
    '{"__proto__":1,"__proto__":2}',
    '{"":1,"":1}',
    '[{"a":"\\"","a":1}]',
    '{"a":{"b":1},"a":2}',
    '{"a":[{}],"a":2}',
  ])('is found: %s', (json) => {
    expect(() => JSON.parse(json)).not.toThrow();
    expect(hasRepeatedKey(json)).toBe(true);
  });

  it.each([
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":[]}},"b":{"a":1}}',
    '[{"a":1},{"a":1},"a","a"]',
    '{"a":{"b":1},"b":1}',
    '{"a":[{"b":1}],"b":1}',
    '{"a":"\\",\\"a\\":","A":1}',
    '"a"',
    '1',
  ])('is not found where there is none: %s', (json) => {
    expect(hasRepeatedKey(json)).toBe(false);
  });

  it('is never found in what was written from an object', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.boolean(),
        (json, isSpaced) => !hasRepeatedKey(JSON.stringify(JSON.parse(json), undefined, isSpaced ? 2 : 0)),
      ),
    );
  });
});
