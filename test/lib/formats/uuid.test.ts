import fc from 'fast-check';
import { NIL, validate, version } from 'uuid';
import type { ByteCells, CellKernels } from '../../../src/lib/formats/format.js';
import { uuid } from '../../../src/lib/formats/uuid.js';
import { NO_CLASS, type DomainCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { describeIdentifier } from '../../support/identifier-laws.js';
import { permuteValue, cipherOf } from '../../support/format-laws.js';
import { cellKernels, memory } from '../../support/kernels.js';

const hyphens = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const bare = (value: string): string => hyphens(value.replace(/^ *(?:urn:uuid:|\{)?|[-}\s]/g, ''));

describeIdentifier(uuid, {
  valid: [
    'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
    'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    '{f81d4fae-7dec-41d0-a765-00a0c91e6bf6}',
    'urn:uuid:f81d4fae-7dec-31d0-b765-00a0c91e6bf6',
    'f81d4fae7dec81d0a76500a0c91e6bf6',
    ' 12345678-1234-4234-9234-123456789012',
  ],
  invalid: [
    '',
    NIL,
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'f81d4fae-7dec-91d0-a765-00a0c91e6bf6',
    'f81d4fae-7dec-41d0-c765-00a0c91e6bf6',
    'f81d4faE-7dec-41d0-a765-00a0c91e6bf6',
    'f81d4fae-7dec-41d0-a765-00a0c91e6bf',
    'g81d4fae-7dec-41d0-a765-00a0c91e6bf6',
    'f81d-4fae-7dec-41d0-a765-00a0c91e6bf6',
  ],
  wrong: ['f81d4fae-7dec-91d0-a765-00a0c91e6bf6', 'f81d4fae-7dec-41d0-c765-00a0c91e6bf6'],
  spellings: [
    [
      'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
      'F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6',
      '{F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6}',
      'f81d4fae7dec41d0a76500a0c91e6bf6',
    ],
  ],
  near: fc
    .tuple(fc.uuid(), fc.boolean(), fc.option(fc.tuple(fc.nat(35), fc.constantFrom(...'0123456789abcdefgAZ-'))))
    .map(([value, upper, change]) => {
      const text = upper ? value.toUpperCase() : value;
      return change ? text.slice(0, change[0]) + change[1] + text.slice(change[0] + 1) : text;
    }),
  oracles: [
    {
      name: 'uuid validate',
      isValid: (value) => validate(bare(value)) && version(bare(value)) >= 1 && bare(value) !== NIL,
    },
  ],
});

/** The cells of values in the shared memory, read and written in TypeScript or by the kernel, as a column of a block does it. */
function bulk(values: readonly string[], cipher: DomainCipher, kernels: CellKernels | undefined): unknown {
  const parts = values.map((value) => Buffer.from(value));
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const count = values.length;
  const sizes = [total, count * 4, count * 4, count * 8, count * 16, count * 4];
  const pointers = sizes.map((size) => memory.allocate(size));
  const [block, starts, stops, ranks, words, classOf] = pointers as [number, number, number, number, number, number];
  const cells: ByteCells = {
    ...{ count, kernels, bytes: memory.u8(0, block + total) },
    ...{ valid: new Uint8Array(count), again: new Uint8Array(count) },
    ...{ starts: memory.u32(starts, count), stops: memory.u32(stops, count), ranks: memory.f64(ranks, count) },
    ...{ words: memory.u32(words, count * 4), classOf: memory.u32(classOf, count) },
  };
  let at = block;
  parts.forEach((part, i) => {
    cells.starts[i] = at;
    cells.bytes.set(part, at);
    cells.stops[i] = at += part.length;
  });
  cells.words.fill(0);
  const { bytes } = uuid.create({});
  bytes!.rank(cells, cipher);
  const read = { words: [...cells.words], classOf: [...cells.classOf] };
  // as the permutation of a class would: every rank becomes another one, some of them digits alone
  cells.words.forEach((word, k) => {
    cells.words[k] = k % 12 < 4 ? word & 0x1111_1111 : word ^ 0x0f0f_3ff3;
    if (k % 4 === 3) cells.words[k]! &= 0x03ff_ffff;
  });
  bytes!.unrank(cells);
  const written = Buffer.from(cells.bytes.slice(block, at)).toString('latin1');
  const valid = cells.valid.map((its, i) => (cells.classOf[i] === NO_CLASS ? 0 : its));
  const found = { read, written, valid: [...valid], taken: [...cells.classOf] };
  pointers.forEach((pointer, k) => memory.release(pointer, sizes[k]!));
  return found;
}

describe('UUIDs by the kernel', () => {
  const spelled = fc
    .tuple(
      fc.uuid(),
      fc.boolean(),
      fc.boolean(),
      fc.option(fc.tuple(fc.nat(35), fc.constantFrom(...'09afAFgG-/:@` \u00e9'))),
    )
    .map(([value, isCapital, isPlain, change]) => {
      const text = isPlain ? value.replaceAll('-', '') : value;
      const cased = isCapital ? text.toUpperCase() : text;
      return change ? cased.slice(0, change[0]) + change[1] + cased.slice(change[0] + 1) : cased;
    });
  const digits = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n - 1n }), fc.constantFrom('4', 'a', '0'))
    .map(([number, version]) => {
      const text = String(number).padStart(30, '0');
      return hyphens(`${text.slice(0, 12)}${version}${text.slice(12, 15)}8${text.slice(15)}`);
    });

  it('are read and written as in TypeScript', () => {
    const cipher = cipherOf(uuid);
    let [taken, left] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(spelled, spelled, digits, fc.string()), { minLength: 1, maxLength: 40 }),
        (values) => {
          const expected = bulk(values, cipher, undefined);
          expect(bulk(values, cipher, cellKernels)).toEqual(expected);
          for (const index of (expected as { taken: number[] }).taken)
            if (index === NO_CLASS) left++;
            else taken++;
        },
      ),
      { numRuns: 1_000 },
    );
    expect(Math.min(taken, left)).toBeGreaterThan(500);
  });
});

describe('uuid', () => {
  const codec = uuid.create({});
  const cipher = cipherOf(uuid);

  it('keeps version and variant', () => {
    fc.assert(
      fc.property(fc.uuid(), (value) => {
        const image = permuteValue(codec, cipher, value, false);
        expect(version(image)).toBe(version(value));
      }),
    );
  });

  it('keeps a capital spelling of digits alone apart, as nobody could tell its case', () => {
    const [{ label, size } = {}] = codec.parse('12345678-1234-4234-9234-123456789012').parts;
    expect([label, size]).toEqual(['4 8 digits', 2n * 10n ** 30n]);
    expect(codec.admits!('12345678-1234-4234-9234-123456789012', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6')).toBe(false);
  });
});
