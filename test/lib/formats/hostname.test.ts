import fc from 'fast-check';
import validator from 'validator';
import { endAndWebOf, locateLabels, MOST_LABELS } from '../../../src/lib/formats/host-cells.js';
import { hostname, readHost } from '../../../src/lib/formats/hostname.js';
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

/** Names that come near to each other: few labels, many of which tell the end or stay. */
const nearName = fc
  .tuple(
    fc.constantFrom('', ' ', '  '),
    fc.array(fc.constantFrom('www', 'WwW', 'co', 'com', 'uk', 'fr', 'a', 'w1', '12', 'abc', 'x-y', '-z', 'ab--c', ''), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom('', ' ', '.', '\u00e9'),
  )
  .map(([before, labels, after]) => before + labels.join('.') + after);

describe('labels of hosts in bulk', () => {
  const places = new Uint32Array(2 * MOST_LABELS);

  it('are those that are found one by one', () => {
    let found = 0;
    fc.assert(
      fc.property(nearName, (value) => {
        const bytes = Buffer.from(`<${value}>`, 'latin1');
        const count = locateLabels(bytes, 1, bytes.length - 1, places);
        const host = readHost(value);
        const labels = host && host.labels.length <= MOST_LABELS ? host.labels : [];
        const located = Array.from({ length: count }, (_, k) =>
          bytes.toString('latin1', places[2 * k], places[2 * k + 1]),
        );
        expect(located).toEqual(labels);
        if (count === 0) return;
        found++;
        expect(places[0]).toBe(1 + host!.before.length);
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it('tell images that would be read in another way from those that would not', () => {
    const codec = hostname.create({});
    const reading = (value: string): number => endAndWebOf(Buffer.from(value), 0, value.length);
    /** Three letters for three, two for two, so that the shape is the same. */
    const same = fc.tuple(
      fc.constantFrom('www', 'WWW', 'abc'),
      fc.array(fc.constantFrom('www', 'com', 'abc'), { maxLength: 2 }),
      fc.constantFrom('co', 'ab', 'ac'),
      fc.constantFrom('uk', 'fr'),
    );
    let [alike, unlike] = [0, 0];
    fc.assert(
      fc.property(same, same, fc.constantFrom('', '  '), ([web, labels, low, top], [web2, , low2], space) => {
        // what ends a name and the number of labels stay; www stays in its case
        const value = `${space}${[web, ...labels, low, top].join('.')} `;
        const other = web.toLowerCase() === 'www' && web2.toLowerCase() === 'www' ? web : web2;
        const keeps = readHost(value)!.behind.startsWith(`.${low}.`);
        const image = `${space}${[other, ...labels, keeps ? low : low2, top].join('.')} `;
        const isSame = codec.admits!(image, value);
        expect([image, value, reading(image) === reading(value)]).toEqual([image, value, isSame]);
        if (isSame) alike++;
        else unlike++;
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(alike, unlike)).toBeGreaterThan(100);
  });
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
