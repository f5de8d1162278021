// hostname: the name of a machine in the domain name system (RFC 1123, section 2.1). Each label is permuted on its own, so that what lies
// in one domain stays together; the end, which tells the country or the kind, stays.
import { codesOf, isLabel, registeredBelow } from './domain-name.js';
import type { Codec, Format, Parsed } from './format.js';
import { endAndWebOf, locateLabels, LONGEST, MOST_LABELS } from './host-cells.js';
import { parseShape } from './shape.js';
import { pieceCells } from './words/piece-cells.js';
import { accountScript } from './words/scripts.js';
import { WordValues } from './words/word-values.js';

const LEAST_TOP_LEVEL = 2;
const SPACE = 0x20;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const LETTER = 1;
const DIGIT = 2;

/** By ASCII code. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? LETTER : /[0-9]/.test(character) ? DIGIT : 0;
});

/** In front of other labels this stays: it says nothing. */
const WEB = /^www\./i;

export interface Host {
  /** spaces, and www */
  readonly before: string;
  readonly labels: readonly string[];
  /** the end that stays, and spaces */
  readonly behind: string;
}

/** The parts of a name in the domain name system; undefined for what is none. */
export function readHost(value: string): Host | undefined {
  const codes = codesOf(value);
  let start = 0;
  let stop = value.length;
  while (start < stop && codes[start] === SPACE) start++;
  while (stop > start && codes[stop - 1] === SPACE) stop--;
  if (stop - start > LONGEST) return undefined;
  let label = start;
  let letters = 0;
  let lettersBefore = 0;
  for (let at = start; at <= stop; at++) {
    const code = at < stop ? codes[at]! : DOT;
    if (code === DOT) {
      if (!isLabel(codes, label, at)) return undefined;
      if (at === stop) break;
      label = at + 1;
      lettersBefore += letters;
      letters = 0;
    } else if (KINDS[code] === LETTER) letters++;
    else if (KINDS[code] !== DIGIT && code !== HYPHEN) return undefined;
  }
  const hasDots = label > start;
  const hasEnd = hasDots && letters === stop - label && letters >= LEAST_TOP_LEVEL;
  // numbers at the end are an address, or part of one, and so is a number alone
  if (!hasEnd && (hasDots || letters + lettersBefore === 0)) return undefined;
  const name = value.slice(start, stop);
  const end = hasEnd ? name.length - (registeredBelow(name) || stop - label + 1) : name.length;
  const web = name.slice(0, end).includes('.') ? (WEB.exec(name)?.[0] ?? '') : '';
  return {
    before: value.slice(0, start) + web,
    labels: name.slice(web.length, end).split('.'),
    behind: name.slice(end) + value.slice(stop),
  };
}

/** What has to be the same for an image to be read as its value was. */
function structureOf(value: string): string {
  const host = readHost(value);
  return host ? `${host.before} ${host.labels.length} ${host.behind}` : '';
}

function createCodec(): Codec {
  const words = new WordValues({ prefix: 'label ', latin: accountScript() });
  return {
    parse(value) {
      const host = readHost(value);
      return host ? parseHost(value, host, words) : parseShape(value, false);
    },
    admits: (image, value) => structureOf(image) === structureOf(value),
    bytes: pieceCells({ values: [words], most: MOST_LABELS, locate: locateLabels, readingOf: endAndWebOf }),
  };
}

function parseHost(value: string, { before, labels, behind }: Host, words: WordValues): Parsed {
  const parsed = labels.map((label) => words.parse(label));
  return {
    valid: true,
    parts: parsed.flatMap(({ parts }) => parts),
    get canonical() {
      return `${before.trim()}${parsed.map(({ canonical }) => canonical).join('.')}${behind.trim()}`.toLowerCase();
    },
    get identity() {
      return value.trim().toLowerCase();
    },
    write(ranks) {
      let next = 0;
      const images = parsed.map((one) => one.write(ranks.slice(next, (next += one.parts.length))));
      return before + images.join('.') + behind;
    },
  };
}

export const hostname: Format = {
  name: 'hostname',
  version: 1,
  summary: 'name of a machine on the internet',
  accepts:
    'labels of up to 63 letters, digits and hyphens with periods between, the last one letters, or a single label that holds a letter; the end (.com, .co.uk) stays, and ' +
    'so does www in front',
  example: 'db-03.berlin.example.com',
  options: {},
  create: createCodec,
};
