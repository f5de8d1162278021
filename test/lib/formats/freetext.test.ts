import { freetext } from '../../../src/lib/formats/freetext.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, permuteValue } from '../../support/format-laws.js';
import { randomBytes } from '../../support/seeded.js';

describeLaws(freetext, {
  isUnlimited: true,
  valid: [
    '',
    'Call Ann, then Ann-Marie.',
    'Zürich 8001',
    '北京',
    'नमस्ते दुनिया',
    '😀 ok',
    '---',
    '\u0301x',
    'a\u200db \u200d',
  ],
  invalid: [],
  spellings: [
    ['see Dr. ABEL', 'see dr abel', 'See (dr) Abel!'],
    ['a, b', 'A;B'],
  ],
});

describe('freetext', () => {
  const codec = createCodec(freetext, {});
  const cipher = cipherOf(freetext, randomBytes(32));
  const image = (value: string): string => permuteValue(codec, cipher, value, false);

  it('gives a word the same image wherever it stands', () => {
    const [first, , second] = image('Meier met Meier').split(' ');
    expect(first).toBe(second);
    expect(image('(Meier)')).toBe(`(${first})`);
    expect(image('MEIER')).toBe(first!.toUpperCase());
  });

  it('keeps lengths, case, digits and punctuation', () => {
    const shape = (text: string): string => text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '9');
    const note = 'On 2024-03-05 Jane Roe (b. 1970) called; "no pain", she said.';
    expect(shape(image(note))).toBe(shape(note));
  });

  it('takes 100 KB in one value, of words and without a space, in a time that grows with the length alone', () => {
    const words = 'lorem ipsum dolor 42 sit amet, '.repeat(3_300);
    const blob = 'x'.repeat(100_000);
    const marks = `a${'\u0301'.repeat(50_000)}`;
    for (const value of [words, blob, marks, '१'.repeat(100_000)]) {
      const started = performance.now();
      const there = image(value);
      expect(there).not.toBe(value);
      expect(permuteValue(codec, cipher, there, true)).toBe(value);
      expect(performance.now() - started).toBeLessThan(20_000);
    }
    expect(codec.parse(blob).parts).toHaveLength(Math.ceil(100_000 / 64));
  });
});
