// How much the other columns of a table say that its rows are about people.
import { kindNamed, type KindName } from '../kinds.js';
import type { Seen } from './seen.js';

/** From here on a table is about people. */
export const ENOUGH_PEOPLE = 0.5;
/** Up to here it is about things. */
export const SOME_PEOPLE = 0.3;

// A telephone number or an address may be that of a shop, so these say less of people than a name does.
const CONTACTS: ReadonlySet<KindName> = new Set(['email', 'username', 'password', 'card', 'cvv', 'phone', 'iban']);

/** 0 to 1: how sure it is that the rows of the table are about people, seen from one column. */
export function peopleBeside(table: readonly Seen[], self: number): number {
  let none = 1;
  table.forEach((seen, index) => {
    if (index !== self) none *= 1 - weightOf(seen);
  });
  return 1 - none;
}

function weightOf({ candidate }: Seen): number {
  if (!candidate || candidate.score < 0.4) return 0;
  const { role } = kindNamed(candidate.kind);
  if (candidate.kind === 'name') return 0.3 * candidate.score;
  if (role === 'person') return candidate.score;
  if (role === 'quasi') return 0.8 * candidate.score;
  return CONTACTS.has(candidate.kind) ? 0.6 * candidate.score : 0;
}
