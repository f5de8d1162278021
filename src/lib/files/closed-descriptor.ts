import { fstatSync, readFileSync, statSync } from 'node:fs';

const O_ACCMODE = 0o3;
const O_RDWR = 0o2;

/**
 * Whether a descriptor may have been closed when this process began (`>&-`). Node opens /dev/null in its place, for reading and writing,
 * where the `>/dev/null` of a shell is for writing only. Some programs open it for both when they want nothing of what is written
 * (Python's DEVNULL, Node's `ignore`): this is a suspicion and no proof. Only Linux tells how a descriptor was opened.
 */
export function mayBeClosed(descriptor: number): boolean {
  try {
    const { rdev } = fstatSync(descriptor);
    if (rdev === 0 || rdev !== statSync('/dev/null').rdev) return false;
    const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'latin1'));
    return flags !== null && (Number.parseInt(flags[1]!, 8) & O_ACCMODE) === O_RDWR;
  } catch {
    return false;
  }
}
