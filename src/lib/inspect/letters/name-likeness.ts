// How much the letters of a word are like those of names of people, in Latin script: "lindqvist" is, "lieferung" is not. It says little of one
// word and a good deal of a column of them, and it knows words that no dictionary has. bench/detection/letters.mjs trains it.
import type { Column } from '../column.js';
import { entriesOf } from '../dictionaries/lookup.js';
import { gramsOf, WEIGHTS } from './grams.js';
import { BIAS, SCALE, STEPS } from './weights.js';

const SHORTEST_WORD = 3;
/** What one word may say at most: logarithms of odds. */
const MOST = 3;
/** Values that are looked at. */
const ENOUGH = 40;
const NOT_LATIN = /[^a-z]/g;

/** How each weight is written: in steps from the middle of these 64 letters. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = 32;

let weights: Float32Array | undefined;

function loaded(): Float32Array {
  if (weights) return weights;
  const steps = STEPS.replace(/\s/g, '');
  return (weights = Float32Array.from({ length: WEIGHTS }, (_, i) => (DIGITS.indexOf(steps[i]!) - MIDDLE) * SCALE));
}

/** The logarithm of the odds that a word is a name rather than another word. @param word small letters a to z */
export function nameLikeness(word: string): number {
  const known = loaded();
  const grams = gramsOf(word);
  let sum = 0;
  for (const gram of grams) sum += known[gram]!;
  return BIAS + sum / Math.sqrt(grams.length);
}

// Names and words return from table to table.
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, number>();

function limited(word: string): number {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const likeness = Math.max(-MOST, Math.min(MOST, nameLikeness(word)));
  remembered.set(word, likeness);
  return likeness;
}

/** The mean over the words of a column of which most cells are a few words; 0 for other columns. */
export function columnLikeness({ values, shape }: Column): number {
  if (shape.letters <= 0.6 || shape.words >= 5) return 0;
  let [sum, words] = [0, 0];
  for (const { value } of values.slice(0, ENOUGH)) {
    for (const entry of entriesOf(value)) {
      const word = entry.replace(NOT_LATIN, '');
      if (word.length < SHORTEST_WORD) continue;
      sum += limited(word);
      words++;
    }
  }
  return words === 0 ? 0 : sum / words;
}
