// What an e-mail address consists of: RFC 5321, section 4.1.2, and RFC 5322, section 3.2.3, without quoted strings and literals.
import { SECOND_LEVEL } from './tables/second-level.js';

const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LONGEST_LABEL = 63;
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

const secondLevel = new Set(SECOND_LEVEL.split(' '));

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? KINDS[code]! : 0;
}

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

  /** Whether the value is an address. */
  read(value: string): boolean {
    this.end = endOf(value);
    this.start = 0;
    while (this.start < this.end && value.charCodeAt(this.start) === SPACE) this.start++;
    if (this.end - this.start > LONGEST) return false;
    return this.#readLocal(value) && this.#readDomain(value);
  }

  /** Atoms with dots between them, up to the at sign. */
  #readLocal(text: string): boolean {
    let atom = 0;
    let at = this.start;
    for (; at < this.end; at++) {
      if (kindAt(text, at) !== 0) atom++;
      else if (text.charCodeAt(at) !== DOT || atom === 0) break;
      else atom = 0;
    }
    this.at = at;
    return atom > 0 && at - this.start <= LONGEST_LOCAL && at < this.end && text.charCodeAt(at) === AT;
  }

  #readDomain(text: string): boolean {
    const { end } = this;
    let label = this.at + 1;
    let letters = 0;
    let last = -1;
    for (let at = label; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === DOT) {
        if (!isLabel(text, label, at)) return false;
        last = at;
        label = at + 1;
        letters = 0;
      } else {
        const kind = kindAt(text, at);
        if (kind === LETTER) letters++;
        else if (kind !== DIGIT && code !== HYPHEN) return false;
      }
    }
    const length = end - label;
    if (last < 0 || length < LEAST_TOP_LEVEL || length > LONGEST_LABEL || letters < length) return false;
    const below = startOfSecondLevel(text, end);
    this.suffix = below > this.at ? below : last;
    return true;
  }
}

/** Labels with hyphens as their third and fourth characters are no names but encodings (RFC 5890, section 2.3.1). */
function isLabel(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > LONGEST_LABEL) return false;
  if (text.charCodeAt(start) === HYPHEN || text.charCodeAt(end - 1) === HYPHEN) return false;
  return length < 4 || text.charCodeAt(start + 2) !== HYPHEN || text.charCodeAt(start + 3) !== HYPHEN;
}

/** The dot before a second-level label that domains are registered below ("co" in example.co.uk); -1 when there is none. */
function startOfSecondLevel(text: string, end: number): number {
  const last = end - 1 - LEAST_TOP_LEVEL;
  if (text.charCodeAt(last) !== DOT) return -1;
  let start = last;
  while (start > 0 && text.charCodeAt(start - 1) !== DOT && text.charCodeAt(start - 1) !== AT) start--;
  if (start < 2 || text.charCodeAt(start - 1) !== DOT) return -1;
  return secondLevel.has(text.slice(start, last).toLowerCase()) ? start - 1 : -1;
}

/** How many characters at the end of an address tell where it is registered, when these are two labels; else 0. */
export function registeredBelow(value: string): number {
  const end = endOf(value);
  const start = startOfSecondLevel(value, end);
  return start < 0 ? 0 : end - start;
}

/** Where the spaces behind a value begin. */
export function endOf(value: string): number {
  let end = value.length;
  while (end > 0 && value.charCodeAt(end - 1) === SPACE) end--;
  return end;
}
