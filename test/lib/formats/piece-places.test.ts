// Where URLs and texts are cut in bulk: as they are one by one.
import fc from 'fast-check';
import { freetext } from '../../../src/lib/formats/freetext.js';
import { MOST_LABELS } from '../../../src/lib/formats/host-cells.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { locateWords, LONGEST_WORD, MOST_WORDS } from '../../../src/lib/formats/text-cells.js';
import { endsOf, locatePieces, MOST_TURNS } from '../../../src/lib/formats/url-cells.js';
import { url } from '../../../src/lib/formats/url.js';

type Locate = (bytes: Uint8Array, start: number, stop: number, places: Uint32Array) => number;

/** The pieces that are found between other bytes, by turns; undefined for what is left to the string path. */
function piecesOf(locate: Locate, value: string, most: number): string[] | undefined {
  const bytes = Buffer.from(`a/${value}b.c`);
  // what the value before left there
  const places = Uint32Array.from({ length: 2 * most }, (_, k) => k);
  const turns = locate(bytes, 2, bytes.length - 3, places);
  const pieces = Array.from({ length: turns }, (_, k) => bytes.toString('utf8', places[2 * k], places[2 * k + 1]));
  return turns === 0 ? undefined : pieces;
}

const good = <T>(arb: fc.Arbitrary<T>): { arbitrary: fc.Arbitrary<T>; weight: number } => ({
  arbitrary: arb,
  weight: 6,
});
const odd = <T>(arb: fc.Arbitrary<T>): { arbitrary: fc.Arbitrary<T>; weight: number } => ({
  arbitrary: arb,
  weight: 1,
});
const urlText = fc
  .tuple(
    fc.constantFrom('', ' ', '  '),
    fc.oneof(
      good(fc.constantFrom('https://', 'http://', 'HTTP://', 'rtsps://', '')),
      odd(fc.constantFrom('htp://', 'https:/', 'http://u@', '://')),
    ),
    fc.oneof(
      good(fc.constantFrom('example.com', 'www.example.co.uk', 'a.fr', 'a.b.c.d.com')),
      odd(fc.constantFrom('localhost', '10.0.0.7', '-a.com', 'co.uk', '')),
    ),
    fc.oneof(
      good(fc.constantFrom('', ':80', ':65535', ':00080')),
      odd(fc.constantFrom(':65536', ':', ':8x', ':000080')),
    ),
    fc.constantFrom('/', '?', '#', ''),
    fc.array(
      fc.oneof(
        good(fc.constantFrom(...'/?&=#+.~-_@:|{', '//', '.html', '.HTM', '.woff2', '.xhtml', '/.pdf', '..pdf')),
        good(fc.stringMatching(/^[a-z0-9]{1,6}$/)),
        odd(fc.constantFrom('"', '<', '\\', '`', '\u007f', 'é', '%20', ' ')),
      ),
      { maxLength: 16 },
    ),
    fc.constantFrom('', ' '),
  )
  .map(
    ([before, scheme, host, port, first, rest, behind]) =>
      before + scheme + host + port + first + rest.join('') + behind,
  );

