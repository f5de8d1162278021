// What a format is. docs/architecture.md says what to copy for a new one.
import type { DomainCipher, RawParameters } from '../fpe/domain-cipher.js';
import type { KernelMemory } from '../kernels/memory.js';
import type { DigitNumbering } from './digit-numbering.js';
import type { LayoutKernel } from './identifier/layout-kernel.js';
import type { NumeralKernel } from './numeral-kernel.js';
import type { Ipv4Kernel } from './ipv4-kernel.js';
import type { UuidKernel } from './uuid-kernel.js';
import type { WordKernel } from './words/word-kernel.js';

/** The longest value that is permuted as a whole. */
export const MOST_SYMBOLS = 4_096;

/** One permuted part of a value: its class and its place in it. */
export interface Part {
  /** names the class within format, version and domain; goes into the tweak, so it is part of the stable format */
  readonly label: string;
  /** members of the class, the same for equal labels */
  readonly size: bigint;
  /** 0 to size - 1 */
  readonly rank: bigint;
}

/** A value taken apart: what is permuted, and the spelling that stays. */
export interface Parsed {
  /** whether the value is one of those that the format is about; the rest is permuted among its like */
  readonly valid: boolean;
  /** empty when there is nothing to encrypt: punctuation, spaces, controls only */
  readonly parts: readonly Part[];
  /** the value in its plainest spelling: two values that differ in spelling alone have the same */
  readonly canonical: string;
  /**
   * What identifies the value beside its parts, where `canonical`, which pseudonyms depend on, leaves out what does (a sign) or holds
   * what is spelling; see identity.ts
   */
  readonly identity?: string;
  /** The value with these ranks in its parts' classes, in the same spelling. */
  write(ranks: readonly bigint[]): string;
}

/** A format with its options, ready to take values apart. */
export interface Codec {
  /**
   * Total: every well-formed string has an answer.
   *
   * @param isImage whether it is to be turned back; matters where images are not as long as their plaintexts (`email:reserved`)
   * @throws ValueError for more than 4,096 symbols or a lone surrogate
   */
  parse(value: string, isImage?: boolean): Parsed;
  /** Whether `parse` says of a value that it is valid, where that can be told without taking it apart; undefined where not. */
  isValid?(value: string): boolean | undefined;
  /**
   * For a few formats some members of a class would be read as something else in this spelling ("De" as a particle, a null token).
   * The image walks past those: it is permuted again until this is true of it. Without it every image is admitted.
   */
  admits?(image: string, value: string): boolean;
  /** Characters other than letters, digits and symbols that an image may hold where its plaintext had another. */
  readonly emits?: string;
  /** The fast path for cells of digits and punctuation; gives the same images. */
  readonly digits?: DigitCodec;
  /** The fast path over the bytes of cells with letters; gives the same images. */
  readonly bytes?: ByteCodec;
  /** Whether equal parts are mostly one object, as the words of texts are: it is permuted once for many values. */
  readonly sharesParts?: boolean;
  /** Raw FF1 under the stored key itself, instead of the keys and tweaks of the stable format; a part's label is its length. */
  readonly raw?: RawParameters;
}

/** The cells of one column that are digits, punctuation and spaces only; for `outlined` codecs letters, too. See assembly/digits.ts. */
export interface DigitCells {
  readonly count: number;
  /** per cell: the digits before the last nine, as a number; 0 when there are none */
  readonly heads: Float64Array;
  /** per cell: the last nine digits, as a number */
  readonly tails: Float64Array;
  /** per cell: how many digits, 0 to 24; 255 when the cell does not qualify */
  readonly counts: Uint8Array;
  /** per cell: what `rank` finds and the cipher changes, below 2^53 */
  readonly ranks: Float64Array;
  /** per cell, for larger classes: the same as four words of 32 bits, the lowest first */
  readonly words: Uint32Array;
  /** per cell: index of the class, or NO_CLASS for cells that the string path has to take */
  readonly classOf: Uint32Array;
  /** for codecs that are `outlined`: per cell, which of its bytes are digits (bit k for byte k); 0 when the cell has no outline */
  readonly places?: Uint32Array;
  /** for codecs that are `outlined`: two words a cell, its bytes that are no digits in order, up to eight, the lowest byte first */
  readonly others?: Uint32Array;
}

