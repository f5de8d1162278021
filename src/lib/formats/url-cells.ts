// The pieces of URLs in bulk, as url-parts.ts and url.ts read them one by one: of URLs of ASCII without escapes and users, whose host is a
// name.
import { endAndWebOf, locateLabels, MOST_LABELS } from './host-cells.js';
import {
  extensionOf,
  isDelimiter,
  isScheme,
  LONGEST_EXTENSION,
  LONGEST_PORT,
  LONGEST_SCHEME,
  mayFollow,
  MOST_PORT,
} from './url-parts.js';

/** Pieces of path, query and fragment that are permuted in bulk; URLs of more are left to the string path. */
const MOST_PIECES = 12;
/** The labels of the host have turns of their own, which come first. */
export const MOST_TURNS = MOST_LABELS + MOST_PIECES;

const SPACE = 0x20;
const PERCENT = 0x25;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;

const OF_HOST = 1;
const DIGIT = 2;
const BEGINS_REST = 4;
const ENDS_PATH = 8;
const OF_PIECE = 16;
const DELIMITER = 32;

/** By byte: where it may stand. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code >= 0x80 || code === PERCENT) return 0;
  let kind = 0;
  if (/[A-Za-z0-9.-]/.test(character)) kind |= OF_HOST;
  if (/[0-9]/.test(character)) kind |= DIGIT;
  if (/[/?#]/.test(character)) kind |= BEGINS_REST;
  if (/[?#]/.test(character)) kind |= ENDS_PATH;
  if (mayFollow(character)) kind |= isDelimiter(character) ? DELIMITER : OF_PIECE;
  return kind;
});

/** Where the parts of the URL at hand begin; what is not said ends where the next one begins. */
const outline = { scheme: 0, host: 0, port: 0, rest: 0, extension: 0, query: 0, stop: 0 };

const isKind = (bytes: Uint8Array, at: number, kind: number): boolean => (KINDS[bytes[at]!]! & kind) !== 0;

/** Finds the outline; false for what is left to the string path, as far as that shows in front of the host and in its port. */
function findOutline(bytes: Uint8Array, from: number, to: number): boolean {
  let start = from;
  let stop = to;
  while (start < stop && bytes[start] === SPACE) start++;
  while (stop > start && bytes[stop - 1] === SPACE) stop--;
  const host = start + schemeLength(bytes, start, stop);
  let at = host;
  while (at < stop && isKind(bytes, at, OF_HOST)) at++;
  const port = at;
  at += portLength(bytes, at, stop);
  if (at < stop && !isKind(bytes, at, BEGINS_REST)) return false;
  let query = at;
  while (query < stop && !isKind(bytes, query, ENDS_PATH)) query++;
  outline.scheme = start;
  outline.host = host;
  outline.port = port;
  outline.rest = at;
  outline.extension = query - extensionLength(bytes, at, query);
  outline.query = query;
  outline.stop = stop;
  return true;
}

/** With the colon and the slashes; 0 where there is none. */
function schemeLength(bytes: Uint8Array, start: number, stop: number): number {
  let colon = start;
  while (colon < stop && colon - start <= LONGEST_SCHEME && bytes[colon] !== COLON) colon++;
  if (colon + 2 >= stop || bytes[colon + 1] !== SLASH || bytes[colon + 2] !== SLASH) return 0;
  return isScheme(latin1(bytes, start, colon)) ? colon + 3 - start : 0;
}

/** With the colon; 0 where there is none, or what is none. */
function portLength(bytes: Uint8Array, colon: number, stop: number): number {
  if (colon === stop || bytes[colon] !== COLON) return 0;
  let number = 0;
  let at = colon + 1;
  while (at < stop && isKind(bytes, at, DIGIT)) number = number * 10 + bytes[at++]! - ZERO;
  const digits = at - colon - 1;
  return digits > 0 && digits <= LONGEST_PORT && number <= MOST_PORT ? at - colon : 0;
}

/** Of what stays at the end of a path. */
function extensionLength(bytes: Uint8Array, start: number, stop: number): number {
  const from = Math.max(start, stop - LONGEST_EXTENSION);
  let dot = stop - 1;
  while (dot > from && bytes[dot] !== DOT) dot--;
  return dot > from ? extensionOf(latin1(bytes, dot - 1, stop)).length : 0;
}

function latin1(bytes: Uint8Array, start: number, stop: number): string {
  let text = '';
  for (let at = start; at < stop; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}

/**
 * Writes where each label of the host and each piece behind it begins and ends, by turns; returns how many turns that makes, 0 for what is
 * left to the string path.
 */
export function locatePieces(bytes: Uint8Array, from: number, to: number, places: Uint32Array): number {
  if (!findOutline(bytes, from, to)) return 0;
  const { scheme, host, port, rest, extension, query, stop } = outline;
  const labels = locateLabels(bytes, host, port, places);
  // without a scheme only a name with an end tells a URL from other words
  if (labels === 0 || (host === scheme && places[2 * labels - 1] === port)) return 0;
  places.fill(0, 2 * labels, 2 * MOST_LABELS);
  const turns = locateBetween(bytes, rest, extension, places, MOST_LABELS);
  return turns && locateBetween(bytes, query, stop, places, turns);
}

/** Writes where the pieces between delimiters are from a turn on; returns the turn behind them, 0 for too many and for what no piece may hold. */
function locateBetween(bytes: Uint8Array, start: number, stop: number, places: Uint32Array, firstTurn: number): number {
  let turn = firstTurn;
  let piece = start;
  for (let at = start; at <= stop; at++) {
    const kind = at < stop ? KINDS[bytes[at]!]! : DELIMITER;
    if (kind & OF_PIECE) continue;
    if (!(kind & DELIMITER)) return 0;
    if (at > piece) {
      if (turn === MOST_TURNS) return 0;
      places[2 * turn] = piece;
      places[2 * turn + 1] = at;
      turn++;
    }
    piece = at + 1;
  }
  return turn;
}

/** What decides which of its characters stay: what stays of the host, and the length of the extension. All else is the same in an image. */
export function endsOf(bytes: Uint8Array, from: number, to: number): number {
  if (!findOutline(bytes, from, to)) return -1;
  const { host, port, extension, query } = outline;
  return endAndWebOf(bytes, host, port) * LONGEST_EXTENSION + query - extension;
}
