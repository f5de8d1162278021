import type { Options } from '../../../src/lib/formats/format.js';
import fc from 'fast-check';
import { email } from '../../../src/lib/formats/email.js';
import { createCodec } from '../../../src/lib/formats/registry.js';
import { cipherOf, describeLaws, permuteValue, type Examples } from '../../support/format-laws.js';

const label = fc.constantFrom(
  'a',
  'mail',
  'gmail',
  'acme-corp',
  'x1',
  '1und1',
  'co',
  'com',
  'de',
  'fr',
  'uk',
  'org',
  'invalid',
  '-',
  'xn--80ak',
);
const atom = fc.constantFrom(
  'jane',
  'j',
  'smith',
  'DOE',
  'qwrtz',
  '42',
  '+',
  '-',
  '_',
  "o'neil",
  'é',
  '"q"',
  'x'.repeat(40),
  '',
);
const near = fc
  .tuple(fc.array(atom, { maxLength: 4 }), fc.constantFrom('@', '@', '@', '@@', ' '), fc.array(label, { maxLength: 4 }))
  .map(([atoms, at, labels]) => atoms.join('.') + at + labels.join('.'));

const EXAMPLES: Examples = {
  valid: [
    ...['Jane.Doe@example.co.uk', 'jsmith42@gmail.com', 'a@b.com', "o'neil+tag@mail.acme-corp.de", '1234567890@qq.com'],
    ...[
      '!#$%&*-/=?^_`{|}~@x1.io',
      ' padded@example.org  ',
      `${'a'.repeat(64)}@${'b'.repeat(63)}.museum`,
      'x@1und1.de',
      '-@x.de',
    ],
  ],
  invalid: [
    ...[
      '',
      '@',
      'plain',
      'a@b',
      'a@b.c',
      'a@b.c1',
      'a@@b.com',
      '.a@b.com',
      'a.@b.com',
      'a..b@c.com',
      'a@-b.com',
      'a@b-.com',
    ],
    ...[
      'a b@c.com',
      '"q"@c.com',
      'a@[192.0.2.1]',
      'jürgen@example.de',
      'a@b..com',
      'a@b.com.',
      'a@b_c.com',
      'a@xn--80ak.com',
    ],
    ...[`${'a'.repeat(65)}@b.com`, `a@${'b'.repeat(64)}.com`, `a@${'b.'.repeat(130)}com`],
  ],
  spellings: [
    ['Jane.Doe@example.co.uk', 'jane.doe@EXAMPLE.co.uk', ' JANE.DOE@EXAMPLE.CO.UK '],
    ['jane.doe@x.com', 'Jane_Doe@X.COM'],
  ],
  near,
};

describeLaws(email, EXAMPLES);
describeLaws(email, { ...EXAMPLES, options: { domain: 'keep' } });

describe('email', () => {
  const cipher = cipherOf(email);
  const imageOf = (options: Record<string, string>, value: string): string =>
    permuteValue(createCodec(email, options), cipher, value, false);
  const [localOf, domainOf] = [0, 1].map((part) => (address: string) => address.split('@')[part]!) as [
    (address: string) => string,
    (address: string) => string,
  ];

  it('maps a domain to the same domain, whatever is in front of it, and keeps its end', () => {
    const images = ['jane@example.co.uk', 'j.smith42@example.co.uk', 'X@EXAMPLE.CO.UK'].map((v) => imageOf({}, v));
    expect(new Set(images.map((image) => domainOf(image).toLowerCase())).size).toBe(1);
    for (const image of images) expect(image).toMatch(/^[^@]+@[a-z]{7}\.co\.uk$/i);
    expect(imageOf({}, 'jane@example.com')).toMatch(/\.com$/);
  });

  it('maps a local part to the same local part, whatever is behind it', () => {
    const images = ['jane.doe@example.com', 'jane.doe@mail.acme-corp.de'].map((v) => imageOf({}, v));
    expect(new Set(images.map(localOf)).size).toBe(1);
    expect(images.map(localOf)).not.toContain('jane.doe');
  });

  it('keeps the domain when asked', () => {
    const image = imageOf({ domain: 'keep' }, 'Jane.Doe@Example.co.uk');
    expect(domainOf(image)).toBe('Example.co.uk');
    expect(localOf(image)).not.toBe('Jane.Doe');
  });

  it('never makes a second-level domain out of a name, nor a name out of one', () => {
    const codec = createCodec(email, {});
    const seen = new Set<string>();
    for (const a of 'abcdefghijklmnopqrstuvwxyz') {
      for (const b of 'abcdefghijklmnopqrstuvwxyz') {
        const value = `x@mail.${a}${b}.fr`;
        const image = permuteValue(codec, cipher, value, false);
        expect([value, codec.parse(image).parts.length]).toEqual([value, 2]);
        expect([value, image.endsWith('.co.fr') || image.endsWith('.ac.fr')]).toEqual([
          value,
          /\.(co|ac)\.fr$/.test(value),
        ]);
        expect(permuteValue(codec, cipher, image, true)).toBe(value);
        seen.add(image);
      }
    }
    expect(seen.size).toBe(26 * 26);
  });

  it('appends .invalid to every image when asked, and takes it off again', () => {
    for (const options of [{ reserved: 'true' }, { reserved: 'true', domain: 'keep' }] as Options[]) {
      const codec = createCodec(email, options);
      for (const value of [
        'jane@example.com',
        ' Jane@example.co.uk ',
        'no address',
        'x@y.invalid',
        'x@y.invalid.invalid',
      ]) {
        const image = permuteValue(codec, cipher, value, false);
        expect([value, image.trimEnd().endsWith('.invalid')]).toEqual([value, true]);
        expect(image.length).toBe(value.length + '.invalid'.length);
        expect(permuteValue(codec, cipher, image, true)).toBe(value);
        expect(codec.parse(image, true).valid).toBe(codec.parse(value).valid);
      }
      expect(permuteValue(codec, cipher, '-', false)).toBe('-');
    }
    expect(imageOf({ reserved: 'true' }, 'jane@example.com')).toBe(`${imageOf({}, 'jane@example.com')}.invalid`);
  });

  it('checks its options', () => {
    expect(() => createCodec(email, { domain: 'drop' })).toThrow('domain: expected map or keep, got drop');
    expect(() => createCodec(email, { reserved: 'yes' })).toThrow('reserved: expected true or false, got yes');
  });
});
