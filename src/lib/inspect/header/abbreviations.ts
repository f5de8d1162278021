// Compounds of which a header has the beginnings of both halves: "fam stand" for Familienstand, "est civ" for estado civil. A single word is not
// read so: most that begin a longer one are words themselves ("goal", "sale", "report").
import { knownWords, meaningOf } from './vocabulary.js';

/** Of each half. */
const SHORTEST = 3;
/** Letters that an abbreviation saves. */
const SAVED = 3;

let byBeginning: Map<string, string[]> | undefined;

/** Known words with the same three letters in front. */
function beginningLike(word: string): readonly string[] {
  if (!byBeginning) {
    byBeginning = new Map();
    for (const known of knownWords()) {
      const beginning = known.slice(0, SHORTEST);
      const list = byBeginning.get(beginning);
      if (list) list.push(known);
      else byBeginning.set(beginning, [known]);
    }
  }
  return byBeginning.get(word.slice(0, SHORTEST)) ?? [];
}

/** The known compound that begins with one word and goes on with the other; undefined where such compounds have more than one meaning. */
export function compoundOf(first: string, second: string): string | undefined {
  if (first.length < SHORTEST || second.length < SHORTEST) return undefined;
  const least = first.length + second.length + SAVED;
  const [found, ...others] = beginningLike(first).filter(
    (known) => known.length >= least && known.startsWith(first) && known.indexOf(second, first.length) > 0,
  );
  if (found === undefined) return undefined;
  const meaning = meaningOf(found);
  return meaning !== undefined && others.every((other) => meaningOf(other) === meaning) ? found : undefined;
}