export interface DigitCodec {
  /** Whether it needs `places` and `others`, which tell how digits are written; without them it takes no cell. */
  readonly outlined?: boolean;
  /** How a kernel ranks the same numbers where their class has round tables; without it all go through `rank` and `unrank`. */
  readonly numbering?: DigitNumbering;
  /** Fills `ranks` and `classOf`, and returns how many of the cells it took are valid values of the format. */
  rank(cells: DigitCells, cipher: DomainCipher): number;
  /** Turns `ranks` back into `heads` and `tails`. */
  unrank(cells: DigitCells, cipher: DomainCipher): void;
}

/** The cells of one column as bytes, without outer quotes. */
export interface ByteCells {
  readonly count: number;
  /** what the cells lie in; images are written over them */
  readonly bytes: Uint8Array;
  /** per cell: where it begins, and where it ends */
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  /** per cell, for classes of up to 2^53 members: what `rank` finds and the cipher changes */
  readonly ranks: Float64Array;
  /** per cell, for larger classes: the same as four words of 32 bits, the lowest first */
  readonly words: Uint32Array;
  /** per cell: index of the class, or NO_CLASS for cells that the string path has to take */
  readonly classOf: Uint32Array;
  /** per cell that `unrank` wrote: 1 where it is a valid value of the format, else 0 */
  readonly valid: Uint8Array;
  /** per cell: 1 where `unrank` found an image that is not admitted, and left the cell as it was: it is permuted and unranked again */
  readonly again: Uint8Array;
  /** where all arrays but `again` lie in the shared memory: the kernels that read and write cells there */
  readonly kernels?: CellKernels | undefined;
}

export interface CellKernels {
  readonly memory: KernelMemory;
  readonly ipv4: Ipv4Kernel;
  readonly uuids: UuidKernel;
  readonly layouts: LayoutKernel;
  readonly numerals: NumeralKernel;
  readonly texts: WordKernel;
}

export interface ByteCodec {
  /** How often cells are ranked, permuted and unranked: once for each part that is permuted by itself; 1 when it is not said. */
  readonly turns?: number;
  /** Whether `rank` takes such a cell. */
  takes(value: string): boolean;
  /** Fills `classOf`, and `ranks` or `words`. */
  rank(cells: ByteCells, cipher: DomainCipher, turn?: number): void;
  /**
   * Writes the images, and in the last turn fills `valid`. Where one is not admitted the cell is left as it was, and either `again` is 1
   * or its class becomes NO_CLASS. In codecs of one turn only `again` may be 1, and it is called again for those cells.
   */
  unrank(cells: ByteCells, turn?: number): void;
}

/** Values of the options, as given by the user or found on a sample; part of manifest and policy. */
export type Options = Readonly<Record<string, string>>;

export interface OptionSpec {
  readonly description: string;
  /** what a value looks like, for help: "REGION", "0..10", "keep|map" */
  readonly values: string;
  /** @throws with the reason when the value is not one of these */
  check(value: string): void;
}

/** What the registry knows of a format. */
export interface Format {
  readonly name: string;
  readonly version: number;
  /** half a line: what it is about */
  readonly summary: string;
  /** what counts as valid, and what is kept */
  readonly accepts: string;
  /** a valid value */
  readonly example: string;
  /** the options that the example needs */
  readonly exampleOptions?: Options;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** the option that the whole text behind the format's name is, as in regex:PATTERN */
  readonly mainOption?: string;
  /** @throws OptionError when options do not go together */
  create(options: Options): Codec;
  /**
   * Options that belong to the column rather than to a value (the order of day and month), found on a sample of its values.
   * What is given already is left alone.
   *
   * @throws OptionError when the sample is ambiguous; its message names the readings
   */
  infer?(sample: readonly string[], given: Options): Options;
}

/** A value that cannot be protected. The message says why and never holds the value. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
  constructor(
    readonly reason: 'too-long' | 'lone-surrogate' | 'not-in-alphabet' | 'too-short',
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** An option that is unknown, out of range or missing where the column does not tell. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
