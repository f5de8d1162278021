// The automata of a script and the tables of its groups in the memory of the kernels, as assembly/words.ts reads them. Each is written
// when a word first needs it, once for all columns of a thread.
import type { KernelMemory, Pointer } from '../../kernels/memory.js';
import { groupTables, type GroupTables } from './group-tables.js';
import { TIERS } from './grammar.js';
import { asciiLetters } from './letters.js';
import type { Group } from './tier-groups.js';
import type { Script } from './scripts.js';
import type { WordKernel } from './word-kernel.js';
import { LONGEST_WORD } from './word-spans.js';

/** in words of 32 bits, but for `groups`, which is in bytes: by length of a word, four times that, and tier */
const SCRIPT = { next: 0, tiers: 1, start: 2, longest: 3, groups: 16, tables: 28, bytes: 1_136 } as const;
/** of a group, in words of 32 bits; `rowsBefore` by letters left */
const TABLES = {
  ...{ arcs: 0, start: 1, narrow: 2, row: 3, codes: 5, endingsOf: 6, endings: 7, rowsBefore: 8, words: 32 },
} as const;

const PLACE_SHIFT = 16;
const MOST_PLACES = 2 ** PLACE_SHIFT;

/** What rows are made of, where that lies. */
interface RowMakings {
  readonly next: Pointer;
  readonly rows: Pointer;
  readonly places: Pointer;
}

const known = new WeakMap<KernelMemory, Map<Script, ScriptTables>>();

/** The tables of a script; made once for a memory. */
export function scriptTables(script: Script, memory: KernelMemory, kernel: WordKernel): ScriptTables {
  const { lasting } = memory;
  let its = known.get(lasting);
  if (!its) known.set(lasting, (its = new Map()));
  let tables = its.get(script);
  if (!tables) its.set(script, (tables = new ScriptTables(script, lasting, kernel)));
  return tables;
}

export class ScriptTables {
  readonly at: Pointer;
  readonly #script: Script;
  readonly #memory: KernelMemory;
  readonly #kernel: WordKernel;
  /** by group */
  readonly #makings: (RowMakings | undefined)[] = [];
  readonly #letters = asciiLetters()[0x61]!.kind;

  constructor(script: Script, memory: KernelMemory, kernel: WordKernel) {
    this.#script = script;
    this.#memory = memory;
    this.#kernel = kernel;
    this.at = memory.allocate(SCRIPT.bytes);
    memory.u8(this.at, SCRIPT.bytes).fill(0);
    const record = memory.u32(this.at, SCRIPT.tables);
    const { next, tier, start } = script.all;
    record[SCRIPT.next] = this.#write(next);
    record[SCRIPT.tiers] = this.#write(tier);
    record[SCRIPT.start] = start;
    record[SCRIPT.longest] = LONGEST_WORD;
  }

  /** The groups of the words of so many letters. */
  learnGroups(length: number): void {
    const pattern = this.#script.uniformPattern(this.#letters, length);
    const groups = this.#memory.u8(this.at + SCRIPT.groups + length * 4, TIERS);
    for (let tier = 0; tier < TIERS; tier++) groups[tier] = pattern.groupOf(tier);
  }

  /** What the words of a group need that have up to so many letters. */
  learnTables(group: Group, length: number): void {
    const tables = groupTables(this.#script, this.#letters, group);
    const record = this.#memory.u32(this.at + (SCRIPT.tables + group * TABLES.words) * 4, TABLES.words);
    const makings = (this.#makings[group] ??= this.#begin(record, tables));
    for (let left = 1; left <= Math.min(length, tables.narrow); left++) {
      if (record[TABLES.rowsBefore + left] !== 0) continue;
      const made = this.#makeRows(tables, makings, left);
      record[TABLES.rowsBefore + left] = made;
      tables.offer(left, () => Float64Array.from(this.#memory.f64(made, tables.codes.length)));
    }
  }

  #begin(record: Uint32Array, tables: GroupTables): RowMakings {
    const { automaton, narrow, rows, places, codes, endingsOf, endings } = tables;
    if (codes.length > MOST_PLACES) throw new Error(`${this.#script.id}: ${codes.length} places do not fit an arc`);
    const { next } = automaton;
    const arcs = new Uint32Array(next.length);
    for (let arc = 0; arc < arcs.length; arc++) arcs[arc] = (places[arc]! << PLACE_SHIFT) | next[arc]!;
    record[TABLES.arcs] = this.#write(arcs);
    record[TABLES.start] = automaton.start;
    record[TABLES.narrow] = narrow;
    record[TABLES.row] = rows[automaton.start]!;
    record[TABLES.codes] = this.#write(codes);
    if (endings) {
      record[TABLES.endingsOf] = this.#write(endingsOf!);
      record[TABLES.endings] = this.#write(endings);
    }
    return { next: this.#write(next), rows: this.#write(rows), places: this.#write(places) };
  }

  #makeRows(tables: GroupTables, { next, rows, places }: RowMakings, left: number): Pointer {
    const { states } = tables.automaton;
    const size = tables.codes.length;
    const counts = tables.countsBefore(left);
    const countsAt = this.#write(counts);
    const made = this.#memory.allocate(size * 8);
    this.#kernel.makeRows(states, next, countsAt, rows, places, size, made);
    this.#memory.release(countsAt, counts.byteLength);
    return made;
  }

  #write(array: Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array): Pointer {
    const { buffer, byteOffset, byteLength } = array;
    const at = this.#memory.allocate(byteLength);
    this.#memory.u8(at, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
    return at;
  }
}
