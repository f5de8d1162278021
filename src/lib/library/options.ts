// What callers of the library say: columns, method, key.
import { checkKind, checkOptions, givenTexts } from '../named-options.js';
import {
  BOOLEAN,
  COUNT,
  FUNCTION,
  oneOf,
  SIGNAL,
  TEXT,
  texts,
  textsByName,
  withMethods,
  type Kind,
} from '../option-kinds.js';
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

const LIST = texts("['name', 'id']");
const COLUMNS: Kind = {
  ...LIST,
  accepts: (value) => LIST.accepts(value) && (value as readonly string[]).length > 0,
  hint: () => "for example ['name', 'ssn=ssn']; chooseColumns and CSV find the personal ones where it is left out",
  got: (value) => (LIST.accepts(value) ? 'an empty list' : LIST.got?.(value)),
};

const ITS_TEXT = 'its text, as readFile(PATH, "utf8") gives it';
/** The argument of those who follow a policy. */
export const POLICY: Kind = { ...TEXT, hint: () => ITS_TEXT };
/** The argument of those who restore a CSV. */
export const MANIFEST: Kind = { ...TEXT, hint: () => `${ITS_TEXT}, or anonymizeCsv in its result` };

/** Every option of every function: what a function has no use for does no harm, what none knows is misspelt. */
const OPTIONS = {
  ...{ method: oneOf('pseudonymization'), strategy: oneOf('fpe'), sensitiveColumns: COLUMNS, except: LIST },
  ...{ keyName: TEXT, keyManager: withMethods('a KeyManager', 'resolve', 'markRaw'), signal: SIGNAL },
  ...{ domains: textsByName("{ ssn: 'people' }"), contexts: textsByName("{ ssn: 'id' }"), nulls: texts("['N/A']") },
  ...{ undecided: oneOf('error', 'keep'), threads: COUNT, partial: BOOLEAN, reason: TEXT },
  ...{ file: TEXT, name: TEXT, onWarning: FUNCTION },
  ...{ delimiter: TEXT, quote: TEXT, header: BOOLEAN, encoding: TEXT },
  ...{ strict: BOOLEAN, ff1Only: BOOLEAN, ragged: oneOf('error', 'text') },
} as const satisfies Record<keyof AnonymizeOptions | keyof Reading, Kind> & Record<string, Kind>;

/**
 * @param name the function, for messages
 * @returns those that were given
 * @throws UsageError for what is no object, for options that there are not, and for values of another kind
 */
export function callOptions<T extends object>(options: T, name: string): T {
  return checkOptions(options, OPTIONS, name);
}

/** The options of a function that has to be told the columns. @throws as `callOptions` */
export function columnOptions(options: AnonymizeOptions, name: string): AnonymizeOptions {
  const checked = callOptions(options, name);
  checkKind(checked.sensitiveColumns, COLUMNS, `${name}: sensitiveColumns`);
  return checked;
}

/**
 * What `options` ask for; without columns the personal ones.
 *
 * @param options checked ones
 * @throws UsageError for items that cannot be read
 */
export function requestOf(options: RequestOptions, detect: boolean): Request {
  const { sensitiveColumns = [], except = [], domains, contexts, undecided = 'error' } = options;
  return {
    ...{ detect, items: parseColumnItems(sensitiveColumns), except, undecided },
    ...{ domains: givenTexts(domains), contexts: givenTexts(contexts) },
  };
}

/** Which columns are chosen. */
export interface ChooseOptions {
  /** The columns to protect. Default: the personal ones, found by header and values. */
  readonly sensitiveColumns?: readonly ColumnSpec[];
  /** Columns that are left alone, also where they look personal. Default: none. */
  readonly except?: readonly string[];
  /** What happens with columns that are likely personal but not for sure, when columns are found. Default: `error`. */
  readonly undecided?: 'error' | 'keep';
}

/** What says which columns are permuted, and how. */
export type RequestOptions = ChooseOptions & Partial<Pick<AnonymizeOptions, 'domains' | 'contexts'>>;

/**
 * The key that `options` name.
 *
 * @param check called before it is used
 * @param compared whether its check value is compared, here or later, so that a key without versions may stand in for a version
 * @throws KeyError, VaultUnreachableError, UsageError
 */
export async function keyOf(
  { keyName, keyManager = defaultKeyManager(), signal }: Pick<AnonymizeOptions, 'keyName' | 'keyManager' | 'signal'>,
  { check = () => {}, compared = false }: { check?: (key: ResolvedKey) => void; compared?: boolean } = {},
): Promise<LibraryKey> {
  const search = { ...(signal ? { signal } : {}), ...(compared ? { compared } : {}) };
  const key = await keyManager.resolve(keyName, search);
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
