// Which words read as names, as a grammar of syllables with costs, and the automaton made of it.
//
// A grammar is a text of rules "FROM TO COST: PIECE PIECE ...", with further pieces on indented lines. A word is read from the
// state ^ to the state $ piece by piece; "[ab]c" stands for the pieces "ac" and "bc", "-" for the empty piece. The costs of a word's
// pieces are added up, and its cheapest reading counts: up to `plain` the word is plain, up to `seldom` it is seldom, else no name.
// The lines "letters", "plain" and "seldom" say which letters there are and where the limits lie.

/** How a word reads, by the cost of its cheapest reading. */
export const PLAIN = 0;
export const SELDOM = 1;
export const NO_NAME = 2;
export const TIERS = 3;

/** A minimal deterministic automaton over the letters of a grammar. */
export interface Automaton {
  /** the letters, in ascending order; a letter's number is its index */
  readonly letters: readonly string[];
  readonly states: number;
  readonly start: number;
  /** next[state * letters.length + letter]; total, words that no rule reads end in a state of their own */
  readonly next: Uint16Array;
  /** the tier of a word that ends in a state */
  readonly tier: Uint8Array;
}

interface Rules {
  readonly letters: readonly string[];
  readonly plain: number;
  readonly seldom: number;
  readonly rules: readonly { from: string; to: string; cost: number; piece: string }[];
}

function parseGrammar(text: string): Rules {
  const rules: Rules['rules'][number][] = [];
  const settings = new Map<string, string>();
  let head = { from: '', to: '', cost: 0 };
  for (const line of text.trim().split('\n')) {
    const rule = /^(\S) (\S) (\d):(.*)$/.exec(line);
    const setting = /^(plain|seldom) (\d+)$/.exec(line);
    if (line === '' || line.startsWith('letters ')) continue;
    if (setting) {
      settings.set(setting[1]!, setting[2]!);
      continue;
    }
    if (rule) head = { from: rule[1]!, to: rule[2]!, cost: Number(rule[3]) };
    for (const item of (rule ? rule[4]! : line).trim().split(/ +/)) {
      for (const piece of expand(item)) rules.push({ ...head, piece });
    }
  }
  return {
    letters: lettersOfGrammar(text),
    plain: Number(settings.get('plain')),
    seldom: Number(settings.get('seldom')),
    rules,
  };
}

/** The letters of a grammar, in ascending order. */
export function lettersOfGrammar(text: string): string[] {
  return [...text.match(/^letters (\S+)$/m)![1]!].sort();
}

function expand(item: string): string[] {
  if (item === '-') return [''];
  let pieces = [''];
  for (const part of item.match(/\[[^\]]+\]|[^[]/gu)!) {
    const choices = part.startsWith('[') ? [...part.slice(1, -1)] : [part];
    pieces = pieces.flatMap((piece) => choices.map((choice) => piece + choice));
  }
  return pieces;
}

/** The automaton of a grammar. Takes some ten milliseconds: make it once. */
export function compileGrammar(text: string): Automaton {
  const rules = parseGrammar(text);
  return minimize(determinize(rules));
}

/** A node of the nondeterministic automaton: a state of the grammar, or a place inside a piece. */
interface Node {
  /** letters, where they lead and what that costs, in turn */
  readonly arcs: number[];
  /** where the empty pieces lead and what they cost, in turn */
  readonly empty: number[];
}

// The pieces that leave a state are a tree; the cost of a piece is paid at its end.
function toNodes({ letters, rules }: Rules): { nodes: Node[]; start: number; end: number } {
  const nodes: Node[] = [];
  const named = new Map<string, number>();
  const at = (name: string): number => {
    let node = named.get(name);
    if (node === undefined) named.set(name, (node = nodes.push({ arcs: [], empty: [] }) - 1));
    return node;
  };
  const numberOf = (symbol: string): number => {
    const letter = letters.indexOf(symbol);
    if (letter < 0) throw new Error(`grammar: ${symbol} is not among its letters`);
    return letter;
  };
  for (const { from, to, cost, piece } of rules) {
    if (piece === '') {
      nodes[at(from)]!.empty.push(at(to), cost);
      continue;
    }
    let prefix = from;
    for (const symbol of piece.slice(0, -1)) {
      const node = at(prefix);
      prefix += symbol;
      if (!named.has(prefix)) nodes[node]!.arcs.push(numberOf(symbol), at(prefix), 0);
    }
    nodes[at(prefix)]!.arcs.push(numberOf(piece.at(-1)!), at(to), cost);
  }
  return { nodes, start: at('^'), end: at('$') };
}

interface Raw {
  readonly letters: readonly string[];
  readonly start: number;
  readonly next: ArrayLike<number>;
  readonly tier: Uint8Array;
}

