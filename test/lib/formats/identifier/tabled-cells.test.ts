import { alnum } from '../../../../src/lib/formats/alnum.js';
import { bic } from '../../../../src/lib/formats/bic.js';
import { codiceFiscale } from '../../../../src/lib/formats/codice-fiscale.js';
import type { ByteCells, ByteCodec, Codec, Format, Options } from '../../../../src/lib/formats/format.js';
import type { IdentifierCodec } from '../../../../src/lib/formats/identifier/codec.js';
import { SYMBOLS as SYMBOL_COUNT } from '../../../../src/lib/formats/identifier/field.js';
import { FIRST_LETTER, readIdentifier } from '../../../../src/lib/formats/identifier/symbols.js';
import { iban } from '../../../../src/lib/formats/iban.js';
import { createCodec, formats } from '../../../../src/lib/formats/registry.js';
import { shapeLayouts } from '../../../../src/lib/formats/shape-cells.js';
import { tabledCells } from '../../../../src/lib/formats/identifier/tabled-cells.js';
import { bytePath } from '../../../support/byte-path.js';
import { cipherOf, permuteValue } from '../../../support/format-laws.js';
import { randomMembers } from '../../../support/identifier-laws.js';
import { readGolden } from '../../../support/golden.js';
import { cellKernels } from '../../../support/kernels.js';
import { randomInt } from '../../../support/seeded.js';

const SYMBOLS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const pick = (from: string): string => from[randomInt(0, from.length)]!;
const someText = (length: number, from = SYMBOLS): string => Array.from({ length }, () => pick(from)).join('');

/** How many cells the kernel itself takes, of those that a codec takes by one way or the other. */
function takenByKernel(codec: ByteCodec, values: readonly string[]): boolean[] {
  const alone: Codec = { ...createCodec(alnum, {}), bytes: codec };
  return bytePath(alone, cipherOf(alnum), values, false, cellKernels).taken;
}

function expectSame(format: Format, values: readonly string[], options: Options = {}): void {
  const codec = createCodec(format, options);
  const cipher = cipherOf(format);
  for (const decipher of [false, true]) {
    const expected = bytePath(codec, cipher, values, decipher);
    expect(bytePath(codec, cipher, values, decipher, cellKernels)).toEqual(expected);
    expect(expected.taken.some(Boolean)).toBe(true);
  }
}

