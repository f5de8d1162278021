import fc from 'fast-check';
import { regex } from '../../../src/lib/formats/regex.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier, type Oracle } from '../../support/identifier-laws.js';

const oracle = (pattern: string): Oracle => {
  const compiled = new RegExp(`^(?:${pattern})$`, 'u');
  return { name: "JavaScript's RegExp", isValid: (value) => compiled.test(value.trim()) };
};

const CODE = '[A-Z]{2}-?[1-9]\\d{5}';
describeIdentifier(regex, {
  options: { pattern: CODE },
  valid: ['KX-204177', 'KX204177', ' AB-100000 '],
  invalid: ['', 'KX-004177', 'kx-204177', 'KXX204177', 'KX-20417', '中文', 'KX-2041777'],
  wrong: ['KX-004177', 'KX0000', 'abcdef'],
  spellings: [['KX-204177', ' KX-204177 ']],
  near: fc.stringMatching(new RegExp(`^${CODE}$`)),
  oracles: [oracle(CODE)],
});

const LOOSE = '(?:[a-c]+|\\d{4,}|x[à-öø-ÿĀ-ž]{2,6})(?:_[0-9a-f]{2}){1,3}?';
describeIdentifier(regex, {
  options: { pattern: LOOSE },
  valid: ['abcabc_0f', '123456_ff_00', 'xäöü_ab'],
  invalid: ['', 'abcabc_0g', 'abcd_0f', '123_f', 'xä_00', '_'],
  wrong: ['abcdabcd_0f', 'zzz_zz'],
  near: fc.stringMatching(/^([a-d]{1,6}|\d{4,7}|x[äöüß]{2,4})(_[0-9a-f]{2}){1,3}$/),
  oracles: [oracle(LOOSE)],
  count: 10_000,
});

describe('the ranking of a pattern', () => {
  const all = (alphabet: string, length: number): string[] =>
    length === 0 ? [''] : all(alphabet, length - 1).flatMap((rest) => [...alphabet].map((c) => rest + c));

  it.each(['[ab]*abb[ab]*', '(?:ab|b)+', 'a?b{2,3}[^c]c*', '(a|b|ab)(c|bcd)?', '[abcd]+', '(a{1,2}){2}b*', '^abc|b+$'])(
    'is whole and in order for %s, and so is that of the other values',
    (pattern) => {
      const codec = createCodec(regex, { pattern });
      const expected = oracle(pattern);
      for (const length of [1, 2, 3, 4, 5]) {
        const matching = all('abcd', length).filter((value) => expected.isValid(value));
        const ranks = matching.map((value) => codec.parse(value).parts[0]!.rank);
        for (const [i, value] of matching.entries()) {
          const { valid, parts, write } = codec.parse(value);
          expect([value, valid, write([parts[0]!.rank])]).toEqual([value, true, value]);
          if (i > 0) expect(ranks[i]! > ranks[i - 1]!).toBe(true);
        }
      }
      // all small letters of these lengths that do not match: each rank once
      for (const length of [1, 2, 3]) {
        const others = all('abcdefghijklmnopqrstuvwxyz', length).filter((value) => !expected.isValid(value));
        const parsed = others.map((value) => codec.parse(value));
        expect(parsed.every(({ valid, parts }, i) => !valid && parts[0]!.rank === BigInt(i))).toBe(true);
        expect(parsed[0]!.parts[0]!.size).toBe(BigInt(others.length));
      }
    },
  );

  it('agrees with JavaScript on which values match', () => {
    const pattern = fc.stringMatching(/^([ab]|\[ab\]|\(a\|b\)|\(ab\)|\.)[*+?]?((b|a)[?*]?|\|ba)?$/);
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[abc]{1,5}$/), (source, value) => {
        expect([source, value, createCodec(regex, { pattern: source }).parse(value).valid]).toEqual([
          source,
          value,
          oracle(source).isValid(value),
        ]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a pattern that is refused', () => {
  const seconds = 5;
  it.each([
    ['(?=a)b', 'a lookahead at character 3'],
    ['a(?!b)', 'a lookahead at character 4'],
    ['(?<=a)b', 'a lookbehind at character 3'],
    ['(a)\\1', 'a backreference at character 5'],
    ['(?<x>a)\\k<x>', 'a backreference at character 9'],
    ['\\bword', 'a word boundary at character 2'],
    ['a^b', 'an anchor inside the pattern at character 2'],
    ['(a$)b', 'an anchor inside the pattern at character 3'],
    ['\\p{L}+', 'a Unicode property at character 2'],
    ['(?i)a', 'a group of an unknown kind'],
    ['a**', 'a quantifier behind a quantifier'],
    ['a++', 'a quantifier behind a quantifier'],
    ['*a', 'a quantifier with nothing before it at character 1'],
    ['(a', 'a group that is not closed'],
    ['a)', 'a ")" that closes nothing'],
    ['[a', 'a class that is not closed'],
    ['[b-a]', 'a range that runs backwards'],
    ['[]', 'an empty class'],
    ['a{3,2}', 'a repetition of more than its most'],
    ['a{9999}', 'a repetition of more than 4096 times'],
    ['{2}', 'a lone "{"'],
    ['\\q', 'an unknown escape "\\q"'],
    ['a\\', 'a backslash with nothing behind it'],
    ['\\u{110000}', 'a character code that is none'],
    ['', 'expected one'],
    [' +', 'no value matches it'],
    ['(a{1000}){1000}', 'too big'],
    ['(((a{100}){100}){100}){100}', 'too big'],
    ['[01]*1[01]{14}', 'too big'],
    [`(${'(a|b)*'.repeat(150)}){99}`, 'too big'],
    ['a'.repeat(1_001), '1001 characters, at most 1000'],
    ['('.repeat(200) + 'a' + ')'.repeat(200), 'more than 100 groups in each other'],
  ])('%.40s', (pattern, message) => {
    const started = performance.now();
    expect(() => createCodec(regex, { pattern })).toThrow(message);
    expect(performance.now() - started).toBeLessThan(seconds * 1_000);
  });

  it('and a missing one', () => {
    expect(() => createCodec(regex, {})).toThrow('regex needs a pattern');
  });

  it('says which punctuation its images may hold', () => {
    expect(createCodec(regex, { pattern: '[A-C,;]-\\d' }).emits).toBe(',-;');
    expect(createCodec(regex, { pattern: '.' }).emits).toContain('"');
  });

  it('walks past images with U+0000, which no reader takes', () => {
    const codec = createCodec(regex, { pattern: '[\\x00-\\x08]{4}' });
    const cipher = cipherOf(regex);
    const values = Array.from({ length: 4_096 }, (_, i) =>
      String.fromCharCode(1 + (i >> 9), 1 + ((i >> 6) & 7), 1 + ((i >> 3) & 7), 1 + (i & 7)),
    );
    const images = values.map((value) => permuteValue(codec, cipher, value, false));
    expect(images.filter((image) => image.includes('\0'))).toEqual([]);
    expect(new Set(images).size).toBe(values.length);
    expect(images.map((image) => permuteValue(codec, cipher, image, true))).toEqual(values);
  });

  it('refuses values that are too long for its tables, and no others', () => {
    const codec = createCodec(regex, { pattern: '(?:[ab]{1,40}c)+' });
    expect(() => codec.parse('a'.repeat(4_000))).toThrow(/4000 characters, at most \d+ are ranked by this pattern/);
    expect(createCodec(regex, { pattern: '[ab]{1,40}' }).parse('a'.repeat(4_000)).valid).toBe(false);
  });
});
