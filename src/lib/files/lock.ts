// One writer at a time, also among processes.
import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError } from '../errors.js';
import { behindLinks } from './links.js';
import { hasEnded, newOwner } from './lock-owner.js';
import { inWords } from '../system-words.js';
import { addTemporary, removeTemporary } from './temporaries.js';

const WAIT_MS = 10_000;
const POLL_MS = 40;

/** What `link` answers where there are no hard links. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/** The lock of a file that several processes write. One file, one lock, whatever it is called. */
export function lockOf(path: string): string {
  return `${behindLinks(path)}.lock`;
}

/** The same with a hidden name, for a folder that people look into. */
export function hiddenLockOf(path: string): string {
  const real = behindLinks(path);
  return join(dirname(real), `.${basename(real)}.lock`);
}

/**
 * Runs `action` while holding the file `lock`. Waits up to ten seconds for another process; a lock whose process has certainly
 * ended is taken over.
 * @throws OutputError when the lock cannot be had
 */
export async function withLock<T>(lock: string, action: () => T | Promise<T>): Promise<T> {
  const mine = newOwner();
  await acquire(lock, mine);
  // nothing is awaited between here and a synchronous action: no signal can end the process halfway through it
  try {
    return await action();
  } finally {
    if (readLock(lock) === mine) removeTemporary(lock);
  }
}

async function acquire(lock: string, mine: string): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  try {
    mkdirSync(dirname(lock), { recursive: true, mode: 0o700 });
    while (!tryLock(lock, mine)) {
      breakIfStale(lock);
      if (Date.now() > deadline) {
        throw new OutputError(`another secureml is writing beside ${lock}`, {
          hints: ['wait for it to end; if there is none, in no container and on no other machine, remove that file'],
        });
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(`${lock} cannot be made: ${inWords(error, 'folder')}`);
  }
}

function tryLock(lock: string, mine: string): boolean {
  const draft = `${lock}.${randomBytes(6).toString('hex')}`;
  writeNew(draft, mine);
  try {
    // a link, unlike open('wx'), makes the lock appear with its content, so nobody ever reads a half-written one
    if (!tryLink(draft, lock)) return false;
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    if (!tryNew(lock, mine)) return false;
  } finally {
    unlinkSync(draft);
  }
  addTemporary(lock);
  return true;
}

function writeNew(path: string, text: string): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    writeSync(descriptor, text);
  } catch (error) {
    // an empty one, on a full disk, would be a lock that nobody holds
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function tryNew(path: string, text: string): boolean {
  return isFirst(() => writeNew(path, text));
}

function tryLink(from: string, to: string): boolean {
  return isFirst(() => linkSync(from, to));
}

function isFirst(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

// The lock is moved away before it is removed and put back when it turns out to be a newer one: two waiters may find the same stale lock
// at the same time.
function breakIfStale(lock: string): void {
  const found = readLock(lock);
  if (found === undefined || !hasEnded(found)) return;
  const aside = `${lock}.${randomBytes(6).toString('hex')}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readLock(aside) !== found) tryLink(aside, lock);
  unlinkSync(aside);
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
