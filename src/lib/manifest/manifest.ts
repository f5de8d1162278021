// The manifest: everything but the key that is needed to reverse an output, and proof that nobody changed it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { InputError, KeyError, VerificationError } from '../errors.js';
import { checkValue, subkey } from '../fpe/derivation.js';
import { canonicalJson, type Json } from './canonical-json.js';
import { hasRepeatedKey } from './repeated-keys.js';

export const MANIFEST_VERSION = 1;
export const MANIFEST_SUFFIX = '.secureml.json';

/** Pins the key by name, version and check value. */
export interface ManifestKey {
  readonly name: string;
  /** null where the source keeps no versions */
  readonly version: number | null;
  readonly source: string;
  readonly fingerprint: string;
  /** hex */
  readonly checkValue: string;
  /** the development key, which everybody knows */
  readonly unsafe?: true;
}

export interface ManifestColumn {
  readonly name: string;
  /** position in the output, from 1 */
  readonly index: number;
  readonly action: 'pseudonymize';
  /** name@version */
  readonly format: string;
  readonly options: Readonly<Record<string, string>>;
  readonly domain: string;
  /** header or ":n" of the column that enters the tweak */
  readonly context?: string;
  readonly engines: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A column that a policy left alone. */
export interface KeptColumn {
  readonly name: string;
  /** position in the output, from 1 */
  readonly index: number;
  readonly action: 'keep';
}

/** A column that does not come back. */
export interface IrreversibleColumn {
  readonly name: string;
  /** position in the output, from 1; of a dropped column that in the input */
  readonly index: number;
  readonly action: 'hmac' | 'mask' | 'redact' | 'drop' | 'shift' | 'generalize';
  readonly irreversible: true;
  /** what the policy said beside the action */
  readonly options: Readonly<Record<string, string>>;
  readonly counts?: Readonly<Record<string, number>>;
}

export type AnyColumn = ManifestColumn | KeptColumn | IrreversibleColumn;

/** The policy that decided, so that it can be shown later which text of it that was. */
export interface ManifestPolicy {
  readonly file: string;
  readonly sha256: string;
  /** whether deanonymize asks why */
  readonly reason: 'required' | 'optional';
}

/** The columns that are reversed. */
export function pseudonymized({ columns }: Pick<Manifest, 'columns'>): ManifestColumn[] {
  return columns.filter((column): column is ManifestColumn => column.action === 'pseudonymize');
}

/** The columns that are not. */
export function irreversible({ columns }: Pick<Manifest, 'columns'>): IrreversibleColumn[] {
  return columns.filter((column): column is IrreversibleColumn => 'irreversible' in column);
}

export interface Manifest {
  readonly manifest: typeof MANIFEST_VERSION;
  /** name/version of the program */
  readonly tool: string;
  /** ISO 8601 */
  readonly created: string;
  readonly key: ManifestKey;
  readonly dialect: {
    readonly delimiter: string;
    readonly quote: string;
    readonly header: boolean;
    /** of the plaintext; pseudonymized files are UTF-8 */
    readonly encoding: string;
  };
  readonly nulls: readonly string[];
  readonly ragged: 'error' | 'text';
  readonly columns: readonly AnyColumn[];
  readonly policy?: ManifestPolicy;
  readonly rows: number;
  readonly raggedRows: number;
  /** keyed digest of the plaintext: a plain hash of a short file would betray it */
  readonly input: { readonly bytes: number; readonly hmac: string };
  readonly output: { readonly bytes: number; readonly sha256: string };
  /** HMAC-SHA-256 over the rest of the document in its canonical form */
  readonly mac: string;
}

/** NAME@VERSION, or NAME where there are no versions. */
export function keyReference({ name, version }: Pick<ManifestKey, 'name' | 'version'>): string {
  return version === null ? name : `${name}@${version}`;
}

/** The manifest as the bytes of its file. */
export function writeManifest(body: Omit<Manifest, 'mac'>, storedKey: Uint8Array): string {
  return `${canonicalJson({ ...(body as unknown as { [key: string]: Json }), mac: macOf(body, storedKey) })}\n`;
}

/**
 * Reads a manifest; its MAC is not checked yet, for that needs the key it names.
 *
 * @param name for messages
 * @throws InputError when it is not a manifest, or one of a newer program
 * @throws VerificationError when it has a key twice, of which the MAC covers one
 */
export function readManifest(text: string, name: string): Manifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InputError(`${name} is not a whole JSON document`, {
      hints: ['it may be cut off; the copy beside the original output is needed'],
    });
  }
  const manifest = parsed as Partial<Manifest>;
  if (typeof manifest !== 'object' || manifest === null || typeof manifest.manifest !== 'number') {
    throw new InputError(`${name} is not a manifest of secureml`);
  }
  if (manifest.manifest > MANIFEST_VERSION) {
    throw new InputError(`${name} was written by a newer program (manifest version ${manifest.manifest})`, {
      hints: ['update secureml'],
    });
  }
  if (!hasShape(manifest)) throw new InputError(`${name} lacks a part that every manifest has`);
  if (hasRepeatedKey(text)) throw changed(name);
  return manifest;
}

