// What inspection says of a column.
import type { Options } from '../formats/format.js';
import type { KindName } from './kinds.js';

export interface Finding {
  /** position in the table, from 0 */
  readonly index: number;
  /** the header; ":3" where there is none, or where the first row turns out to be data */
  readonly name: string;
  /** what the column holds, whichever format treats it: "first-name", "gender"; undefined when it is not about people */
  readonly kind: KindName | undefined;
  /** the format that fits best; undefined when none is more than plain text, or the column is not personal */
  readonly format: string | undefined;
  /** options that the sample decides (the order of day and month, the country of phone numbers) */
  readonly options: Options;
  /** whether the column holds personal data: yes, no, or likely but not sure enough to act without asking */
  readonly personal: 'yes' | 'no' | 'undecided';
  /**
   * About people, but with too few values for a pseudonym (gender, age, marital status): `personal` is then no, because nothing can be
   * done to it by a cipher. Whoever acts on findings says that the column stays as it is, and that dropping or generalizing it helps.
   */
  readonly quasi: boolean;
  /** 0 to 1, how sure `personal` and `format` are together; for an undecided column, how likely it is personal */
  readonly confidence: number;
  /** share of non-empty sampled cells that are valid values of `format`; undefined without a format */
  readonly valid: number | undefined;
  /** why, in words, without values: "98 % pass the Luhn test", "header says card" */
  readonly evidence: readonly string[];
  /** the format for the column if it is chosen all the same: never undefined, text at least */
  readonly fitting: string;
}

/** A table as it is inspected. */
export interface InspectedTable {
  readonly header: readonly string[];
  /** false when `header` holds ":1", ":2", ... */
  readonly hasHeader: boolean;
  /** cells of sampled rows */
  readonly rows: readonly (readonly string[])[];
}

/** A share of valid values, to a thousandth, in whole per cent that all have to reach: 100 only where all are valid. */
export function wholePercent(share: number): number {
  return Math.floor(Math.round(share * 1_000) / 10);
}
