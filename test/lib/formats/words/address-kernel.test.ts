// The kernels for addresses and for pieces beside the clear ways.
import { registeredBelowIn } from '../../../../src/lib/formats/domain-name.js';
import { EmailAddress } from '../../../../src/lib/formats/email-address.js';
import { email } from '../../../../src/lib/formats/email.js';
import { hostname } from '../../../../src/lib/formats/hostname.js';
import type { ByteCells, Format } from '../../../../src/lib/formats/format.js';
import { createCodec } from '../../../../src/lib/formats/registry.js';
import { KeptCells } from '../../../../src/lib/formats/words/kept-cells.js';
import { bytePath } from '../../../support/byte-path.js';
import { cipherOf } from '../../../support/format-laws.js';
import { cellKernels, memory } from '../../../support/kernels.js';
import { randomInt } from '../../../support/seeded.js';

const pick = (from: readonly string[]): string => from[randomInt(0, from.length)]!;
const some = (from: string, least: number, most: number): string =>
  Array.from({ length: randomInt(least, most + 1) }, () => from[randomInt(0, from.length)]!).join('');

const ADDRESSES = [
  ...['a@b.com', 'Jane.Doe@Example.COM', 'x_y+z@mail.gmx.de', 'a@b.co.uk', 'a@b.c.co.uk', 'a@co.uk', 'ab@cd.de'],
  ...[
    'a--b@c--d.com',
    'a@ab--cd.com',
    'a@x.ab--c.com',
    'a@-b.com',
    'a@b-.com',
    'a@b.-c.com',
    'a@b.c-.com',
    "o'x@b.com",
  ],
  ...[
    '.a@b.com',
    'a.@b.com',
    'a..b@c.com',
    'a@.b.com',
    'a@b..com',
    'a@b.com.',
    'a@b',
    'a@b.c',
    'a@b.c0m',
    'a@b.x1.com',
  ],
  ...[
    '@b.com',
    'a@',
    'a@@b.com',
    'a@b@c.com',
    ' a@b.com',
    'a@b.com ',
    'a b@c.com',
    'a@b_c.com',
    'a@b+c.com',
    'é@b.com',
  ],
  ...['', '@', '.', 'a', `${'l'.repeat(40)}@${'d'.repeat(19)}.com`, `${'l'.repeat(41)}@${'d'.repeat(19)}.com`],
  ...[`${'l'.repeat(59)}@b.com`, `${'l'.repeat(60)}@b.com`, `a@${'d'.repeat(58)}.com`, `a@b.${'c'.repeat(60)}`],
];

/** Addresses, and what is nearly one: a byte of another kind at some place. */
function someAddresses(count: number): string[] {
  const word = 'abcdefghijABCDEFGHIJ0123456789';
  return Array.from({ length: count }, () => {
    const local = Array.from({ length: randomInt(1, 4) }, () => some(word, 1, 9)).join(pick(['.', '-', '_', '+']));
    const domain = Array.from({ length: randomInt(1, 3) }, () => some(word, 1, 12)).join(pick(['.', '-']));
    const address = `${local}@${domain}.${pick(['com', 'de', 'co.uk', 'info', 'x', 'museum', '123', 'com.fr'])}`;
    if (randomInt(0, 3) > 0) return address;
    const at = randomInt(0, address.length);
    return address.slice(0, at) + pick(['.', '-', '@', ' ', '_', '!', 'é', '"', '7', 'z', '']) + address.slice(at + 1);
  });
}

/** Some values in the memory of the kernels, as cells. */
function cellsOf(values: readonly string[]): { cells: ByteCells; release: () => void } {
  const parts = values.map((value) => Buffer.from(value));
  const bytes = Buffer.concat(parts);
  const count = values.length;
  const sizes = [bytes.length + 64, ...[4, 4, 8, 16, 4, 1].map((size) => count * size)];
  const at = sizes.map((size) => memory.allocate(size)) as [number, number, number, number, number, number, number];
  const cells: ByteCells = {
    ...{ count, bytes: memory.u8(at[0], bytes.length), kernels: cellKernels },
    ...{ starts: memory.u32(at[1], count), stops: memory.u32(at[2], count), ranks: memory.f64(at[3], count) },
    ...{ words: memory.u32(at[4], count * 4), classOf: memory.u32(at[5], count), valid: memory.u8(at[6], count) },
    again: new Uint8Array(count),
  };
  cells.bytes.set(bytes);
  let end = 0;
  parts.forEach(({ length }, i) => {
    cells.starts[i] = end;
    cells.stops[i] = end += length;
  });
  return { cells, release: () => at.forEach((pointer, k) => memory.release(pointer, sizes[k]!)) };
}

