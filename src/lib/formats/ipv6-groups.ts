// The groups of a written IPv6 address (RFC 4291, section 2.2), and which of them stay: what tells what the address is for.
import { ANY, NOT_ZERO, type HexKind, type Members } from './identifier/hex-class.js';
import { isHexDigit, type HexFormat } from './identifier/hex.js';

export const MOST_DIGITS = 32;
const GROUPS = 8;
const WIDEST = 4;
const COLON = 0x3a;
const NO_GAP = -1;
/** Behind 96 zero bits, or ffff: two groups that hold an IPv4 address. */
const LAST_GROUPS = 6;
/** Behind these the second group tells what the address is for: NAT64 (RFC 6052, 8215); IETF protocols and documentation. */
const NAT64 = 0x64;
const IETF = 0x2001;
const IETF_PROTOCOLS = 0x200;
const DOCUMENTATION = 0xdb8;
/** Up to this group the digits that stay fit a number. */
const MOST_NUMBERED = 2;
/** Beyond this kinds are made anew. */
const MOST_KINDS = 16_384;

/** Reads how an address is written; remembers the last one. */
export class Ipv6Groups implements HexFormat {
  readonly longest = MOST_DIGITS;
  readonly isClosed = false;
  #count = 0;
  /** the group before which zeros are left out, or none */
  #gap = NO_GAP;
  /** per group: its first digit; behind the last one the number of digits */
  readonly #first = new Uint8Array(GROUPS + 1);
  /** by how an address is written, and by the digits that stay */
  readonly #kinds = new Map<number, Map<number | string, HexKind>>();
  #made = 0;
  #lastWriting = 0;
  #lastKept: number | string = 0;
  #lastKind: HexKind | undefined;

  locate(bytes: Uint8Array, start: number, stop: number, places: Uint16Array): number {
    this.#count = 0;
    this.#gap = NO_GAP;
    let p = start;
    let digits = 0;
    if (bytes[p] === COLON) {
      if (bytes[p + 1] !== COLON) return 0;
      this.#gap = 0;
      p += 2;
    }
    while (p < stop) {
      if (this.#count === GROUPS) return 0;
      this.#first[this.#count++] = digits;
      const from = p;
      while (p < stop && isHexDigit(bytes[p]!)) places[digits++] = p++ - start;
      if (p === from || p - from > WIDEST) return 0;
      if (p === stop) break;
      if (bytes[p++] !== COLON || p === stop) return 0;
      if (bytes[p] !== COLON) continue;
      if (this.#gap !== NO_GAP) return 0;
      this.#gap = this.#count;
      p++;
    }
    this.#first[this.#count] = digits;
    return this.#gap === NO_GAP ? (this.#count === GROUPS ? digits : 0) : this.#count < GROUPS ? digits : 0;
  }

  kindOf(digits: Uint8Array): HexKind {
    const last = this.#lastThatStays(digits);
    // how it is written, as a number: the gap, what stays, and by group its digits and the zeros in front of them
    let writing = (this.#count * (GROUPS + 2) + this.#gap + 1) * (GROUPS + 1) + last + 1;
    let stays = 0;
    for (let group = 0; group < this.#count; group++) {
      const from = this.#first[group]!;
      const end = this.#first[group + 1]!;
      let zeros = 0;
      while (from + zeros < end - 1 && digits[from + zeros] === 0) zeros++;
      writing = writing * (WIDEST * WIDEST) + (end - from - 1) * WIDEST + zeros;
      for (let k = from; group <= last && k < end; k++) stays = stays * 16 + digits[k]!;
    }
    // more groups that stay do not fit a number, and are rare
    const kept = last > MOST_NUMBERED ? digits.slice(0, this.#first[last + 1]).join(' ') : stays;
    // many addresses of one network have one kind
    if (writing === this.#lastWriting && kept === this.#lastKept && this.#lastKind) return this.#lastKind;
    this.#lastWriting = writing;
    this.#lastKept = kept;
    return (this.#lastKind = this.#kindFor(writing, kept, digits, last));
  }

  #kindFor(writing: number, kept: number | string, digits: Uint8Array, last: number): HexKind {
    let kinds = this.#kinds.get(writing);
    if (!kinds) this.#kinds.set(writing, (kinds = new Map()));
    let kind = kinds.get(kept);
    if (kind) return kind;
    if (++this.#made > MOST_KINDS) {
      this.#kinds.clear();
      this.#kinds.set(writing, (kinds = new Map()));
      this.#made = 1;
    }
    kinds.set(kept, (kind = this.#make(digits, last)));
    return kind;
  }

  #make(digits: Uint8Array, last: number): HexKind {
    let label = '';
    for (let group = 0; group < this.#count; group++) {
      if (group > 0) label += ':';
      if (group === this.#gap) label += group === 0 ? '::' : ':';
      const end = this.#first[group + 1]!;
      let isFront = true;
      for (let k = this.#first[group]!; k < end; k++) {
        isFront = isFront && digits[k] === 0 && k < end - 1;
        label += isFront || group <= last ? digits[k]!.toString(16) : 'x';
      }
    }
    if (this.#gap === this.#count) label += '::';
    return { label, valid: true, members: this.#members(digits, last) };
  }

  /** The groups up to this one stay; one is left at least. */
  #lastThatStays(digits: Uint8Array): number {
    const [first, second] = [this.#valueAt(0, digits), this.#valueAt(1, digits)];
    let last = this.#placeOf(0) === 0 ? 0 : -1;
    if (first === 0) {
      while (last + 1 < this.#count && this.#placeOf(last + 1) < LAST_GROUPS) last++;
    } else if (this.#count > 1 && this.#placeOf(1) === 1) {
      const isNamed = first === IETF && (second < IETF_PROTOCOLS || second === DOCUMENTATION);
      if (isNamed || first === NAT64) last = 1;
    }
    return Math.min(last, this.#count - 2);
  }

  /** Which of the eight groups of the address this written one is. */
  #placeOf(group: number): number {
    return this.#gap !== NO_GAP && group >= this.#gap ? GROUPS - this.#count + group : group;
  }

  /** The value of one of the first groups of the address. */
  #valueAt(place: number, digits: Uint8Array): number {
    if (place >= this.#count || this.#placeOf(place) !== place) return 0;
    let value = 0;
    for (let k = this.#first[place]!; k < this.#first[place + 1]!; k++) value = value * 16 + digits[k]!;
    return value;
  }

  /** Zeros that fill up a group stay; the digit behind them is no zero, unless it is the last one. */
  #members(digits: Uint8Array, last: number): Members[] {
    const members: Members[] = [];
    for (let group = 0; group < this.#count; group++) {
      const end = this.#first[group + 1]!;
      let isFront = true;
      for (let k = this.#first[group]!; k < end; k++) {
        const isFirst = isFront;
        isFront = isFront && digits[k] === 0 && k < end - 1;
        if (isFront || group <= last) members.push([digits[k]!]);
        else members.push(isFirst && k < end - 1 ? NOT_ZERO : ANY);
      }
    }
    return members;
  }
}
