// What texts of words and digits have in common: which units they are made of, and with that their class. Found by a step a unit.
import { JointRanks } from '../joint-ranks.js';
import { groupTables, type GroupTables } from './group-tables.js';
import type { JointClass } from './joint.js';
import { asciiLetters, type Kind } from './letters.js';
import type { MarkedPattern } from './marked-words.js';
import type { Pattern } from './pattern.js';
import type { Script } from './scripts.js';
import type { Group } from './tier-groups.js';
import type { WordClasses } from './word-classes.js';

export const GROUPS = 8;
const TIERS = 3;
/** Numbers of digits are their own units, lengths of ASCII words times GROUPS come next, then words with other letters. */
export const FIRST_MARKED = 32;
/** All are forgotten when there are so many. */
const MOST_FORMS = 32_768;

/** A word or digits in a row of a value's form. */
export interface FormUnit {
  /** how many there are in a row; 0 for a word */
  readonly digits: number;
  readonly word: WordUnit | undefined;
}

interface WordUnit {
  readonly group: Group;
  readonly pattern: Pattern;
  /** for words with letters beyond ASCII */
  readonly marked: MarkedPattern | undefined;
  readonly tables: GroupTables;
}

/** What all values have in common whose words are of the same kinds and groups. */
export interface Form {
  readonly klass: JointClass;
  readonly units: readonly FormUnit[];
  readonly joint: JointRanks;
}

/** Where units in a row lead. */
export interface Step {
  readonly unit: number;
  readonly marked: MarkedPattern | undefined;
  readonly before: Step | undefined;
  readonly next: Map<number, Step>;
  /** the one that was asked for last */
  last: Step | undefined;
  form: Form | undefined;
}

const stepTo = (unit: number, before?: Step, marked?: MarkedPattern): Step => ({
  ...{ unit, marked, before, next: new Map<number, Step>(), last: undefined, form: undefined },
});

/** By tier. */
interface OfLength {
  readonly pattern: Pattern;
  readonly groups: Uint8Array;
}

/** The forms of texts of which the words are in one script. */
export class WordForms {
  readonly #classes: WordClasses;
  readonly #script: Script;
  readonly #letters: Kind = asciiLetters()[0x61]!.kind;
  readonly #digits: Kind = asciiLetters()[0x30]!.kind;
  readonly #ofLength: (OfLength | undefined)[] = [];
  readonly #tables: (GroupTables | undefined)[] = [];
  #first = stepTo(0);
  #steps = 0;

  constructor(classes: WordClasses, script: Script) {
    this.#classes = classes;
    this.#script = script;
  }

  /** The groups of words of so many ASCII letters, by tier. */
  groupsOf(length: number): Uint8Array {
    return (this.#ofLength[length] ?? this.#learnLength(length)).groups;
  }

  tablesOf(group: Group): GroupTables {
    return (this.#tables[group] ??= groupTables(this.#script, this.#letters, group));
  }

  /** Where every text begins. */
  start(): Step {
    if (this.#steps > MOST_FORMS) {
      this.#steps = 0;
      this.#first = stepTo(0);
    }
    return this.#first;
  }

  /** Where the next unit leads: see FIRST_MARKED. */
  next(from: Step, unit: number, marked?: MarkedPattern): Step {
    if (from.last?.unit === unit) return from.last;
    let to = from.next.get(unit);
    if (!to) {
      from.next.set(unit, (to = stepTo(unit, from, marked)));
      this.#steps++;
    }
    return (from.last = to);
  }

  /** The form of the units up to here. */
  at(step: Step): Form {
    return (step.form ??= this.#makeForm(step));
  }

  /**
   * The form of a text of words of ASCII letters and of digits.
   *
   * @param codes by unit: how many digits there are, or the length of the word times GROUPS, and its group
   */
  of(codes: readonly number[]): Form {
    let at = this.start();
    for (const code of codes) {
      const [length, group] = [Math.floor(code / GROUPS), code % GROUPS];
      if (length > 0) {
        this.groupsOf(length);
        this.tablesOf(group);
      }
      at = this.next(at, code);
    }
    return this.at(at);
  }

  #learnLength(length: number): OfLength {
    const pattern = this.#script.uniformPattern(this.#letters, length);
    const groups = Uint8Array.from({ length: TIERS }, (_, tier) => pattern.groupOf(tier));
    return (this.#ofLength[length] = { pattern, groups });
  }

  #makeForm(last: Step): Form {
    const units: FormUnit[] = [];
    for (let at = last; at.before; at = at.before) {
      const { unit, marked } = at;
      const group = unit % GROUPS;
      const length = Math.floor(unit / GROUPS);
      const pattern = marked?.pattern ?? this.#ofLength[length]?.pattern;
      const word = pattern && { group, pattern, marked, tables: this.#tables[group]! };
      units.unshift(word ? { digits: 0, word } : { digits: unit, word });
    }
    let at = this.#classes.start();
    const sizes = units.map(({ digits, word }) => {
      if (word) {
        at = this.#classes.word(at, word.pattern, word.group);
        return word.pattern.size(word.group);
      }
      for (let digit = 0; digit < digits; digit++) at = this.#classes.symbol(at, this.#digits);
      return 10n ** BigInt(digits);
    });
    return { klass: this.#classes.at(at), units, joint: new JointRanks(sizes) };
  }
}
