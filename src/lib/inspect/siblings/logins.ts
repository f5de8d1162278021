// Who logs in, and with what, side by side: "mitar" and "mitar1", "petr" and "123". Before anything makes names of the words.
import { share, type Column } from '../column.js';
import type { KindName } from '../kinds.js';
import { isHash, isWeakestSecret } from '../values/secrets.js';
import { found } from './rules/rule.js';
import type { Seen } from './seen.js';

const LOGIN = /^(?=.*[a-z]{2})[a-z\d][\w.-]{1,29}$/i;
/** Nobody writes names so who writes them with capitals. */
const SMALL = /^[a-z\d]|[\d._]/;
const MOST = 0.9;
const MOSTLY = 0.6;
const LONGEST = 24;
const SURE = 0.72;
const SOMEBODY = 0.5;

const OF_SOMEBODY: ReadonlySet<KindName> = new Set(['email', 'first-name', 'last-name', 'full-name', 'phone', 'cpf']);

/** The columns, of which neither has a header, with logins and passwords found by each other. */
export function withLogins(columns: readonly Seen[]): readonly Seen[] {
  const pair = columns.findIndex((seen, index) => isPair(columns, index) && seen.says.meaningless);
  if (pair < 0) return columns;
  return columns.map((seen, index) => {
    if (index === pair) return found(seen, 'username', SURE, 'words as users log in with, in front of their passwords');
    if (index === pair + 1) return found(seen, 'password', SURE, 'as passwords are invented, behind who logs in');
    return seen;
  });
}

function isPair(columns: readonly Seen[], index: number): boolean {
  const [login, secret] = [columns[index]!, columns[index + 1]];
  if (!secret?.says.meaningless || !areLogins(login.column) || !areSecrets(login.column, secret.column)) return false;
  return columns.some(
    ({ candidate }, at) =>
      at !== index &&
      at !== index + 1 &&
      candidate !== undefined &&
      candidate.score >= SOMEBODY &&
      OF_SOMEBODY.has(candidate.kind),
  );
}

/** A word each, in small letters or with digits in it, another in nearly every row. */
function areLogins(column: Column): boolean {
  if (column.filled === 0 || column.shape.unique < MOSTLY || column.shape.words > 1.05) return false;
  if (share(column, isWeakestSecret) >= MOSTLY) return false;
  return share(column, (value) => LOGIN.test(value)) >= MOST && share(column, (value) => SMALL.test(value)) >= MOSTLY;
}

/** Nearly all easily guessed, hashes, or the login once more, with digits behind it or not. */
function areSecrets(logins: Column, secrets: Column): boolean {
  if (secrets.filled === 0 || secrets.shape.words > 1.05) return false;
  if (share(secrets, isHash) > MOST) return true;
  if (secrets.shape.length > LONGEST) return false;
  if (share(secrets, isWeakestSecret) >= MOSTLY) return true;
  const rows = logins.first.flatMap((login, row) => (login && secrets.first[row] ? [[login, secrets.first[row]]] : []));
  const hits = rows.filter(([login, secret]) => isAgain(login!, secret!)).length;
  return rows.length > 1 && hits >= MOSTLY * rows.length;
}

const stemOf = (word: string): string => word.toLowerCase().replace(/[\d!@#._-]+$/, '');

const isAgain = (login: string, secret: string): boolean => {
  const stem = stemOf(secret);
  return stem.length > 1 && (stem === login.toLowerCase() || stem === stemOf(login));
};
