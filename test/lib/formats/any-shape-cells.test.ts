import { anyShapeCells } from '../../../src/lib/formats/any-shape-cells.js';
import { alphabets } from '../../../src/lib/formats/symbols.js';
import { text } from '../../../src/lib/formats/text.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { bytePath } from '../../support/byte-path.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { randomInt } from '../../support/seeded.js';

describe('text in bulk', () => {
  it('rests on alphabets whose members take as many bytes, large or small', () => {
    for (const { id, size, member, capital } of alphabets()) {
      const width = Buffer.byteLength(String.fromCodePoint(member(0)));
      for (let index = 0; index < size; index++) {
        for (const codePoint of [member(index), capital(index)]) {
          if (Buffer.byteLength(String.fromCodePoint(codePoint)) !== width) expect([id, index]).toBe(width);
        }
      }
    }
  });

  it('takes what columns hold, and gives the images of the string path', () => {
    const codec = createCodec(text, {});
    const cipher = cipherOf(text);
    const units = [...'aZ7 -.éÜßłŽжЯΣςσאم中한ひ\u0301\u0308\u200d😀٣①', 'Zürich', 'Ward', '12', 'नमस्ते', '北京'];
    const values = Array.from({ length: 800 }, () =>
      Array.from({ length: randomInt(1, 12) }, () => units[randomInt(0, units.length)]!).join(''),
    );
    for (const decipher of [false, true]) {
      const { images, taken } = bytePath(codec, cipher, values, decipher);
      values.forEach((value, i) => {
        if (taken[i]) expect([value, images[i]]).toEqual([value, permuteValue(codec, cipher, value, decipher)]);
        else expect([value, images[i]]).toEqual([value, value]);
      });
      // emoji are among more symbols than a number holds
      expect(
        values.filter((value, i) => !taken[i] && !/😀/u.test(value) && value.length < 12 && /[\p{L}]/u.test(value)),
      ).toEqual([]);
    }
    expect(anyShapeCells().takes('Ward 12-B, Zürich')).toBe(true);
    expect(anyShapeCells().takes('---')).toBe(false);
  });
});
