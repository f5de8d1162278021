import { FF1 as NobleFF1 } from '@noble/ciphers/ff1.js';
import fc from 'fast-check';
import { ff1 } from '../../../src/lib/formats/ff1.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { bytePath } from '../../support/byte-path.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeWithShared, readSharedJson } from '../../support/shared.js';
import { random, randomBytes } from '../../support/seeded.js';

const DECIMAL = '0123456789';
const permute = (value: string, options: Record<string, string>, key: Uint8Array, decipher = false): string => {
  const codec = createCodec(ff1, options);
  return permuteValue(codec, cipherOf(ff1, key, { raw: codec.raw! }), value, decipher);
};

describe('ff1, raw', () => {
  it('gives what @noble/ciphers gives, and goes back', () => {
    const alphabets = [DECIMAL, '01', `${DECIMAL}abcdef`, 'äöüß€中é', `${DECIMAL}abcdefghijklmnopqrstuvwxyz`];
    fc.assert(
      fc.property(
        fc.constantFrom(...alphabets),
        fc.integer({ min: 20, max: 200 }),
        fc.uint8Array({ maxLength: 20 }),
        (alphabet, length, tweak) => {
          const members = [...alphabet];
          const key = randomBytes(32);
          const x = Array.from({ length }, () => Math.floor(random() * members.length));
          const options = { alphabet, tweak: Buffer.from(tweak).toString('hex') };
          const value = x.map((i) => members[i]).join('');
          const expected = NobleFF1(members.length, key, tweak)
            .encrypt(x)
            .map((i) => members[i])
            .join('');
          expect(permute(value, options, key)).toBe(expected);
          expect(permute(expected, options, key, true)).toBe(value);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same in bulk, whatever the length, the alphabet and the separators', () => {
    const alphabets = [DECIMAL, `${DECIMAL}abcdef`, `${DECIMAL}abcdefghijklmnopqrstuvwxyz`, 'ZYX', '3x'];
    let wide = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...alphabets),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('', '-', ' / ')), {
          minLength: 1,
          maxLength: 20,
        }),
        (alphabet, shapes) => {
          const codec = createCodec(ff1, { alphabet, tweak: '0102' });
          const cipher = cipherOf(ff1, randomBytes(16), { raw: codec.raw! });
          const values = shapes.map(([length, between]) =>
            Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join(between),
          );
          if (alphabet === '3x') {
            expect(codec.bytes).toBeUndefined(); // its halves are cut by bits
            return;
          }
          const { images, taken } = bytePath(codec, cipher, values, false);
          const taking = values.map((value) => codec.bytes!.takes(value));
          expect(taken).toEqual(taking);
          const least = alphabet.length === 3 ? 5 : 2;
          const most = { 3: 60, 10: 28, 16: 22, 36: 18 }[alphabet.length]!;
          expect(taking).toEqual(shapes.map(([length]) => length >= least && length <= most));
          const some = values.filter((_, i) => taken[i]);
          expect(images.filter((_, i) => taken[i])).toEqual(
            some.map((value) => permuteValue(codec, cipher, value, false)),
          );
          const back = bytePath(codec, cipher, images, true);
          expect(back.images.filter((_, i) => taken[i])).toEqual(some);
          wide += some.filter(
            (value) => BigInt(alphabet.length) ** BigInt(value.replace(/[-/ ]/g, '').length) > 2n ** 53n,
          ).length;
        },
      ),
      { numRuns: 200 },
    );
    expect(wide).toBeGreaterThan(100);
  });

  it('leaves what it refuses to the path that says why', () => {
    const codec = createCodec(ff1, { radix: '10' });
    const cipher = cipherOf(ff1, randomBytes(16), { raw: codec.raw! });
    const values = ['12345678901234567890a', 'A234567890123456', '12345678901234567é', '1234567890123456'];
    expect(bytePath(codec, cipher, values, false).taken).toEqual([false, false, false, true]);
  });

  it('keeps separators, and enciphers what lies between them as one string', () => {
    const key = randomBytes(16);
    const image = permute('123-45-6789', { radix: '10' }, key);
    expect(image).toMatch(/^\d{3}-\d{2}-\d{4}$/);
    expect(image.replaceAll('-', '')).toBe(permute('123456789', { radix: '10' }, key));
    expect(permute('--', { radix: '10' }, key)).toBe('--');
  });

  it('refuses a character outside its alphabet, and a string under the floor of the standard', () => {
    expect(() => permute('12345a', { radix: '10' }, randomBytes(32))).toThrow(
      'a character that is not in the alphabet',
    );
    expect(() => permute('7', { radix: '10' }, randomBytes(32))).toThrow(
      'class too small: 10 members, at least 100 are needed',
    );
    expect(permute('42', { radix: '10' }, randomBytes(32))).toMatch(/^\d\d$/);
  });

  it.each([
    [{}, 'ff1 needs a radix or an alphabet'],
    [{ radix: '1' }, 'radix: expected 2 to 65536, got 1'],
    [{ radix: '65537' }, 'radix: expected 2 to 65536'],
    [{ radix: '62' }, 'up to 36 stands for the digits and small letters'],
    [{ alphabet: 'abca' }, 'alphabet: "a" occurs twice'],
    [{ alphabet: 'a' }, 'alphabet: expected 2 to 65536 characters, got 1'],
    [{ alphabet: 'ab"' }, 'alphabet: quotes and line ends'],
    [{ alphabet: '01 ' }, 'alphabet: white space cannot be part of it'],
    [{ alphabet: '0\u00a0' }, 'alphabet: white space cannot be part of it'],
    [{ alphabet: 'abc', radix: '4' }, 'radix: 4 given, but the alphabet has 3 characters'],
    [{ radix: '10', tweak: '0g' }, 'tweak: expected hex'],
  ])('refuses the options %p', (options, message) => {
    expect(() => createCodec(ff1, options as Record<string, string>)).toThrow(message);
  });
});

describeWithShared(['vectors', 'nist-ff1-samples', 'ff1samples.json'], "NIST's samples through the format", () => {
  interface Sample {
    key: string;
    alphabet: string;
    tweak: string;
    pt: string;
    ct: string;
  }
  const { samples } = readSharedJson<{ samples: Sample[] }>('vectors', 'nist-ff1-samples', 'ff1samples.json');
  it.each(samples.map((s) => [s.pt, s] as const))('%s', (_, { key, alphabet, tweak, pt, ct }) => {
    expect(permute(pt, { alphabet, tweak }, Buffer.from(key, 'hex'))).toBe(ct);
    expect(permute(ct, { alphabet, tweak }, Buffer.from(key, 'hex'), true)).toBe(pt);
  });
});
