// Where manifests lie: beside the file they belong to, or where a flag says.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { existing } from '../files/output.js';
import { inWords } from '../system-words.js';
import { MANIFEST_SUFFIX, readManifest, type Manifest } from '../manifest/manifest.js';

export interface ManifestFlags {
  readonly manifest?: string | undefined;
  readonly 'manifest-dir'?: string | undefined;
}

/** Those of a run that writes manifests, too. */
export interface WrittenManifestFlags extends ManifestFlags {
  readonly 'new-manifest'?: string | undefined;
  readonly 'new-manifest-dir'?: string | undefined;
}

export interface FoundManifest {
  readonly document: Manifest;
  /** its path, for messages */
  readonly name: string;
}

/** Where the manifest of a file is or goes; undefined for a stream without a flag. */
export function manifestPath(file: string, flags: ManifestFlags): string | undefined {
  if (flags.manifest !== undefined) return flags.manifest;
  if (file === '-') return undefined;
  const beside = `${file}${MANIFEST_SUFFIX}`;
  return flags['manifest-dir'] === undefined ? beside : join(flags['manifest-dir'], basename(beside));
}

/** Where the manifest of an output goes; the flags without "new" are those of the one that `rekey` reads. */
export function writtenManifestPath(output: string, flags: WrittenManifestFlags, isRekey: boolean): string | undefined {
  return manifestPath(
    output,
    isRekey ? { manifest: flags['new-manifest'], 'manifest-dir': flags['new-manifest-dir'] } : flags,
  );
}

/** The path of the manifest that lies beside a file, where there is one. */
export function manifestBeside(file: string): string | undefined {
  const name = manifestPath(file, {});
  return name !== undefined && existing(name)?.isFile() ? name : undefined;
}

/**
 * @returns undefined when there is none and none was asked for by name
 * @throws InputError when it cannot be read or is no manifest
 */
export function findManifest(file: string, flags: ManifestFlags): FoundManifest | undefined {
  const name = manifestPath(file, flags);
  if (name === undefined) return undefined;
  if (!existing(name)) {
    if (flags.manifest === undefined && flags['manifest-dir'] === undefined) return undefined;
    throw new InputError(`${name}: no such manifest`);
  }
  return { document: readManifest(readText(name), name), name };
}

/** @throws UsageError when one manifest is named for several files */
export function checkManifestFlags(files: number, flags: WrittenManifestFlags): void {
  for (const name of ['manifest', 'new-manifest'] as const) {
    if (flags[name] === undefined) continue;
    if (flags[`${name}-dir`] !== undefined) {
      throw new UsageError(`--${name} and --${name}-dir say the same thing in two ways`);
    }
    if (files > 1) {
      throw new UsageError(`--${name} names one file, but there are several`, { hints: [`--${name}-dir FOLDER`] });
    }
  }
}

function readText(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    throw new InputError(`${name} cannot be read: ${inWords(error, 'file')}`);
  }
}
