// The scripts whose letters make words, and the grammars of those that have one.
import { account, latin } from '../../../generated/automata.js';
import { ACCOUNT, LATIN } from '../tables/latin-syllables.js';
import {
  ARABIC,
  ARMENIAN,
  BENGALI,
  CYRILLIC,
  DEVANAGARI,
  GEORGIAN,
  GREEK,
  HEBREW,
  HIRAGANA,
  KATAKANA,
  KHMER,
  THAI,
} from '../tables/other-syllables.js';
import { unpack, unpackGroup, type PackedAutomata } from './packed-automaton.js';
import { automatonOf, compileGrammar, lettersOfGrammar, type Automaton } from './grammar.js';
import type { Kind, Letter } from './letters.js';
import { Pattern, type Automata } from './pattern.js';
import type { Group } from './tier-groups.js';

/** Patterns are forgotten together when there are so many. */
const MOST_PATTERNS = 16_384;

export class Script implements Automata {
  readonly #grammar: string | undefined;
  readonly #compiled: PackedAutomata | undefined;
  readonly #ofGroup: (Automaton | undefined)[] = [];
  #all: Automaton | undefined;
  #empty: Pattern | undefined;
  #patterns = 0;
  #uniform = new Map<Kind, Pattern[]>();

  /** @param compiled the automata of the grammar, where they are kept ready */
  constructor(
    readonly id: string,
    grammar?: string,
    compiled?: PackedAutomata,
  ) {
    this.#grammar = grammar;
    this.#compiled = compiled;
  }

  get hasGrammar(): boolean {
    return this.#grammar !== undefined;
  }

  /** The automaton of its words; made at the first call. */
  get all(): Automaton {
    return (this.#all ??= this.#compiled
      ? unpack(this.#compiled.all, lettersOfGrammar(this.#grammar!))
      : compileGrammar(this.#grammar!));
  }

  /** The smallest automaton for a group of tiers; made at the first call. */
  of(group: Group): Automaton {
    return (this.#ofGroup[group] ??= this.#readyFor(group) ?? automatonOf(this.all, group));
  }

  #readyFor(group: Group): Automaton | undefined {
    return this.#compiled && unpackGroup(this.#compiled, group, lettersOfGrammar(this.#grammar!));
  }

  /** The numbers of letters in the script's grammar. */
  letterNumbers(letters: string): Uint8Array {
    const all = lettersOfGrammar(this.#grammar!);
    return Uint8Array.from([...letters], (letter) => {
      const number = all.indexOf(letter);
      if (number < 0) throw new Error(`grammar of ${this.id}: no letter ${letter}`);
      return number;
    });
  }

  /** The pattern of letters `from` to before `to`. */
  pattern(letters: readonly Letter[], from: number, to: number): Pattern {
    let pattern = this.#root();
    for (let i = to - 1; i >= from; i--) pattern = pattern.after(letters[i]!.kind);
    return pattern;
  }

  /** The pattern of `length` letters of one kind. */
  uniformPattern(kind: Kind, length: number): Pattern {
    const root = this.#root();
    let known = this.#uniform.get(kind);
    if (!known) this.#uniform.set(kind, (known = [root]));
    while (known.length <= length) known.push(known.at(-1)!.after(kind));
    return known[length]!;
  }

  #root(): Pattern {
    if (!this.#empty || this.#patterns > MOST_PATTERNS) {
      this.#patterns = 0;
      this.#uniform = new Map();
      this.#empty = Pattern.empty(this, () => this.#patterns++);
    }
    return this.#empty;
  }
}

/** Titles, suffixes and particles are words of this script. */
export const SCRIPT_OF_KEPT_WORDS = 'Latn';

const GRAMMARS: Readonly<Record<string, string>> = {
  Latn: LATIN,
  Cyrl: CYRILLIC,
  Grek: GREEK,
  Armn: ARMENIAN,
  Geor: GEORGIAN,
  Hebr: HEBREW,
  Arab: ARABIC,
  Hira: HIRAGANA,
  Kana: KATAKANA,
  Deva: DEVANAGARI,
  Beng: BENGALI,
  Khmr: KHMER,
  Thai: THAI,
};
const scripts = new Map<string, Script>();

/** The script called `id`; there are no others than those of tables/letter-kinds.ts. */
export function scriptNamed(id: string): Script {
  let script = scripts.get(id);
  if (!script) scripts.set(id, (script = new Script(id, GRAMMARS[id], id === 'Latn' ? latin : undefined)));
  return script;
}

let accounts: Script | undefined;

/** Latin words of account names: those of names, and such with an initial in front. */
export function accountScript(): Script {
  return (accounts ??= new Script('account', LATIN + ACCOUNT, account));
}
