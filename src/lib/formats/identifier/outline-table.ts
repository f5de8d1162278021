// The outlines of cells that assembly/layouts.ts knows: which bytes are symbols, and which of these are letters or others.
import type { KernelMemory, Pointer } from '../../kernels/memory.js';
import { SYMBOLS } from './field.js';
import type { RecordArea } from './record-area.js';
import { FIRST_LETTER, STAYS, SYMBOL_OF } from './symbols.js';

/** Cells of more bytes have no outline. */
export const LONGEST = 32;
/** In place of a layout. */
export const LEFT_OUT = 1;

// in words of 32 bits
const OUTLINE = { key: 0, length: 2, others: 3, layout: 4, count: 5, places: 6, words: 16 } as const;
const OUTLINES = 1_024;
const MOST_OUTLINES = OUTLINES / 2;
const MOST_PROBES = 8;

export class OutlineTable {
  readonly at: Pointer;
  readonly mask = OUTLINES - 1;
  readonly #memory: KernelMemory;
  readonly #others: ReadonlyMap<number, Uint8Array>;
  readonly #head: number;
  #count = 0;
  #isCrowded = false;

  /**
   * @param area with room for it
   * @param others by length; see `Outlines`
   */
  constructor(
    memory: KernelMemory,
    area: RecordArea,
    { others, head }: { readonly others: ReadonlyMap<number, Uint8Array>; readonly head: number },
  ) {
    this.#memory = memory;
    this.#others = others;
    this.#head = head;
    this.at = area.take(OUTLINES * OUTLINE.words)!;
  }

  /** Whether no more should be added. */
  get isFull(): boolean {
    return this.#isCrowded || this.#count > MOST_OUTLINES;
  }

  /**
   * @param layout where its record is, or LEFT_OUT
   * @returns whether it is there now
   */
  add(cell: Uint8Array, layout: Pointer): boolean {
    const places: number[] = [];
    let letters = 0;
    let isOther = 0;
    cell.forEach((byte, p) => {
      const symbol = SYMBOL_OF[byte]!;
      if (symbol === STAYS) return;
      if (symbol >= FIRST_LETTER) letters |= 1 << p;
      places.push(p);
    });
    const table = this.#others.get(places.length);
    if (table) {
      places.forEach((p, k) => (isOther |= table[k * SYMBOLS + SYMBOL_OF[cell[p]!]!]! << k));
    }
    places.slice(0, this.#head).forEach((p, k) => (isOther |= SYMBOL_OF[cell[p]!]! << (8 * k)));
    const found = places.reduce((bits, p) => bits | (1 << p), 0) >>> 0;
    const { length } = cell;
    const others = isOther >>> 0;
    for (let probe = 0, slot = slotOf(found, letters >>> 0, length, others); probe < MOST_PROBES; probe++, slot++) {
      const at = this.at + (slot & this.mask) * OUTLINE.words * 4;
      const words = this.#memory.u32(at, OUTLINE.words);
      if (words[OUTLINE.length] === 0) {
        this.#count++;
        words.set([found, letters >>> 0, length, others, layout, places.length]);
        this.#memory.u8(at + OUTLINE.places * 4, LONGEST).set(places);
        return true;
      }
      if (
        words[0] === found &&
        words[1] === letters >>> 0 &&
        words[OUTLINE.length] === length &&
        words[OUTLINE.others] === others
      ) {
        return true;
      }
    }
    this.#isCrowded = true;
    return false;
  }
}

const MULTIPLIER = 0x9e3779b97f4a7c15n;

/** The upper 24 bits of a product, as in the kernel. */
export function hash(key: bigint): number {
  return Number(BigInt.asUintN(64, key * MULTIPLIER) >> 40n);
}

function slotOf(found: number, letters: number, length: number, others: number): number {
  const key = (BigInt(letters) << 32n) | BigInt(found);
  return hash(BigInt.asUintN(64, key ^ (BigInt(others) << 20n) ^ (BigInt(length) << 58n)));
}
