// Words of the lists, some of which stay: which words may be one.
import { CASE, LONGEST_LISTED } from './word-records';

const LISTED_BITS: u32 = 5;
const FILTER_SHIFT: u32 = 20;

/** Whether a word may be a listed one, which stays: the same number as kept-words.ts gives it, in its filter. */
export function mayBeListed(word: usize, length: u32, filter: usize): bool {
  let letters: u32 = 0;
  let capitals: u32 = 0;
  for (let k: u32 = 0; k < length; k++) {
    const byte = <u32>load<u8>(word + k);
    letters = (letters << LISTED_BITS) | ((byte | CASE) - 0x60);
    capitals = (capitals << 1) | (byte & CASE ? 0 : 1);
  }
  const number = (letters << LONGEST_LISTED) | capitals;
  return load<u8>(filter + ((number * 0x9e3779b1) >> FILTER_SHIFT)) != 0;
}
