// Files that are not UTF-8: to UTF-8 and back they are the same bytes, however they are cut on their way.
import fc from 'fast-check';
import type { ByteSource } from '../../../src/lib/csv/block-reader.js';
import { encodingNamed, EncodingError, otherEncodingOf, type Encoding } from '../../../src/lib/csv/encoding.js';

/** A source of these bytes, at most `most` of them a read. */
function sourceOf(bytes: Uint8Array, most = Infinity): ByteSource {
  let at = 0;
  return {
    read: async (target) => {
      const piece = bytes.subarray(at, at + Math.min(most, target.length));
      target.set(piece);
      at += piece.length;
      return piece.length;
    },
  };
}

async function decoded({ decode }: Encoding, bytes: Uint8Array, most?: number, room = 64): Promise<string> {
  const source = decode(sourceOf(bytes, most));
  const out: Buffer[] = [];
  for (;;) {
    const target = Buffer.alloc(room);
    const count = await source.read(target);
    if (count === 0) return Buffer.concat(out).toString();
    out.push(target.subarray(0, count));
  }
}

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

// Encoding Standard, section 4.2: the single-byte encodings, but for ISO 8859-16, which Node has never known
const SINGLE_BYTE = [
  ...['ibm866', 'koi8-r', 'koi8-u', 'macintosh', 'x-mac-cyrillic', 'windows-874'],
  ...[2, 3, 4, 5, 6, 7, 8, '8-i', 10, 13, 14, 15].map((part) => `iso-8859-${part}`),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) => `windows-125${page}`),
];

describe.each(SINGLE_BYTE)('%s', (name) => {
  const encoding = encodingNamed(name)!;
  const means = async (byte: number): Promise<boolean> =>
    decoded(encoding, Uint8Array.of(byte)).then(
      () => true,
      (error) => {
        expect(error).toBeInstanceOf(EncodingError);
        expect((error as Error).message).toBe(`a byte that means nothing in ${name}`);
        return false;
      },
    );

  it('has every byte that it has and no other, there and back', async () => {
    expect(encoding.name).toBe(name);
    const known: number[] = [];
    for (const byte of every) if (await means(byte)) known.push(byte);
    expect(known.slice(0, 128)).toEqual([...every.subarray(0, 128)]);
    expect(known.length).toBeGreaterThan(200);
    const bytes = Uint8Array.from(known);
    const text = await decoded(encoding, bytes);
    expect(text.slice(0, 128)).toBe(Buffer.from(every.subarray(0, 128)).toString('latin1'));
    expect(new Set(text).size).toBe(known.length);
    expect(Uint8Array.from(encoding.encode(Buffer.from(text)))).toEqual(bytes);
  });

  it('refuses to write a character that it does not have', () => {
    expect(() => encoding.encode(Buffer.from('a漢'))).toThrow(EncodingError);
    expect(() => encoding.encode(Buffer.from('a漢'))).toThrow(`a character that ${name} does not have`);
  });
});

it('reads the bytes of Windows-1252 as its code page has them', async () => {
  // Encoding Standard, index-windows-1252
  const text = await decoded(encodingNamed('windows-1252')!, every);
  expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  expect(text.slice(0xa0)).toBe(Buffer.from(every.subarray(0xa0)).toString('latin1'));
});

it.each([
  ['latin1', 'windows-1252'],
  ['CP1251', 'windows-1251'],
  ['UTF-16', 'utf-16le'],
])('knows %s as %s', (label, name) => {
  expect(encodingNamed(label)!.name).toBe(name);
});

it.each(['utf-8', 'UTF8'])('has nothing to do for %s', (label) => {
  expect(encodingNamed(label)).toBeUndefined();
});

it.each(['shift_jis', 'gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'iso-2022-jp'])(
  'refuses %s, which has more than one spelling of a text',
  (label) => {
    expect(() => encodingNamed(label)).toThrow(
      new RangeError(`encoding: ${label} cannot be written back exactly; transcode the file to UTF-8 first`),
    );
  },
);

it('refuses what nobody knows', () => {
  expect(() => encodingNamed('klingon')).toThrow(new RangeError('encoding: klingon is not known here'));
});

describe.each(['utf-16le', 'utf-16be'] as const)('%s', (name) => {
  const encoding = encodingNamed(name)!;
  const written = (text: string): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return name === 'utf-16be' ? bytes.swap16() : bytes;
  };

  it('goes there and back, mark and all, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async (rest, most, room) => {
          const text = `\ufeffa😀${rest}`;
          expect(await decoded(encoding, written(text), most, room)).toBe(text);
          expect(encoding.encode(Buffer.from(text))).toEqual(written(text));
        },
      ),
    );
  });

  it.each([
    ['half a character', [0x61]],
    ['a surrogate without its other half', [...written('\ud83d')]],
  ])('with %s at the end is none', async (_, tail) => {
    const bytes = Buffer.concat([written('ab'), Uint8Array.from(tail)]);
    await expect(decoded(encoding, bytes)).rejects.toThrow(new EncodingError(`the bytes are not ${name}`));
  });
});

it('asks the source whether it stalls, but for what is there already, and stops it', async () => {
  const asked: string[] = [];
  const source: ByteSource = {
    ...sourceOf(Buffer.from('abc')),
    stalls: async (ms) => asked.push(`stalls ${ms}`) > 0,
    stop: () => void asked.push('stop'),
  };
  const utf8 = encodingNamed('latin1')!.decode(source);
  expect(await utf8.stalls!(7)).toBe(true);
  expect(await utf8.read(Buffer.alloc(2))).toBe(2);
  expect(await utf8.stalls!(7)).toBe(false);
  expect(await utf8.read(Buffer.alloc(2))).toBe(1);
  expect(await utf8.stalls!(8)).toBe(true);
  utf8.stop!();
  expect(asked).toEqual(['stalls 7', 'stalls 8', 'stop']);
  expect(await encodingNamed('latin1')!.decode(sourceOf(Buffer.alloc(0))).stalls!(7)).toBe(false);
});

describe('the encoding of a beginning', () => {
  const le = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const be = (text: string): Buffer => le(text).swap16();

  it.each([
    ['a mark', le('\ufeffč'), 'utf-16le'],
    ['a mark', be('\ufeffč'), 'utf-16be'],
    ['every other byte zero', le('id'), 'utf-16le'],
    ['every other byte zero', be('id'), 'utf-16be'],
    ['more than half of them zero', le('id,漢'), 'utf-16le'],
    ['more than half of them zero', be('id,漢'), 'utf-16be'],
  ])('is seen by %s', (_, bytes, name) => {
    expect(otherEncodingOf(bytes)).toBe(name);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['three bytes', Buffer.from('a\0b')],
    ['text', Buffer.from('id,name\n')],
    ['the mark of UTF-8', Buffer.from('\ufeffid,name\n')],
    ['half of a mark', Buffer.from([0xff, 0x61, 0x62, 0x63])],
    ['half of a mark', Buffer.from([0xfe, 0x61, 0x62, 0x63])],
    ['a NUL among others', Buffer.from('id,n\0me\n')],
    ['as many zeros as a quarter', Buffer.from('a\0bc')],
    ['zeros at both', Buffer.from('a\0b\0c\0\0d')],
    ['zeros far behind', Buffer.concat([Buffer.alloc(256, 'a'), le('b'.repeat(500))])],
  ])('is not seen by %s', (_, bytes) => {
    expect(otherEncodingOf(bytes)).toBeUndefined();
  });
});
