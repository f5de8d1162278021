// The words of one pattern of kinds, ranked within their class: a word's rank is how many words of the class come before it, letter by
// letter in the order of the kinds. It depends on which words there are, not on how the automaton numbers its states.
//
// A pattern is a kind and the pattern of the letters that follow, so that patterns share their endings, and the tables of these.
import { NO_NAME, PLAIN, SELDOM, type Automaton } from './grammar.js';
import type { Kind, Letter } from './letters.js';
import { addPair, LIMB, LIMB_BITS, LIMB_MASK, wholeOf, type Pairs } from './pairs.js';
import { claimTable } from './table-memory.js';
import { GROUPINGS, type Group } from './tier-groups.js';

/** Up to here a class is counted in one double, above it in two. */
const SAFE = 2 ** 53;
/** Above this many words, readable or not, a pattern is not read as words at all. */
const MOST_WORDS = LIMB * LIMB;
/** Smaller classes join the next tier. */
const LEAST_CLASS = 10;

/** The automaton of a script's words, and for each group the smallest one that tells its words from all others. */
export interface Automata {
  readonly all: Automaton;
  /** Its tiers are 1 for words of the group, else 0. */
  of(group: Group): Automaton;
}

let count = 0;

export class Pattern {
  /** Words of the pattern, readable or not; inexact above 2^53. */
  readonly total: number;
  readonly length: number;
  /** tells patterns apart */
  readonly number = count++;
  readonly #longer = new Map<number, Pattern>();
  readonly #tiers: (Float64Array | undefined)[] = [];
  readonly #counts: (Float64Array | undefined)[] = [];
  readonly #pairCounts: (Pairs | undefined)[] = [];
  readonly #tables: (Float64Array | undefined)[] = [];
  readonly #pairTables: (Pairs | undefined)[] = [];
  readonly #sizes: (number | undefined)[] = [];
  #groups: readonly Group[] | undefined;

  private constructor(
    readonly automata: Automata,
    /** of the first letter; undefined for the pattern of no letters */
    readonly kind: Kind | undefined,
    readonly tail: Pattern | undefined,
    readonly made: () => void,
  ) {
    this.total = kind ? kind.size * tail!.total : 1;
    this.length = kind ? tail!.length + 1 : 0;
    made();
  }

  /**
   * The pattern of no letters, which all others end in.
   *
   * @param made called for each pattern that is made
   */
  static empty(automata: Automata, made: () => void): Pattern {
    return new Pattern(automata, undefined, undefined, made);
  }

  /** The pattern with one more letter in front. */
  after(kind: Kind): Pattern {
    let longer = this.#longer.get(kind.number);
    if (!longer) this.#longer.set(kind.number, (longer = new Pattern(this.automata, kind, this, this.made)));
    return longer;
  }

  /** Whether there are too many words for them to be read as such. */
  get isTooLong(): boolean {
    return this.total > MOST_WORDS;
  }

