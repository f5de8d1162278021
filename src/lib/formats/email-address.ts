// What an e-mail address consists of: RFC 5321, section 4.1.2, and RFC 5322, section 3.2.3, without quoted strings and literals.
import { isLabel, LONGEST_LABEL, startOfSecondLevel, type Codes } from './domain-name.js';

const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LEAST_TOP_LEVEL = 2;

const LETTER = 1;
const DIGIT = 2;
/** atext without letters and digits */
const ATOM = 4;
const AT = 0x40;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** By ASCII code. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const symbol = String.fromCharCode(code);
  if (/[a-z]/i.test(symbol)) return LETTER;
  if (/[0-9]/.test(symbol)) return DIGIT;
  return "!#$%&'*+-/=?^_`{|}~".includes(symbol) ? ATOM : 0;
});

/** Where the parts of an address are; one is used for many. Whether a value is one shows in its shape, so images keep it. */
export class EmailAddress {
  /** behind the spaces in front */
  start = 0;
  /** the at sign */
  at = 0;
  /** the dot before the end of the domain that stays: ".com", ".co.uk" */
  suffix = 0;
  /** before the spaces behind */
  end = 0;

  /** Whether what lies from `from` to `to` is an address. */
  read(codes: Codes, from: number, to: number): boolean {
    let end = to;
    while (end > from && codes[end - 1] === SPACE) end--;
    let start = from;
    while (start < end && codes[start] === SPACE) start++;
    this.start = start;
    this.end = end;
    return end - start <= LONGEST && this.#readLocal(codes) && this.#readDomain(codes);
  }

  /** Atoms with dots between them, up to the at sign. */
  #readLocal(codes: Codes): boolean {
    const { start, end } = this;
    let atom = 0;
    let at = start;
    for (; at < end; at++) {
      if (KINDS[codes[at]!]! > 0) atom++;
      else if (codes[at] !== DOT || atom === 0) break;
      else atom = 0;
    }
    this.at = at;
    return atom > 0 && at - start <= LONGEST_LOCAL && at < end && codes[at] === AT;
  }

  #readDomain(codes: Codes): boolean {
    const { start, end } = this;
    let label = this.at + 1;
    let letters = 0;
    let last = -1;
    for (let at = label; at < end; at++) {
      const code = codes[at]!;
      if (code === DOT) {
        if (!isLabel(codes, label, at)) return false;
        last = at;
        label = at + 1;
        letters = 0;
      } else {
        const kind = KINDS[code];
        if (kind === LETTER) letters++;
        else if (kind !== DIGIT && code !== HYPHEN) return false;
      }
    }
    const length = end - label;
    if (last < 0 || length < LEAST_TOP_LEVEL || length > LONGEST_LABEL || letters < length) return false;
    const below = startOfSecondLevel(codes, start, end);
    this.suffix = below > this.at ? below : last;
    return true;
  }
}

/** Where the spaces behind a value begin. */
export function endOf(value: string): number {
  let end = value.length;
  while (end > 0 && value.charCodeAt(end - 1) === SPACE) end--;
  return end;
}
