// E-mail addresses, telephone numbers, user names.
import { date } from './dates.js';
import { NO, onlyDigits, SHAPE, VALID, WEAK, type Level } from './level.js';
import { uuid } from './machine.js';
import { lettered } from '../lettered.js';

const EMAIL = lettered(
  /^(?:mailto:)?[^\s@,;<>"()]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?\.[\p{L}]{2,24}$/iu,
);
const LOOSE_EMAIL = /^[^\s@]+@[^\s@]+$/u;
const IN_BRACKETS = /<([^<>\s]+@[^<>\s]+)>$/u;

export function email(value: string): Level {
  if (!value.includes('@')) return NO;
  const address = IN_BRACKETS.exec(value)?.[1] ?? value;
  if (EMAIL.test(address)) return VALID;
  return LOOSE_EMAIL.test(address) ? SHAPE : NO;
}

const PHONE =
  /^(?:tel|phone|fax|mob|cell|ph)?[.:\s]*\(?\+?[\d\s().\-/–·]{6,30}(?:(?:\s|,|;)*(?:x|ext|extn|extension|#)[.:\s]*\d{1,6}(?:\s*(?:,|y|and|und|et|e|\/)\s*\d{1,6})*)?$/i;
/** Separators as only telephone numbers have them: a plus, brackets around a country or an area code, groups of 3-3-4, pairs. */
const DIALLED =
  /^(?:\(?\+\d|00[1-9]\d)|^\(?0?\d{2,5}\)[\s.-]?\d|^\d{3}[-.\s]\d{3}[-.\s]\d{4}\b|^1[-.\s]\d{3}[-.\s]\d{3}[-.\s]\d{4}\b|^0\d{1,4}\s?[-/\s]\s?\d{3,}|^3\d\d[\s/-]\d{6,7}$|\d\s*(?:x|ext\.?)\s*\d{1,6}(?:$|[\s,/])/i;
/** France: "06.12.34.56.78", which begins like a date. */
const IN_PAIRS = /^0\d(?:[ .-]\d\d){4}$/;
const DATE_LIKE = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b/;
const DECIMAL = /^-?\d+\.\d+$/;

const EXTENSION = /(?:x|ext|#).*$/i;

/** Islands have six digits, in pairs, the middle one of no month: "89.83.24". */
const SHORT_IN_PAIRS = /^\d\d([ .-])\d\d\1\d\d$/;

/** An extension, or the number within a house. */
const INTERNAL = /^\d{4,6}$/;

export function phone(value: string): Level {
  if (INTERNAL.test(value)) return WEAK;
  if (value.length > 40 || !PHONE.test(value)) return NO;
  const digits = onlyDigits(value.replace(EXTENSION, ''));
  if (SHORT_IN_PAIRS.test(value)) return date(value) === NO ? WEAK : NO;
  if (digits.length < 7 || digits.length > 18) return NO;
  if (IN_PAIRS.test(value)) return SHAPE;
  if (DATE_LIKE.test(value)) return NO;
  // 999-99-9999 is how social security numbers are written
  if (/^\d{3}-\d{2}-\d{4}$/.test(value) || /^\d{5}-\d{4}$/.test(value)) return NO;
  if (DECIMAL.test(value)) return digits.length === 10 && /^\d{3}\.\d{7}$/.test(value) ? WEAK : NO;
  if (DIALLED.test(value)) return /^(.)\1+$/.test(digits) ? WEAK : SHAPE;
  return WEAK;
}

const LETTER = lettered(/\p{L}/u);
const USERNAME = lettered(/^@?[\p{L}\d][\p{L}\d._\-]{1,38}$/u);

/** The name of a site of the web, which is written like "anna.berg". */
const DOMAIN = /\.(?:com|net|org|edu|gov|info|biz|io|co|app|dev|de|fr|es|it|nl|br|pt|uk|ch|at|be|pl|eu|us)$/i;

/** What a file is called is written so, too: "report.jpg". */
const FILE =
  /\.(?:jpe?g|png|gif|bmp|tiff?|svg|webp|ico|mp[34]|wav|flac|ogg|m4a|avi|mov|mkv|webm|pdf|docx?|xlsx?|pptx?|od[tps]|csv|tsv|txt|json|xml|ya?ml|html?|css|zip|gz|tar|rar|7z|exe|dll|bin|log|bak|sql|db|py|js|ts|java|cpp|rb|php|sh|ini|cfg)$/i;

export const isFile = (value: string): boolean => FILE.test(value);

const DOMAIN_USER = /^[\w.-]{2,40}\\[\w.$-]{1,40}$/;

export function username(value: string): Level {
  if (DOMAIN_USER.test(value)) return VALID;
  if (!USERNAME.test(value) || !LETTER.test(value)) return NO;
  if (DOMAIN.test(value) || isFile(value) || (value.length > 31 && uuid(value) >= VALID)) return NO;
  return /^[a-z]+[._][a-z]+\d{0,4}$|^@[\w.]{3,30}$/.test(value) ? SHAPE : WEAK;
}

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

export function password(value: string): Level {
  return /^\S{3,200}$/.test(value) && !TIMESTAMP.test(value) ? WEAK : NO;
}
