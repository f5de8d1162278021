// Names and near-names for the laws of `name` and its like.
import fc from 'fast-check';
import type { IdentifierExamples } from './identifier-laws.js';

/** Words that no grammar was made from: syllables in several scripts, with accents. */
const word = fc
  .array(
    fc.constantFrom(
      ...['an', 'ber', 'co', 'da', 'el', 'fra', 'gu', 'ha', 'is', 'jo', 'kri', 'lu', 'mc', 'né', 'øy', 'pš', 'qu', 'ß'],
      ...[
        'ñ',
        'ł',
        'ễ',
        'ван',
        'ёв',
        'ий',
        'ος',
        'σί',
        'ян',
        'մի',
        'ცი',
        'אל',
        'ם',
        'مح',
        'ة',
        '民',
        '佐',
        '김',
        '민',
        'さ',
      ],
      ...['ンー', 'रा', 'मु', 'সে', 'ហ៊ុ', 'เม', 'x', 'z', '7', '\u0301', '\u200d', 'Ⅳ'],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const cased = fc.tuple(word, fc.constantFrom('small', 'large', 'first')).map(([text, casing]) => {
  if (casing === 'large') return text.toUpperCase();
  return casing === 'first' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
});
const near = fc
  .tuple(
    fc.array(fc.oneof(cased, fc.constantFrom('van', 'de', 'la', 'Dr', 'Jr', 'II', 'Al', 'Mr.', 'y', 'd')), {
      maxLength: 5,
    }),
    fc.constantFrom(' ', ' ', '-', ', ', "'", '. '),
  )
  .map(([words, separator]) => words.join(separator));

export const NAME_EXAMPLES: IdentifierExamples = {
  valid: [
    ...[
      'Thomas',
      "O'Connor",
      'María-José van der Berg',
      'Dr. Anna Lindqvist',
      'Martin Luther King, Jr.',
      'J. R. R.',
      'Ng',
    ],
    ...[
      'Weiß',
      'İbrahim Yıldız',
      'Nguyễn Văn An',
      'Семён',
      'Петро́в',
      'Γιώργος',
      'Մարիամ',
      'გიორგი',
      'משה',
      'محمد',
      '王伟',
    ],
    ...['김민준', 'さくら', 'アーロン', 'राम', 'হোসেন', 'ហ៊ុន', 'สมชาย', 'É', 'ß', 'ς', 'አበበ', 'MÜLLER, Hans'],
  ],
  invalid: ['', '-', 'Aaron697', 'John@Smith', '٣', '★', '🙂', 'a_b', '\u0301'],
  spellings: [
    ['Müller', 'MÜLLER', 'müller', ' Müller '],
    ['Mary-Ann', 'MARY ANN', 'mary, ann'],
    ['Γιώργος', 'ΓΙΏΡΓΟΣ'],
    ['Иван Петров', 'ИВАН ПЕТРОВ'],
    ['Dr. Anna Smith', 'Dr Anna Smith'],
  ],
  near,
  oracles: [
    {
      name: 'RegExp of letters',
      isValid: (value) => /^[\p{L}\p{M} .,'’-]+$/u.test(value) && /\p{L}/u.test(value),
    },
  ],
  wrong: ['Aaron697', 'John@Smith', 'a_b c'],
  validityIsSpelling: true,
  count: 100_000,
};
