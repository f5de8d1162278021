import fc from 'fast-check';
import { KeyError } from '../../../src/lib/errors.js';
import { checkRandom, parseKeyMaterial } from '../../../src/lib/keys/material.js';

const bytes = fc.constantFrom(16, 24, 32).chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));

describe('key material', () => {
  it('reads hex of any case and padded base64, with white space around', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('', '\n', '\r\n', '  '), (key, space) => {
        const hex = Buffer.from(key).toString('hex');
        expect(parseKeyMaterial(`${space}${hex.toUpperCase()}${space}`, 'x').bytes).toEqual(Buffer.from(key));
        const base64 = Buffer.from(key).toString('base64');
        fc.pre(!/^[0-9a-f]+$/i.test(base64));
        expect(parseKeyMaterial(`${base64}${space}`, 'x')).toEqual({ bytes: Buffer.from(key), encoding: 'base64' });
      }),
    );
  });

  it('takes 32, 48 and 64 hex digits as hex, although they could be base64', () => {
    expect(parseKeyMaterial('00112233445566778899aabbccddeeff', 'x').bytes).toHaveLength(16);
  });

  it('accepts nothing that is not exactly one of the two', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 100 }),
          fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), maxLength: 80 }),
        ),
        (text) => {
          const trimmed = text.trim();
          const hex = /^([0-9a-f]{32}|[0-9a-f]{48}|[0-9a-f]{64})$/i.test(trimmed);
          const decoded = Buffer.from(trimmed, 'base64');
          const base64 = [16, 24, 32].includes(decoded.length) && decoded.toString('base64') === trimmed;
          let accepted = true;
          try {
            parseKeyMaterial(text, 'x');
          } catch (error) {
            expect(error).toBeInstanceOf(KeyError);
            accepted = false;
          }
          expect(accepted).toBe(hex || base64);
        },
      ),
    );
  });

  it.each([
    ['empty', '', 'it is empty'],
    ['a password', 'correct horse battery staple', 'white space'],
    ['31 hex digits', '0'.repeat(31), '31 hex digits'],
    ['URL-safe base64', Buffer.alloc(32, 0xfb).toString('base64url'), 'URL-safe'],
    ['unpadded base64', Buffer.alloc(32, 7).toString('base64').replace('=', ''), '43 characters'],
    ['base64 with bits left over', `${'A'.repeat(42)}B=`, '44 characters'],
  ])('refuses %s and says why without repeating it', (_, text, why) => {
    const attempt = (): unknown => parseKeyMaterial(text, 'SECUREML_MASTER_KEY');
    expect(attempt).toThrow(KeyError);
    expect(attempt).toThrow(why);
    if (text !== '') expect(attempt).not.toThrow(text);
  });
});

describe('bytes that nobody drew at random', () => {
  const withDifferent = (count: number): Buffer => Buffer.from(Array.from({ length: 32 }, (_, i) => i % count));

  it('have fewer than eight different ones', () => {
    for (const count of [1, 2, 7]) expect(() => checkRandom(withDifferent(count), 'stdin')).toThrow(/no random key/);
    expect(() => checkRandom(withDifferent(8), 'stdin')).not.toThrow();
  });
});
