// What is wrong with a policy: every mistake with its place, not only the first.
import type { Position } from './document.js';

export interface Problem extends Position {
  readonly message: string;
  /** what was meant, or what to do */
  readonly hint?: string;
}

/** A policy that cannot be used. The messages hold words of the policy, never a value of a table. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(problems.length === 1 ? 'a mistake in the policy' : `${problems.length} mistakes in the policy`);
  }
}

/** "policy.yaml:12:5: there is no action "maks" (did you mean "mask"?)" */
export function problemLine(file: string, { line, column, message, hint }: Problem): string {
  return `${file}:${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
}