describe('pieces of URLs in bulk', () => {
  const codec = createCodec(url, {});

  it('are as many as one by one, and none of what is no URL', () => {
    let [found, left] = [0, 0];
    fc.assert(
      fc.property(urlText, (value) => {
        const pieces = piecesOf(locatePieces, value, MOST_TURNS);
        if (!pieces) {
          left++;
          return;
        }
        found++;
        const { valid, parts } = codec.parse(value);
        expect([value, valid]).toEqual([value, true]);
        // each as it is read where it stands alone; one without letters and digits has nothing that is permuted
        const alone = pieces.flatMap((piece, turn) =>
          turn < MOST_LABELS
            ? codec.parse(`http://${piece}.fr`).parts.slice(0, piece === '' ? 0 : 1)
            : codec.parse(`http://a.fr/${piece}/`).parts.slice(1),
        );
        expect([value, parts]).toEqual([value, alone]);
      }),
      { numRuns: 5_000 },
    );
    expect(Math.min(found, left)).toBeGreaterThan(500);
  });

  it('are those of every plain URL that has few enough', () => {
    const plain = fc
      .tuple(
        fc.constantFrom('https://', 'S3://', ''),
        fc.constantFrom('example.com', 'www.shop7.example.co.uk'),
        fc.constantFrom('', ':8080'),
        fc.array(fc.stringMatching(/^[a-z0-9_.-]{1,6}$/), { maxLength: 7 }),
        fc.constantFrom('', '.pdf', '?a=b&c=d', '.html?x#y'),
      )
      .map(([scheme, host, port, path, end]) => `${scheme}${host}${port}/${path.join('/')}${end}`);
    fc.assert(fc.property(plain, (value) => expect(piecesOf(locatePieces, value, MOST_TURNS)).toBeDefined()));
    const [full, more] = [12, 13].map((count) => `http://a.fr/${'x/'.repeat(count)}`);
    expect(piecesOf(locatePieces, full!, MOST_TURNS)).toEqual(['a', '', '', '', ...Array<string>(12).fill('x')]);
    expect(piecesOf(locatePieces, more!, MOST_TURNS)).toBeUndefined();
  });

  it('tell images that would be read in another way from those that would not', () => {
    const reading = (value: string): number => endsOf(Buffer.from(value), 0, value.length);
    const host = fc.constantFrom('www.abc.com', 'abc.abc.com', 'abc.com.fr', 'abc.abc.fr');
    const file = fc.constantFrom('a.pdf', 'a.abc', 'a.png', '..pdf', 'pdf', 'a.gz', 'a.xy');
    const end = fc.constantFrom('', '?x.pdf', '#x');
    let [alike, unlike] = [0, 0];
    fc.assert(
      fc.property(host, file, host, file, end, (hostA, fileA, hostB, fileB, its) => {
        const [value, image] = [`http://${hostA}/${fileA}${its}`, `http://${hostB}/${fileB}${its}`];
        // images have the shape of their values, and what stays in them
        fc.pre(value.replace(/[a-z]/g, 'x') === image.replace(/[a-z]/g, 'x'));
        const stays = /\.(com|fr)(?=\/)/;
        fc.pre(stays.exec(value)![0] === stays.exec(image)![0] && hostA.length === hostB.length);
        fc.pre(fileA === fileB || !(/\.(pdf|png|gz)$/.test(fileA) && /[^.]\.(pdf|png|gz)$/.test(fileB)));
        const isSame = codec.admits!(image, value);
        expect([value, image, reading(value) === reading(image)]).toEqual([value, image, isSame]);
        if (isSame) alike++;
        else unlike++;
      }),
    );
    expect(Math.min(alike, unlike)).toBeGreaterThan(3);
  });
});

describe('words of texts in bulk', () => {
  const unit = fc.constantFrom(...'aZ9 .,-éßœ–…«жא中', '\u0301', '\u200d', '\u200c', '😀', 'ab', '  ');

  it('are those that are found one by one', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (value) => {
        const words = piecesOf(locateWords, value, MOST_WORDS);
        if (!words) return;
        found++;
        expect(words).toEqual(value.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
        expect(createCodec(freetext, {}).parse(value).parts).toHaveLength(words.length);
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it('are left to the string path where they are many, long, or hold marks, joiners and what takes four bytes', () => {
    const most = 'ab '.repeat(MOST_WORDS);
    const long = 'é'.repeat(LONGEST_WORD);
    for (const value of [most, long, `${long} ${long}`]) expect(piecesOf(locateWords, value, MOST_WORDS)).toBeDefined();
    for (const value of [`${most}x`, `${long}x`, 'e\u0301', 'a\u200db', 'a 😀', '...', ''])
      expect(piecesOf(locateWords, value, MOST_WORDS)).toBeUndefined();
  });

  it('are none of bytes that are no UTF-8, and none beyond a cell', () => {
    const places = new Uint32Array(2 * MOST_WORDS);
    for (const bytes of [
      [0xc3],
      [0x61, 0xe4, 0x62],
      [0xc0, 0x80],
      [0x61, 0xa9],
      [0xe2, 0x82],
      [0xe4, 0x62, 0x63],
      [0xff],
    ])
      expect(locateWords(Uint8Array.from([...bytes, 0xa9, 0xa9]), 0, bytes.length, places)).toBe(0);
  });
});
