// The words beside an action, read one by one: each is checked where it stands, and every mistake is kept.
import type { Node } from 'yaml';
import { OptionError, type Format, type Options } from '../formats/format.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import { ON_INVALID, type OnInvalid } from './document.js';
import { meant, named, type Nodes } from './nodes.js';

const DOMAIN = /^[a-z0-9._-]{1,64}$/;
const DATES = ['date', 'datetime'] as const;

export class RuleFields {
  constructor(
    readonly nodes: Nodes,
    /** the whole rule */
    readonly node: Node,
    readonly selector: string,
    readonly byName: Partial<Record<string, Node>>,
  ) {}

  problem(node: Node, message: string, hint?: string): void {
    this.nodes.problem(node, `${this.selector}: ${message}`, hint);
  }

  text(name: string): string | undefined {
    const node = this.byName[name];
    return node && this.nodes.text(node, `${this.selector}: ${name}`);
  }

  integer(name: string, least: number, most: number): number | undefined {
    const node = this.byName[name];
    return node && this.nodes.integer(node, `${this.selector}: ${name}`, least, most);
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const node = this.byName[name];
    return node && this.nodes.choice(node, `${this.selector}: ${name}`, choices);
  }

  /** What happens to values that the action cannot read. */
  invalid(): OnInvalid {
    return this.choice('invalid', ON_INVALID) ?? 'error';
  }

  domain(): string | undefined {
    const label = this.text('domain');
    if (label !== undefined && !DOMAIN.test(label)) {
      this.problem(this.byName.domain!, `domain ${named(label)}: expected 1 to 64 of a-z, 0-9, ".", "_" and "-"`);
    }
    return label;
  }

  /** A text that can stand in any cell. */
  cellText(name: string, otherwise: string): string {
    const text = this.text(name);
    if (text !== undefined && /[\0\r\n]/.test(text)) {
      this.problem(this.byName[name]!, `${name}: a line end cannot stand in for values`);
    }
    return text ?? otherwise;
  }

  format(): Format | undefined {
    const reference = this.text('format');
    return reference === undefined ? undefined : this.attempt('format', () => formatNamed(reference));
  }

  date(): { readonly format: (typeof DATES)[number]; readonly options: Options } {
    const format = this.choice('format', DATES) ?? 'date';
    return { format, options: this.options(formatNamed(format)) };
  }

  options(format: Format): Options {
    const node = this.byName.options;
    if (!node) return {};
    const before = this.nodes.problems.length;
    const options: Record<string, string> = {};
    const names = Object.keys(format.options);
    for (const { key, keyNode, value } of this.nodes.entries(node, `${this.selector}: options`) ?? []) {
      const spec = Object.hasOwn(format.options, key) ? format.options[key] : undefined;
      if (!spec) {
        const hint = names.length === 0 ? `${format.name} has no options` : meant(key, names);
        this.problem(keyNode, `${format.name} has no option ${named(key)}`, hint);
        continue;
      }
      const text = value === keyNode ? 'true' : this.nodes.text(value, `${this.selector}: ${key}`);
      if (text === undefined) continue;
      options[key] = text;
      this.#attemptAt(value, () => spec.check(text));
    }
    // what the sample of a column decides may be missing here
    if (this.nodes.problems.length === before && !format.infer)
      this.attempt('options', () => createCodec(format, options));
    return options;
  }

  /** What the field asks for; undefined, and a problem there, when it cannot be had. */
  attempt<T>(name: string, act: () => T): T | undefined {
    return this.#attemptAt(this.byName[name]!, act);
  }

  #attemptAt<T>(node: Node, act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.problem(node, error.message, error instanceof OptionError ? error.hint : undefined);
      return undefined;
    }
  }
}
