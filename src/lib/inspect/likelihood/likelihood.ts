// How likely a column is personal, by all that is known of it: a logistic model over signals.ts. It does not choose the kind; it says how far to
// believe it, so that columns can be ranked and those in doubt asked about.
import type { Seen } from '../siblings/seen.js';
import { SIGNALS, signalsOf, type Signals } from './signals.js';
import { BIAS, WEIGHTS } from './weights.js';

/** 0 to 1 for each column of a table, in order. */
export function likelihoodsOf(table: readonly Seen[]): number[] {
  return signalsOf(table).map(likelihood);
}

export function likelihood(signals: Signals): number {
  const odds = SIGNALS.reduce((sum, name) => sum + WEIGHTS[name] * signals[name], BIAS);
  return 1 / (1 + Math.exp(-odds));
}
