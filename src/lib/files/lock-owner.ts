// Who holds a lock, written so that another process can tell whether that one has ended.
import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The line of a lock that this process takes: its number, what that number counts in, when it began, and a word of the lock's own. */
export function newOwner(): string {
  const { space = 'unknown', began = 'unknown' } = thisProcess() ?? {};
  return `${process.pid} ${hostname()} ${space} ${began} ${randomBytes(8).toString('hex')}\n`;
}

/** Whether the process in the line of a lock has certainly ended. */
export function hasEnded(owner: string): boolean {
  const [pid, host, space, began] = owner.split(' ');
  const self = thisProcess();
  if (!self || host !== hostname() || space !== self.space) return false;
  // what runs in a container often has the number of what ran in the one before it
  if (Number(pid) === process.pid) return began !== self.began;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

interface ThisProcess {
  /** What numbers of processes count in: containers have numbers of their own, often under one host name. */
  readonly space: string;
  readonly began: string;
}

/** Undefined where it cannot be known. */
function thisProcess(): ThisProcess | undefined {
  if (process.platform !== 'linux') return { space: process.platform, began: 'unknown' };
  try {
    const kernel = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const namespace = readlinkSync('/proc/self/ns/pid');
    // proc_pid_stat(5): starttime is the 22nd field; the second, a name in brackets, may hold spaces
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
    return { space: `${kernel}/${namespace}`, began };
  } catch {
    return undefined;
  }
}
