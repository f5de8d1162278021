// A word as the pieces that the model of letters knows: two to four letters in a row, with the word's beginning and end.

/** How many weights there are; pieces that share one are told apart by the rest of the word. */
export const WEIGHTS = 8_192;

const SHORTEST = 2;
const LONGEST = 4;
const BEGINS = 0x5e;
const ENDS = 0x24;

/**
 * The numbers of the weights of a word's pieces, by the hash of Fowler, Noll and Vo (FNV-1a, 32 bits) over their letters.
 * @param word small letters a to z
 */
export function gramsOf(word: string): number[] {
  const grams: number[] = [];
  const length = word.length + 2;
  const codeAt = (i: number): number => (i === 0 ? BEGINS : i === length - 1 ? ENDS : word.charCodeAt(i - 1));
  for (let size = SHORTEST; size <= LONGEST; size++) {
    for (let from = 0; from + size <= length; from++) {
      let hash = 0x811c9dc5 ^ size;
      for (let i = from; i < from + size; i++) hash = Math.imul(hash ^ codeAt(i), 0x01000193);
      grams.push((hash >>> 0) % WEIGHTS);
    }
  }
  return grams;
}
