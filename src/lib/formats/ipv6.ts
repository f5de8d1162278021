// ipv6: an IPv6 address as it is written (RFC 4291): which zeros are left out, how many digits each group has, and case stay. So does the
// first group, which tells what the address is for, and more of them where that takes more, but for the last that is written.
import type { Codec, Format, Parsed } from './format.js';
import { hexCodec } from './identifier/hex.js';
import { Ipv4Reader, widthsAt } from './ipv4-address.js';
import { Ipv6Groups, MOST_DIGITS } from './ipv6-groups.js';

const WITH_IPV4 = /^( *)([0-9A-Fa-f:]*:)([0-9.]+)( *)$/;
/** Longer values are not looked at. */
const LONGEST = 64;

/** An address that ends in an IPv4 address, of which the rest stays. */
function parseWithIpv4(value: string, groups: Ipv6Groups, reader: Ipv4Reader): Parsed | undefined {
  const match = value.length <= LONGEST ? WITH_IPV4.exec(value) : null;
  if (!match) return undefined;
  const [, before = '', head = '', tail = '', after = ''] = match;
  const bytes = Buffer.from(`${head}0:0`, 'latin1');
  if (/[a-f]/.test(head) && /[A-F]/.test(head)) return undefined;
  if (groups.locate(bytes, 0, bytes.length, new Uint16Array(MOST_DIGITS)) === 0) return undefined;
  const address = Buffer.from(tail, 'latin1');
  if (!reader.read(address, 0, address.length)) return undefined;
  const widths = widthsAt(reader.key);
  const piece = widths.pieceOf(reader.code);
  const klass = widths.classAt(piece);
  return {
    valid: true,
    parts: [
      {
        label: `${head.toLowerCase()} ${klass.label}`,
        size: BigInt(klass.size),
        rank: BigInt(widths.rankAt(piece, reader.code)),
      },
    ],
    canonical: head.toLowerCase() + tail,
    write([rank]) {
      const image = Buffer.from(address);
      widths.write(klass, Number(rank), image, 0);
      return before + head + image.toString('latin1') + after;
    },
  };
}

function createCodec(): Codec {
  const groups = new Ipv6Groups();
  const reader = new Ipv4Reader();
  const hex = hexCodec(groups);
  return {
    parse: (value) => parseWithIpv4(value, groups, reader) ?? hex.parse(value),
    admits(image, value) {
      const [from, to] = [parseWithIpv4(value, groups, reader), parseWithIpv4(image, groups, reader)];
      return from ? true : to === undefined && hex.admits(image, value);
    },
    bytes: hex.bytes,
  };
}

export const ipv6: Format = {
  name: 'ipv6',
  version: 1,
  summary: 'IPv6 address',
  accepts:
    'eight groups of up to four hexadecimal digits of one case, or fewer around ::, the last two perhaps as an IPv4 address; the first group stays, ' +
    'with more where that tells what the address is for, but never the last that is written (the only one of ff02::), and how the address is written',
  example: '2a02:8109:9c40:1c2c::5f3e',
  options: {},
  create: createCodec,
};
