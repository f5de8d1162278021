// What callers of the library say: columns, method, key.
import { UsageError } from '../errors.js';
import { checkOptions, kindOf, type OptionKind } from '../named-options.js';
import { defaultKeyManager, type KeyManager } from '../keys/manager.js';
import type { ResolvedKey } from '../keys/types.js';
import { parseColumnItems } from '../pseudonymize/column-items.js';
import type { Request } from '../pseudonymize/decide.js';
import type { Reading } from '../pseudonymize/reading.js';
import type { TransformKey } from '../pseudonymize/transform.js';

/** A column with its format: `ssn`, `ssn=ssn` or `card=card:keep=8`, as `-c` of the command line takes it. */
export type ColumnSpec = string;

/** What to protect and with which key. */
export interface AnonymizeOptions {
  /** There is one method. */
  readonly method?: 'pseudonymization';
  /** There is one strategy: format-preserving encryption. */
  readonly strategy?: 'fpe';
  /** The columns to protect. A format that is not given is found on the values. */
  readonly sensitiveColumns: readonly ColumnSpec[];
  /** `NAME` or `NAME@VERSION`. Default: SECUREML_MASTER_KEY_NAME, else `master_key`. */
  readonly keyName?: string;
  /** Where keys come from. Default: the manager of `configureDefaultKeyManager`. */
  readonly keyManager?: KeyManager;
  /** Column -> label that decides where equal values get equal pseudonyms. Default: the format's name. */
  readonly domains?: Readonly<Record<string, string>>;
  /** Column -> column whose value makes equal values differ from row to row. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** Values that stand for a missing one and stay. Default: none. */
  readonly nulls?: readonly string[];
  /** Stops the work: what was begun rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Every option of every function: what a function has no use for does no harm, what none knows is misspelt. */
const OPTIONS = {
  ...{ method: 'any', strategy: 'any', sensitiveColumns: 'any', keyName: 'string', keyManager: 'any' },
  ...{ domains: 'any', contexts: 'any', nulls: 'any', signal: 'any' },
  ...{ undecided: 'any', threads: 'any', partial: 'boolean', file: 'string', name: 'string' },
  ...{ delimiter: 'string', quote: 'string', header: 'boolean', encoding: 'string' },
  ...{ strict: 'boolean', ff1Only: 'boolean', ragged: 'any' },
} as const satisfies Record<keyof AnonymizeOptions | keyof Reading, OptionKind> & Record<string, OptionKind>;

/**
 * @param name the function, for messages
 * @throws UsageError for what is no object, and for options that there are not
 */
export function checkCallOptions(options: unknown, name: string): void {
  checkOptions(options, OPTIONS, name);
}

/** What the columns of `options` ask for. @throws UsageError for items that cannot be read */
export function requestOf(
  options: AnonymizeOptions,
  detect: boolean,
  undecided: Request['undecided'] = 'error',
): Request {
  const { sensitiveColumns, domains = {}, contexts = {} } = options;
  const columns: unknown = sensitiveColumns;
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string')) {
    throw new UsageError(`sensitiveColumns: expected a list of texts, got ${kindOf(columns)}`, {
      hints: ["for example ['name', 'ssn=ssn']"],
    });
  }
  return { detect, items: parseColumnItems(sensitiveColumns), except: [], domains, contexts, undecided };
}

/** @throws UsageError for a method or strategy that there is not */
export function checkMethod({
  method = 'pseudonymization',
  strategy = 'fpe',
}: Pick<AnonymizeOptions, 'method' | 'strategy'>): void {
  if (method !== 'pseudonymization')
    throw new UsageError(`method: expected "pseudonymization", got ${JSON.stringify(method)}`);
  if (strategy !== 'fpe') throw new UsageError(`strategy: expected "fpe", got ${JSON.stringify(strategy)}`);
}

/**
 * The key that `options` name.
 *
 * @param check called before it is used
 * @throws KeyError, VaultUnreachableError, UsageError
 */
export async function keyOf(
  { keyName, keyManager = defaultKeyManager() }: Pick<AnonymizeOptions, 'keyName' | 'keyManager'>,
  check: (key: ResolvedKey) => void = () => {},
): Promise<LibraryKey> {
  const key = await keyManager.resolve(keyName);
  check(key);
  const { name, version, source, fingerprint, checkValue, bytes, unsafe, raw } = key;
  // a source without notes (the environment) is the caller's to keep apart
  const markRaw = (): Promise<void> => keyManager.markRaw(key).catch(() => {});
  return {
    name,
    version,
    source,
    fingerprint,
    checkValue,
    bytes,
    raw,
    markRaw,
    ...(unsafe ? { unsafe: true as const } : {}),
  };
}

/** A key, and the way to note that it is used for raw FF1. */
export interface LibraryKey extends TransformKey {
  markRaw(): Promise<void>;
}