  /** The group of a tier: it stays alone where it and the others have ten members or none. */
  groupOf(tier: number): Group {
    this.#groups ??=
      GROUPINGS.find((groups) =>
        groups.every((group) => this.#size(group) >= LEAST_CLASS || this.#size(group) === 0),
      ) ?? GROUPINGS.at(-1)!;
    return this.#groups[tier]!;
  }

  /** Members of a class. */
  size(group: Group): bigint {
    if (!this.isWide(group)) return BigInt(this.#size(group));
    const { high, low } = this.#pairCountsOf(group);
    const { start } = this.automata.of(group);
    return wholeOf(high[start]!, low[start]!);
  }

  /** Whether a class is counted in two doubles. Where it fits one, so does every number that its words lead to. */
  isWide(group: Group): boolean {
    return this.#size(group) >= SAFE;
  }

  /** The rank of a word in its class; a number when it fits one. */
  rank(group: Group, letters: readonly Letter[], from: number): number | bigint {
    return this.isWide(group) ? this.#rankWide(group, letters, from) : this.#rankNarrow(group, letters, from);
  }

  /** The inverse of `rank`: writes the index of each letter in its kind. */
  unrank(group: Group, rank: number | bigint, indexes: number[], from: number): void {
    if (this.isWide(group)) this.#unrankWide(group, BigInt(rank), indexes, from);
    else this.#unrankNarrow(group, Number(rank), indexes, from);
  }

  #rankNarrow(group: Group, letters: readonly Letter[], from: number): number {
    const { start, next, letters: all } = this.automata.of(group);
    let state = start;
    let rank = 0;
    for (let pattern = this as Pattern, i = from; pattern.kind; pattern = pattern.tail!, i++) {
      const { kind } = pattern;
      const { index } = letters[i]!;
      rank += pattern.tableOf(group)[state * kind.size + index]!;
      state = next[state * all.length + kind.readsAs![index]!]!;
    }
    return rank;
  }

  #unrankNarrow(group: Group, rank: number, indexes: number[], from: number): void {
    const { start, next, letters: all } = this.automata.of(group);
    let state = start;
    let rest = rank;
    for (let pattern = this as Pattern, i = from; pattern.kind; pattern = pattern.tail!, i++) {
      const { kind } = pattern;
      const table = pattern.tableOf(group);
      const first = state * kind.size;
      let low = 0;
      let high = kind.size - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (table[first + middle]! <= rest) low = middle;
        else high = middle - 1;
      }
      rest -= table[first + low]!;
      indexes[i] = low;
      state = next[state * all.length + kind.readsAs![low]!]!;
    }
  }

  #rankWide(group: Group, letters: readonly Letter[], from: number): bigint {
    const { start, next, letters: all } = this.automata.of(group);
    let state = start;
    let high = 0;
    let low = 0;
    for (let pattern = this as Pattern, i = from; pattern.kind; pattern = pattern.tail!, i++) {
      const { kind } = pattern;
      const { index } = letters[i]!;
      const table = pattern.pairTableOf(group);
      const at = state * kind.size + index;
      high += table.high[at]!;
      low += table.low[at]!;
      if (low >= LIMB) {
        low -= LIMB;
        high++;
      }
      state = next[state * all.length + kind.readsAs![index]!]!;
    }
    return wholeOf(high, low);
  }

  #unrankWide(group: Group, rank: bigint, indexes: number[], from: number): void {
    const { start, next, letters: all } = this.automata.of(group);
    let state = start;
    let restHigh = Number(rank >> LIMB_BITS);
    let restLow = Number(rank & LIMB_MASK);
    for (let pattern = this as Pattern, i = from; pattern.kind; pattern = pattern.tail!, i++) {
      const { kind } = pattern;
      const { high, low } = pattern.pairTableOf(group);
      const first = state * kind.size;
      let at = kind.size - 1;
      while (high[first + at]! > restHigh || (high[first + at] === restHigh && low[first + at]! > restLow)) at--;
      restHigh -= high[first + at]!;
      restLow -= low[first + at]!;
      if (restLow < 0) {
        restLow += LIMB;
        restHigh--;
      }
      indexes[i] = at;
      state = next[state * all.length + kind.readsAs![at]!]!;
    }
  }

  /** Members of a class; inexact from 2^53 on, but never below it then. */
  #size(group: Group): number {
    const known = this.#sizes[group];
    if (known !== undefined) return known;
    const { start } = this.automata.all;
    const [plain, seldom] = [PLAIN, SELDOM].map((tier) => this.#tierCounts(tier)[start]!) as [number, number];
    const none = this.total < SAFE ? this.total - plain - seldom : this.#tierCounts(NO_NAME)[start]!;
    const sizes = [plain, seldom, none];
    const size = sizes.reduce((sum, its, tier) => ((group >> tier) & 1 ? sum + its : sum), 0);
    return (this.#sizes[group] = size);
  }

  /** By state of the automaton of all tiers: words that lead from it to a tier. */
  #tierCounts(tier: number): Float64Array {
    const known = this.#tiers[tier];
    if (known) return known;
    const { all } = this.automata;
    const counts = new Float64Array(all.states);
    if (!this.kind) {
      all.tier.forEach((its, state) => {
        counts[state] = Number(its === tier);
      });
    } else {
      sumArcs(all, this.kind, this.tail!.#tierCounts(tier), counts);
    }
    claimTable(counts.byteLength, () => {
      this.#tiers[tier] = undefined;
    });
    return (this.#tiers[tier] = counts);
  }

  /** By state of the group's automaton: words that lead from it into the group; exact for classes that fit a double. */
  countsOf(group: Group): Float64Array {
    const known = this.#counts[group];
    if (known) return known;
    const automaton = this.automata.of(group);
    const counts = new Float64Array(automaton.states);
    if (!this.kind) {
      counts.set(automaton.tier);
    } else {
      sumArcs(automaton, this.kind, this.tail!.countsOf(group), counts);
    }
    claimTable(counts.byteLength, () => {
      this.#counts[group] = undefined;
    });
    return (this.#counts[group] = counts);
  }

  #pairCountsOf(group: Group): Pairs {
    const known = this.#pairCounts[group];
    if (known) return known;
    const automaton = this.automata.of(group);
    const { states } = automaton;
    const counts = { high: new Float64Array(states), low: new Float64Array(states) };
    if (this.total <= SAFE) {
      this.countsOf(group).forEach((its, state) => {
        counts.high[state] = Math.floor(its / LIMB);
        counts.low[state] = its % LIMB;
      });
    } else {
      const rest = this.tail!.#pairCountsOf(group);
      eachArc(automaton, this.kind!, (state, _, to) => addPair(counts, state, rest, to));
    }
    claimTable(states * 16, () => {
      this.#pairCounts[group] = undefined;
    });
    return (this.#pairCounts[group] = counts);
  }

  /** By state and member, for classes that fit a double: words of the group that begin with a member before it. */
  tableOf(group: Group): Float64Array {
    const known = this.#tables[group];
    if (known) return known;
    const { size } = this.kind!;
    const automaton = this.automata.of(group);
    const rest = this.tail!.countsOf(group);
    const table = new Float64Array(automaton.states * size);
    eachArc(automaton, this.kind!, (state, member, to) => {
      const at = state * size + member;
      if (member + 1 < size) table[at + 1] = table[at]! + rest[to]!;
    });
    claimTable(table.byteLength, () => {
      this.#tables[group] = undefined;
    });
    return (this.#tables[group] = table);
  }

  /** The same for classes that do not. */
  pairTableOf(group: Group): Pairs {
    const known = this.#pairTables[group];
    if (known) return known;
    const { size } = this.kind!;
    const automaton = this.automata.of(group);
    const rest = this.tail!.#pairCountsOf(group);
    const length = automaton.states * size;
    const table = { high: new Float64Array(length), low: new Float64Array(length) };
    eachArc(automaton, this.kind!, (state, member, to) => {
      const at = state * size + member;
      if (member + 1 === size) return;
      table.high[at + 1] = table.high[at]!;
      table.low[at + 1] = table.low[at]!;
      addPair(table, at + 1, rest, to);
    });
    claimTable(length * 16, () => {
      this.#pairTables[group] = undefined;
    });
    return (this.#pairTables[group] = table);
  }
}

/** By state: the sum of what there is in the states that its arcs lead to. */
function sumArcs({ states, next, letters }: Automaton, kind: Kind, of: Float64Array, sums: Float64Array): void {
  const readsAs = kind.readsAs!;
  const width = letters.length;
  for (let state = 0; state < states; state++) {
    let sum = 0;
    for (let member = 0; member < readsAs.length; member++) sum += of[next[state * width + readsAs[member]!]!]!;
    sums[state] = sum;
  }
}

function eachArc(
  { states, next, letters }: Automaton,
  { size, readsAs }: Kind,
  visit: (state: number, member: number, to: number) => void,
): void {
  for (let state = 0; state < states; state++) {
    for (let member = 0; member < size; member++) {
      visit(state, member, next[state * letters.length + readsAs![member]!]!);
    }
  }
}
