// The laws that every format keeps. A format gets them by being registered and by having examples here.
import fc from 'fast-check';
import { DomainCipher } from '../../src/lib/fpe/domain-cipher.js';
import { TableBudget } from '../../src/lib/fpe/table-budget.js';
import type { Codec, Format, Options } from '../../src/lib/formats/format.js';
import { createCodec } from '../../src/lib/formats/registry.js';
import { bytePath } from './byte-path.js';
import { digitPath } from './digit-path.js';
import { cellKernels, feistelKernels, memory } from './kernels.js';
import { randomBytes } from './seeded.js';

export interface Examples {
  readonly options?: Options;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  /** values that differ in spelling alone, group by group */
  readonly spellings?: readonly (readonly string[])[];
  /** a generator of values that are valid most of the time */
  readonly near?: fc.Arbitrary<string>;
  /** whether values may have more than 4,096 symbols */
  readonly isUnlimited?: boolean;
}

/** A cipher of a random key for a format. */
export function cipherOf(
  format: Format,
  storedKey: Uint8Array = randomBytes(32),
  { raw, domain = format.name }: { raw?: Codec['raw']; domain?: string } = {},
): DomainCipher {
  return new DomainCipher({
    ...{ storedKey, format: format.name, version: format.version, domain },
    ...{ memory, kernel: feistelKernels[0]![1], budget: new TableBudget() },
    ...(raw ? { raw } : {}),
  });
}

/** The string path of one value. */
export function permuteValue(codec: Codec, cipher: DomainCipher, value: string, decipher: boolean): string {
  const parsed = codec.parse(value, decipher);
  const classes = parsed.parts.map(({ label, size }) => cipher.classFor(label, size));
  let ranks = parsed.parts.map(({ rank }) => rank);
  if (ranks.length === 0) return value;
  for (;;) {
    ranks = cipher.permute(ranks, classes, decipher);
    const image = parsed.write(ranks);
    if (codec.admits?.(image, value) ?? true) return image;
  }
}

/** Values whose single symbols make a class under ten members do not exist: every alphabet has ten. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789abcXYZ -./@+\'"éßжא中😀'), maxLength: 24 }),
);

/** Cells that are done by records of their layouts, which pay for many only. */
const MANY_CELLS = 150;

function repeated<T>(values: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => values[i % values.length]!);
}

/**
 * UTF-8 bytes of what stays: ASCII that is neither letter nor digit, in its place, so that no image starts a formula of a spreadsheet or
 * needs quotes where its value did not; U+FEFF; and the punctuation and spaces beyond ASCII.
 */
const keptOf = (value: string, { emits = '' }: Codec): string =>
  Array.from(value, (c) => (emits.includes(c) ? '?' : c))
    .join('')
    .replace(/[A-Za-z0-9]|(?=[^\x00-\x7f\ufeff])[\p{L}\p{N}\p{M}\p{S}\p{Cn}\p{Co}\p{Cf}]/gu, '?');

