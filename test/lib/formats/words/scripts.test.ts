// Words in every script: a class holds what its members become, whatever else has its label, and no two values get one pseudonym.
import { formatNamed, createCodec } from '../../../../src/lib/formats/registry.js';
import { cipherOf, permuteValue } from '../../../support/format-laws.js';
import { random, randomInt } from '../../../support/seeded.js';

const SCRIPTS =
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian Ethiopic Cherokee Hangul Hiragana Katakana Bopomofo Han Yi Coptic Gothic Deseret';
/** Parts of names and places, some of which are words of a kind of their own: families, particles, ends. */
const WORDS =
  '김 이 박 최 남궁 선우 민준 서연 지훈 수 王 李 欧阳 司马 小明 伟 佐藤 太郎 さくら サクラ ヨシ子 山田 Иван Петров Ёлкина Γιώργος Παπαδόπουλος Ωνάσης محمد عبد ال بن دمشق دוד בן לוי תל אביב राम कुमार दिल्ली มานะ ใจดี กรุงเทพ নজরুল ইসলাম გიორგი Հայկ አበበ Anna de Müller';
const MARKS = '\u0301\u0308\u0327\u064b\u0651\u05b0\u094d\u0e48\u200d\u200c\u3099';

const pick = <T>(from: readonly T[] | string): T => from[randomInt(0, from.length)]! as T;

const lettersOf = SCRIPTS.split(' ').map((name) => {
  const isLetter = new RegExp(`^\\p{Script=${name}}$`, 'u');
  const isWord = /^[\p{L}\p{M}]$/u;
  const codes = Array.from({ length: 0x11000 }, (_, code) => String.fromCodePoint(code));
  return codes.filter((letter) => isWord.test(letter) && isLetter.test(letter));
});

function drawn(): string {
  const letters = pick(lettersOf);
  const usual = letters.slice(0, 90);
  const word = (): string => {
    if (random() < 0.5) return pick(WORDS.split(' ')) + (random() < 0.3 ? pick(WORDS.split(' ')) : '');
    return Array.from({ length: randomInt(1, 6) }, () => pick(random() < 0.8 ? usual : letters)).join('');
  };
  const words = Array.from({ length: randomInt(1, 4) }, () => word() + (random() < 0.1 ? pick(MARKS) : ''));
  const value = words.join(pick([' ', ' ', '', '-', '·', '\u3000', ' 2']));
  const cased = random() < 0.2 ? value.toUpperCase() : value;
  return pick([cased, cased.normalize('NFC'), cased.normalize('NFD')]);
}

it.each(['name', 'full-name', 'last-name', 'city', 'street-address', 'username', 'text', 'freetext'])(
  'of %s',
  (name) => {
    const format = formatNamed(name);
    const codec = createCodec(format, {});
    const key = new Uint8Array(32).fill(7);
    // of Chinese names those with a space and those without have one label and two sizes
    const chinese = [...'王李马钱孙赵周吴'].flatMap((family) =>
      [...'司武同'].flatMap((given) => [`${family}${given}马`, `${family} ${given}马`]),
    );
    const values = [...new Set([...chinese, ...Array.from({ length: 300 }, drawn)])];
    const one = cipherOf(format, key);
    const images = values.map((value) => permuteValue(codec, one, value, false));
    const sizesOf = new Map<string, Set<bigint>>();
    values.forEach((value, i) => {
      const [before, after] = [codec.parse(value), codec.parse(images[i]!, true)];
      const classes = ({ parts }: typeof before): string[] => parts.map(({ label, size }) => `${label} of ${size}`);
      expect([value, classes(after), after.valid]).toEqual([value, classes(before), before.valid]);
      expect(permuteValue(codec, one, images[i]!, true)).toBe(value);
      for (const { label, size } of before.parts)
        sizesOf.set(label, (sizesOf.get(label) ?? new Set<bigint>()).add(size));
    });
    expect(new Set(images).size).toBe(values.length);
    // whichever of the classes of one label is met first
    const other = cipherOf(format, key);
    const again = [...values].reverse().map((value) => permuteValue(codec, other, value, false));
    expect(again.reverse()).toEqual(images);
    if (name === 'name') expect([...sizesOf.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(0);
  },
);
