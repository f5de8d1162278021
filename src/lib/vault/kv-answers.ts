// What a KV mount answers, as this program knows it: secrets, their versions, and the settings of a mount.
import { goDurationMs } from './go-values.js';
import type { VaultResponse } from './transport.js';

/** A secret's fields at one version. KV v1 has no versions and no dates. */
export interface KvSecret {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly version: number | null;
  readonly created: string | null;
  /** When the server deletes this version by itself. */
  readonly deletes: string | null;
  /** As Vault's audit log has it. */
  readonly requestId: string | null;
  /** What is noted of the secret as a whole; empty on KV v1. */
  readonly customMetadata: Readonly<Record<string, unknown>>;
}

export type KvRead =
  | { readonly state: 'present'; readonly secret: KvSecret }
  /** Nothing there, or no such version. */
  | { readonly state: 'absent' }
  /** A version that was deleted and can come back (`when`), or was destroyed for good. */
  | { readonly state: 'deleted' | 'destroyed'; readonly version: number; readonly when: string | null };

/** A version that was written. */
export interface KvWritten {
  readonly version: number;
  readonly created: string | null;
  /** When the server deletes it by itself. */
  readonly deletes: string | null;
  /** Of the request that wrote it, or of the one that found it there when the answer to that was lost. */
  readonly requestId: string | null;
}

export interface KvVersion {
  readonly version: number;
  readonly created: string;
  readonly state: 'present' | 'deleted' | 'destroyed';
}

export interface KvMetadata {
  readonly current: number;
  readonly oldest: number;
  /** 0 means the mount's own setting. */
  readonly maxVersions: number;
  /** After how many milliseconds a new version is deleted; 0 means the mount's own setting. */
  readonly deleteAfterMs: number;
  /** How often the metadata was changed; undefined where the server does not count that. */
  readonly changes?: number;
  readonly customMetadata: Readonly<Record<string, unknown>>;
  readonly versions: readonly KvVersion[];
}

/** What a KV v2 mount does with secrets that say nothing of it. */
export interface KvConfig {
  readonly maxVersions: number;
  /** 0: versions are not deleted; below 0: not even where a secret asks for that. */
  readonly deleteAfterMs: number;
}

/** How many versions a KV v2 mount keeps when nothing else is said (kv-v2 documentation, `max_versions`). */
export const DEFAULT_MAX_VERSIONS = 10;

/** The answer to reading a secret's metadata. */
export function metadataIn(response: VaultResponse): KvMetadata {
  const data = dataIn(response);
  const versions = Object.entries(record(data.versions)).map(([version, entry]) => {
    const { created_time: created, deletion_time: deleted, destroyed } = record(entry);
    const gone = typeof deleted === 'string' && deleted !== '' && Date.parse(deleted) <= Date.now();
    const state = destroyed === true ? 'destroyed' : gone ? 'deleted' : 'present';
    return { version: Number(version), created: String(created), state } as const;
  });
  return {
    current: Number(data.current_version ?? 0),
    oldest: Number(data.oldest_version ?? 0),
    maxVersions: Number(data.max_versions ?? 0),
    deleteAfterMs: duration(data.delete_version_after),
    ...(typeof data.current_metadata_version === 'number' ? { changes: data.current_metadata_version } : {}),
    customMetadata: record(data.custom_metadata),
    versions: versions.sort((a, b) => a.version - b.version),
  };
}

/** The answer to reading a mount's configuration. */
export function configIn(response: VaultResponse): KvConfig {
  const data = dataIn(response);
  const most = Number(data.max_versions ?? 0);
  return {
    maxVersions: most === 0 ? DEFAULT_MAX_VERSIONS : most,
    deleteAfterMs: duration(data.delete_version_after),
  };
}

/** `data` of an answer. */
export function dataIn({ body }: VaultResponse): Record<string, unknown> {
  return record(record(body).data);
}

/** An object, or an empty one. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A text that is not empty, or null. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

// a duration of Go's, or seconds
function duration(value: unknown): number {
  return typeof value === 'number' ? value * 1000 : (goDurationMs(String(value ?? '0s')) ?? 0);
}
