// YAML nodes read strictly: what is there has to be known and of the right kind. Mistakes are collected with line and column.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import { nearest } from '../nearest.js';
import type { Position } from './document.js';
import type { Problem } from './problem.js';

/** The longest word that a message repeats, in UTF-16 code units. */
const LONGEST_WORD = 40;
/** What each points to is looked for from the beginning of the document. */
const MOST_ALIASES = 100;

/** A mapping's entries, in their order. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  /** the key's node where nothing stands behind the colon */
  readonly value: Node;
}

export class Nodes {
  readonly problems: Problem[] = [];
  readonly root: Node | null;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #aliases = new Set<Node>();

  constructor(text: string) {
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      schema: 'core',
      version: '1.2',
      strict: true,
      uniqueKeys: true,
    });
    this.root = this.#document.contents as Node | null;
    for (const { pos, message, code } of [...this.#document.errors, ...this.#document.warnings]) {
      if (code === 'MULTIPLE_DOCS')
        this.#put(pos[0], 'a second document begins here', 'a policy is one: leave the "---" out');
      else this.#put(pos[0], code === 'DUPLICATE_KEY' ? this.#duplicate(text, pos[0]) : yamlMessage(message));
    }
  }

  at(node: Node): Position {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0);
    return { line, column: col };
  }

  problem(node: Node, message: string, hint?: string): void {
    this.#put(node.range?.[0] ?? 0, message, hint);
  }

  /** The entries of a mapping; undefined, and a problem, when it is something else. */
  entries(given: Node, what: string): Entry[] | undefined {
    const node = this.#target(given);
    if (!isMap(node)) {
      this.problem(given, `${what}: expected a mapping (name: value), got ${kindOf(node)}`);
      return undefined;
    }
    return node.items.flatMap((pair) => {
      const keyNode = pair.key as Node;
      const key = isScalar(keyNode) ? sourceOf(keyNode) : undefined;
      if (key === undefined) {
        this.problem(keyNode, `${what}: a name has to be a plain text`);
        return [];
      }
      if (key === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN') {
        this.problem(
          keyNode,
          `${what}: merge keys (<<) are not read`,
          'write the words out, or take a whole rule: *name',
        );
        return [];
      }
      const value = pair.value as Node | null;
      return [{ key, keyNode, value: value === null || isNothing(value) ? keyNode : value }];
    });
  }

  /** The same for a mapping whose names are fixed: what is not among them is a problem. */
  fields<K extends string>(given: Node, what: string, names: readonly K[]): Partial<Record<K, Node>> | undefined {
    const entries = this.entries(given, what);
    if (!entries) return undefined;
    const out: Partial<Record<K, Node>> = {};
    for (const { key, keyNode, value } of entries) {
      const known = names.find((name) => name === key);
      if (known === undefined) this.problem(keyNode, `${what} has no ${named(key)}`, meant(key, names));
      else if (value === keyNode) this.problem(keyNode, `${key}: a value is missing`);
      else out[known] = value;
    }
    return out;
  }

  items(given: Node, what: string): Node[] | undefined {
    const node = this.#target(given);
    if (isSeq(node)) return node.items as Node[];
    this.problem(given, `${what}: expected a list, got ${kindOf(node)}`);
    return undefined;
  }

  /** One text, or a list of them. */
  texts(given: Node, what: string): { readonly text: string; readonly node: Node }[] {
    const nodes = isSeq(this.#target(given)) ? this.items(given, what)! : [given];
    return nodes.flatMap((node) => {
      const text = this.text(node, what);
      return text === undefined ? [] : [{ text, node }];
    });
  }

  isScalar(given: Node): boolean {
    return isScalar(this.#target(given));
  }

  /** A text as it was typed, also where YAML sees a number in it. */
  text(given: Node, what: string): string | undefined {
    const node = this.#target(given);
    if (isScalar(node)) return sourceOf(node);
    this.problem(given, `${what}: expected a text, got ${kindOf(node)}`);
    return undefined;
  }

  choice<T extends string>(given: Node, what: string, choices: readonly T[]): T | undefined {
    const text = this.text(given, what);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) this.problem(given, `${what}: there is no ${named(text)}`, meant(text, choices));
    return found;
  }

  integer(given: Node, what: string, least: number, most: number): number | undefined {
    const node = this.#target(given);
    if (isScalar(node) && Number.isInteger(node.value)) {
      const value = node.value as number;
      if (value >= least && value <= most) return value;
    }
    this.problem(given, `${what}: expected a whole number from ${least} to ${most}`);
    return undefined;
  }

  boolean(given: Node, what: string): boolean | undefined {
    const node = this.#target(given);
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.problem(given, `${what}: expected true or false`);
    return undefined;
  }

  #target(node: Node): Node {
    if (!isAlias(node)) return node;
    this.#aliases.add(node);
    if (this.#aliases.size <= MOST_ALIASES) return (node.resolve(this.#document) as Node | undefined) ?? node;
    if (this.#aliases.size === MOST_ALIASES + 1)
      this.problem(node, `more than ${MOST_ALIASES} aliases`, 'write a rule with a /pattern/ instead');
    return node;
  }

  #put(offset: number, message: string, hint?: string): void {
    const { line, col } = this.#lines.linePos(offset);
    // what is read twice is said once
    if (this.problems.some((one) => one.line === line && one.column === col && one.message === message)) return;
    this.problems.push({ line, column: col, message, ...(hint === undefined ? {} : { hint }) });
  }

  #duplicate(text: string, offset: number): string {
    const name = /^[^\n:#]*/.exec(text.slice(offset))![0].trim();
    return name === '' ? 'a name stands here twice' : `${named(name)} stands here twice`;
  }
}

/** What a wrong word was most likely meant to be, else what there is. */
export function meant(word: string, choices: readonly string[]): string {
  const guess = nearest(word, choices);
  return guess === undefined ? `there is ${choices.join(', ')}` : `did you mean "${guess}"?`;
}

function sourceOf(node: Scalar): string {
  const plain = node.type === 'PLAIN' || node.type === undefined;
  return plain && node.source !== undefined ? node.source : String(node.value ?? '');
}

// "name:" with nothing behind it; "name: ~" and "name: ''" are something
function isNothing(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node)) return 'an alias of nothing';
  return node.value === null ? 'nothing' : 'a text';
}

/** A word of the file: what is longer than any of ours may be data, of a table that was named in the place of a policy. */
export function named(text: string): string {
  return text.length > LONGEST_WORD || /[\r\n]/.test(text) ? `"..." (${text.length} characters)` : `"${text}"`;
}

// The parser's own words begin with a capital and end with a period.
function yamlMessage(message: string): string {
  return message.replace(/^[A-Z](?![A-Z])/, (c) => c.toLowerCase()).replace(/\.$/, '');
}
