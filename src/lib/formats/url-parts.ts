// What a URL consists of: RFC 3986, section 3, and what the WHATWG's URL standard lets through besides. Escapes are read as the
// characters that they stand for.

/** Schemes whose URLs name a host. */
const SCHEMES = 'https?|ftps?|sftp|ssh|git|svn|wss?|rtsps?|rtmps?|ldaps?|smb|nfs|ircs?|s3|gs|hdfs';
/** Between delimiters: no controls, spaces, quotation marks, angle brackets, backslashes or backticks. */
const REST = '[^\\x00-\\x20"<>\\\\`\\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]';
const SCHEME = new RegExp(`^(?:${SCHEMES})$`, 'i');
/** Of "rtsps" and the like. */
export const LONGEST_SCHEME = 5;
const USER = "[A-Za-z0-9._~%!$&'()*+,;=:-]*";
export const LONGEST_PORT = 5;
export const MOST_PORT = 65_535;
const ONE_OF_REST = new RegExp(`^${REST}$`);
const URL_PARTS = new RegExp(
  `^( *)(?:((?:${SCHEMES})://)(?:(${USER})@)?)?([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])((?::[0-9]{1,${LONGEST_PORT}})?)((?:[/?#]${REST}*)?)( *)$`,
  'i',
);

/** The ends of file names that stay: they tell the kind of a file, and nothing of whom it is about. */
const EXTENSIONS =
  'html?|xhtml|php|aspx?|jspx?|cgi|js|css|json|xml|rss|atom|csv|txt|md|pdf|docx?|xlsx?|pptx?|odt|ods|zip|gz|png|jpe?g|gif|svg|webp|ico|bmp|' +
  'tiff?|mp3|mp4|wav|avi|mov|webm|woff2?|ttf|ics|vcf';
const EXTENSION = new RegExp(`[^/.](\\.(?:${EXTENSIONS}))$`, 'i');
/** Of ".woff2", and what stands in front. */
export const LONGEST_EXTENSION = 7;

export interface UrlParts {
  /** spaces in front */
  readonly before: string;
  /** with "://"; empty when there is none */
  readonly scheme: string;
  /** what stands before the at sign; undefined without one */
  readonly user: string | undefined;
  /** a name, an IPv4 address, or an IPv6 address in brackets */
  readonly host: string;
  /** with its colon, or empty */
  readonly port: string;
  /** from the first slash, question mark or number sign up to the extension */
  readonly path: string;
  /** of the file that the path names, with its dot, or empty */
  readonly extension: string;
  /** query and fragment with what they begin with */
  readonly query: string;
  /** spaces behind */
  readonly behind: string;
}

/** Undefined for what is no URL, as far as that shows outside its host. */
export function readUrl(value: string): UrlParts | undefined {
  const match = URL_PARTS.exec(value);
  if (!match) return undefined;
  const [, before = '', scheme = '', user, host = '', port = '', rest = '', behind = ''] = match;
  if (port !== '' && Number(port.slice(1)) > MOST_PORT) return undefined;
  const end = rest.search(/[?#]/);
  const whole = end < 0 ? rest : rest.slice(0, end);
  const extension = extensionOf(whole);
  const path = whole.slice(0, whole.length - extension.length);
  return { before, scheme, user, host, port, path, extension, query: rest.slice(whole.length), behind };
}

export function isScheme(text: string): boolean {
  return SCHEME.test(text);
}

/** Whether a character of ASCII may stand behind the host. */
export function mayFollow(character: string): boolean {
  return ONE_OF_REST.test(character);
}

/** What stays at the end of a path, with its dot, or nothing; the last seven characters of the path decide. */
export function extensionOf(path: string): string {
  return EXTENSION.exec(path)?.[1] ?? '';
}

/** RFC 3986, section 2.2, and some that the standard does not name. */
const DELIMITER = /([/?#&=;:@!$'()*+,[\]|^{}])/;

export function isDelimiter(character: string): boolean {
  return DELIMITER.test(character);
}

/** Pieces and the delimiters between them by turns; the first and the last one are pieces, and may be empty. */
export function splitPieces(text: string): string[] {
  return text.split(DELIMITER);
}

/** A piece with its escapes read. */
export interface Escaped {
  readonly text: string;
  /** The piece with other characters in the places of its own, as many of them. */
  write(image: string): string;
}

/** An escaped byte, and whether its digits are small. */
const ESCAPE = /%([0-9A-Fa-f]{2})/y;
const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Undefined where escapes are not those of UTF-8, or not written so that their digits' case shows in every image: letters and digits
 * of ASCII have capital digits, characters beyond it digits of one case.
 */
export function readEscapes(piece: string): Escaped | undefined {
  if (!piece.includes('%')) return { text: piece, write: (image) => image };
  const characters: string[] = [];
  /** per character: how it is escaped */
  const escapes: (undefined | 'kept' | 'small' | 'capital')[] = [];
  const kept: string[] = [];
  for (let at = 0; at < piece.length;) {
    if (piece[at] !== '%') {
      const character = String.fromCodePoint(piece.codePointAt(at)!);
      characters.push(character);
      escapes.push(undefined);
      kept.push('');
      at += character.length;
      continue;
    }
    const escaped = escapedCharacter(piece, at);
    if (!escaped) return undefined;
    characters.push(escaped.character);
    escapes.push(escaped.kind);
    kept.push(piece.slice(at, escaped.end));
    at = escaped.end;
  }
  return {
    text: characters.join(''),
    write: (image) =>
      [...image]
        .map((character, i) => {
          const kind = escapes[i];
          if (kind === undefined) return character;
          if (kind === 'kept') return kept[i]!;
          const bytes = Buffer.from(character).toString('hex').replace(/../g, '%$&');
          return kind === 'small' ? bytes : bytes.toUpperCase();
        })
        .join(''),
  };
}

function escapedCharacter(
  piece: string,
  start: number,
): { character: string; kind: 'kept' | 'small' | 'capital'; end: number } | undefined {
  const bytes: number[] = [];
  ESCAPE.lastIndex = start;
  let length = 1;
  while (bytes.length < length) {
    const match = ESCAPE.exec(piece);
    if (!match) return undefined;
    bytes.push(Number.parseInt(match[1]!, 16));
    // RFC 3629, section 3
    if (bytes.length === 1 && bytes[0]! >= 0xc0) length = bytes[0]! < 0xe0 ? 2 : bytes[0]! < 0xf0 ? 3 : 4;
  }
  const end = start + 3 * length;
  let character: string;
  try {
    character = utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
  const digits = piece.slice(start, end);
  if (length === 1) {
    if (!LETTER_OR_DIGIT.test(character)) return { character, kind: 'kept', end };
    return /[a-f]/.test(digits) ? undefined : { character, kind: 'capital', end };
  }
  if (/[a-f]/.test(digits) && /[A-F]/.test(digits)) return undefined;
  return { character, kind: /[a-f]/.test(digits) ? 'small' : 'capital', end };
}
