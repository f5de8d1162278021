// Values made coarser: a date its year or month, a number a band, a postal code its first symbols.
import { REDACTED, type Generalize } from '../../policy/document.js';
import { ColumnDates } from './dates.js';
import { isSymbol, unreadable, type Rewriter } from './rewrite.js';

type Coarse = (value: string) => string | undefined;

export function generalizeRewriter(action: Generalize): Rewriter {
  const coarse = coarseOf(action);
  return {
    bySubject: false,
    rewrite: (value) =>
      coarse(value) ??
      (action.invalid === 'redact' ? REDACTED : unreadable(`no value that generalizes to a ${action.to}`)),
    wipe: () => {},
  };
}

function coarseOf(action: Generalize): Coarse {
  switch (action.to) {
    case 'year':
    case 'month': {
      const dates = new ColumnDates(action.format, action.options);
      const two = (n: number): string => String(n).padStart(2, '0');
      return (value) => {
        const read = dates.read(value);
        if (!read) return undefined;
        const year = String(read.year).padStart(4, '0');
        if (action.to === 'year') return year;
        return read.month === undefined ? undefined : `${year}-${two(read.month)}`;
      };
    }
    case 'band':
      return (value) => band(value, action.width, action.top);
    case 'prefix':
      return (value) => prefix(value, action.keep);
  }
}

const IN_GROUPS = /^-?\d{1,3}(?:,\d{3}){2,}$|^-?\d{1,3}(?:,\d{3})+\.\d+$/;
/** Nobody can tell whether these are thousands or thousandths. */
const EITHER = /^-?[1-9]\d{0,2},\d{3}$/;

/**
 * "37" in bands of ten is "30-39"; from `top` on "90+". A decimal comma or point is read, and groups of three behind commas where they are
 * nothing else.
 */
function band(value: string, width: number, top: number | undefined): string | undefined {
  const given = value.trim();
  if (EITHER.test(given)) return undefined;
  const text = IN_GROUPS.test(given) ? given.replaceAll(',', '') : given.replace(',', '.');
  if (!/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  if (top !== undefined && number >= top) return `${top}+`;
  const first = Math.floor(number / width) * width;
  const last = top === undefined ? first + width - 1 : Math.min(first + width - 1, top - 1);
  return first < 0 ? `${first} to ${last}` : `${first}-${last}`;
}

/** Undefined for a value that has no more symbols than stay: it would pass as it is. */
function prefix(value: string, keep: number): string | undefined {
  const characters = [...value.trim()];
  let seen = 0;
  const end = characters.findIndex((c) => isSymbol(c) && ++seen > keep);
  return end < 0
    ? undefined
    : characters
        .slice(0, end)
        .join('')
        .replace(/[^\p{L}\p{N}]+$/u, '');
}
