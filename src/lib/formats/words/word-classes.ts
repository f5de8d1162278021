// The classes of values, found by their units one after the other, so that each is made once.
import { JointClass, type Unit } from './joint.js';
import type { Kind } from './letters.js';
import type { Pattern } from './pattern.js';
import type { Group } from './tier-groups.js';

/** Where units in a row lead. */
export interface Step {
  readonly unit: Unit | undefined;
  readonly before: Step | undefined;
  readonly next: Map<number, Step>;
  klass: JointClass | undefined;
}

/** All are forgotten when there are so many. */
const MOST_STEPS = 32_768;
const GROUPS = 8;

export class WordClasses {
  readonly #prefix: string;
  #first: Step = { unit: undefined, before: undefined, next: new Map(), klass: undefined };
  #steps = 0;

  /** @param prefix in front of each label */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Where no unit has been seen yet. */
  start(): Step {
    if (this.#steps > MOST_STEPS) {
      this.#steps = 0;
      this.#first = { ...this.#first, next: new Map() };
    }
    return this.#first;
  }

  word(step: Step, pattern: Pattern, group: Group): Step {
    const key = pattern.number * GROUPS + group;
    return step.next.get(key) ?? this.#add(step, key, wordUnit(pattern, group));
  }

  symbol(step: Step, kind: Kind): Step {
    const key = -1 - kind.number;
    return step.next.get(key) ?? this.#add(step, key, symbolUnit(kind));
  }

  /** The class of the values with the units up to here. */
  at(step: Step): JointClass {
    if (step.klass) return step.klass;
    const units: Unit[] = [];
    for (let at: Step | undefined = step; at?.unit; at = at.before) units.unshift(at.unit);
    return (step.klass = this.of(units));
  }

  of(units: readonly Unit[]): JointClass {
    return new JointClass(this.#prefix, units);
  }

  #add(before: Step, key: number, unit: Unit): Step {
    const step: Step = { unit, before, next: new Map(), klass: undefined };
    before.next.set(key, step);
    this.#steps++;
    return step;
  }
}

export function wordUnit(pattern: Pattern, group: Group): Unit {
  return { pattern, group, size: pattern.size(group) };
}

export function symbolUnit(kind: Kind): Unit {
  return { pattern: undefined, kind, size: BigInt(kind.size) };
}
