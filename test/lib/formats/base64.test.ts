import fc from 'fast-check';
import { base64 } from '../../../src/lib/formats/base64.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { describeIdentifier, type Oracle } from '../../support/identifier-laws.js';

/** Bytes that are written back as they were read. */
const buffer = (name: 'base64' | 'base64url'): Oracle => ({
  name: `Buffer.from(.., '${name}')`,
  isValid(value) {
    const text = value.trim();
    const again = Buffer.from(text, name).toString(name);
    return again === text || again.replace(/=+$/, '') === text;
  },
});

describeIdentifier(base64, {
  valid: [
    'YQ==',
    'YQ',
    'YWI=',
    'YWJj',
    'c2VjdXJlbWw=',
    '+/+/',
    '/w==',
    ' YWJj ',
    Buffer.alloc(48, 251).toString('base64'),
  ],
  invalid: ['', '=', 'YR==', 'YWJ=', 'YWJ', 'YWJjZ', 'YWJj=', 'YW Jj', 'a-b_', 'YQ=', 'é'],
  wrong: ['YR==', 'YWJjYWK=', 'YWJjZGVmZ', 'YWJjYW-_'],
  spellings: [
    ['YWI=', 'YWI', ' YWI= '],
    ['YQ==', 'YQ'],
  ],
  near: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    fc.stringMatching(/^[A-Za-z0-9+/]{1,12}={0,2}$/),
  ),
  oracles: [buffer('base64')],
});

describeIdentifier(base64, {
  options: { alphabet: 'url' },
  valid: ['YQ', '-_-_', 'YWJj', '_w', Buffer.alloc(20, 251).toString('base64url')],
  invalid: ['+/+/', 'YR', 'YWJjZ'],
  wrong: ['YWJjYR', 'ab+/'],
  near: fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
  oracles: [buffer('base64url')],
});

describe('base64', () => {
  it.each(['standard', 'url'])('ranks all of one byte in order, right and wrong (%s)', (alphabet) => {
    const codec = createCodec(base64, { alphabet });
    const right = Array.from({ length: 256 }, (_, byte) =>
      Buffer.of(byte).toString(alphabet === 'url' ? 'base64url' : 'base64'),
    );
    right.forEach((value, byte) =>
      expect(codec.parse(value).parts).toEqual([{ label: '2', size: 256n, rank: BigInt(byte) }]),
    );
    const wrong = codec.parse('YR').parts[0]!;
    expect([wrong.label, wrong.size]).toEqual(['2 x', 64n * 60n]);
  });

  it('begins no image with a sign that its plaintext did not begin with', () => {
    const codec = createCodec(base64, {});
    const { parts, write } = codec.parse('YWJj');
    expect(parts[0]!.size).toBe(63n * 64n ** 3n);
    const firsts = new Set(Array.from({ length: 63 }, (_, k) => write([BigInt(k) * 64n ** 3n])[0]));
    expect([firsts.size, firsts.has('+')]).toEqual([63, false]);
    expect(codec.parse('+WJj').parts[0]).toMatchObject({ label: '4 s', size: 64n ** 3n });
  });

  it('finds the alphabet of a column', () => {
    expect(base64.infer!(['YWJj', 'a-_b'], {})).toEqual({ alphabet: 'url' });
    expect(base64.infer!(['YWJj', 'a+/b'], {})).toEqual({ alphabet: 'standard' });
    expect(base64.infer!([], {})).toEqual({ alphabet: 'standard' });
    expect(() => createCodec(base64, { alphabet: 'mime' })).toThrow('alphabet: expected standard or url, got mime');
  });
});
