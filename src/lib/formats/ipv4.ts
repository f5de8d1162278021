// ipv4: an IPv4 address in four decimal octets (RFC 791, RFC 6943 for the notation). What it is for stays: private, loopback, multicast, ...
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec, Codec, Format, Parsed } from './format.js';
import { Ipv4Reader, type Ipv4Class, type Ipv4Widths } from './ipv4-address.js';
import { parseShape } from './shape.js';

const SPACE = 0x20;
/** With spaces around. */
const LONGEST = 64;

const reader = new Ipv4Reader();

/** Where the address begins and ends between spaces. */
function trimmed(bytes: Uint8Array, start: number, stop: number): [number, number] {
  let [from, to] = [start, stop];
  while (from < to && bytes[from] === SPACE) from++;
  while (to > from && bytes[to - 1] === SPACE) to--;
  return [from, to];
}

function bytesOf(value: string): Uint8Array | undefined {
  return value.length <= LONGEST && /^[ -~]*$/.test(value) ? Buffer.from(value, 'latin1') : undefined;
}

function readsAsAddress(value: string): boolean {
  const bytes = bytesOf(value);
  return bytes !== undefined && reader.read(bytes, ...trimmed(bytes, 0, bytes.length));
}

function parse(value: string): Parsed {
  const bytes = bytesOf(value);
  const [from, to] = bytes ? trimmed(bytes, 0, bytes.length) : [0, 0];
  if (!bytes || !reader.read(bytes, from, to)) return parseShape(value, false);
  const { code, widths } = reader as { code: number; widths: Ipv4Widths };
  const piece = widths.pieceOf(code);
  const klass = widths.classAt(piece);
  return {
    valid: true,
    parts: [{ label: klass.label, size: BigInt(klass.size), rank: BigInt(widths.rankAt(piece, code)) }],
    canonical: value.trim(),
    write([rank]) {
      const image = Buffer.from(bytes);
      widths.write(klass, Number(rank), image, from);
      return image.toString('latin1');
    },
  };
}

const found = new WeakMap<ByteCells, Ipv4Class[]>();

const cells: ByteCodec = {
  takes: readsAsAddress,

  rank(cells, cipher) {
    const { count, bytes, starts, stops, ranks, classOf } = cells;
    const classes: Ipv4Class[] = [];
    /** by number of the class */
    const indexes: (number | undefined)[] = [];
    found.set(cells, classes);
    for (let i = 0; i < count; i++) {
      let from = starts[i]!;
      let to = stops[i]!;
      if (bytes[from] === SPACE || bytes[to - 1] === SPACE) [from, to] = trimmed(bytes, from, to);
      if (!reader.read(bytes, from, to)) {
        classOf[i] = NO_CLASS;
        continue;
      }
      const { code } = reader;
      const widths = reader.widths!;
      const piece = widths.pieceOf(code);
      const klass = widths.classAt(piece);
      let index = indexes[klass.number];
      if (index === undefined) {
        index = cipher.classFor(klass.label, BigInt(klass.size)).index;
        indexes[klass.number] = index;
        classes[index] = klass;
      }
      classOf[i] = index;
      ranks[i] = widths.rankAt(piece, code);
    }
  },

  unrank(cells) {
    const { count, bytes, starts, ranks, classOf, valid } = cells;
    const classes = found.get(cells)!;
    for (let i = 0; i < count; i++) {
      if (classOf[i] === NO_CLASS) continue;
      const klass = classes[classOf[i]!]!;
      let from = starts[i]!;
      while (bytes[from] === SPACE) from++;
      klass.widths.write(klass, ranks[i]!, bytes, from);
      valid[i] = 1;
    }
  },
};

const codec: Codec = {
  parse,
  admits: (image, value) => readsAsAddress(value) || !readsAsAddress(image),
  bytes: cells,
};

export const ipv4: Format = {
  name: 'ipv4',
  version: 1,
  summary: 'IPv4 address',
  accepts:
    'four octets from 0 to 255 without zeros in front; what the address is for stays (private, loopback, link-local, multicast, documentation, ...), ' +
    'and how many digits each octet has',
  example: '203.119.42.7',
  options: {},
  create: () => codec,
};
