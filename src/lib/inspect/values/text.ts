// Free text.
import { NO, SHAPE, WEAK, type Level } from './level.js';

const SENTENCE_WORDS = 6;

export function freeText(value: string): Level {
  const words = value.split(/\s+/u).length;
  if (words >= SENTENCE_WORDS && /\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(value)) return SHAPE;
  return words >= 3 ? WEAK : NO;
}
