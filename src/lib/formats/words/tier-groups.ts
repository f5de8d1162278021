// Which tiers of words are permuted together: each alone, where it has enough words.
import { NO_NAME, PLAIN, SELDOM } from './grammar.js';

/** Tiers that are permuted together: bit t for tier t. */
export type Group = number;

const ALL_TIERS: Group = (1 << PLAIN) | (1 << SELDOM) | (1 << NO_NAME);
const READABLE: Group = (1 << PLAIN) | (1 << SELDOM);
/** How tiers may go together, the most apart first: for each tier its group. */
export const GROUPINGS: readonly (readonly Group[])[] = [
  [1 << PLAIN, 1 << SELDOM, 1 << NO_NAME],
  [READABLE, READABLE, 1 << NO_NAME],
  [ALL_TIERS, ALL_TIERS, ALL_TIERS],
];

/** What labels call a group: readable, odd, neither; nothing when the tiers are not kept apart. */
export const GROUP_SUFFIXES: Readonly<Record<Group, string>> = {
  [1 << PLAIN]: '/r',
  [1 << SELDOM]: '/o',
  [1 << NO_NAME]: '/x',
  [READABLE]: '/ro',
  [ALL_TIERS]: '',
};
