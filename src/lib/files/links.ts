import { readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Where a file really is or would be. One that is a link, to another disk for example, is replaced there: replacing the link would
 * leave the old content where it was and put the new one where nobody expects it.
 */
export function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // not there yet, or a link to what is not there yet
  }
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return path;
  }
}
