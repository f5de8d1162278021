import { FF1 as NobleFF1 } from '@noble/ciphers/ff1.js';
import fc from 'fast-check';
import { FF1, STANDARD_FLOOR } from '../../../src/lib/fpe/ff1.js';
import { bitLength, fromBytes, num, str, toBytes } from '../../../src/lib/fpe/numerals.js';
import { officialVectors } from '../../support/ff1-vectors.js';
import { describeWithShared } from '../../support/shared.js';
import { random, randomBytes } from '../../support/seeded.js';

describe('FF1, one value at a time', () => {
  it('gives what @noble/ciphers gives, any radix, length, tweak and key size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(16, 24, 32),
        fc.oneof(fc.constantFrom(2, 10, 26, 36, 256, 65_535), fc.integer({ min: 2, max: 65_535 })),
        fc.integer({ min: 0, max: 60 }),
        fc.uint8Array({ maxLength: 40 }),
        (keyBytes, radix, extra, tweak) => {
          const key = randomBytes(keyBytes);
          const least = Math.max(2, Math.ceil(Math.log(1_000_000) / Math.log(radix)));
          const length = least + extra;
          const x = Array.from({ length }, () => Math.floor(random() * radix));
          const ours = new FF1(key, radix).encrypt(x, tweak);
          expect(ours).toEqual(NobleFF1(radix, key, tweak).encrypt(x));
          expect(new FF1(key, radix).decrypt(ours, tweak)).toEqual(x);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes an integer for a numeral string', () => {
    const key = randomBytes(32);
    const ff1 = new FF1(key, 10);
    const tweak = randomBytes(7);
    const digits = [0, 0, 4, 2, 9, 8, 1, 7, 3];
    const image = ff1.encrypt(digits, tweak);
    expect(ff1.encryptInteger(4_298_173n, 9, tweak)).toBe(num(image, 10));
    expect(ff1.decryptInteger(num(image, 10), 9, tweak)).toBe(4_298_173n);
  });

  it.each([
    ['a key of 15 bytes', () => new FF1(new Uint8Array(15), 10), /key: expected 16, 24 or 32 bytes, got 15/],
    ['radix 1', () => new FF1(new Uint8Array(16), 1), /radix: expected an integer from 2 to 65536, got 1/],
    ['radix 65,537', () => new FF1(new Uint8Array(16), 65_537), /radix/],
    ['a floor of 99', () => new FF1(new Uint8Array(16), 10, 99n), /floor: expected at least 100, got 99/],
    ['one numeral', () => new FF1(new Uint8Array(16), 65_536).encrypt([1], new Uint8Array()), /length: expected 2/],
    ['10^5', () => new FF1(new Uint8Array(16), 10).encrypt([1, 2, 3, 4, 5], new Uint8Array()), /at least 1000000/],
    [
      'a numeral above the radix',
      () => new FF1(new Uint8Array(16), 10).encrypt([1, 2, 3, 4, 5, 10], new Uint8Array()),
      /position 5/,
    ],
    [
      'an integer too large',
      () => new FF1(new Uint8Array(16), 10).encryptInteger(10n ** 6n, 6, new Uint8Array()),
      /out of range/,
    ],
  ])('refuses %s', (_, act, message) => {
    expect(act).toThrow(message);
    expect(act).toThrow(RangeError);
  });

  it('enciphers down to the floor of the 2016 standard when asked', () => {
    const ff1 = new FF1(new Uint8Array(16), 10, STANDARD_FLOOR);
    const images = new Set<string>();
    for (let i = 0; i < 100; i++) images.add(ff1.encrypt([Math.floor(i / 10), i % 10], new Uint8Array()).join(''));
    expect(images.size).toBe(100);
  });
});

describe('numerals', () => {
  it('go to integers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 65_536 }), fc.integer({ min: 1, max: 300 }), (radix, length) => {
        const x = Array.from({ length }, () => Math.floor(random() * radix));
        const back = new Array<number>(length);
        const value = num(x, radix);
        str(value, radix, length, back);
        expect(back).toEqual(x);
        let plain = 0n;
        for (const numeral of x) plain = plain * BigInt(radix) + BigInt(numeral);
        expect(value).toBe(plain);
      }),
      { numRuns: 100 },
    );
  });

  it('know their bits and bytes', () => {
    for (const [value, bits] of [
      [0n, 0],
      [1n, 1],
      [255n, 8],
      [256n, 9],
      [2n ** 64n - 1n, 64],
      [2n ** 64n, 65],
    ] as const) {
      expect(bitLength(value)).toBe(bits);
    }
    expect(fromBytes(toBytes(0x1234n, 5))).toBe(0x1234n);
    expect(toBytes(0n, 3)).toEqual(Buffer.alloc(3));
  });
});

describeWithShared(['vectors'], 'official and third-party FF1 vectors', () => {
  for (const { file, cases, skipped } of officialVectors()) {
    it(`${file}: ${cases.length} cases, encrypt and decrypt`, () => {
      for (const [reason, count] of skipped) console.log(`${file}: ${count} skipped: ${reason}`);
      for (const c of cases) {
        const apply = (direction: 'encrypt' | 'decrypt', x: readonly number[]): number[] =>
          new FF1(c.key, c.radix, STANDARD_FLOOR)[direction](x, c.tweak);
        if (c.valid) {
          expect({ id: c.id, out: apply('encrypt', c.plaintext) }).toEqual({ id: c.id, out: c.ciphertext });
          expect({ id: c.id, out: apply('decrypt', c.ciphertext) }).toEqual({ id: c.id, out: c.plaintext });
        } else {
          // what is wrong is the key, the size or a numeral of the message: neither direction may take it
          expect(() => apply('encrypt', c.plaintext)).toThrow(RangeError);
          expect(() => apply('decrypt', c.plaintext)).toThrow(RangeError);
        }
      }
    });
  }
});
