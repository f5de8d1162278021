// Paths of Vault's API. Each segment is encoded, so that a name can never become two segments, a query or another path.
import { UsageError } from '../errors.js';

/** Encoded segments joined by slashes, without a slash at either end. */
export type EncodedPath = string & { readonly encoded: true };

/**
 * Encodes segments for a URL.
 * @throws UsageError for segments that a server would resolve (`.` and `..`), empty ones and control characters
 */
export function encodePath(...segments: readonly string[]): EncodedPath {
  return segments.map(encodeSegment).join('/') as EncodedPath;
}

/**
 * Splits a path as people write it (`secret/team-a`, slashes at the ends allowed) into its segments.
 * @param where what is named in the error
 * @throws UsageError for a path that could mean another one
 */
export function splitPath(path: string, where: string): string[] {
  const segments = path.replace(/^\/+|\/+$/g, '').split('/');
  for (const segment of segments) {
    // Vault decodes once more in some places, so a percent sign is refused as well
    if (segment === '' || segment === '.' || segment === '..' || /[?#%\\]|[^\P{C}]/u.test(segment)) {
      throw new UsageError(`${where} is not a path that Vault has`, {
        hints: ['a path is names joined by slashes, as secret/team-a, without . or .., ?, #, % and \\'],
      });
    }
  }
  return segments;
}

function encodeSegment(segment: string): string {
  if (segment === '' || segment === '.' || segment === '..' || /[^\P{C}]/u.test(segment)) {
    throw new UsageError('a part of a Vault path is empty, . or .., or has a control character');
  }
  return encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
