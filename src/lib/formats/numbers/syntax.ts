// How numbers are written: sign, currency sign, grouping, decimal mark, exponent. All of that stays.

/** What separates the whole part from the fraction. */
export type Mark = '.' | ',';

/** Where the digits of a number are. */
export interface NumberOutline {
  /** digits in front of the mark */
  readonly whole: number;
  /** digits behind it */
  readonly fraction: number;
}

const SPACE = '[ \\t\\u00a0\\u202f]';
const SIGN = '[+\\-\\u2212\\u2013]?';
const CURRENCY = '[$\\u00a3\\u00a5\\u20a9\\u20aa\\u20ac\\u20b9\\u20ba\\u20bd]?';

/**
 * A number whose digits are grouped in threes, or as in India in twos in front of the last three.
 *
 * @param mark undefined for numbers without a fraction
 */
function syntax(mark: Mark | undefined): RegExp {
  const group = `[${mark === ',' ? '.' : ','}${mark === undefined ? '.' : ''} '\\u2019\\u00a0\\u202f_]`;
  const indian = mark === ',' ? '' : '|\\d{1,2}(?:,\\d{2})+,\\d{3}';
  const point = mark === ',' ? ',' : '\\.';
  // the groups of the expression: the whole part, what separates its groups, the fraction
  const bare = mark === undefined ? '' : `|(?=${point}\\d)`;
  const whole = `(\\d{1,3}(?:(${group})\\d{3}(?:\\2\\d{3})*)${indian}|\\d+${bare})`;
  const rest = mark === undefined ? '' : `(?:${point}(\\d*))?(?:[eE][+-]?\\d{1,4})?`;
  const start = `^${SPACE}*\\(?${SIGN}${SPACE}?${CURRENCY}${SPACE}?${SIGN}`;
  return new RegExp(`${start}${whole}${rest}${SPACE}?${CURRENCY}%?-?\\)?${SPACE}*$`);
}

const SYNTAX: Readonly<Record<Mark | 'none', RegExp>> = { '.': syntax('.'), ',': syntax(','), none: syntax(undefined) };

/** Undefined for what is no number. */
export function outlineOf(text: string, mark: Mark | undefined): NumberOutline | undefined {
  const match = SYNTAX[mark ?? 'none'].exec(text);
  if (!match) return undefined;
  return { whole: countDigits(match[1]!), fraction: match[3]?.length ?? 0 };
}

/** What a number means beside its digits: sign, currency, per cent and exponent, each in one spelling. */
export function marksOf(text: string): string {
  const [, before = '', exponent = '', behind = ''] = /^([^eE]*)(?:[eE]([+-]?\d+))?(.*)$/s.exec(text)!;
  const marks = (before + behind)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^([^()]*)\((.*)\)([^()]*)$/s, '$1$2$3-')
    .replace(/[^-($\u00a3\u00a5\u20a9\u20aa\u20ac\u20b9\u20ba\u20bd%)]/g, '');
  return `${[...marks].sort().join('')}e${Number(exponent)}`;
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code < 0x3a) count++;
  }
  return count;
}
