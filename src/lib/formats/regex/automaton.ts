// The deterministic automaton of a pattern, by the subset construction, within bounds of time and memory. It takes no value that
// begins or ends with white space, which is spelling.
import { OptionError } from '../format.js';
import type { Node } from './parser.js';
import { isSpace, SPACES, type CodePoints } from './sets.js';

const MOST_PLACES = 20_000;
const MOST_STATES = 2_000;
const MOST_WORK = 4_000_000;

/** No state: no ending is taken. */
export const DEAD = -1;

/** Code points that lead from one state to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

export interface Automaton {
  readonly states: number;
  /** per state: ascending; only such as lead to an end; state 0 is the start */
  readonly arcs: readonly (readonly Arc[])[];
  readonly isEnd: readonly boolean[];
  /** code points of the longest value it takes; Infinity when there is none */
  readonly longest: number;
}

/** A place of the nondeterministic automaton. */
interface Place {
  readonly set: CodePoints | undefined;
  readonly next: number[];
}

/** @throws OptionError when the automaton is too big */
export function automatonOf(node: Node): Automaton {
  if (placesOf(node) > MOST_PLACES) throw tooBig();
  const places: Place[] = [];
  const add = (set: CodePoints | undefined, ...next: number[]): number => places.push({ set, next }) - 1;
  const end = add(undefined);
  const start = build(node, end, add, places);
  return trimmed(determinize(places, start, end));
}

function tooBig(): OptionError {
  return new OptionError('pattern: too big', 'fewer or shorter repetitions, or the format text, which keeps shapes');
}

/** How many places a node takes, before they are made. */
function placesOf(node: Node): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'sequence':
    case 'choice':
      return node.items.reduce((sum, item) => sum + placesOf(item), 1);
    case 'repeat': {
      const times = node.most === Infinity ? node.least + 1 : node.most;
      return Math.max(1, times) * (placesOf(node.item) + 1);
    }
  }
}

/** Places that lead from the one returned to `to`. */
function build(
  node: Node,
  to: number,
  add: (set: CodePoints | undefined, ...next: number[]) => number,
  places: readonly Place[],
): number {
  switch (node.kind) {
    case 'set':
      return add(node.set, to);
    case 'sequence':
      return node.items.reduceRight((next, item) => build(item, next, add, places), to);
    case 'choice':
      return add(undefined, ...node.items.map((item) => build(item, to, add, places)));
    case 'repeat': {
      let next = to;
      if (node.most === Infinity) {
        next = add(undefined, to);
        places[next]!.next.push(build(node.item, next, add, places));
      } else {
        for (let k = node.least; k < node.most; k++) next = add(undefined, to, build(node.item, next, add, places));
      }
      for (let k = 0; k < node.least; k++) next = build(node.item, next, add, places);
      return next;
    }
  }
}

/** Ranges of code points that no set tells apart. */
function segmentsOf(places: readonly Place[]): number[] {
  const bounds = new Set<number>([0]);
  for (const set of [...new Set(places.map((place) => place.set)), SPACES]) {
    for (let i = 0; set && i < set.length; i += 2) bounds.add(set[i]!).add(set[i + 1]! + 1);
  }
  return [...bounds].sort((a, b) => a - b);
}

function has(set: CodePoints, codePoint: number): boolean {
  for (let i = 0; i < set.length && set[i]! <= codePoint; i += 2) if (set[i + 1]! >= codePoint) return true;
  return false;
}

