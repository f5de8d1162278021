// One class of values: its size, its tweak, and what has been made to permute it.
import type { FF1 } from './ff1.js';
import type { BatchClass } from './ff1-batch.js';
import type { KeyedTable } from './keyed-table.js';
import type { RoundTables } from './round-tables.js';

export type Engine = 'ff1' | 'perm1';

/** In place of a class's number: a value that is to be left alone. */
export const NO_CLASS = 0xffff_ffff;

/** Classes with at most so many members have ranks that fit a double. */
export const SAFE = 1n << 53n;

/** A class under ten members (raw FF1: under 100) cannot be protected by any permutation. */
export class ClassTooSmallError extends Error {
  override readonly name = 'ClassTooSmallError';
  constructor(
    readonly label: string,
    readonly size: bigint,
    least: bigint | number,
  ) {
    super(`class too small: ${size} members, at least ${least} are needed`);
  }
}

/** The permutation of one class. Made by `DomainCipher.classFor`. */
export class ClassCipher {
  keyed: KeyedTable | undefined;
  tables: RoundTables | undefined;
  clear: FF1 | undefined;
  seen = 0;
  tablesRefused = false;
  /** whether its ranks fit a double */
  readonly isNarrow: boolean;

  constructor(
    readonly index: number,
    readonly label: string,
    readonly size: bigint,
    readonly engine: Engine,
    /** radix and number of numerals of the FF1 domain that holds the class */
    readonly radix: number,
    readonly length: number,
    /** T; FF1's tweak is its beginning */
    readonly digest: Uint8Array,
    readonly tweak: Uint8Array,
    readonly batch: BatchClass | undefined,
  ) {
    this.isNarrow = size <= SAFE;
  }
}
