// What a policy says, once its text is read and found right. docs/policy.md is the same for people.
import type { Options } from '../formats/format.js';

/** The version of the language that this program reads. */
export const POLICY_VERSION = 1;

/** Where something stands in the text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Policy {
  /** path, for messages */
  readonly name: string;
  /** hex, of the file's bytes: goes into manifests */
  readonly sha256: string;
  /** the key that the policy pins */
  readonly key: PolicyKey | undefined;
  /** whether deanonymize asks why */
  readonly asksReason: boolean;
  readonly nulls: readonly string[];
  readonly newColumns: NewColumns;
  /** rules for columns of every table; those of a table go before */
  readonly columns: readonly ColumnRule[];
  /** empty: every file is a table of the policy */
  readonly tables: readonly PolicyTable[];
}

export interface PolicyKey {
  readonly name: string | undefined;
  readonly version: number | undefined;
  /** 8 (a fingerprint) to 32 (a check value) hex digits, small letters */
  readonly check: string | undefined;
}

/** What happens with columns that no rule names. */
export type NewColumns = (typeof NEW_COLUMNS)[number];
export const NEW_COLUMNS = ['error', 'keep', 'drop', 'pseudonymize'] as const;

export interface PolicyTable {
  /** patterns of file names; matched against the whole path where they have a slash */
  readonly files: readonly string[];
  readonly at: Position;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly header?: boolean;
  readonly encoding?: string;
  /** that of the policy unless given */
  readonly newColumns: NewColumns;
  readonly columns: readonly ColumnRule[];
}

export interface ColumnRule {
  /** header, ":3" or /regex/ over headers */
  readonly selector: string;
  readonly at: Position;
  /** a table without the column is no error */
  readonly optional: boolean;
  readonly action: Action;
}

export type Action =
  Pseudonymize | Hmac | Mask | Redact | Shift | Generalize | { readonly action: 'drop' } | { readonly action: 'keep' };

export type ActionName = Action['action'];
export const ACTIONS = [
  'pseudonymize',
  'hmac',
  'mask',
  'redact',
  'drop',
  'shift',
  'generalize',
  'keep',
] as const satisfies readonly ActionName[];

export interface Pseudonymize {
  readonly action: 'pseudonymize';
  /** name or name@version */
  readonly format: string;
  readonly options: Options;
  /** default: the name of the format */
  readonly domain?: string;
  /** selector of the column that enters the tweak */
  readonly context?: string;
  /** per cent of values that have to be valid, 0 to 100 */
  readonly valid?: number;
}

/** A keyed one-way token. */
export interface Hmac {
  readonly action: 'hmac';
  readonly domain: string;
  /** hex digits, 16 to 64 */
  readonly length: number;
  /** values that this format spells differently get one token */
  readonly format?: string;
}

export interface Mask {
  readonly action: 'mask';
  /** how many of the last symbols stay */
  readonly keep: number;
  /** one character */
  readonly with: string;
}

export interface Redact {
  readonly action: 'redact';
  readonly with: string;
}

/** What happens with values that an action cannot read. */
export type OnInvalid = (typeof ON_INVALID)[number];
export const ON_INVALID = ['error', 'redact'] as const;

/** Dates moved by the same number of days for each subject, so that the time between two events of one stays. */
export interface Shift {
  readonly action: 'shift';
  /** selector of the column that says whose date it is */
  readonly subject: string;
  /** at most so many days, either way */
  readonly days: number;
  readonly domain: string;
  readonly format: 'date' | 'datetime';
  readonly options: Options;
  readonly invalid: OnInvalid;
}

export type Generalize = { readonly action: 'generalize'; readonly invalid: OnInvalid } & (
  | { readonly to: 'year' | 'month'; readonly format: 'date' | 'datetime'; readonly options: Options }
  | { readonly to: 'band'; readonly width: number; readonly top?: number }
  | { readonly to: 'prefix'; readonly keep: number }
);

export const GENERALIZE_TO = ['year', 'month', 'band', 'prefix'] as const satisfies readonly Generalize['to'][];

/** Actions that deanonymize does not undo. */
export const IRREVERSIBLE: ReadonlySet<ActionName> = new Set(['hmac', 'mask', 'redact', 'drop', 'shift', 'generalize']);

/** What stands in for values that are redacted. */
export const REDACTED = 'REDACTED';
