// Options of the library that are given by name. In JavaScript nothing checks them, and one that is misspelt would be left out
// without a word: a fallback that was switched off would be on, a domain would not be the one that was meant.
import { UsageError } from './errors.js';
import { nearest } from './nearest.js';

/** What the value of an option has to be. */
export type OptionKind = 'boolean' | 'string' | 'any';

/**
 * @param what names the options in messages
 * @throws UsageError for what is no object, an option that there is not, and a value of another kind
 */
export function checkOptions(given: unknown, known: Readonly<Record<string, OptionKind>>, what: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new UsageError(`${what}: expected an object of options, got ${kindOf(given)}`, {
      hints: [`its options are ${Object.keys(known).join(', ')}`],
    });
  }
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name)) {
      // the names of the Python package have underscores
      const guess = nearest(name.replaceAll('_', ''), Object.keys(known));
      throw new UsageError(`${what}: there is no option "${name}"`, {
        hints: [guess === undefined ? `there is ${Object.keys(known).join(', ')}` : `did you mean "${guess}"?`],
      });
    }
    const kind = known[name]!;
    if (kind !== 'any' && value !== undefined && typeof value !== kind) {
      throw new UsageError(`${what}: ${name}: expected a ${kind}, got ${kindOf(value)}`);
    }
  }
}

/** What a value is, without the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
