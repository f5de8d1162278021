// Writing a file whole or not at all, and one writer at a time.
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, readlink, realpath, rename, rm, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { OutputError } from '../errors.js';

// A file that is a link, to another disk for example, is replaced where it is: replacing the link would leave the old keys there
// and put the new ones where nobody expects them.
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // not there yet, or a link to what is not there yet
    const target = await readlink(path).catch(() => undefined);
    return target === undefined ? path : resolve(dirname(path), target);
  }
}

/**
 * Replaces `path` by `text`: a temporary file in the same folder (0600), fsync, rename, fsync of the folder. On any failure the
 * old file is as it was and no other is left.
 * @throws OutputError when it cannot be written
 */
export async function writeFileAtomically(given: string, text: string): Promise<void> {
  const path = await behindLinks(given);
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new OutputError(`${path} cannot be written: ${codeOf(error)}`, {
      hints: ['the old file, if any, is as it was'],
    });
  }
  await syncFolder(dirname(path));
}

// A rename is on disk only when its folder is; some systems cannot sync a folder, and then it is as good as it gets.
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    return;
  }
}

const WAIT_MS = 10_000;
const POLL_MS = 40;

/**
 * Runs `action` while holding `PATH.lock`, so that two processes never write the same file. Waits up to ten seconds for
 * another one; a lock whose process has ended is taken over.
 * @throws OutputError when the lock cannot be had
 */
export async function withLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  // one file, one lock, whatever it is called
  const lock = `${await behindLinks(path)}.lock`;
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  await acquire(lock, mine);
  try {
    return await action();
  } finally {
    if ((await readLock(lock)) === mine) await rm(lock, { force: true });
  }
}

async function acquire(lock: string, mine: string): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  const draft = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(lock), { recursive: true, mode: 0o700 });
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(mine);
    } finally {
      await file.close();
    }
    for (;;) {
      // a link, unlike open('wx'), makes the lock appear with its content, so nobody ever reads a half-written one
      if (await tryLink(draft, lock)) return;
      await breakIfStale(lock);
      if (Date.now() > deadline) {
        throw new OutputError(`another secureml is writing beside ${lock}`, {
          hints: ['wait for it to end; if there is none, remove that file'],
        });
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(`${lock} cannot be made: ${codeOf(error)}`);
  } finally {
    await rm(draft, { force: true });
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

// Only a process of this machine can be known to have ended. The lock is moved away before it is removed and put back when it
// turns out to be a newer one: two waiters may find the same stale lock at the same time.
async function breakIfStale(lock: string): Promise<void> {
  const found = await readLock(lock);
  if (found === undefined || !isStale(found)) return;
  const aside = `${lock}.${randomBytes(6).toString('hex')}.stale`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await readLock(aside)) !== found) await tryLink(aside, lock);
  await unlink(aside);
}

function isStale(content: string): boolean {
  const [pid, host] = content.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

async function readLock(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
