// What all rankings of tuples have in common. A tuple has a number for each field of an identifier.

/** Numbers up to here are exact as doubles. */
export const SAFE = 2 ** 53;

/** The tuples of a class; the first value is most significant. */
export interface TupleRanking {
  readonly size: bigint;
  /** whether ranks are numbers; else they are bigints */
  readonly isNarrow: boolean;
  rankOf(values: Float64Array): number | bigint;
  /** Fills `values`. */
  valuesAt(rank: number | bigint, values: Float64Array): void;
  /** The rank of a class that is not narrow as four words, the lowest first (see `ByteCells`). */
  rankWords(values: Float64Array, words: Uint32Array, at: number): void;
  /** Fills `values`; what was in the words is lost. */
  valuesAtWords(words: Uint32Array, at: number, values: Float64Array): void;
}
