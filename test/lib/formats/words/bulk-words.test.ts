// Words in bulk against the way that knows all letters: the same classes, ranks and images.
import { fullName, lastName } from '../../../../src/lib/formats/name.js';
import { city } from '../../../../src/lib/formats/city.js';
import { streetAddress } from '../../../../src/lib/formats/street-address.js';
import { username } from '../../../../src/lib/formats/username.js';
import { createCodec } from '../../../../src/lib/formats/registry.js';
import { accountScript } from '../../../../src/lib/formats/words/scripts.js';
import { WordValues } from '../../../../src/lib/formats/words/word-values.js';
import { bytePath } from '../../../support/byte-path.js';
import { cipherOf, permuteValue } from '../../../support/format-laws.js';
import { randomBytes, randomInt } from '../../../support/seeded.js';

const pick = <T>(list: readonly T[]): T => list[randomInt(0, list.length)]!;
const below = (size: bigint): bigint => BigInt(`0x${randomBytes(24).toString('hex')}`) % size;

const SYLLABLES = [
  ...['an', 'ber', 'co', 'da', 'el', 'fra', 'gu', 'ha', 'is', 'jo', 'kri', 'lu', 'x', 'q', 'stein', 'ville', 'o'],
  ...['né', 'øy', 'pš', 'ß', 'ñ', 'ł', 'ễ', 'ü', 'ő', 'ij', 'a\u0301', 'e\u0308', 'n\u0303\u0301', 'ı', 'İ', 'œ', 'Ż'],
];
const LISTED = ['van', 'de', 'la', 'Dr', 'Jr', 'II', 'y', 'd', 'O', 'Mr', 'von', 'DE', 'Phd', 'PhD', 'Esq', 'al'];
const BETWEEN = [' ', ' ', ' ', '-', "'", ', ', '. ', '’', ' – ', '_', '\u00a0', '  ', ',', ' ,', '7', '/'];

function someWord(): string {
  const kind = randomInt(0, 6);
  if (kind === 0) return pick(LISTED);
  if (kind === 1) return String(randomInt(0, 10 ** randomInt(1, 10)));
  const syllables = kind === 2 ? SYLLABLES.slice(0, 17) : SYLLABLES;
  const word = Array.from({ length: randomInt(1, 6) }, () => pick(syllables)).join('');
  const casing = randomInt(0, 4);
  return casing === 0 ? word.toUpperCase() : casing < 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const someText = (): string =>
  Array.from({ length: randomInt(1, 6) }, (_, i) => (i > 0 ? pick(BETWEEN) : '') + someWord()).join('');

describe('words in bulk', () => {
  it.each([
    ['all of them permuted', new WordValues()],
    ['some of them kept', new WordValues({ keeps: true })],
    ['of accounts', new WordValues({ prefix: 'local ', latin: accountScript() })],
  ])('are found and written as one by one: %s', (_, values) => {
    const { bulk } = values;
    let taken = 0;
    let wide = 0;
    for (let i = 0; i < 1_000; i++) {
      const text = someText();
      const bytes = Buffer.from(`>${text}<`);
      const end = bytes.length - 1;
      if (!bulk.find(bytes, 1, end)) continue;
      taken++;
      const { form, rankFound } = bulk;
      const found = values.find(text);
      expect([text, form.klass.label, form.joint.size, rankFound]).toEqual([
        text,
        found?.klass.label,
        found?.klass.size,
        found?.rank,
      ]);
      if (!form.joint.isNarrow) wide++;
      for (const rank of [0n, form.joint.size - 1n, below(form.joint.size)]) {
        const image = Buffer.from(bytes);
        bulk.rewrite(image, 1, end, form, rank);
        expect([text, image.toString()]).toEqual([text, `>${values.write(text, found!.klass, rank)}<`]);
      }
    }
    expect(taken).toBeGreaterThan(800);
    expect(wide).toBeGreaterThan(100);
  });

  it('leave alone what they do not know', () => {
    const { bulk } = new WordValues({ keeps: true });
    for (const text of [
      '',
      '-',
      'Éé',
      'Иван',
      'Anna 中',
      '\u0301a',
      'a\u200db',
      'x'.repeat(23),
      'Dr. É',
      'a '.repeat(30),
    ]) {
      expect([text, bulk.find(Buffer.from(text), 0, Buffer.byteLength(text))]).toEqual([text, false]);
    }
  });
});

describe.each([
  [
    fullName,
    [
      "O'Connor",
      'María-José van der Berg',
      'Dr. Anna Lindqvist',
      'Müller',
      'Łukasz Żak',
      'Jose\u0301 II',
      'van',
      'Mr Jr',
    ],
  ],
  [lastName, ["d'Arc", 'De la Cruz', 'de la Cruz', 'Ångström', 'Nguyễn', 'B', 'von und zu']],
  [city, ['Saint-Rémy-sur-Avre', 'São Paulo', 'München', 'Santa', 'LA', 'Villars-sous-Écot']],
  [
    streetAddress,
    [
      '12 Station Road',
      '221B Baker Street, Apt 4',
      'Hauptstraße 7',
      '5 rue de l’Église',
      'N 3rd St',
      'Praça da Sé 0',
      'Weg',
    ],
  ],
  [username, ['@jane_doe42', 'josé.müller', 'jdoe']],
])('$name in bulk', (format, plain) => {
  const codec = createCodec(format, {});
  const cipher = cipherOf(format);

  it('takes what columns hold, also where images are permuted again', () => {
    // the first letters that lead to words that stay, and all others
    const more = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter} ${letter.toUpperCase()}nna`);
    // and numbers that some of the images of begin with a zero
    const numbers = Array.from({ length: 60 }, (_, n) => `${n + 10} Anna ${n % 10}`);
    const values = [...plain, ...more, ...numbers];
    for (const decipher of [false, true]) {
      const { images, taken } = bytePath(codec, cipher, values, decipher);
      expect(values.filter((_, i) => !taken[i])).toEqual([]);
      values.forEach((value, i) =>
        expect([value, images[i]]).toEqual([value, permuteValue(codec, cipher, value, decipher)]),
      );
    }
  });

  it('gives the images of the string path to texts at random', () => {
    const streets = [
      'Street',
      'st',
      'Straße',
      'GASSE',
      'rue',
      'N',
      'Baştraße',
      'th',
      'Saint',
      'lès',
      'º',
      '№',
      'ул',
      '1',
    ];
    const values = Array.from({ length: 200 }, () => (randomInt(0, 2) ? someText() : `${someText()} ${pick(streets)}`));
    for (const decipher of [false, true]) {
      const { images, taken } = bytePath(codec, cipher, values, decipher);
      values.forEach((value, i) => {
        const expected = taken[i] ? permuteValue(codec, cipher, value, decipher) : value;
        expect([value, images[i]]).toEqual([value, expected]);
      });
      expect(taken.filter(Boolean).length).toBeGreaterThan(130);
    }
  });
});
