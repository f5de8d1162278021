// The classes of a domain: each once, by its label, with the parameters of its permutation.
import { ClassCipher, ClassTooSmallError } from './class-cipher.js';
import { classDigest } from './derivation.js';
import { STANDARD_FLOOR } from './ff1.js';
import { fitsBatch, type FF1Batch } from './ff1-batch.js';
import { LEAST_CLASS, TABLE_LIMIT } from './keyed-table.js';
import { bitLength } from './numerals.js';

const TWEAK_BYTES = 16;

/** The radix and tweak of raw FF1, as any conforming program takes them. */
export interface RawParameters {
  readonly radix: number;
  readonly tweak: Uint8Array;
}

export class DomainClasses {
  /** by their numbers */
  readonly all: ClassCipher[] = [];
  readonly #byLabel = new Map<string, ClassCipher>();
  readonly #batch: FF1Batch;
  readonly #raw: RawParameters | undefined;

  constructor(batch: FF1Batch, raw: RawParameters | undefined) {
    this.#batch = batch;
    this.#raw = raw;
  }

  /** Asked for again it is the same object. Of Korean and Chinese names two classes may have one label, and differ in size. */
  named(label: string, size: bigint): ClassCipher {
    const first = this.#byLabel.get(label);
    if (first?.size === size) return first;
    const name = first ? `${label}\n${size}` : label;
    const known = this.#byLabel.get(name);
    if (known) return known;
    const made = this.#add(label, size, '');
    this.#byLabel.set(name, made);
    return made;
  }

  /**
   * Another one each time.
   *
   * @throws RangeError for classes below 10^6 members
   */
  inContext(label: string, size: bigint, context: string): ClassCipher {
    if (size >= LEAST_CLASS && size < TABLE_LIMIT && !this.#raw) {
      throw new RangeError(`context: expected a class of at least ${TABLE_LIMIT} members, got ${size}`);
    }
    return this.#add(label, size, context);
  }

  clear(): void {
    this.#batch.clear();
    this.all.length = 0;
    this.#byLabel.clear();
  }

  #add(label: string, size: bigint, context: string): ClassCipher {
    const raw = this.#raw;
    const least = raw ? STANDARD_FLOOR : LEAST_CLASS;
    if (size < least) throw new ClassTooSmallError(label, size, least);
    const engine = !raw && size < TABLE_LIMIT ? 'perm1' : 'ff1';
    const radix = raw?.radix ?? 2;
    const length = raw ? Number(label) : bitLength(size - 1n);
    const digest = classDigest(label, context);
    const tweak = raw?.tweak ?? digest.subarray(0, TWEAK_BYTES);
    // Every class takes a number of the batch, so that one array of numbers serves both.
    const batch =
      engine === 'ff1' && fitsBatch(radix, length)
        ? this.#batch.addClass(radix, length, tweak, size)
        : void this.#batch.skipClass();
    const made = new ClassCipher(this.all.length, label, size, engine, radix, length, digest, tweak, batch);
    this.all.push(made);
    return made;
  }
}
