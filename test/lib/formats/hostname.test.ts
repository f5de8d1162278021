import fc from 'fast-check';
import validator from 'validator';
import { hostname } from '../../../src/lib/formats/hostname.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { describeIdentifier } from '../../support/identifier-laws.js';

const label = fc.stringMatching(/^[a-z0-9-]{1,9}$/);
const end = fc.constantFrom('com', 'fr', 'co.uk', 'local', 'co', '12', 'COM');

describeIdentifier(hostname, {
  valid: [
    ...[
      'db-03.berlin.example.com',
      'www.example.co.uk',
      'localhost',
      'WEB01',
      'a.b.c.org',
      ' mail.example.com ',
      'x.co',
    ],
    ...['www.fr', 'www.com.fr', '4.example.net', 'ab.fr', 'mail.ab.fr', `${'a'.repeat(63)}.com`],
  ],
  invalid: [
    ...[
      '',
      '12',
      'under_score.com',
      '-a.com',
      'a-.com',
      'a..com',
      '.com',
      'a.com.',
      '1.2.3.4',
      `${'a'.repeat(64)}.com`,
    ],
    ...['xn--bcher-kva.com', 'bücher.de', 'a b.com', 'host.c0m', `${'a.'.repeat(126)}com`],
  ],
  spellings: [['db-03.berlin.example.com', 'DB-03.Berlin.example.COM', ' db-03.berlin.example.com']],
  near: fc
    .tuple(fc.constantFrom('', 'www.', 'WWW.'), fc.array(label, { minLength: 1, maxLength: 3 }), end)
    .map(([web, labels, last]) => `${web}${labels.join('.')}.${last}`),
  oracles: [
    { name: 'validator isFQDN', isValid: (value) => validator.isFQDN(value.trim(), { require_tld: false }) },
    {
      name: 'the URL of the platform',
      isValid: (value) => URL.canParse(`http://${value.trim()}/`),
    },
  ],
});

describe('hostname', () => {
  it('keeps together what lies in one domain', () => {
    const codec = hostname.create({});
    const cipher = cipherOf(hostname);
    const image = (value: string): string => permuteValue(codec, cipher, value, false);
    const [mail, web, bare] = ['mail.somebody.example.de', 'www.somebody.example.de', 'somebody.example.de'].map(image);
    expect(web).toBe(`www.${bare}`);
    expect(mail!.endsWith(`.${bare}`)).toBe(true);
  });
});
