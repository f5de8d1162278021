import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { BlockCipher, cbcMac } from '../../../src/lib/fpe/aes.js';

const KEY_BYTES = [16, 24, 32];

it('chains blocks as AES in CBC mode does, with a cipher for the message and without one', () => {
  const key = fc.constantFrom(...KEY_BYTES).chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
  const blocks = fc.integer({ min: 1, max: 9 });
  const message = blocks.chain((count) => fc.uint8Array({ minLength: 16 * count, maxLength: 16 * count }));
  fc.assert(
    fc.property(key, message, (key, message) => {
      const cbc = createCipheriv(`aes-${key.length * 8}-cbc`, key, Buffer.alloc(16)).setAutoPadding(false);
      const last = cbc.update(message).subarray(-16);
      expect(cbcMac(key, message)).toEqual(last);
      expect(new BlockCipher(key).mac(message)).toEqual(last);
    }),
  );
});
