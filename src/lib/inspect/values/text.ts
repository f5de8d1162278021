// Free text.
import { NO, SHAPE, WEAK, type Level } from './level.js';
import { lettered } from '../lettered.js';

const SMALL_WORDS = lettered(/\p{Ll}{2,}\s+\p{Ll}{2,}/u);

const SENTENCE_WORDS = 6;

export function freeText(value: string): Level {
  const words = value.split(/\s+/u).length;
  if (words >= SENTENCE_WORDS && SMALL_WORDS.test(value)) return SHAPE;
  return words >= 3 ? WEAK : NO;
}
