// url: a URL piece by piece, so that what begins alike still begins alike: the labels of its host, the pieces of its path, the keys and
// values of its query. Scheme, port, delimiters, the end of the host and that of a file's name stay.
import type { Codec, Format, Parsed } from './format.js';
import { readHost } from './hostname.js';
import { arrangementOf } from './identity.js';
import { ipv4 } from './ipv4.js';
import { ipv6 } from './ipv6.js';
import { parseShape } from './shape.js';
import { readEscapes, readUrl, splitPieces, type UrlParts } from './url-parts.js';
import { accountScript } from './words/scripts.js';
import { WordValues } from './words/word-values.js';

/** What is permuted, and how its image is written. */
interface Piece {
  readonly parsed: Parsed;
  readonly write: (image: string) => string;
  /** of a name or a word: hyphens and the like, which tell two of them apart */
  readonly arrangement?: string;
  /** what an image is to be read as there; names and words are read as what they were wherever they are written */
  readonly reading?: string;
}

/** A value: text that stays and pieces in their order. */
type Template = readonly (string | Piece)[];

const same = (image: string): string => image;

class Urls {
  readonly #latin = accountScript();
  readonly #labels = new WordValues({ prefix: 'label ', latin: this.#latin });
  readonly #words = new WordValues({ prefix: 'piece ', latin: this.#latin });
  readonly #ipv4 = ipv4.create({});
  readonly #ipv6 = ipv6.create({});

  /** Undefined for what is no URL. */
  read(value: string): { url: UrlParts; template: Template } | undefined {
    const url = readUrl(value);
    if (!url) return undefined;
    const host = this.#host(url);
    const user = this.#pieces(url.user ?? '');
    const path = this.#pieces(url.path);
    const query = this.#pieces(url.query);
    if (!host || !user || !path || !query) return undefined;
    const { before, scheme, port, extension, behind } = url;
    return {
      url,
      template: [
        before + scheme,
        ...user,
        url.user === undefined ? '' : '@',
        ...host,
        port,
        ...path,
        extension,
        ...query,
        behind,
      ],
    };
  }

  #host({ host, scheme }: UrlParts): Template | undefined {
    const name = readHost(host);
    // without a scheme only a name with an end tells a URL from other words
    if (name && (scheme !== '' || name.behind !== '')) {
      const labels = name.labels.flatMap((label, k) => [
        k > 0 ? '.' : '',
        { parsed: this.#labels.parse(label), write: same, arrangement: arrangementOf(label) },
      ]);
      return [name.before, ...labels, name.behind];
    }
    if (scheme === '') return undefined;
    const isBracketed = host.startsWith('[');
    const address = isBracketed ? this.#ipv6.parse(host.slice(1, -1)) : this.#ipv4.parse(host);
    if (!address.valid) return undefined;
    const parsed: Parsed = {
      valid: true,
      parts: address.parts.map((part) => ({ ...part, label: `address ${part.label}` })),
      canonical: address.canonical,
      write: (ranks) => address.write(ranks),
    };
    const piece = { parsed, write: same, reading: parsed.parts.map(({ label }) => label).join() };
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
        const { text, write } = escaped;
        out.push({ parsed: this.#words.parse(text), write, arrangement: arrangementOf(text) });
      }
    }
    return out;
  }
}

/** What has to be the same for an image to be read as its value was; empty for what is no URL. */
function structureOf(urls: Urls, value: string): string {
  const read = urls.read(value);
  return read
    ? read.template.map((item) => (typeof item === 'string' ? item : `\n${item.reading ?? ''}`)).join('\t')
    : '';
}

function createCodec(): Codec {
  const urls = new Urls();
  return {
    parse(value) {
      const read = urls.read(value);
      return read ? parseTemplate(read.template) : parseShape(value, false);
    },
    admits: (image, value) => structureOf(urls, image) === structureOf(urls, value),
  };
}

function parseTemplate(template: Template): Parsed {
  return {
    valid: true,
    parts: template.flatMap((item) => (typeof item === 'string' ? [] : item.parsed.parts)),
    canonical: template
      .map((item) => (typeof item === 'string' ? item.trim().toLowerCase() : item.parsed.canonical))
      .join(''),
    identity: template
      .map((item) => (typeof item === 'string' ? item.trim().toLowerCase() : (item.arrangement ?? '')))
      .join(''),
    write(ranks) {
      let next = 0;
      return template
        .map((item) => {
          if (typeof item === 'string') return item;
          const { parsed, write } = item;
          return write(parsed.write(ranks.slice(next, (next += parsed.parts.length))));
        })
        .join('');
    },
  };
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
