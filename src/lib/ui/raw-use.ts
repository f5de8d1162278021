import { SecuremlError } from '../errors.js';
import type { ResolvedKey } from '../keys/types.js';
import { sourcesFromFlags, type KeyFlagValues } from './key-flags.js';
import { note, warn } from './messages.js';

/** Notes in its store that a key is used for raw FF1, or warns that nobody will know. */
export async function noteRawUse(key: ResolvedKey, flags: KeyFlagValues): Promise<void> {
  try {
    const { markRawKey } = await import('../keys/resolver.js');
    await markRawKey(key, await sourcesFromFlags(flags));
    note(`${key.name} is marked as used for raw FF1: other formats refuse it from now on`);
  } catch (error) {
    if (!(error instanceof SecuremlError)) throw error;
    warn(`${key.name} cannot be marked as used for raw FF1 (${error.message}): use it for nothing else`);
  }
}
