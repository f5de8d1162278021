import fc from 'fast-check';
import validator from 'validator';
import { mac } from '../../../src/lib/formats/mac.js';
import { describeIdentifier, type IdentifierExamples } from '../../support/identifier-laws.js';

const octet = fc.integer({ min: 0, max: 255 }).map((n) => n.toString(16).padStart(2, '0'));
const near = fc
  .tuple(fc.array(octet, { minLength: 5, maxLength: 6 }), fc.constantFrom(':', '-', '', '.'), fc.boolean())
  .map(([octets, separator, upper]) => (upper ? octets.join(separator).toUpperCase() : octets.join(separator)));

const isMac = (value: string): boolean => validator.isMACAddress(value, { no_separators: !/[.:-]/.test(value) });

const examples: IdentifierExamples = {
  valid: [
    '00:1b:63:84:45:e6',
    '00-1B-63-84-45-E6',
    '001b.6384.45e6',
    '001b638445e6',
    'ff:ff:ff:ff:ff:ff',
    '02:00:00:12:34:56',
  ],
  invalid: [
    '',
    '00:1b:63:84:45',
    '00:1b:63:84:45:e6:00',
    '00:1b:63:84:45:g6',
    '00:1B:63:84:45:e6',
    '00:1b-63:84:45:e6',
  ],
  spellings: [['00:1b:63:84:45:e6', '00-1B-63-84-45-E6', '001b.6384.45e6', '001B638445E6']],
  near,
  oracles: [{ name: 'validator isMACAddress', isValid: isMac }],
};

describeIdentifier(mac, examples);
describeIdentifier(mac, { ...examples, options: { maker: 'map' } });

describe('mac', () => {
  it('keeps the maker, or the bits for group and local addresses', () => {
    for (const [options, pattern] of [
      [{}, /^00:1b:63:/],
      [{ maker: 'map' }, /^[0-9a-f][048c]:/],
    ] as const) {
      const { parts, write } = mac.create(options).parse('00:1b:63:84:45:e6');
      const { size } = parts[0]!;
      expect(size).toBe('maker' in options ? 1n << 46n : 1n << 24n);
      for (let i = 0n; i < 200n; i++) expect(write([(size * i) / 200n])).toMatch(pattern);
    }
  });
});
