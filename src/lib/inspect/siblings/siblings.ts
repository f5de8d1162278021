// What the columns of a table say of each other: a city is somebody's where there are names beside it.
import { kindNamed } from '../kinds.js';
import { ofAnimals } from './animals.js';
import { withLogins } from './logins.js';
import { explainedByNeighbours } from './neighbours.js';
import { ownSiblings } from './own.js';
import { ENOUGH_PEOPLE, peopleBeside } from './people-beside.js';
import { scaled, scoreOf, type Seen } from './seen.js';

const CONFIRMED = 0.55;

/** The columns of a table, each with what the others say of it. */
export function withSiblings(columns: readonly Seen[]): Seen[] {
  const alone = withLogins(ofAnimals(columns)).map((seen, index, table) => ownSiblings(table, seen, index));
  const explained = explainedByNeighbours(alone, peopleBeside);
  return explained.map((seen, index) => placed(explained, seen, index));
}

/** Places are personal where there are people; where there are none but the parts of an address confirm each other, somebody has to say. */
function placed(table: readonly Seen[], seen: Seen, index: number): Seen {
  const { candidate } = seen;
  if (!candidate || kindNamed(candidate.kind).role !== 'place' || candidate.kind === 'birth-place') return seen;
  if (peopleBeside(table, index) >= ENOUGH_PEOPLE) return seen;
  const parts = table.filter(
    (other, i) =>
      i !== index && other.candidate && kindNamed(other.candidate.kind).role === 'place' && scoreOf(other) >= 0.4,
  ).length;
  const { byHeader, fit } = candidate;
  const sure = (byHeader >= 0.75 && fit.weak >= 0.6) || (byHeader >= 0.5 && fit.shape >= 0.6);
  const speaks = ['street-address', 'coordinates'].includes(candidate.kind) || candidate.fit.valid > 0.8;
  if (parts === 0 && !sure && !speaks) return scaled(seen, 0.5, 'nothing beside it is about people');
  // the parts of an address confirm each other, whoever's it is
  const confirmed = parts >= 2 && candidate.byHeader > 0 && candidate.score < CONFIRMED;
  return {
    ...seen,
    candidate: confirmed ? { ...candidate, score: CONFIRMED } : candidate,
    asks: true,
    because: [...seen.because, 'nothing beside it is about people: it may be the address of a thing'],
  };
}