describe('cells by records of their layouts', () => {
  it('are those of up to 32 bytes, with up to 2^128 members', () => {
    const values = [
      'A11'.repeat(10) + '11',
      'A11'.repeat(10) + '1-1',
      'a'.repeat(27),
      'a'.repeat(28),
      '7'.repeat(32),
      '',
      '--',
      'Aé1',
    ];
    const taken = takenByKernel(tabledCells(shapeLayouts()), values);
    expect(taken).toEqual([true, false, true, false, true, false, false, false]);
  });

  it('are at any place of vectors: every length, every place of punctuation', () => {
    const values: string[] = [];
    for (let length = 5; length <= 34; length++) {
      for (let gap = 0; gap < length; gap++) {
        const text = someText(length);
        values.push(`${text.slice(0, gap)}${pick('-./ _@')}${text.slice(gap + 1)}`);
      }
    }
    const codec = createCodec(alnum, {});
    const cipher = cipherOf(alnum);
    for (const decipher of [false, true]) {
      const { images, taken } = bytePath(codec, cipher, values, decipher, cellKernels);
      values.forEach((value, i) => {
        const image = taken[i] ? permuteValue(codec, cipher, value, decipher) : value;
        expect([value, images[i]]).toEqual([value, image]);
      });
      expect(taken.filter(Boolean).length).toBeGreaterThan(400);
    }
  });

  it('do not change what lies beside them', () => {
    const values = Array.from({ length: 200 }, (_, i) => (i % 2 ? `"${'!'.repeat(i % 40)}` : someText(5 + (i % 28))));
    const { images } = bytePath(createCodec(alnum, {}), cipherOf(alnum), values, false, cellKernels);
    expect(images.filter((_, i) => i % 2)).toEqual(values.filter((_, i) => i % 2));
  });

  it('are left to TypeScript once there are too many outlines, and taken again in the next batch', () => {
    const shapes = Array.from({ length: 2_000 }, (_, i) =>
      Array.from({ length: 13 }, (_, k) => ((i >> k) & 1 ? 'x' : '1')).join(''),
    );
    expectSame(alnum, shapes);
    const codec = tabledCells(shapeLayouts());
    const taken = takenByKernel(codec, shapes);
    const first = taken.filter(Boolean).length;
    expect(first).toBeGreaterThan(200);
    expect(first).toBeLessThan(shapes.length);
    const others = shapes.slice(-200);
    expect(takenByKernel(codec, others)).toEqual(others.map(() => true));
  });

  it('are of many classes of one layout', () => {
    const codec = createCodec(bic, {});
    const countries = ['DE', 'FR', 'GB', 'US', 'NL', 'IT', 'ES', 'CH', 'AT', 'BE', 'QQ', 'ZZ', 'JP', 'IN', 'XK'];
    const examples = countries.flatMap((country) => [`BANK${country}2A`, `BANK${country}FFXXX`, `bank${country}99a00`]);
    expectSame(bic, randomMembers(codec, examples, 900));
  });

  it('have check digits, right and wrong, and letters that decide about the layout', () => {
    const codec = createCodec(codiceFiscale, {});
    const examples = [
      'RSSMRA85T10A562S',
      'RSSMRA85T10A562T',
      'RSS MRA 85T10 A562S',
      'RSSMRA85T1LA562A',
      'RSSMRA85T1XA562S',
    ];
    expectSame(codiceFiscale, randomMembers(codec, examples, 600));
  });

  it('have a country in front that decides about the layout', () => {
    const codec = createCodec(iban, {}) as IdentifierCodec;
    const examples = readGolden('iban.json').groups.flatMap(({ vectors }) =>
      vectors.map(([value]) => value).filter((value) => value.length <= 40),
    );
    const countries = new Set(examples.map((value) => value.slice(0, 2).toUpperCase()));
    expect(countries.size).toBeGreaterThan(15);
    const spaced = examples.map((value) => value.replace(/[A-Z0-9]{4}(?=.)/g, '$& '));
    const near = examples.map((value) => `D${value.slice(1)}`);
    const values = [...examples, ...spaced, ...near, ...randomMembers(codec, examples, 900)];
    expectSame(iban, values);
    expectSame(iban, values, { bank: 'map' });
    const taken = takenByKernel(tabledCells(codec.layoutOf), values);
    expect(taken.filter(Boolean).length).toBeGreaterThan(values.length / 2);
    const isHungarian = (value: string): boolean => /^hu/i.test(value);
    expect(values.some(isHungarian)).toBe(true);
    expect(values.filter((value, i) => isHungarian(value) && taken[i])).toEqual([]);
  });

  it('get the numbers that their classes have in the cipher at hand', () => {
    const codec = createCodec(alnum, {});
    const values = Array.from({ length: 400 }, () => someText(randomInt(5, 12)));
    const ciphers = [cipherOf(alnum), cipherOf(alnum, undefined, { domain: 'other' })];
    // classes are met in another order by the second one
    bytePath(codec, ciphers[1]!, [...values].reverse(), false);
    for (let turn = 0; turn < 4; turn++) {
      const cipher = ciphers[turn % 2]!;
      if (turn === 2) cipher.forgetContexts();
      const { images } = bytePath(codec, cipher, values, false, cellKernels);
      expect(images).toEqual(values.map((value) => permuteValue(codec, cipher, value, false)));
    }
  });

  it('leave nothing of the last cell in their records', () => {
    // as symbols: q, w, 7, 1, 2 and so on
    const symbols = Buffer.from([26, 32, 7, 1, 2, 33, 20, 35, 25, 21, 8, 8]);
    const found: boolean[] = [];
    const codec = tabledCells(shapeLayouts());
    const spy: ByteCodec = {
      ...codec,
      unrank(cells: ByteCells) {
        const { memory } = cellKernels;
        const isThere = (): boolean => Buffer.from(memory.u8(0, memory.wasm.buffer.byteLength)).includes(symbols);
        found.push(isThere());
        codec.unrank(cells);
        found.push(isThere());
      },
    };
    const alone: Codec = { ...createCodec(alnum, {}), bytes: spy };
    bytePath(alone, cipherOf(alnum), ['QW712XKZPL88'], false, cellKernels);
    expect(found).toEqual([true, false]);
  });
});

describe('layouts that say what decides about them', () => {
  const named = formats().flatMap((format) => {
    const codec = createCodec(format, format.exampleOptions ?? {}) as Partial<IdentifierCodec>;
    const { layoutOf, identifierOptions } = codec;
    const isAsked = identifierOptions?.admits && !layoutOf?.outlines?.leavesOut;
    return layoutOf?.outlines && !isAsked ? [[format.name, layoutOf] as const] : [];
  });

  it('are those of most identifiers', () => {
    const names = named.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['bic', 'codice-fiscale', 'mbi', 'nino', 'postal-code', 'cnpj', 'iban']),
    );
    // how many zeros stand in front decides, too
    expect(names).not.toContain('account-number');
  });

  it.each(named)(
    '%s: values of one shape, with the same others and the same head, have one layout',
    (name, layoutOf) => {
      const { others, head = 0, leavesOut } = layoutOf.outlines!;
      const tables = others();
      const values = readGolden(`${name}.json`).groups.flatMap(({ vectors }) => vectors.map(([value]) => value));
      let compared = 0;
      for (const value of values) {
        const written = readIdentifier(value);
        if (!written) continue;
        const { symbols, letters } = written;
        if (leavesOut?.(symbols)) continue;
        const table = tables.get(symbols.length);
        const isOther = (at: number, symbol: number): boolean => table?.[at * SYMBOL_COUNT + symbol] === 1;
        for (let turn = 0; turn < 60; turn++) {
          const other = symbols.map((symbol, at) => {
            const drawn = symbol < FIRST_LETTER ? randomInt(0, FIRST_LETTER) : randomInt(FIRST_LETTER, SYMBOL_COUNT);
            if (at < head) return symbol;
            return turn > 0 && isOther(at, drawn) === isOther(at, symbol) ? drawn : symbol;
          });
          expect(layoutOf(other, letters)).toBe(layoutOf(symbols, letters));
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(500);
    },
  );
});
