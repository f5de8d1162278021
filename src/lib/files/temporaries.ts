// What lies on the disk only while this process works, so that a signal can take it away with it.
import { unlinkSync } from 'node:fs';

const temporaries = new Set<string>();

export function addTemporary(path: string): void {
  temporaries.add(path);
}

/** From here on it is no temporary any more: it is gone, or has its own name. */
export function forgetTemporary(path: string): void {
  temporaries.delete(path);
}

export function removeTemporary(path: string): void {
  removeQuietly(path);
  temporaries.delete(path);
}

/** Removes what is half written; for signal handlers. */
export function discardAll(): void {
  for (const path of temporaries) removeQuietly(path);
  temporaries.clear();
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it is gone already
  }
}
