// The engine of names: classes are counted and ranked without a gap, in two ways that have to agree.
import { readFileSync } from 'node:fs';
import { createCodec } from '../../../../src/lib/formats/registry.js';
import { name } from '../../../../src/lib/formats/name.js';
import { WordValues } from '../../../../src/lib/formats/words/word-values.js';
import { describeWithShared, sharedPath } from '../../../support/shared.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ACUTE = 'áéíóúý';

function* strings(...places: readonly string[]): Generator<string> {
  const [first, ...rest] = places;
  if (first === undefined) yield '';
  else for (const c of first) for (const tail of strings(...rest)) yield c + tail;
}

describe('words', () => {
  it.each([
    ['two letters', [LETTERS, LETTERS]],
    ['three letters', [LETTERS, LETTERS, LETTERS]],
    ['an accent', [LETTERS, ACUTE, LETTERS]],
    ['accents only but for one letter', [ACUTE, ACUTE, LETTERS]],
    ['no letter without an accent', [ACUTE, 'čšž', ACUTE]],
    ['Greek', ['αβγδεζηθικλμνξοπρστυφχψω', 'άέήίόύώ', 'αβγδεζηθικλμνξοπρςτυφχψωσ']],
    ['Hebrew', ['אבגדהוזחטיךכלםמןנסעףפץצקרשת', 'אבגדהוזחטיךכלםמןנסעףפץצקרשת']],
    ['Devanagari', ['कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह', 'ािीुूेैोौ', 'मरलऴ']],
  ])('of %s are ranked from 0 on, each once, in order', (_, places) => {
    const values = new WordValues();
    const classes = new Map<string, { size: bigint; last: bigint; count: number; whole: boolean }>();
    for (const word of strings(...places)) {
      const { klass, rank } = values.find(word)!;
      const known = classes.get(klass.label) ?? { size: klass.size, last: -1n, count: 0, whole: true };
      expect(known.size).toBe(klass.size);
      // the last places of Greek and of Devanagari are not in the order of the table, or not all of it
      known.whole &&= rank > known.last;
      known.last = rank;
      known.count++;
      classes.set(klass.label, known);
      expect(values.write(word, klass, rank)).toBe(word);
      expect(rank < klass.size && klass.size >= 10n).toBe(true);
    }
    if (places.at(-1)!.startsWith('α') || places.at(-1)!.startsWith('म')) return;
    for (const [label, { size, count, whole }] of classes) {
      if (label.includes('Latn2v*')) continue; // whole alphabets: these are a part of them
      expect([label, whole, BigInt(count)]).toEqual([label, true, size]);
    }
  });

  it('of ASCII letters are found and written as by the way that knows all letters', () => {
    const values = new WordValues();
    let state = 7;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let i = 0; i < 3_000; i++) {
      const text = Array.from({ length: 1 + random(4) }, () =>
        Array.from({ length: 1 + random(9) }, () => {
          const c = (random(12) === 0 ? '0123456789' : random(2) ? 'aeiou' : LETTERS)[random(5)]!;
          return random(3) ? c : c.toUpperCase();
        }).join(''),
      ).join(random(2) ? ' ' : "'-");
      const parsed = values.parse(text);
      const found = values.find(text)!;
      expect([text, parsed.parts[0]]).toEqual([
        text,
        { label: found.klass.label, size: found.klass.size, rank: found.rank },
      ]);
      const other = (found.rank * 7n + 3n) % found.klass.size;
      expect(parsed.write([other])).toBe(values.write(text, found.klass, other));
    }
  });

  it('whose class is wider than 2^53 keep their rank', () => {
    const values = new WordValues();
    for (const word of [
      'Papadimitrakopoulou',
      'qwertyuiopasdfghjkl',
      'Wickramasinghe',
      'Ñandúbayzáñezgómezlo',
      'x'.repeat(22),
    ]) {
      const { klass, rank } = values.find(word)!;
      expect(klass.size > 2n ** 53n).toBe(true);
      expect(values.write(word, klass, rank)).toBe(word);
      for (const at of [0n, 1n, klass.size / 3n, klass.size - 1n]) {
        const other = values.write(word, klass, at);
        const back = values.find(other)!;
        expect([other, back.klass.label, back.rank]).toEqual([other, klass.label, at]);
      }
    }
  });

  it('of more letters than are read as a word are symbols that stand alone', () => {
    const values = new WordValues();
    const { klass } = values.find('a'.repeat(23))!;
    expect(klass.label).toBe('a*23');
    expect(klass.size).toBe(26n ** 23n);
    const long = 'Ab'.repeat(2_000);
    const { klass: longer, rank } = values.find(long)!;
    expect(values.write(long, longer, rank)).toBe(long);
  });
});

describeWithShared(['names'], 'names from many countries', () => {
  const cells = (file: string, ...columns: number[]): string[] =>
    readFileSync(sharedPath('names', file), 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((row) => columns.map((column) => row.split(',')[column]?.trim() ?? ''));
  const names = [
    ...new Set([...cells('common-forenames-by-country.csv', 10, 11), ...cells('common-surnames-by-country.csv', 4, 5)]),
  ].filter(Boolean);
  const codec = createCodec(name, {});
  const isLatin = (value: string): boolean =>
    /\p{Script=Latin}/u.test(value) && !/[^\p{Script=Latin}\P{L}]/u.test(value);
  /** the share of values none of whose words is of these classes */
  const shareWithout = (values: readonly string[], ...suffixes: string[]): number =>
    values.filter((value) => {
      const { label } = codec.parse(value).parts[0]!;
      return !suffixes.some((suffix) => label.split(' ').some((word) => word.endsWith(suffix)));
    }).length / values.length;

  it('are valid names', () => {
    expect(names.length).toBeGreaterThan(4_000);
    expect(names.filter((value) => !codec.parse(value).valid)).toEqual([]);
  });

  it('read as names: 97 of 100 in Latin letters, 85 of them plainly', () => {
    const latin = names.filter(isLatin);
    expect(latin.length).toBeGreaterThan(3_000);
    const readable = shareWithout(latin, '/x');
    const plain = shareWithout(latin, '/x', '/o');
    console.log(
      `${latin.length} Latin names: ${(readable * 100).toFixed(1)} % readable, ${(plain * 100).toFixed(1)} % plain`,
    );
    expect(readable).toBeGreaterThanOrEqual(0.97);
    expect(plain).toBeGreaterThanOrEqual(0.85);
  });

  it('read as names in other scripts', () => {
    for (const script of ['Cyrillic', 'Greek', 'Georgian', 'Hebrew', 'Arabic', 'Devanagari', 'Bengali', 'Khmer']) {
      const pattern = new RegExp(`\\p{Script=${script}}`, 'u');
      const its = names.filter((value) => pattern.test(value));
      expect([script, its.length > 0 && shareWithout(its, '/x') >= 0.9]).toEqual([script, true]);
    }
  });
});