/**
 * @throws KeyError when the key is not the one that the manifest pins
 * @throws VerificationError when the manifest was changed
 */
export function checkManifest(manifest: Manifest, storedKey: Uint8Array, name: string): void {
  const { key, mac } = manifest;
  if (checkValue(storedKey).toString('hex') !== key.checkValue) {
    const reference = keyReference(key);
    throw new KeyError(
      `this is not the key that ${name} was written with: ${reference}, fingerprint ${key.fingerprint}`,
      { hints: [`name it with --key-name ${reference}, in the store where it lives`] },
    );
  }
  const expected = Buffer.from(macOfRead(manifest, storedKey, name), 'hex');
  const given = Buffer.from(mac, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw changed(name);
  }
}

/** That a manifest is not what was written. */
export function changed(name: string): VerificationError {
  return new VerificationError(`${name} was changed after it was written`, {
    hints: ['use the manifest as it was written beside the output'],
  });
}

/** The key of the HMAC over what was read. */
export function digestKey(storedKey: Uint8Array): Uint8Array {
  return subkey(storedKey, 'digest');
}

// What no program wrote may have no canonical form: a number out of range, or lists in lists without an end.
function macOfRead(manifest: Manifest, storedKey: Uint8Array, name: string): string {
  try {
    return macOf(manifest, storedKey);
  } catch {
    throw new VerificationError(`${name} holds what no manifest holds`, {
      hints: ['use the manifest as it was written beside the output'],
    });
  }
}

function macOf(body: Partial<Manifest>, storedKey: Uint8Array): string {
  const { mac: _, ...rest } = body;
  const bytes = canonicalJson(rest as unknown as Json);
  return createHmac('sha256', subkey(storedKey, 'manifest')).update(bytes).digest('hex');
}

function hasShape(m: Partial<Manifest>): m is Manifest {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const columns =
    Array.isArray(m.columns) &&
    m.columns.every(
      (c) =>
        isText(c?.name) &&
        Number.isInteger(c?.index) &&
        (c.action === 'keep' || (typeof c.options === 'object' && c.options !== null)) &&
        (c.action === 'pseudonymize' ? isText(c.format) && isText(c.domain) : c.action === 'keep' || c.irreversible),
    );
  return (
    columns &&
    isText(m.key?.name) &&
    isText(m.key?.checkValue) &&
    isText(m.dialect?.delimiter) &&
    isText(m.dialect?.quote) &&
    isText(m.dialect?.encoding) &&
    Array.isArray(m.nulls) &&
    isText(m.ragged) &&
    isText(m.mac) &&
    isText(m.input?.hmac) &&
    isText(m.output?.sha256)
  );
}
