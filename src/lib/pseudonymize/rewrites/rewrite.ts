// What an action of a policy makes of a value. The value is never empty, of spaces alone or a null token.
import { placeOf } from '../../formats/symbols.js';
import type { Refusal } from '../value-cipher.js';

/** A text, or why there is none. */
export type Rewrite = string | Refusal;

export interface Rewriter {
  /** whether the result depends on the row's subject */
  readonly bySubject: boolean;
  /** @param subject the canonical value of the subject column, empty without one */
  rewrite(value: string, subject: string): Rewrite;
  /** Overwrites keys. */
  wipe(): void;
}

/** Whether a character is a letter, a digit or another symbol that tells something, rather than punctuation or space. */
export function isSymbol(character: string): boolean {
  return placeOf(character.codePointAt(0)!) !== null;
}

/** Refuses a value that the action cannot read: it would pass in clear, or lose more than was asked for. */
export function unreadable(reason: string): Refusal {
  return { kind: 'unreadable', reason, hint: '"invalid: redact" in the rule takes such values out' };
}
