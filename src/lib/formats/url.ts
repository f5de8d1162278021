// url: a URL piece by piece, so that what begins alike still begins alike: the labels of its host, the pieces of its path, the keys and
// values of its query. Scheme, port, delimiters, the end of the host and that of a file's name stay.
import type { Codec, Format, Parsed, Part } from './format.js';
import { MOST_LABELS } from './host-cells.js';
import { readHost } from './hostname.js';
import { arrangementOf } from './identity.js';
import { ipv4 } from './ipv4.js';
import { ipv6 } from './ipv6.js';
import { parseShape } from './shape.js';
import { endsOf, locatePieces, MOST_TURNS } from './url-cells.js';
import { readEscapes, readUrl, splitPieces, type UrlParts } from './url-parts.js';
import { pieceCells } from './words/piece-cells.js';
import { accountScript } from './words/scripts.js';
import { WordValues } from './words/word-values.js';

/** What is permuted, and how its image is written. */
interface Piece {
  readonly text: string;
  /** whose word the text is; an address has been taken apart already */
  readonly of: WordValues | Parsed;
  readonly write: (image: string) => string;
}

/** A value: text that stays and pieces in their order. */
type Template = readonly (string | Piece)[];

const same = (image: string): string => image;

class Urls {
  readonly #latin = accountScript();
  readonly labels = new WordValues({ prefix: 'label ', latin: this.#latin });
  readonly words = new WordValues({ prefix: 'piece ', latin: this.#latin });
  readonly #ipv4 = ipv4.create({});
  readonly #ipv6 = ipv6.create({});

  /** Undefined for what is no URL. */
  read(value: string): Template | undefined {
    const url = readUrl(value);
    if (!url) return undefined;
    const host = this.#host(url);
    const user = this.#pieces(url.user ?? '');
    const path = this.#pieces(url.path);
    const query = this.#pieces(url.query);
    if (!host || !user || !path || !query) return undefined;
    const { before, scheme, port, extension, behind } = url;
    const at = url.user === undefined ? '' : '@';
    return [before + scheme, ...user, at, ...host, port, ...path, extension, ...query, behind];
  }

  #host({ host, scheme }: UrlParts): Template | undefined {
    const name = readHost(host);
    // without a scheme only a name with an end tells a URL from other words
    if (name && (scheme !== '' || name.behind !== '')) {
      const labels = name.labels.flatMap((text, k) => [k > 0 ? '.' : '', { text, of: this.labels, write: same }]);
      return [name.before, ...labels, name.behind];
    }
    if (scheme === '') return undefined;
    const isBracketed = host.startsWith('[');
    const address = isBracketed ? this.#ipv6.parse(host.slice(1, -1)) : this.#ipv4.parse(host);
    if (!address.valid) return undefined;
    const of: Parsed = {
      valid: true,
      parts: address.parts.map((part) => ({ ...part, label: `address ${part.label}` })),
      canonical: address.canonical,
      write: (ranks) => address.write(ranks),
    };
    const piece = { text: host, of, write: same };
    return isBracketed ? ['[', piece, ']'] : [piece];
  }

  /** Undefined when something is escaped that is no text. */
  #pieces(text: string): Template | undefined {
    const out: (string | Piece)[] = [];
    for (const [k, piece] of splitPieces(text).entries()) {
      if (k % 2 === 1) out.push(piece);
      else if (piece !== '') {
        const escaped = readEscapes(piece);
        if (!escaped) return undefined;
        out.push({ ...escaped, of: this.words });
      }
    }
    return out;
  }
}

/** What has to be the same for an image to be read as its value was; empty for what is no URL. */
function structureOf(urls: Urls, value: string): string {
  const template = urls.read(value) ?? [];
  return template.map((item) => (typeof item === 'string' ? item : `\n${readingOf(item)}`)).join('\t');
}

/** Names and words are read as what they were wherever they are written, addresses by their classes. */
function readingOf({ of }: Piece): string {
  return of instanceof WordValues ? '' : of.parts.map(({ label }) => label).join();
}

function createCodec(): Codec {
  const urls = new Urls();
  return {
    parse(value) {
      const template = urls.read(value);
      return template ? new ParsedUrl(template) : parseShape(value, false);
    },
    admits: (image, value) => structureOf(urls, image) === structureOf(urls, value),
    bytes: pieceCells({
      values: [...Array<WordValues>(MOST_LABELS).fill(urls.labels), urls.words],
      ...{ most: MOST_TURNS, locate: locatePieces, readingOf: endsOf },
    }),
  };
}

class ParsedUrl implements Parsed {
  readonly valid = true;
  readonly parts: readonly Part[];
  /** by item of the template */
  readonly #parsed: readonly (Parsed | undefined)[];

  constructor(readonly template: Template) {
    this.#parsed = template.map((item) => {
      if (typeof item === 'string') return undefined;
      return item.of instanceof WordValues ? item.of.parse(item.text) : item.of;
    });
    this.parts = this.#parsed.flatMap((its) => its?.parts ?? []);
  }

  get canonical(): string {
    return this.#text((_, its) => its.canonical);
  }

  get identity(): string {
    return this.#text(({ of, text }) => (of instanceof WordValues ? arrangementOf(text) : ''));
  }

  write(ranks: readonly bigint[]): string {
    let next = 0;
    return this.template
      .map((item, k) => {
        const its = this.#parsed[k];
        if (typeof item === 'string' || !its) return item;
        return item.write(its.write(ranks.slice(next, (next += its.parts.length))));
      })
      .join('');
  }

  #text(of: (piece: Piece, its: Parsed) => string): string {
    return this.template
      .map((item, k) => (typeof item === 'string' ? item.trim().toLowerCase() : of(item, this.#parsed[k]!)))
      .join('');
  }
}

export const url: Format = {
  name: 'url',
  version: 1,
  summary: 'address of a page or a file on the internet',
  accepts:
    'a scheme that names a host (https, ftp, ssh, ...) or none, a user, a name or an address, a port, a path, a query and a fragment; each ' +
    'piece between delimiters has its own image, escaped or not; scheme, port, delimiters, the end of the host (.com, .co.uk), www in front and the ' +
    'end of a file name (.html, .pdf) stay',
  example: 'https://www.example.com/users/jane-doe/letter.pdf?id=1042',
  options: {},
  create: createCodec,
};
