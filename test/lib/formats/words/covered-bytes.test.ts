import {
  DIRECTIONS,
  ORDINALS,
  STREET_ENDINGS,
  STREET_WORDS,
} from '../../../../src/lib/formats/tables/address-words.js';
import { CoveredBytes } from '../../../../src/lib/formats/words/covered-bytes.js';
import { CoveredWords, wordSet, zerosOf, type WordLists } from '../../../../src/lib/formats/words/covered-words.js';
import { randomInt } from '../../../support/seeded.js';

const LISTS: WordLists = {
  words: wordSet(STREET_WORDS),
  exact: wordSet(DIRECTIONS),
  behindDigits: wordSet(ORDINALS),
  endings: STREET_ENDINGS.split(' ').sort((a, b) => b.length - a.length),
};
const words = new CoveredWords(LISTS);
const bytesOf = new CoveredBytes(LISTS);

const pick = <T>(list: readonly T[]): T => list[randomInt(0, list.length)]!;
const PIECES = [
  ...`${STREET_WORDS} ${DIRECTIONS} ${ORDINALS} ${STREET_ENDINGS}`.split(' '),
  ...[
    'Baker',
    'Haupt',
    'Königs',
    'é',
    'İ',
    'x',
    'ab',
    '0',
    '7',
    '12',
    '042',
    'º',
    '№',
    'ª',
    '中',
    '\u0301',
    'ς',
    '×',
    'Ѐ',
    '҂',
  ],
];
const BETWEEN = [' ', ' ', '', '', '-', ', ', '.', "'", '–'];

function someText(): string {
  return Array.from({ length: randomInt(1, 7) }, () => {
    const piece = pick(PIECES);
    const casing = randomInt(0, 3);
    return (
      pick(BETWEEN) +
      (casing === 0 ? piece.toUpperCase() : casing === 1 ? piece[0]!.toUpperCase() + piece.slice(1) : piece)
    );
  }).join('');
}

describe('words that stay, over bytes', () => {
  const offset = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at));

  it('are found where the string path finds them, and how numbers begin, too', () => {
    let found = 0;
    let zeros = 0;
    for (let i = 0; i < 12_000; i++) {
      const text = someText();
      const bytes = Buffer.from(`7${text}x`);
      const [from, to] = [1, bytes.length - 1];
      if (to - from > 128) continue;
      const spans = words.spansIn(text);
      bytesOf.find(bytes, from, to);
      const expected = spans.map((at) => offset(text, at));
      expect([text, Array.from(bytesOf.spans.subarray(0, bytesOf.count))]).toEqual([text, expected]);
      if (spans.length > 0) found++;
      const written = zerosOf(text, spans);
      expect(bytesOf.findZeros(bytes, from, to)).toBe(true);
      expect([text, bytesOf.zeros]).toEqual([text, written === '' ? 0 : Number.parseInt(`1${written}`, 2)]);
      if (written.includes('0')) zeros++;
      // what is known to be there is found again without looking
      const known = Uint8Array.from([9, 9, ...expected]);
      bytesOf.find(bytes, from, to, known, 2, expected.length);
      expect([text, Array.from(bytesOf.spans.subarray(0, bytesOf.count))]).toEqual([text, expected]);
    }
    expect(found).toBeGreaterThan(5_000);
    expect(zeros).toBeGreaterThan(200);
  });

  it('are looked for anew where something else may have changed', () => {
    const before = Buffer.from('Bakers N 7 Road');
    bytesOf.find(before, 0, before.length);
    const known = bytesOf.spans.slice(0, bytesOf.count);
    expect(Array.from(known)).toEqual([7, 8, 11, 15]);
    const after = Buffer.from('Street N 7 Road');
    bytesOf.find(after, 0, after.length, known, 0, known.length);
    expect(Array.from(bytesOf.spans.subarray(0, bytesOf.count))).toEqual([0, 6, 7, 8, 11, 15]);
  });
});