export function describeLaws(format: Format, examples: Examples): void {
  const codec = createCodec(format, examples.options ?? {});
  const cipher = cipherOf(format, randomBytes(32), { ...(codec.raw && { raw: codec.raw }) });
  const arbitrary = examples.near ? fc.oneof(anyText, examples.near) : anyText;

  describe(`${format.name} keeps the laws`, () => {
    it('every string has an image, and the image goes back', () => {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const image = permuteValue(codec, cipher, value, false);
          expect(permuteValue(codec, cipher, image, true)).toBe(value);
        }),
        { numRuns: 600 },
      );
    });

    it('the image is of the same class: valid like the value, same labels, as many bytes', () => {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const image = permuteValue(codec, cipher, value, false);
          const [from, to] = [codec.parse(value), codec.parse(image)];
          expect(to.valid).toBe(from.valid);
          expect(to.parts.map(({ label, size }) => [label, size])).toEqual(
            from.parts.map(({ label, size }) => [label, size]),
          );
          expect(keptOf(image, codec)).toBe(keptOf(value, codec));
        }),
        { numRuns: 400 },
      );
    });

    it('ranks are below their class size, and writing them gives the value back', () => {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const parsed = codec.parse(value);
          for (const { rank, size } of parsed.parts) expect(rank >= 0n && rank < size && size >= 10n).toBe(true);
          expect(parsed.write(parsed.parts.map(({ rank }) => rank))).toBe(value);
        }),
        { numRuns: 400 },
      );
    });

    it('reads its examples as what they are', () => {
      for (const value of examples.valid) expect([value, codec.parse(value).valid]).toEqual([value, true]);
      for (const value of examples.invalid) expect([value, codec.parse(value).valid]).toEqual([value, false]);
    });

    if (codec.isValid) {
      it('says of a value that it is valid where taking it apart says so', () => {
        const agrees = (value: string): void =>
          expect([value, codec.isValid!(value) ?? codec.parse(value).valid]).toEqual([value, codec.parse(value).valid]);
        fc.assert(fc.property(arbitrary, agrees), { numRuns: 1_000 });
        [...examples.valid, ...examples.invalid].forEach(agrees);
        expect(examples.valid.some((value) => codec.isValid!(value))).toBe(true);
      });
    }

    it('gives values that differ in spelling alone images that differ in spelling alone', () => {
      for (const group of examples.spellings ?? []) {
        const canonical = group.map((value) => codec.parse(value).canonical);
        expect(new Set(canonical).size).toBe(1);
        const images = group.map((value) => codec.parse(permuteValue(codec, cipher, value, false)).canonical);
        expect([group, new Set(images).size]).toEqual([group, 1]);
      }
    });

    it('refuses a lone surrogate, and more than 4,096 symbols where values are permuted as a whole', () => {
      expect(() => codec.parse('a\ud800b')).toThrow(/surrogate/);
      if (examples.isUnlimited) return;
      expect(() => codec.parse('a'.repeat(4_097))).toThrow(/4097 symbols, at most 4096/);
      expect(() => codec.parse('7'.repeat(4_097))).toThrow(/4097 symbols, at most 4096/);
    });

    if (codec.bytes) {
      it('gives the same images by the fast path for letters and digits', () => {
        fc.assert(
          fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 30 }), (values) => {
            for (const decipher of [false, true]) {
              const { images, valid, taken } = bytePath(codec, cipher, values, decipher);
              values.forEach((value, i) => {
                expect(images[i]).toBe(taken[i] ? permuteValue(codec, cipher, value, decipher) : value);
                if (taken[i]) expect(codec.bytes!.takes(value)).toBe(true);
              });
              expect(valid).toBe(values.filter((value, i) => taken[i] && codec.parse(value).valid).length);
              // the kernels, and as many cells as they are worth it for
              const many = repeated(values, MANY_CELLS);
              const byKernel = bytePath(codec, cipher, many, decipher, cellKernels);
              expect(byKernel.images).toEqual(repeated(images, MANY_CELLS));
              expect(byKernel.taken).toEqual(repeated(taken, MANY_CELLS));
              expect(byKernel.valid).toBe(
                many.filter((value, i) => byKernel.taken[i] && codec.parse(value).valid).length,
              );
            }
          }),
          { numRuns: 200 },
        );
        expect(bytePath(codec, cipher, examples.valid, false, cellKernels).taken.some(Boolean)).toBe(true);
      });
    }

    if (codec.digits) {
      it('gives the same images by the fast path', () => {
        fc.assert(
          fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 30 }), (values) => {
            for (const decipher of [false, true]) {
              const { images, valid, taken } = digitPath(codec, cipher, values, decipher);
              values.forEach((value, i) => {
                if (taken[i]) expect(images[i]).toBe(permuteValue(codec, cipher, value, decipher));
                else expect(images[i]).toBe(value);
              });
              expect(valid).toBe(values.filter((value, i) => taken[i] && codec.parse(value).valid).length);
            }
          }),
          { numRuns: 200 },
        );
        const { taken } = digitPath(codec, cipher, examples.valid, false);
        expect(taken.some(Boolean)).toBe(true);
      });
    }
  });
}
