// Who holds a lock, written so that another process can tell whether that one has ended.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What a lock says of a process beside its number. */
export interface Owner {
  readonly host: string;
  /** What numbers of processes count in: containers have numbers of their own, often under one host name. */
  readonly space: string;
  readonly began: string;
  /** The same for every boot of one installed system, and for no other. */
  readonly machine: string;
}

/**
 * The line of a lock that this process takes: its number, its host, what that number counts in, when it began, its machine, and a word of
 * the lock's own.
 */
export function newOwner(self: Owner = thisProcess()): string {
  const { host, space, began, machine } = self;
  return `${process.pid} ${host} ${space} ${began} ${machine} ${randomBytes(8).toString('hex')}\n`;
}

/** Whether the process in the line of a lock has certainly ended. */
export function hasEnded(owner: string, self: Owner = thisProcess()): boolean {
  const [pid, host, space = UNKNOWN, began, machine] = owner.split(' ');
  if (self.space === UNKNOWN || host !== self.host) return false;
  if (space !== self.space) return machine === self.machine && isEarlierBoot(space, self);
  // what runs in a container often has the number of what ran in the one before it
  if (Number(pid) === process.pid) return began !== self.began;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const UNKNOWN = 'unknown';
// include/linux/proc_ns.h, PROC_PID_INIT_INO: the processes of a kernel that are in no container have the same everywhere
const NO_CONTAINER = 'pid:[4026531836]';
const SPACE = /^([0-9a-f-]{36})\/(pid:\[\d+\])$/;

// One machine runs one kernel at a time, so whoever ran under another one is gone. In a container that says nothing: it may have been
// given an id of its own (systemd-nspawn does so), and the same image may run elsewhere at the same time.
function isEarlierBoot(space: string, self: Owner): boolean {
  const [, boot, namespace] = SPACE.exec(space) ?? [];
  const [, mine, here] = SPACE.exec(self.space) ?? [];
  const outside = namespace === NO_CONTAINER && here === NO_CONTAINER;
  return outside && boot !== mine && self.machine !== UNKNOWN;
}

function thisProcess(): Owner {
  const host = hostname();
  const nothing = { host, space: UNKNOWN, began: UNKNOWN, machine: UNKNOWN };
  if (process.platform !== 'linux') return { ...nothing, space: process.platform };
  try {
    const kernel = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const namespace = readlinkSync('/proc/self/ns/pid');
    // proc_pid_stat(5): starttime is the 22nd field; the second, a name in brackets, may hold spaces
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!;
    return { host, space: `${kernel}/${namespace}`, began, machine: thisMachine() };
  } catch {
    return nothing;
  }
}

// machine-id(5): not to be shown to others, so it is hashed for this use; empty or a word where it was not made yet
function thisMachine(): string {
  try {
    const id = readFileSync('/etc/machine-id', 'utf8').trim();
    if (!/^[0-9a-f]{32}$/.test(id)) return UNKNOWN;
    return createHash('sha256').update(`secureml lock ${id}`).digest('hex').slice(0, 16);
  } catch {
    return UNKNOWN;
  }
}
