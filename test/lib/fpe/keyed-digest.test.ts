import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { encodeItems } from '../../../src/lib/fpe/derivation.js';
import { KeyedDigest } from '../../../src/lib/fpe/keyed-digest.js';

it("is Node's HMAC-SHA-256 of the encoded items, for one message after another", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 64 }),
      fc.array(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 100, maxLength: 700 })), {
          maxLength: 3,
        }),
      ),
      (key, messages) => {
        const digest = new KeyedDigest(key);
        for (const items of messages) {
          const expected = createHmac('sha256', key)
            .update(encodeItems(...items))
            .digest('hex');
          expect(digest.ofItems(...items)).toBe(expected);
        }
      },
    ),
  );
});

it('refuses keys that would have to be hashed', () => {
  expect(() => new KeyedDigest(new Uint8Array(65))).toThrow(RangeError);
});
