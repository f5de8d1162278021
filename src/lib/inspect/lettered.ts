// Patterns with classes of letters. Those of Unicode have hundreds of ranges: it takes up to two milliseconds until such a pattern is
// compiled, of which inspect has dozens, and longer to match. Most cells are ASCII, where A to Z say the same.

/** A pattern as it is written; any RegExp is one. In the bundle it is text, since a RegExp has all its classes from the beginning. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The members in ASCII of a class of Unicode, as they stand between brackets. */
const IN_ASCII: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  Lo: '',
  M: '',
  Mn: '',
  N: '0-9',
  P: String.raw`!-#%-*,\-.\/:;?@\[-\]_{}`,
  S: String.raw`$+<=>^\x60|~`,
  'Script=Latin': 'A-Za-z',
};

/** A pattern that is compiled for all of Unicode when a text that is not ASCII is met. */
export class Lettered {
  readonly #pattern: Pattern;
  #ascii: RegExp | undefined;
  #whole: RegExp | undefined;

  /** @param pattern with the flag u */
  constructor(pattern: Pattern) {
    this.#pattern = pattern;
  }

  /** The pattern to match a text with. */
  for(text: string): RegExp {
    if (isAscii(text)) return (this.#ascii ??= forAscii(this.#pattern));
    return (this.#whole ??= new RegExp(this.#pattern.source, this.#pattern.flags));
  }

  /** Not for patterns that go on where they ended (g, y). */
  test(text: string): boolean {
    return this.for(text).test(text);
  }
}

export const lettered = (pattern: Pattern): Lettered => new Lettered(pattern);

const ASCII = /^[\0-\x7f]*$/;
export const isAscii = (text: string): boolean => ASCII.test(text);

/**
 * A pattern that matches the same in texts of ASCII.
 *
 * @throws Error for a class that is not in the table
 */
export function forAscii({ source, flags }: Pattern): RegExp {
  let isInClass = false;
  const ascii = source.replace(/\\p\{([^}]*)\}|\\[^]|[[\]]/g, (token: string, name: string | undefined) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    if (name === undefined && token !== '\\P') return token;
    const members = IN_ASCII[name ?? ''];
    if (members === undefined) throw new Error(`no class for ${token} in ASCII, in /${source}/`);
    return isInClass ? members : `[${members}]`;
  });
  return new RegExp(ascii, flags.replace('u', ''));
}
