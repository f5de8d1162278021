// Options and arguments of the library. In JavaScript nothing checks them, and one that is misspelt would be left out without a word: a
// fallback that was switched off would be on, a domain would not be the one that was meant.
import { UsageError } from './errors.js';
import { nearest } from './nearest.js';
import { isObject, kindOf, type Kind } from './option-kinds.js';

/**
 * @param what names the options in messages
 * @returns the same without those that are undefined, which were not given
 * @throws UsageError for what is no object, an option that there is not, and a value of another kind
 */
export function checkOptions<T extends object>(given: T, known: Readonly<Record<string, Kind>>, what: string): T {
  if (!isObject(given)) {
    throw new UsageError(`${what}: expected an object of options, got ${kindOf(given)}`, {
      hints: [`its options are ${Object.keys(known).join(', ')}`],
    });
  }
  const options = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const name of Object.keys(given)) if (!Object.hasOwn(known, name)) throw unknownOption(name, known, what);
  for (const [name, value] of options) checkKind(value, known[name]!, `${what}: ${name}`);
  return Object.fromEntries(options) as T;
}

/**
 * @param what names the argument or option in messages
 * @throws UsageError for a value of another kind, which is not repeated: it may be personal, or a key
 */
export function checkKind(value: unknown, kind: Kind, what: string): void {
  if (kind.accepts(value)) return;
  const hint = kind.hint?.(value);
  throw new UsageError(`${what}: expected ${kind.expected}, got ${kind.got?.(value) ?? kindOf(value)}`, {
    hints: hint === undefined ? [] : [hint],
  });
}

/** An object of texts without names that nothing was given for. */
export function givenTexts(texts: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function unknownOption(name: string, known: Readonly<Record<string, Kind>>, what: string): UsageError {
  // the names of the Python package have underscores
  const guess = nearest(name.replaceAll('_', ''), Object.keys(known));
  return new UsageError(`${what}: there is no option "${name}"`, {
    hints: [guess === undefined ? `there is ${Object.keys(known).join(', ')}` : `did you mean "${guess}"?`],
  });
}
