// IPv4 addresses in classes: what an address is for, and how many digits each of its octets has. Ranges are those of the IANA registry
// of special-purpose addresses; the addresses of a range with given widths follow one another, as all of those widths do.
import { Partition, type Piece, type PartitionClass } from './partition.js';

/** What ranges are for: private, loopback, ... Everything else is public. */
const RANGES = `
0.0.0.0/8 this-network
10.0.0.0/8 private
100.64.0.0/10 shared
127.0.0.0/8 loopback
169.254.0.0/16 link-local
172.16.0.0/12 private
192.0.0.0/24 protocols
192.0.2.0/24 documentation
192.31.196.0/24 as112
192.52.193.0/24 amt
192.88.99.0/24 relay
192.168.0.0/16 private
192.175.48.0/24 as112
198.18.0.0/15 benchmark
198.51.100.0/24 documentation
203.0.113.0/24 documentation
224.0.0.0/4 multicast
240.0.0.0/4 reserved
`;
const PUBLIC = 'public';
const OCTETS = 4;
const WIDTHS = 3;
const LARGEST = 255;
const DOT = 0x2e;
const ZERO = 0x30;
const ONE = 0x31;
/** Of octets by their width: the smallest, and how many there are. */
const FIRST = [0, 0, 10, 100];
const COUNT = [0, 10, 90, 156];

interface Range {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly label: string;
}

let ranges: readonly Range[] | undefined;

function allRanges(): readonly Range[] {
  return (ranges ??= RANGES.trim().split('\n').map(readRange));
}

function readRange(line: string): Range {
  const [cidr = '', label = ''] = line.split(' ');
  const [address = '', bits = ''] = cidr.split('/');
  const first = address.split('.').map(Number);
  const last = first.map((octet, k) => octet | (LARGEST >> Math.min(8, Math.max(0, Number(bits) - 8 * k))));
  return { first, last, label };
}

export interface Ipv4Class {
  readonly label: string;
  readonly size: number;
  /** tells classes apart */
  readonly number: number;
  /** those of its addresses */
  readonly widths: Ipv4Widths;
}

interface MadeClass extends Ipv4Class {
  readonly piece: PartitionClass;
}

let count = 0;

/** All addresses whose octets have these widths, in ascending order. */
export class Ipv4Widths {
  readonly #widths: readonly number[];
  readonly #partition: Partition;
  readonly #classes: readonly MadeClass[];
  /** where the octets begin */
  readonly places: Uint8Array;

  constructor(widths: readonly number[]) {
    this.#widths = widths;
    this.places = Uint8Array.from(widths, (_, k) => widths.slice(0, k).reduce((at, width) => at + width + 1, 0));
    const pieces: Piece[] = [{ start: 0, label: PUBLIC, valid: true }];
    const size = widths.reduce((product, width) => product * COUNT[width]!, 1);
    for (const { first, last, label } of allRanges()) {
      const [start, stop] = [this.#smaller(first), this.#smaller(last, true)];
      if (start < stop) pieces.push({ start, label, valid: true }, { start: stop, label: PUBLIC, valid: true });
    }
    const ascending = pieces.filter((piece, i) => piece.start < size && pieces[i + 1]?.start !== piece.start);
    this.#partition = Partition.of(ascending, size);
    this.#classes = this.#partition.classes.map((piece) => ({
      ...{ piece, size: piece.size, label: `${piece.label} ${widths.join('.')}`, number: count++, widths: this },
    }));
  }

  /** The piece of the partition that an address lies in. */
  pieceOf(code: number): number {
    return this.#partition.pieceOf(code);
  }

  classAt(piece: number): Ipv4Class {
    return this.#classes[this.#partition.classNumberOf(piece)]!;
  }

  /** The rank of an address, which lies in this piece, in its class. */
  rankAt(piece: number, code: number): number {
    return this.#partition.rankOf(code, piece);
  }

  /** How many addresses of these widths are smaller than the member with this rank. */
  codeAt(klass: Ipv4Class, rank: number): number {
    return this.#partition.memberAt((klass as MadeClass).piece, rank);
  }

  /** Writes a member over another one, which begins at `from`. */
  write(klass: Ipv4Class, rank: number, bytes: Uint8Array, from: number): void {
    const { places } = this;
    let left = this.codeAt(klass, rank) | 0;
    for (let k = OCTETS - 1; k >= 0; k--) {
      const at = from + places[k]!;
      const width = this.#widths[k]!;
      let rest: number;
      // divisions by constants are multiplications
      if (width === 3) {
        rest = (left / 156) | 0;
        const octet = left - rest * 156 + 100;
        const tens = (octet / 10) | 0;
        bytes[at] = octet < 200 ? ONE : ONE + 1;
        bytes[at + 1] = ZERO + tens - (octet < 200 ? 10 : 20);
        bytes[at + 2] = ZERO + octet - tens * 10;
      } else if (width === 2) {
        rest = (left / 90) | 0;
        const octet = left - rest * 90 + 10;
        const tens = (octet / 10) | 0;
        bytes[at] = ZERO + tens;
        bytes[at + 1] = ZERO + octet - tens * 10;
      } else {
        rest = (left / 10) | 0;
        bytes[at] = ZERO + left - rest * 10;
      }
      left = rest;
    }
  }

  /** How many addresses of these widths are smaller, or smaller or the same. */
  #smaller(address: readonly number[], orSame = false): number {
    let count = 0;
    let isPrefix = true;
    this.#widths.forEach((width, k) => {
      const place = address[k]! - FIRST[width]!;
      count = count * COUNT[width]! + (isPrefix ? Math.min(Math.max(place, 0), COUNT[width]!) : 0);
      isPrefix = isPrefix && place >= 0 && place < COUNT[width]!;
    });
    return count + (orSame && isPrefix ? 1 : 0);
  }
}

const made: (Ipv4Widths | undefined)[] = [];

/** By what a reader calls `key`. */
export function widthsAt(key: number): Ipv4Widths {
  return (made[key] ??= new Ipv4Widths(widthsOf(key)));
}

/** An address read: its widths, as digits of base 3, and how many of these are smaller. */
export class Ipv4Reader {
  code = 0;
  key = 0;

  /** Whether there is an address and nothing else; octets have no zeros at their front. */
  read(bytes: Uint8Array, start: number, stop: number): boolean {
    let p = start;
    let code = 0;
    let key = 0;
    for (let k = 0; k < OCTETS; k++) {
      if (k > 0 && (p >= stop || bytes[p++] !== DOT)) return false;
      let octet = 0;
      let width = 0;
      for (; p < stop && width <= WIDTHS; p++, width++) {
        const digit = bytes[p]! - ZERO;
        if (digit < 0 || digit > 9) break;
        octet = octet * 10 + digit;
      }
      if (width === 0 || width > WIDTHS || octet > LARGEST || octet < FIRST[width]!) return false;
      code = code * COUNT[width]! + octet - FIRST[width]!;
      key = key * WIDTHS + width - 1;
    }
    if (p !== stop) return false;
    this.code = code;
    this.key = key;
    return true;
  }
}

function widthsOf(key: number): number[] {
  return Array.from({ length: OCTETS }, (_, k) => (Math.floor(key / WIDTHS ** (OCTETS - 1 - k)) % WIDTHS) + 1);
}