function expectSame(format: Format, values: readonly string[]): void {
  const codec = createCodec(format, {});
  const cipher = cipherOf(format);
  for (const decipher of [false, true]) {
    const expected = bytePath(codec, cipher, values, decipher);
    expect(bytePath(codec, cipher, values, decipher, cellKernels)).toEqual(expected);
    expect(expected.taken.filter(Boolean).length).toBeGreaterThan(values.length / 4);
  }
}

describe('the kernel for addresses', () => {
  it('is sure of most addresses, and only of what is one, with an end of one label', () => {
    const values = [...ADDRESSES, ...someAddresses(4_000)];
    const { cells, release } = cellsOf(values);
    const { count, bytes, starts, stops } = cells;
    const [placesAt, toldAt] = [memory.allocate(count * 16), memory.allocate(count)];
    cellKernels.texts.locateAddresses(bytes.byteOffset, starts.byteOffset, stops.byteOffset, count, placesAt, toldAt);
    const places = memory.u32(placesAt, count * 4);
    const told = memory.u8(toldAt, count);
    const address = new EmailAddress();
    let sure = 0;
    let isOne = 0;
    values.forEach((value, i) => {
      const [start, stop] = [starts[i]!, stops[i]!];
      const is = address.read(bytes, start, stop);
      isOne += Number(is);
      sure += told[i]!;
      if (told[i] !== 1) return;
      const found = [0, 1, 2, 3].map((k) => places[k * count + i]! - start);
      const wanted = [address.start, address.at, address.at + 1, address.suffix].map((at) => at - start);
      expect([value, is, ...found]).toEqual([value, true, ...wanted]);
      expect([value, registeredBelowIn(bytes, start, stop)]).toEqual([value, 0]);
    });
    expect(sure).toBeGreaterThan(isOne / 2);
    expect(isOne).toBeLessThan(count);
    memory.release(placesAt, count * 16);
    memory.release(toldAt, count);
    release();
  });

  it('gives the images of the clear way', () => {
    expectSame(email, [...ADDRESSES, ...someAddresses(1_500)]);
  });
});

describe('pieces that several cells have', () => {
  it.each([
    ['the same domain', 1],
    ['some domains', 40],
    ['hardly two of one', 5_000],
  ])('are written as the clear way writes them: %s', (_, kinds) => {
    const domains = Array.from({ length: kinds }, (_, k) => `${some('abcdefghij', 1, 20)}${k}.com`);
    expectSame(
      email,
      Array.from({ length: 1_200 }, (_, i) => `${some('abcdefghij', 3, 20)}${i % 7}@${pick(domains)}`),
    );
    expectSame(
      hostname,
      Array.from({ length: 600 }, () => `www.${some('abcdefghij', 3, 20)}.${pick(domains)}`),
    );
  });
});

describe('cells that are kept', () => {
  it.each([true, false])('are as they were, by the kernel: %s', (byKernel) => {
    const values = Array.from({ length: 300 }, (_, i) => some('abcdefghijklmnop', 0, 1 + (i % 50)));
    const { cells: made, release } = cellsOf(values);
    const cells = byKernel ? made : { ...made, kernels: undefined };
    const kept = new KeptCells();
    for (let turn = 0; turn < 2; turn++) {
      kept.keep(cells);
      const before = Buffer.from(cells.bytes);
      cells.bytes.fill(0x2a);
      let at = 0;
      values.forEach((_, i) => {
        kept.restore(cells.bytes, cells.starts[i]!, cells.stops[i]!, at);
        at += cells.stops[i]! - cells.starts[i]!;
      });
      expect(Buffer.from(cells.bytes).equals(before)).toBe(true);
      kept.wipe();
    }
    release();
  });
});
