// `delete_version_after`: how long a KV v2 mount keeps a version before it deletes it by itself.
import type { KvConfig, KvMetadata } from './kv-answers.js';

/** How long what is written now is kept, and whose setting says so. */
export interface Lifetime {
  readonly ms: number;
  readonly setBy: 'mount' | 'secret';
}

/**
 * How long a new version of a secret is kept; undefined where it is kept for ever, as far as is known. Measured: the shorter of
 * both settings counts, and a mount below zero switches both off.
 * @param config undefined where the token may not see it
 */
export function lifetimeOf(config: KvConfig | undefined, metadata: KvMetadata | undefined): Lifetime | undefined {
  const mount = config?.deleteAfterMs ?? 0;
  const secret = metadata?.deleteAfterMs ?? 0;
  if (mount < 0) return undefined;
  if (secret > 0 && (mount === 0 || secret < mount)) return { ms: secret, setBy: 'secret' };
  return mount > 0 ? { ms: mount, setBy: 'mount' } : undefined;
}

/** What to run so that versions that are written from then on are kept. @param secret as `vault kv` takes it */
export function keepForEver({ setBy }: Lifetime, mount: readonly string[], secret: string): string {
  return setBy === 'mount'
    ? `vault write ${mount.join('/')}/config delete_version_after=0s`
    : `vault kv metadata put -delete-version-after=0s ${secret}`;
}

/** A time that a person can compare, in the two largest units that are not zero. */
export function span(ms: number): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000],
  ] as const;
  let left = ms;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return parts.length > 0 ? parts.slice(0, 2).join(' ') : `${ms} ms`;
}
