import { mayKeepWords } from '../../../../src/lib/formats/words/kept-words.js';
import { letterOf } from '../../../../src/lib/formats/words/letters.js';
import { SCRIPT_OF_KEPT_WORDS } from '../../../../src/lib/formats/words/scripts.js';

const LAST = 0xffff;

describe('values that keep no word', () => {
  const others = Array.from({ length: LAST + 1 }, (_, codePoint) => codePoint).filter(
    (codePoint) => (codePoint < 0xd800 || codePoint > 0xdfff) && !mayKeepWords(String.fromCodePoint(codePoint)),
  );

  it('are of scripts other than that of the listed words', () => {
    const letters = others.flatMap((codePoint) => letterOf(codePoint) ?? []);
    expect(letters.length).toBeGreaterThan(40_000);
    expect(letters.filter(({ kind }) => kind.script?.id === SCRIPT_OF_KEPT_WORDS)).toEqual([]);
  });

  // U+0559 is among Latin signs
  it('have images without the ASCII letters that listed words are written in', () => {
    const kinds = new Set(others.flatMap((codePoint) => letterOf(codePoint)?.uncut.kind ?? []));
    for (const kind of kinds) {
      for (let index = 0; index < kind.size; index++) {
        for (const member of [kind.member(index), kind.capital(index)]) {
          if (/[A-Za-z]/.test(String.fromCodePoint(member))) throw new Error(`${kind.id} holds ${member}`);
        }
      }
    }
  });

  it('do not hold a Latin letter', () => {
    for (const value of ['Анна a', 'É', 'de', 'ª', 'ＡＢ', 'ﬁ'])
      expect([value, mayKeepWords(value)]).toEqual([value, true]);
    for (const value of ['Анна Иванова', '山田 太郎', 'محمد علي', "Ό'Νιλ, 3.", '-'])
      expect([value, mayKeepWords(value)]).toEqual([value, false]);
  });
});
