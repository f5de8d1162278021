// regex:PATTERN: values that a regular expression matches, ranked by its automaton. Length stays; what does not match becomes another
// value of the same shape that does not match.
import { MOST_SYMBOLS, OptionError, ValueError, type Codec, type Format, type Parsed } from './format.js';
import { automatonOf, takes, type Automaton } from './regex/automaton.js';
import { longestRanked, Matching } from './regex/matching.js';
import { Others } from './regex/others.js';
import { parsePattern } from './regex/parser.js';
import { isSpace } from './regex/sets.js';
import { canonicalShape, parseShape, shapeLabel, shapeOf, writeShape, type Shape } from './shape.js';

const MOST_TEMPLATES = 256;
const PRINTABLE = 0x21;
const LAST_ASCII = 0x7e;

/** Where a value begins and ends without outer white space. */
function coreOf(codePoints: readonly number[]): [start: number, end: number] {
  let [start, end] = [0, codePoints.length];
  while (start < end && isSpace(codePoints[start]!)) start++;
  while (end > start && isSpace(codePoints[end - 1]!)) end--;
  return [start, end];
}

const textOf = (codePoints: readonly number[]): string =>
  codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');

/** Case and punctuation place by place: what the class of values that do not match depends on beside their shape. */
function templateOf(shape: Shape, start: number, end: number): string {
  const out = shape.codePoints.map((codePoint) => String.fromCodePoint(codePoint));
  shape.symbols.forEach(({ capital }, i) => (out[shape.at[i]!] = capital ? 'A' : 'a'));
  return `not ${shapeLabel(shape.symbols)} ${out.slice(start, end).join('')}`;
}

function createCodec(pattern: string, automaton: Automaton): Codec {
  const matching = new Matching(automaton);
  const templates = new Map<string, Others>();
  const most = longestRanked(automaton);

  function parseMatch(codePoints: readonly number[], start: number, end: number): Parsed {
    const core = codePoints.slice(start, end);
    const { length } = core;
    return {
      valid: true,
      parts: [{ label: `${length} ${pattern}`, size: matching.size(length), rank: matching.rank(core) }],
      canonical: textOf(core),
      write: ([rank]) =>
        textOf([...codePoints.slice(0, start), ...matching.member(length, rank!), ...codePoints.slice(end)]),
    };
  }

  function parseOther(value: string, shape: Shape, start: number, end: number): Parsed {
    const label = templateOf(shape, start, end);
    let others = templates.get(label);
    if (!others) {
      if (templates.size >= MOST_TEMPLATES) templates.clear();
      const codePoints = shape.codePoints.slice(start, end);
      const at = shape.at.map((place) => place - start);
      templates.set(label, (others = new Others(automaton, { codePoints, symbols: shape.symbols, at })));
    }
    if (others.isAll) return parseShape(value, false);
    const rank = others.rank(shape.symbols.map(({ index }) => index));
    return {
      valid: false,
      parts: [{ label: `${label} ${pattern}`, size: others.size, rank }],
      canonical: canonicalShape(shape),
      identity: value.trim(),
      write: ([image]) => writeShape(shape, others.indexes(image!)),
    };
  }

  return {
    emits: emitted(automaton),
    // no reader takes a file with U+0000
    admits: (image, value) => image.includes('\0') === value.includes('\0'),
    parse(value) {
      const codePoints = Array.from(value, (character) => character.codePointAt(0)!);
      const [start, end] = coreOf(codePoints);
      const length = end - start;
      if (length === 0 || length > automaton.longest || length > MOST_SYMBOLS) return parseShape(value, false);
      if (length > most) {
        throw new ValueError(
          'too-long',
          `${length} characters, at most ${most} are ranked by this pattern`,
          'a pattern with fewer states or without * and + takes longer values',
        );
      }
      if (takes(automaton, codePoints.slice(start, end))) return parseMatch(codePoints, start, end);
      const shape = shapeOf(value);
      return shape.symbols.length > 0 ? parseOther(value, shape, start, end) : parseShape(value, false);
    },
  };
}

/** Printable ASCII characters that are no letters or digits, and line ends, that an image may hold. */
function emitted({ arcs }: Automaton): string {
  let out = '';
  for (const codePoint of [
    0x09,
    0x0a,
    0x0d,
    0x20,
    ...Array.from({ length: LAST_ASCII - PRINTABLE + 1 }, (_, k) => PRINTABLE + k),
  ]) {
    const isOut = arcs.some((row) => row.some(({ from, to }) => from <= codePoint && codePoint <= to));
    const character = String.fromCharCode(codePoint);
    if (isOut && !/[0-9A-Za-z]/.test(character)) out += character;
  }
  return out;
}

// A column's codec is made several times over: when it is decided on, and on each thread.
let last: { readonly pattern: string; readonly automaton: Automaton } | undefined;

function automatonFor(pattern: string): Automaton {
  if (last?.pattern !== pattern) last = { pattern, automaton: automatonOf(parsePattern(pattern)) };
  return last.automaton;
}

export const regex: Format = {
  name: 'regex',
  version: 1,
  summary: 'values that match a regular expression',
  accepts:
    'what the pattern matches from end to end, without outer spaces; the number of characters is kept; what does not match becomes ' +
    'another value of its shape that does not',
  example: 'KX-204177',
  exampleOptions: { pattern: '[A-Z]{2}-[1-9]\\d{5}' },
  options: {
    pattern: {
      description: 'as in JavaScript, anchored at both ends; no lookaround, no backreferences, no \\p{...}',
      values: 'PATTERN',
      check: (value) => void automatonFor(value),
    },
  },
  mainOption: 'pattern',
  create({ pattern }) {
    if (pattern === undefined) throw new OptionError('regex needs a pattern', 'for example regex:[A-Z]{2}\\d{6}');
    return createCodec(pattern, automatonFor(pattern));
  },
};
