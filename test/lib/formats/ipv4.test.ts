import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { ipv4 } from '../../../src/lib/formats/ipv4.js';
import { describeIdentifier, imagesOf, randomMembers } from '../../support/identifier-laws.js';

const octet = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(0, 10, 127, 169, 172, 192, 198, 224, 255, 256, 300),
);

// one of each range, and what borders on them
const VALID = (
  '203.119.42.7 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.254 127.0.0.1 169.254.10.20 100.64.0.1 100.127.9.9 0.0.0.0 224.0.0.1 239.255.255.250 ' +
  '255.255.255.255 240.0.0.1 192.0.2.1 198.51.100.7 203.0.113.9 198.18.0.1 192.88.99.1 192.175.48.1 192.31.196.5 192.52.193.5 192.0.0.9 ' +
  '172.15.0.1 172.32.0.1 9.255.255.255 11.0.0.0 126.1.1.1 128.1.1.1 223.255.255.255 100.63.1.1 100.128.1.1 8.8.8.8 1.1.1.1'
).split(' ');

/** The octets' widths, and what ipaddr.js calls the range; the one broadcast address is among the reserved ones here. */
function kind(value: string): string {
  const range = ipaddr.IPv4.parse(value.trim()).range();
  const widths = value
    .trim()
    .split('.')
    .map((text) => text.length);
  return `${range === 'broadcast' ? 'reserved' : range} ${widths.join('.')}`;
}

describeIdentifier(ipv4, {
  valid: [...VALID, ' 10.0.0.1 '],
  invalid: [
    '',
    '256.1.1.1',
    '10.0.0',
    '10.0.0.0.1',
    '10.0.0.01',
    '010.000.000.001',
    '10.0.0.1/8',
    '1.2.3.4:80',
    '1.2.3.a',
    '1..2.3',
  ],
  wrong: ['256.1.1.1', '010.000.000.001', '1.2.3.400'],
  spellings: [['10.0.0.1', ' 10.0.0.1 ']],
  near: fc.array(octet, { minLength: 3, maxLength: 4 }).map((octets) => octets.join('.')),
  oracles: [{ name: 'ipaddr.js', isValid: (value) => ipaddr.IPv4.isValidFourPartDecimal(value.trim()) }],
});

describe('ipv4', () => {
  it('keeps what ipaddr.js says an address is for, 100000 of them', () => {
    const values = randomMembers(ipv4.create({}), VALID, 100_000);
    const images = imagesOf(ipv4, {}, values);
    const moved = values.filter((value, i) => kind(value) !== kind(images[i]!));
    expect(moved.slice(0, 5)).toEqual([]);
  });

  it('counts every address once', () => {
    // all widths together: 2^32 addresses
    const sizes = new Map<string, bigint>();
    const widths = ['1', '11', '111'];
    for (const a of [...'0123456789', ...Array.from({ length: 246 }, (_, n) => String(n + 10))]) {
      for (const b of [
        '1',
        '18',
        '20',
        '64',
        '168',
        '254',
        '255',
        '52',
        '31',
        '0',
        '88',
        '175',
        '51',
        '100',
        '16',
        '99',
      ]) {
        for (const c of [...widths, '0', '2', '99', '48', '196', '193', '100', '113']) {
          for (const d of widths) {
            const { label, size } = ipv4.create({}).parse(`${a}.${b}.${c}.${d}`).parts[0]!;
            sizes.set(label, size);
          }
        }
      }
    }
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0n)).toBe(2n ** 32n);
  });
});