// The subset construction, with the least cost at which each node is reached. State 0 is the start.
function determinize(rules: Rules): Raw {
  const { nodes, start, end } = toNodes(rules);
  const { letters, plain, seldom } = rules;
  const next: number[] = [];
  const tier: number[] = [];
  const known = new Map<string, number>();
  const subsets: string[] = [];
  const tooMuch = seldom + 1;

  // by letter: the cost of each node that it leads to, and the nodes that have one
  const costs = letters.map(() => new Uint8Array(nodes.length).fill(tooMuch));
  const reached = letters.map(() => new Uint16Array(nodes.length));
  const counts = new Uint16Array(letters.length);
  const reach = (letter: number, node: number, cost: number): void => {
    const known = costs[letter]![node]!;
    if (cost >= known) return;
    if (known === tooMuch) reached[letter]![counts[letter]!++] = node;
    costs[letter]![node] = cost;
    const { empty } = nodes[node]!;
    for (let i = 0; i < empty.length; i += 2) reach(letter, empty[i]!, cost + empty[i + 1]!);
  };
  const takeState = (letter: number): number => {
    const cost = costs[letter]!;
    const subset = reached[letter]!.subarray(0, counts[letter]).sort();
    const atEnd = cost[end]!;
    for (let i = 0; i < subset.length; i++) {
      const node = subset[i]!;
      subset[i] = node * tooMuch + cost[node]!;
      cost[node] = tooMuch;
    }
    counts[letter] = 0;
    const key = String.fromCharCode.apply(null, subset as unknown as number[]);
    let state = known.get(key);
    if (state === undefined) {
      state = subsets.push(key) - 1;
      known.set(key, state);
      tier.push(atEnd <= plain ? PLAIN : atEnd <= seldom ? SELDOM : NO_NAME);
    }
    return state;
  };

  reach(0, start, 0);
  takeState(0);
  for (let state = 0; state < subsets.length; state++) {
    const subset = subsets[state]!;
    for (let i = 0; i < subset.length; i++) {
      const entry = subset.charCodeAt(i);
      const cost = entry % tooMuch;
      const { arcs } = nodes[(entry - cost) / tooMuch]!;
      for (let k = 0; k < arcs.length; k += 3) reach(arcs[k]!, arcs[k + 1]!, cost + arcs[k + 2]!);
    }
    for (let letter = 0; letter < letters.length; letter++) next.push(takeState(letter));
  }
  return { letters, start: 0, next, tier: Uint8Array.from(tier) };
}

/** The smallest automaton that knows the words of a group of tiers: its tiers are 1 for these, else 0. */
export function automatonOf({ letters, next, tier, start }: Automaton, group: number): Automaton {
  return minimize({ letters, next, tier: tier.map((its) => (group >> its) & 1), start });
}

// Moore's refinement: states that no word tells apart become one.
function minimize({ letters, next, tier, start }: Raw): Automaton {
  const count = tier.length;
  const width = letters.length;
  let classOf = Uint16Array.from(tier);
  let classes = new Set(tier).size;
  for (;;) {
    const { refined, made } = refine(classOf, next, width);
    classOf = refined;
    if (made === classes) break;
    classes = made;
  }
  const minimal = new Uint16Array(classes * width);
  const tiers = new Uint8Array(classes);
  for (let state = 0; state < count; state++) {
    const to = classOf[state]!;
    tiers[to] = tier[state]!;
    for (let letter = 0; letter < width; letter++) {
      minimal[to * width + letter] = classOf[next[state * width + letter]!]!;
    }
  }
  return { letters, states: classes, start: classOf[start]!, next: minimal, tier: tiers };
}

/** Classes of states that are of one class and lead to the same ones, numbered as they are met. */
function refine(
  classOf: Uint16Array,
  next: ArrayLike<number>,
  width: number,
): { readonly refined: Uint16Array<ArrayBuffer>; readonly made: number } {
  const count = classOf.length;
  const refined = new Uint16Array(count);
  // by hash: 1 and the state that a class was met in first
  let mask = 1;
  while (mask < count * 2) mask *= 2;
  const first = new Uint32Array(mask--);
  let made = 0;
  for (let state = 0; state < count; state++) {
    const from = state * width;
    let hash = classOf[state]!;
    for (let letter = 0; letter < width; letter++) hash = Math.imul(hash ^ classOf[next[from + letter]!]!, 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; first[slot] !== 0; slot = (slot + 1) & mask) {
      const other = first[slot]! - 1;
      if (classOf[other] !== classOf[state]) continue;
      const at = other * width;
      let letter = 0;
      while (letter < width && classOf[next[at + letter]!] === classOf[next[from + letter]!]) letter++;
      if (letter === width) break;
    }
    if (first[slot] === 0) {
      first[slot] = state + 1;
      refined[state] = made++;
    } else refined[state] = refined[first[slot]! - 1]!;
  }
  return { refined, made };
}
