// A twin with few symbols at most places of an identifier.
import { narrowed } from './narrowed.js';
import type { Twin } from './twin.js';

const SMALLER = 'few symbols at most places';

export const few = (
  format: string,
  shapes: readonly string[],
  rule: string,
  isValid: Twin['isValid'],
  bigger?: readonly string[],
): Twin => ({
  ...{ format, smaller: SMALLER, shapes, rule, isValid, narrow: narrowed },
  ...(bigger && { bigger }),
});
