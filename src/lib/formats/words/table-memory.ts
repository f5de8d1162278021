// Tables of words are made again when they are asked for, so that those of all scripts together take no more than so much.

const MOST_BYTES = 64 * 1024 * 1024;

let bytes = 0;
/** What frees a table, and how many bytes that gives back; the oldest first. */
const held = new Map<() => void, number>();

/**
 * Counts a table among those that are held, and frees what was made first where all together would take too much.
 *
 * @param drop lets go of the table
 */
export function claimTable(size: number, drop: () => void): void {
  for (const [oldest, its] of held) {
    if (bytes + size <= MOST_BYTES) break;
    held.delete(oldest);
    bytes -= its;
    oldest();
  }
  bytes += size;
  held.set(drop, size);
}
