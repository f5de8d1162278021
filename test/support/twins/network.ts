// Addresses and names on networks.
import { isIPv4, isIPv6 } from 'node:net';
import { narrowedHex } from './narrowed.js';
import type { Twin } from './twin.js';

const HEX = '0123456789abcdef';
const always = (): boolean => true;

/** The special-purpose addresses of IANA's registry, as bits. */
const PURPOSES =
  '0.0.0.0/8 this 10.0.0.0/8 private 100.64.0.0/10 shared 127.0.0.0/8 loopback 169.254.0.0/16 local 172.16.0.0/12 private ' +
  '192.0.0.0/24 protocols 192.0.2.0/24 documentation 192.31.196.0/24 as112 192.52.193.0/24 amt 192.88.99.0/24 relay 192.168.0.0/16 private ' +
  '192.175.48.0/24 as112 198.18.0.0/15 benchmark 198.51.100.0/24 documentation 203.0.113.0/24 documentation 224.0.0.0/4 multicast ' +
  '240.0.0.0/4 reserved';

const bitsOf = (address: string): string =>
  address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');

const prefixes = [...PURPOSES.matchAll(/(\S+)\/(\d+) (\S+)/g)].map(([, address, bits, purpose]) => ({
  prefix: bitsOf(address!).slice(0, Number(bits)),
  purpose,
}));

function purposeOf(address: string): string {
  const widths = address.split('.').map((octet) => octet.length);
  if (!isIPv4(address)) return `none ${widths.reduce((sum, width) => sum + width)}`;
  const bits = bitsOf(address);
  return `${prefixes.find(({ prefix }) => bits.startsWith(prefix))?.purpose ?? 'public'} ${widths.join('.')}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const networkTwins: readonly Twin[] = [
  {
    ...{ format: 'ipv4', smaller: 'few digits at most places', isSlice: true, isValid: isIPv4, kindOf: purposeOf },
    rule: "Node's own, and IANA's registry in bits",
    shapes: [
      ...[
        '1 012 . 0 . 0 . #',
        '1 0 0 . 6 3456 . 0 . #',
        '1 2 678 . 0 . 0 . #',
        '1 6 9 . 2 5 345 . # . 0',
        '1 7 2 . 123 # . 0 . 0',
      ],
      ...[
        '1 9 2 . 0 . 0123 . 0',
        '1 9 2 . 135 1268 135678 . 1 9 356 . #',
        '1 9 2 . 8 8 . 9 89 . #',
        '1 9 8 . 15 1789 01 . 1 0 0 . #',
      ],
      ...['2 0 3 . 0 . 1 1 234 . #', '2 2 345 . 0 . 0 . 0', '2 345 012569 . 0 . 0 . 0'],
    ],
  },
  {
    ...{ format: 'ipv4', smaller: 'octets of one digit, in the long run one octet of more' },
    ...{ rule: "Node's own, and IANA's registry in bits" },
    ...{ shapes: ['# . # . # . #'], isValid: isIPv4, kindOf: purposeOf },
    bigger: ['# . # . # . #', '# . # # . # . #', '# # . # . # . #', '# . # . # . # # #'],
  },
  {
    ...{ format: 'ipv6', smaller: 'three digits that do not stay', rule: "Node's own", isValid: isIPv6 },
    ...{ shapes: [`2 a 0 2 : : ${HEX} ${HEX} ${HEX}`, `F E 8 0 : : ${HEX.toUpperCase()} ${HEX.toUpperCase()}`] },
    bigger: [`f e 8 0 : : ${HEX} ${HEX} ${HEX} ${HEX}`],
  },
  {
    ...{ format: 'mac', smaller: 'few digits at most places', rule: 'always', isValid: always, narrow: narrowedHex },
    shapes: [`0 0 : 1 2 : 6 3 : ${HEX} 4 : 045 ${HEX} : 09e 1f`],
  },
  {
    ...{
      format: 'mac',
      options: { maker: 'map' },
      smaller: 'few digits at most places',
      rule: 'always',
      isValid: always,
    },
    ...{ narrow: narrowedHex, shapes: [`0a ${HEX} : 1 2 : 6 3 : ${HEX} 4 : 045 9 : 0 1f`] },
  },
  {
    ...{ format: 'uuid', smaller: 'few digits at most places', rule: 'a regular expression of RFC 9562' },
    isValid: (value) => UUID.test(value),
    narrow: narrowedHex,
    shapes: [`0 8 1 09af 4 0 1 e - 7 0 0 9 - 0148f 1 d 0 - 78bcef ${HEX} 6 5 - 0 0 a 0 c 9 1 0 6 b f 06`],
  },
  {
    ...{ format: 'hostname', smaller: 'labels of one or two symbols', rule: 'a regular expression' },
    shapes: ['& & . d e', '& # . & . c o m', '& - &', '& # #'],
    isValid: (value) => /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9-]*[a-z][a-z0-9-]*$/.test(value),
  },
  {
    ...{
      format: 'url',
      smaller: 'pieces of one or two symbols',
      rule: "Node's own",
      isValid: (value) => URL.canParse(value),
    },
    shapes: ['f t p : / / & . d e / #', 'h t t p s : / / & . c o m / & ? # ='],
  },
];
