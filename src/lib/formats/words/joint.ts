// Several words and symbols ranked as one number: mixed radix, the leftmost most significant.
import type { Kind } from './letters.js';
import type { Pattern } from './pattern.js';
import { GROUP_SUFFIXES, type Group } from './tier-groups.js';

/** A word of a class, or a symbol that stands alone. */
export type Unit =
  | { readonly pattern: Pattern; readonly group: Group; readonly size: bigint }
  | { readonly pattern: undefined; readonly kind: Kind; readonly size: bigint };

const SAFE = Number.MAX_SAFE_INTEGER;

/** Neighbours whose joint size fits a double are counted in one; others stand alone. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly size: bigint;
}

/** The class of the values whose units are these. */
export class JointClass {
  readonly label: string;
  readonly size: bigint;
  readonly #sizes: readonly number[];
  readonly #chunks: readonly Chunk[];

  constructor(
    prefix: string,
    readonly units: readonly Unit[],
  ) {
    this.label = prefix + labelOf(units);
    this.#sizes = units.map(({ size }) => Number(size));
    const chunks: Chunk[] = [];
    units.forEach(({ size }, i) => {
      const last = chunks.at(-1);
      const joint = last ? last.size * size : size;
      if (last && joint <= BigInt(SAFE)) chunks[chunks.length - 1] = { from: last.from, to: i + 1, size: joint };
      else chunks.push({ from: i, to: i + 1, size });
    });
    this.#chunks = chunks;
    this.size = chunks.reduce((product, { size }) => product * size, 1n);
  }

  /** One number out of the units' ranks. */
  join(ranks: readonly (number | bigint)[]): bigint {
    let joint = 0n;
    for (const { from, to, size } of this.#chunks) {
      let part = ranks[from]!;
      if (to > from + 1) {
        let sum = part as number;
        for (let i = from + 1; i < to; i++) sum = sum * this.#sizes[i]! + (ranks[i] as number);
        part = sum;
      }
      joint = from === 0 ? BigInt(part) : joint * size + BigInt(part);
    }
    return joint;
  }

  /** The units' ranks out of one number; a double is one where all ranks of the class fit it. */
  split(joint: number | bigint, ranks: (number | bigint)[]): void {
    if (typeof joint === 'number') {
      this.#splitChunk(0, this.#sizes.length, joint, ranks);
      return;
    }
    let rest = joint;
    for (let c = this.#chunks.length - 1; c >= 0; c--) {
      const { from, to, size } = this.#chunks[c]!;
      const part = c === 0 ? rest : rest % size;
      if (c > 0) rest /= size;
      if (to === from + 1) {
        ranks[from] = part;
        continue;
      }
      this.#splitChunk(from, to, Number(part), ranks);
    }
  }

  #splitChunk(from: number, to: number, joint: number, ranks: (number | bigint)[]): void {
    let sum = joint;
    for (let i = to - 1; i > from; i--) {
      const each = this.#sizes[i]!;
      const rank = sum % each;
      ranks[i] = rank;
      sum = (sum - rank) / each;
    }
    ranks[from] = sum;
  }
}

/** Units with a space between, a word's kinds with commas, and how it reads: "a*4/r a*2,Latn2v.acute*1,a*1/r d*3". */
function labelOf(units: readonly Unit[]): string {
  const items: string[] = [];
  for (let i = 0; i < units.length;) {
    const unit = units[i]!;
    if (unit.pattern) {
      items.push(runs(kindsOf(unit.pattern)).join(',') + GROUP_SUFFIXES[unit.group]);
      i++;
      continue;
    }
    const kinds: Kind[] = [];
    for (let next: Unit | undefined = unit; next && !next.pattern; next = units[i]) {
      kinds.push(next.kind);
      i++;
    }
    items.push(...runs(kinds));
  }
  return items.join(' ');
}

function kindsOf(pattern: Pattern): Kind[] {
  const kinds: Kind[] = [];
  for (let rest: Pattern | undefined = pattern; rest?.kind; rest = rest.tail) kinds.push(rest.kind);
  return kinds;
}

function runs(kinds: readonly Kind[]): string[] {
  const items: string[] = [];
  for (let i = 0; i < kinds.length;) {
    let run = 1;
    while (kinds[i + run] === kinds[i]) run++;
    items.push(`${kinds[i]!.id}*${run}`);
    i += run;
  }
  return items;
}
