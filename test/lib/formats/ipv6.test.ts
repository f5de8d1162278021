import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { ipv6 } from '../../../src/lib/formats/ipv6.js';
import { describeIdentifier, imagesOf, randomMembers } from '../../support/identifier-laws.js';

// of each range that ipaddr.js knows, and written in each way
const ORDINARY = (
  '2a02:8109:9c40:1c2c::5f3e 2001:4860:4860::8888 2606:4700:4700:0:0:0:0:1111 fe80::1ff:fe23:4567:890a fd12:3456:789a:1::1 ff02::1:ff00:1 ' +
  '2001:db8:85a3:8d3:1319:8a2e:370:7348 2001:0DB8:0000:0000:0000:8A2E:0370:7334 2002:c000:204::1 64:ff9b::c000:221 ::ffff:c000:280 ' +
  '2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:20::9 3fff:12::7 2a02:8109:: 2400:cb00:2048:1::6810:1514 ' +
  '::ffff:192.0.2.128 64:ff9b::192.168.2.33'
).split(' ');
const EDGES = [
  '::1',
  '::12',
  '2001:db8::',
  '1234::',
  '0:0:0:0:0:0:0:1',
  '64:ff9b::',
  '::5:0:0',
  '1:2:3:4:5:6:7:8',
  '0:5::',
  '2001:abc::1',
];

const group = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16)),
  fc.constantFrom('0', '0000', 'db8', '2001', '64', 'ff9b', 'ffff', '1', '00a', 'g', ''),
);
const near = fc
  .tuple(
    fc.array(group, { minLength: 1, maxLength: 8 }),
    fc.nat(8),
    fc.boolean(),
    fc.constantFrom('', '', '', ':192.168.1.1'),
  )
  .map(([groups, at, upper, tail]) => {
    const text = [...groups.slice(0, at), ...(groups.length < 8 ? [''] : []), ...groups.slice(at)].join(':');
    const closed = text.replace(/^:(?!:)/, '::').replace(/([^:]):$/, '$1::') + tail;
    return upper ? closed.toUpperCase() : closed;
  });

describeIdentifier(ipv6, {
  valid: [...ORDINARY, ...EDGES, ' fe80::1 '],
  invalid: [
    ...['', '::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', '12345::', ':1:2:3:4:5:6:7:8', '1:', 'fe80::1%eth0'],
    ...['2a02:8109::5F3e', '::ffff:192.0.2.256', '::ffff:192.0.02.1', 'g::1', '1.2.3.4', '::1.2.3.4:5'],
  ],
  wrong: ['12345::', 'g::1', '1::2::3', '::ffff:192.0.2.256'],
  spellings: [['2A02:8109:9C40:1C2C::5F3E', '2a02:8109:9c40:1c2c::5f3e']],
  near,
  oracles: [
    { name: 'node:net isIPv6', isValid: (value) => isIPv6(value.trim()) },
    {
      name: 'ipaddr.js',
      isValid: (value) => ipaddr.IPv6.isValid(value.trim()),
      // it takes leading zeros in the IPv4 tail (`::fbba:029.5.3.137`), which RFC 3986, section 3.2.2 has no rule for: others read them as octal
      disagrees: (value) => /[:.]0\d+(?:\.|$)/.test(value) && value.includes('.'),
    },
  ],
});

describe('ipv6', () => {
  it('keeps what ipaddr.js says an address is for, 100000 of them', () => {
    const used = ORDINARY.filter((value) => value !== '2a02:8109::');
    const values = randomMembers(ipv6.create({}), used, 100_000);
    const images = imagesOf(ipv6, {}, values);
    const range = (value: string): string => ipaddr.IPv6.parse(value).range();
    const moved = values.flatMap((value, i) => (range(value) === range(images[i]!) ? [] : [[value, images[i]]]));
    expect([moved.length, moved.slice(0, 5)]).toEqual([0, []]);
  });
});
