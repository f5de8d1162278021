// hostname: the name of a machine in the domain name system (RFC 1123, section 2.1). Each label is permuted on its own, so that what lies
// in one domain stays together; the end, which tells the country or the kind, stays.
import { registeredBelow } from './email-address.js';
import type { Codec, Format, Parsed } from './format.js';
import { parseShape } from './shape.js';
import { accountScript } from './words/scripts.js';
import { WordValues } from './words/word-values.js';

/** RFC 1035, section 2.3.4: 255 octets, of which two are not written. */
const LONGEST = 253;
/** Letters, digits and hyphens, these not at an end and not as third and fourth character (RFC 5890, section 2.3.1). */
const LABEL = '(?!..--)(?!-)[A-Za-z0-9-]{1,63}(?<!-)';
const HOST = new RegExp(`^( *)((?:${LABEL}\\.)*${LABEL})( *)$`);
const TOP_LEVEL = /\.[A-Za-z]{2,63}$/;
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
  const match = HOST.exec(value);
  if (!match) return undefined;
  const [, spaces = '', name = '', after = ''] = match;
  if (name.length > LONGEST) return undefined;
  const hasEnd = TOP_LEVEL.test(name);
  // numbers at the end are an address, or part of one, and so is a number alone
  if (!hasEnd && (name.includes('.') || !/[A-Za-z]/.test(name))) return undefined;
  const end = hasEnd ? name.length - (registeredBelow(name) || name.length - name.lastIndexOf('.')) : name.length;
  const web = name.slice(0, end).includes('.') ? (WEB.exec(name)?.[0] ?? '') : '';
  return {
    before: spaces + web,
    labels: name.slice(web.length, end).split('.'),
    behind: name.slice(end) + after,
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
      return host ? parseHost(host, words) : parseShape(value, false);
    },
    admits: (image, value) => structureOf(image) === structureOf(value),
  };
}

function parseHost({ before, labels, behind }: Host, words: WordValues): Parsed {
  const parsed = labels.map((label) => words.parse(label));
  return {
    valid: true,
    parts: parsed.flatMap(({ parts }) => parts),
    canonical: `${before.trim()}${parsed.map(({ canonical }) => canonical).join('.')}${behind.trim()}`.toLowerCase(),
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
