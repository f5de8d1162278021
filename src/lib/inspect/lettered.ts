// Patterns with classes of letters. Those of Unicode have hundreds of ranges: it takes up to two milliseconds until such a pattern is
// compiled, of which inspect has dozens, and longer to match. Most cells are ASCII, where A to Z say the same.

/** The members in ASCII of a class of Unicode, as they stand between brackets. */
const IN_ASCII: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  Lo: '',
  M: '',
  Mn: '',
  N: '0-9',
  'Script=Latin': 'A-Za-z',
};

/** A pattern that is compiled for all of Unicode when a text that is not ASCII is met. */
export class Lettered {
  #ascii: RegExp | undefined;

  /** @param whole with the flag u */
  constructor(readonly whole: RegExp) {}

  /** The pattern to match a text with. */
  for(text: string): RegExp {
    return isAscii(text) ? (this.#ascii ??= forAscii(this.whole)) : this.whole;
  }

  /** Not for patterns that go on where they ended (g, y). */
  test(text: string): boolean {
    return this.for(text).test(text);
  }
}

export const lettered = (whole: RegExp): Lettered => new Lettered(whole);

const ASCII = /^[\0-\x7f]*$/;
export const isAscii = (text: string): boolean => ASCII.test(text);

/**
 * A pattern that matches the same in texts of ASCII.
 *
 * @throws Error for a class that is not in the table
 */
export function forAscii({ source, flags }: RegExp): RegExp {
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
