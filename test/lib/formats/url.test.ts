import fc from 'fast-check';
import validator from 'validator';
import { url } from '../../../src/lib/formats/url.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier, imagesOf } from '../../support/identifier-laws.js';

const piece = fc.stringMatching(/^[a-z0-9._~%-]{0,6}$/);
const odd = fc.constantFrom(
  '%C3%BC',
  '%c3%bc',
  '%C3%bc',
  '%FF',
  '%41',
  '%4a',
  '%2F',
  '%zz',
  'ü',
  '中',
  'a.html',
  'a.ab',
  'ς',
  '%CE%A3',
);
const host = fc.constantFrom(
  'example.com',
  'www.example.co.uk',
  'localhost',
  '10.0.0.7',
  '[2a02:8109::5f3e]',
  '[2003:1::a]',
  '[2001:201::1]',
  'a.fr',
  'web-1',
  '1.2.3',
);
const without = (value: string): string => value.trim().replace(/^(?![a-z][a-z0-9+.-]*:\/\/)/i, 'http://');

describeIdentifier(url, {
  valid: [
    'https://www.example.com/users/jane-doe/letter.pdf?id=1042',
    'http://localhost:8080/',
    'HTTPS://Example.CO.UK/A/b#top',
    'ftp://jane:secret@files.example.org/pub/report.tar.gz',
    'example.com',
    'www.example.de/kontakt',
    'http://192.168.1.20/admin.php?x=1&y[]=2',
    'http://[2a02:8109:9c40::5f3e]:8443/a',
    'https://de.example.org/wiki/M%C3%BCnchen',
    'https://de.example.org/wiki/m%c3%bcnchen',
    'https://de.example.org/wiki/München',
    'https://example.com/%41bc/%2e%2F',
    ' https://example.com/a ',
    'https://example.com/?jane.doe@example.com',
    'https://example.com/../x/./y.HTML',
    's3://bucket-7/people/2024.csv',
  ],
  invalid: [
    '',
    'not a url',
    'https://',
    'https:///path',
    'https://exa mple.com/',
    'https://example.com/a b',
    'https://example.com:99999/',
    'https://-a.com/',
    'gopher://example.com/',
    'mailto:jane@example.com',
    'jane@example.com',
    'https://example.com/%zz',
    'https://example.com/%FF',
    'https://example.com/%C3%bc',
    'https://example.com/%4a',
    'https://example.com/<a>',
    '//example.com/a',
    'localhost',
    '10.0.0.7',
    'https://bücher.example/',
    'http://1.2.3/',
  ],
  spellings: [
    ['https://example.com/jane', 'HTTPS://Example.COM/Jane', ' https://example.com/JANE '],
    [
      'https://example.com/wiki/m%C3%BCnchen',
      'https://example.com/wiki/münchen',
      'https://example.com/wiki/m%c3%bcnchen',
    ],
  ],
  near: fc
    .tuple(
      fc.constantFrom('', 'https://', 'http://u:p@', 'HTTP://', 'htp://'),
      host,
      fc.constantFrom('', ':80', ':70000'),
      fc.array(fc.tuple(fc.constantFrom('/', '?', '&', '=', '#', '+'), fc.oneof(piece, odd)), { maxLength: 4 }),
    )
    .map(([scheme, its, port, rest]) => scheme + its + port + rest.flat().join('')),
  oracles: [
    {
      name: 'the URL of the platform',
      isValid: (value) => URL.canParse(without(value)),
    },
    {
      name: 'validator isURL',
      isValid: (value) =>
        validator.isURL(without(value), {
          require_tld: false,
          protocols: [],
          require_valid_protocol: false,
          allow_underscores: true,
        }),
    },
  ],
});

describe('url', () => {
  const codec = url.create({});
  const cipher = cipherOf(url);
  const image = (value: string): string => permuteValue(codec, cipher, value, false);

  it('keeps together what begins alike', () => {
    const [a, b, c] = ['a', 'b?x=1', ''].map((end) => image(`https://www.example.com/users/jane/${end}`));
    expect(a!.slice(0, c!.length)).toBe(c);
    expect(b!.slice(0, c!.length)).toBe(c);
    expect(image('example.com/users')).toBe(c!.slice('https://www.'.length, c!.lastIndexOf('/', c!.length - 2)));
  });

  it('shows nothing of what it holds but scheme, port, delimiters and ends', () => {
    const value = 'https://jane:secret@www.example.co.uk:8443/users/jane-doe/letter.pdf?mail=jane@example.com#top';
    const found = image(value);
    expect(found).toMatch(
      /^https:\/\/[a-z]{4}:[a-z]{6}@www\.[a-z]{7}\.co\.uk:8443\/[a-z]{5}\/[a-z]{4}-[a-z]{3}\/[a-z]{6}\.pdf\?[a-z]{4}=[a-z]{4}@[a-z]{7}\.[a-z]{3}#[a-z]{3}$/,
    );
    expect(permuteValue(codec, cipher, found, true)).toBe(value);
  });

  it('walks past addresses that would be read as of another class, so that all come back and no two get one image', () => {
    const digits = [...'0123456789abcdef'];
    const short = digits.flatMap((a) => digits.flatMap((b) => digits.map((c) => `http://[2003:${a}${b}::${c}]/`)));
    // with a second group below 200, or db8, 2001 is another network
    const named = Array.from({ length: 4_096 }, (_, i) => `http://[2001:${(0x1000 + i).toString(16)}::${i & 15}]/x`);
    const documented = Array.from({ length: 3_000 }, (_, i) => `http://[2001:${(0x200 + i).toString(16)}::a]/x`);
    const values = [...new Set([...short, ...named, ...documented])];
    const key = Buffer.alloc(32, 7);
    const images = imagesOf(url, {}, values, key);
    expect(new Set(images).size).toBe(values.length);
    expect(imagesOf(url, {}, images, key, true)).toEqual(values);
  });

  it('writes escapes as they were written', () => {
    expect(image('https://example.com/%c3%bc')).toMatch(/\/%[cd][0-9a-f]%[89ab][0-9a-f]$/);
    expect(image('https://example.com/%C3%BC')).toMatch(/\/%[CD][0-9A-F]%[89AB][0-9A-F]$/);
    expect(image('https://example.com/a%20b%2Fc')).toMatch(/\/[a-z]%20[a-z]%2F[a-z]$/);
  });
});