function determinize(places: readonly Place[], start: number, end: number): Omit<Automaton, 'longest'> {
  const bounds = segmentsOf(places);
  const segments = new Map<CodePoints, boolean[]>();
  for (const { set } of places) {
    if (set && !segments.has(set))
      segments.set(
        set,
        bounds.map((bound) => has(set, bound)),
      );
  }
  const spaces = bounds.map(isSpace);
  let work = bounds.length * segments.size;
  if (work > MOST_WORK) throw tooBig();

  const closure = (from: Iterable<number>): number[] => {
    const found = new Set<number>();
    const stack = [...from];
    while (stack.length > 0) {
      const place = stack.pop()!;
      if (found.has(place)) continue;
      found.add(place);
      if (++work > MOST_WORK) throw tooBig();
      if (!places[place]!.set) stack.push(...places[place]!.next);
    }
    return [...found].filter((place) => places[place]!.set ?? place === end).sort((a, b) => a - b);
  };

  const known = new Map<string, number>();
  const subsets: { places: number[]; isStart: boolean; behindSpace: boolean }[] = [];
  const stateOf = (subset: number[], isStart: boolean, behindSpace: boolean): number => {
    const key = `${isStart ? 's' : behindSpace ? 'w' : ''}${subset.join()}`;
    let state = known.get(key);
    if (state === undefined) {
      state = subsets.push({ places: subset, isStart, behindSpace }) - 1;
      if (state >= MOST_STATES) throw tooBig();
      known.set(key, state);
    }
    return state;
  };
  stateOf(closure([start]), true, false);
  const arcs: Arc[][] = [];
  for (let state = 0; state < subsets.length; state++) {
    const { places: subset, isStart } = subsets[state]!;
    const row: Arc[] = [];
    const moves = subset.flatMap((place) => {
      const { set, next } = places[place]!;
      return set ? [{ takes: segments.get(set)!, next: next[0]! }] : [];
    });
    // segments that the same places take lead to the same state
    const memo = new Map<string, number[]>();
    bounds.forEach((from, k) => {
      work += moves.length;
      if (work > MOST_WORK) throw tooBig();
      const targets = moves.filter(({ takes }) => takes[k]).map(({ next }) => next);
      if (targets.length === 0 || (isStart && spaces[k])) return;
      const key = targets.join();
      let reached = memo.get(key);
      if (!reached) memo.set(key, (reached = closure(targets)));
      const next = stateOf(reached, false, spaces[k]!);
      const to = (bounds[k + 1] ?? 0x110000) - 1;
      const last = row.at(-1);
      if (last && last.next === next && last.to === from - 1) row[row.length - 1] = { ...last, to };
      else row.push({ from, to, next });
    });
    arcs.push(row);
  }
  const isEnd = subsets.map(
    ({ places: subset, isStart, behindSpace }) => !isStart && !behindSpace && subset.includes(end),
  );
  return { states: subsets.length, arcs, isEnd };
}

/** Without what leads to no end, and with the length of the longest way. */
function trimmed({ states, arcs, isEnd }: Omit<Automaton, 'longest'>): Automaton {
  const before: number[][] = Array.from({ length: states }, () => []);
  arcs.forEach((row, state) => row.forEach(({ next }) => before[next]!.push(state)));
  const useful = [...isEnd];
  const stack = isEnd.flatMap((end, state) => (end ? [state] : []));
  while (stack.length > 0) {
    for (const state of before[stack.pop()!]!) {
      if (useful[state]) continue;
      useful[state] = true;
      stack.push(state);
    }
  }
  if (!useful[0])
    throw new OptionError('pattern: no value matches it', 'white space at the ends of a value does not count');
  const kept = arcs.map((row, state) => (useful[state] ? row.filter(({ next }) => useful[next]) : []));
  return { states, arcs: kept, isEnd, longest: longestWay(kept, isEnd) };
}

function longestWay(arcs: readonly (readonly Arc[])[], isEnd: readonly boolean[]): number {
  // states without a way into them go first; what is left over lies on a circle
  const reached = new Set([0]);
  for (const state of reached) for (const { next } of arcs[state]!) reached.add(next);
  const into = new Map<number, number>();
  for (const state of reached) for (const { next } of arcs[state]!) into.set(next, (into.get(next) ?? 0) + 1);
  const length = new Map<number, number>([[0, 0]]);
  const ready = (into.get(0) ?? 0) === 0 ? [0] : [];
  let done = 0;
  let longest = 0;
  while (ready.length > 0) {
    const state = ready.pop()!;
    done++;
    if (isEnd[state]) longest = Math.max(longest, length.get(state)!);
    for (const { next } of arcs[state]!) {
      length.set(next, Math.max(length.get(next) ?? 0, length.get(state)! + 1));
      into.set(next, into.get(next)! - 1);
      if (into.get(next) === 0) ready.push(next);
    }
  }
  return done === reached.size ? longest : Infinity;
}

/** Where a code point leads. */
export function step({ arcs }: Automaton, state: number, codePoint: number): number {
  if (state === DEAD) return DEAD;
  const row = arcs[state]!;
  let low = 0;
  let high = row.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to, next } = row[middle]!;
    if (codePoint < from) high = middle - 1;
    else if (codePoint > to) low = middle + 1;
    else return next;
  }
  return DEAD;
}

/** Whether the automaton takes these code points. */
export function takes(automaton: Automaton, codePoints: readonly number[]): boolean {
  let state = 0;
  for (const codePoint of codePoints) state = step(automaton, state, codePoint);
  return state !== DEAD && automaton.isEnd[state]!;
}
