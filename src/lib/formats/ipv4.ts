// ipv4: an IPv4 address in four decimal octets (RFC 791, RFC 6943 for the notation). What it is for stays: private, loopback, multicast, ...
import { NO_CLASS } from '../fpe/domain-cipher.js';
import type { ByteCells, ByteCodec, Codec, Format, Parsed } from './format.js';
import { Ipv4Reader, widthsAt, type Ipv4Class } from './ipv4-address.js';
import { NO_KEY } from './ipv4-kernel.js';
import { parseShape } from './shape.js';

const SPACE = 0x20;
/** With spaces around. */
const LONGEST = 64;
/** Beside a key: the cell is one that the kernel does not write. */
const BY_ONE = 0x80;
const KEY = 0x7f;

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
  const { code } = reader;
  const widths = widthsAt(reader.key);
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

/** What `rank` found, for `unrank`. */
interface Found {
  /** by index in the cipher */
  readonly classes: Ipv4Class[];
  readonly addresses: Addresses;
}

/** Of each cell: how many addresses of its widths are smaller, and the widths, or NO_KEY. */
interface Addresses {
  readonly codes: Uint32Array;
  readonly keys: Uint8Array;
}

const found = new WeakMap<ByteCells, Found>();

/** In the place of ranks in words, which no address has. */
function addressesOf({ words, count }: ByteCells): Addresses {
  return {
    codes: words.subarray(0, count),
    keys: new Uint8Array(words.buffer, words.byteOffset + count * words.BYTES_PER_ELEMENT, count),
  };
}

/** Reads a cell with spaces around it, or without a kernel. */
function readOne({ bytes, starts, stops }: ByteCells, { codes, keys }: Addresses, i: number): void {
  let from = starts[i]!;
  let to = stops[i]!;
  if (bytes[from] === SPACE || bytes[to - 1] === SPACE) [from, to] = trimmed(bytes, from, to);
  const isAddress = reader.read(bytes, from, to);
  codes[i] = reader.code;
  keys[i] = isAddress ? reader.key | BY_ONE : NO_KEY;
}

const cells: ByteCodec = {
  takes: readsAsAddress,

  rank(cells, cipher) {
    const { count, bytes, starts, stops, ranks, classOf, kernels } = cells;
    const addresses = addressesOf(cells);
    const { codes, keys } = addresses;
    if (kernels) {
      kernels.ipv4.readAddresses(
        ...([bytes.byteOffset, starts.byteOffset, stops.byteOffset, count] as const),
        ...([codes.byteOffset, keys.byteOffset] as const),
      );
    } else keys.fill(NO_KEY);
    const classes: Ipv4Class[] = [];
    /** by number of the class */
    const indexes: (number | undefined)[] = [];
    found.set(cells, { classes, addresses });
    for (let i = 0; i < count; i++) {
      if (keys[i] === NO_KEY) {
        readOne(cells, addresses, i);
        if (keys[i] === NO_KEY) {
          classOf[i] = NO_CLASS;
          continue;
        }
      }
      const code = codes[i]!;
      const widths = widthsAt(keys[i]! & KEY);
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
    const { count, bytes, starts, ranks, classOf, valid, kernels } = cells;
    const { classes, addresses } = found.get(cells)!;
    const { codes, keys } = addresses;
    for (let i = 0; i < count; i++) {
      if (classOf[i] === NO_CLASS) continue;
      const klass = classes[classOf[i]!]!;
      valid[i] = 1;
      if (keys[i]! < BY_ONE) {
        codes[i] = klass.widths.codeAt(klass, ranks[i]!);
        continue;
      }
      let from = starts[i]!;
      while (bytes[from] === SPACE) from++;
      klass.widths.write(klass, ranks[i]!, bytes, from);
      keys[i] = NO_KEY;
    }
    kernels?.ipv4.writeAddresses(
      ...([bytes.byteOffset, starts.byteOffset, count] as const),
      ...([codes.byteOffset, keys.byteOffset] as const),
    );
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
