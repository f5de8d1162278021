// A local record of every use of a key: one JSON object a line, each carrying the hash of the one before, so that a line that is
// changed, taken out or put in breaks the chain. A run has a line before it does anything with a key, and one at its end. Holds no key, no token and no value of any table.
import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { OutputError } from '../errors.js';
import { lockOf, withLock } from '../files/lock.js';
import { inWords } from '../system-words.js';
import type { ResolvedKey } from './types.js';

/** What one command did with one key. */
export interface AuditEvent {
  readonly command: string;
  readonly key: Pick<ResolvedKey, 'name' | 'version' | 'fingerprint' | 'source' | 'requestId'> | null;
  /** Rows that were read or written, where the command has any. */
  readonly rows: number | null;
  /** `begun`, before anything is done with the key; at the end `done`, or the code of the error. */
  readonly outcome: string;
  /** Null as long as it is not known. */
  readonly exitCode: number | null;
  /** Tables that it reads, as they were named. */
  readonly inputs?: readonly string[] | undefined;
  /** Where it writes, as that was named. */
  readonly output?: string | undefined;
  /** What tells runs of one command apart. */
  readonly kind?: AuditKind | undefined;
  /** Why data was turned back, where the policy asks for that or somebody said so. */
  readonly reason?: string;
}

/** Each is there only where it is so. */
export interface AuditKind {
  /** `lookup`: from pseudonyms to values */
  readonly reverse?: true;
  /** `keys get-key`: the key itself is printed */
  readonly reveal?: true;
  /** nothing is written */
  readonly dry_run?: true;
}

interface AuditLine extends AuditKind {
  readonly time: string;
  readonly command: string;
  readonly key: string | null;
  readonly version: number | null;
  readonly fingerprint: string | null;
  readonly source: string | null;
  /** `request_id` of Vault's own audit log. */
  readonly vault_request: string | null;
  readonly rows: number | null;
  readonly outcome: string;
  readonly exit_code: number | null;
  readonly process: number;
  /** of the system */
  readonly user: string;
  readonly inputs?: readonly string[];
  readonly output?: string;
  readonly reason?: string;
  readonly previous: string;
}

/** `data.reason` of what cannot be recorded. */
export const NOT_RECORDED = 'not-recorded';

/** What stands for the line before the first. */
const START = '0'.repeat(64);
// Where the last line is looked for first: most are shorter by far.
const TAIL = 8192;
const NEWLINE = 0x0a;

/**
 * Makes sure that the log can be written, before anything is done that would have to be in it.
 * @throws OutputError
 */
export async function checkAuditLog(path: string): Promise<void> {
  try {
    // a pipe, which nobody may read, would be waited for without an end
    if ((await stat(path).catch(() => undefined))?.isFIFO()) throw new OutputError('it is a pipe');
    const file = await open(path, 'a', 0o600);
    await file.close();
  } catch (error) {
    throw cannotUse(path, error);
  }
}

/**
 * Appends a line. Several processes may write the same log.
 * @throws OutputError when it cannot be written
 */
export async function appendAudit(path: string, event: AuditEvent): Promise<void> {
  try {
    await withLock(lockOf(path), async () => {
      const file = await open(path, 'a+', 0o600);
      try {
        const last = await lastLine(file);
        await appendWhole(file, `${JSON.stringify(lineOf(event, last))}\n`);
      } finally {
        await file.close();
      }
    });
  } catch (error) {
    throw cannotUse(path, error);
  }
}

function lineOf(event: AuditEvent, last: string | undefined): AuditLine {
  const { command, kind = {}, key, rows, outcome, exitCode, inputs, output, reason } = event;
  return {
    time: new Date().toISOString(),
    command,
    ...kind,
    key: key?.name ?? null,
    version: key?.version ?? null,
    fingerprint: key?.fingerprint ?? null,
    source: key?.source ?? null,
    vault_request: key?.requestId ?? null,
    rows,
    outcome,
    exit_code: exitCode,
    process: process.pid,
    user: userName(),
    ...(inputs === undefined ? {} : { inputs }),
    ...(output === undefined ? {} : { output }),
    ...(reason === undefined ? {} : { reason }),
    previous: last === undefined ? START : hashOf(last),
  };
}

// A container may run under a number that has no name.
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.()}`;
  }
}

// What a full disk took of a line would break the chain, so it is taken back.
async function appendWhole(file: FileHandle, line: string): Promise<void> {
  const { size } = await file.stat();
  try {
    await file.appendFile(line);
    await file.sync();
  } catch (error) {
    await file.truncate(size).catch(() => {});
    throw error;
  }
}

export interface AuditCheck {
  readonly lines: number;
  /** The first line, counted from 1, that does not follow from the one before; null when all do. */
  readonly brokenAt: number | null;
  /** The hash of the last line: kept elsewhere, it shows later that nothing was cut off the end. */
  readonly head: string;
}

/** Follows the chain from the first line to the last. A log that does not exist has no lines. */
export async function checkAuditChain(path: string): Promise<AuditCheck> {
  let previous = START;
  let lines = 0;
  let file;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { lines: 0, brokenAt: null, head: START };
    throw cannotUse(path, error);
  }
  for await (const line of file.readLines()) {
    lines++;
    if (claimed(line) !== previous) return { lines, brokenAt: lines, head: previous };
    previous = hashOf(line);
  }
  return { lines, brokenAt: null, head: previous };
}

function claimed(line: string): unknown {
  try {
    return (JSON.parse(line) as { previous?: unknown } | null)?.previous;
  } catch {
    return undefined;
  }
}

function hashOf(line: string): string {
  return createHash('sha256').update(line).digest('hex');
}

async function lastLine(file: FileHandle): Promise<string | undefined> {
  const { size } = await file.stat();
  if (size === 0) return undefined;
  for (let length = Math.min(size, TAIL); ; length = Math.min(size, length * 2)) {
    const buffer = Buffer.alloc(length);
    await file.read(buffer, 0, length, size - length);
    const isWhole = buffer.at(-1) === NEWLINE;
    const end = isWhole ? length - 1 : length;
    const before = buffer.subarray(0, end).lastIndexOf(NEWLINE);
    // a reason can make a line longer than what was read
    if (before < 0 && length < size) continue;
    // a line that was cut short by a crash stays visible as one that breaks the chain
    if (!isWhole) await file.appendFile('\n');
    return buffer.toString('utf8', before + 1, end);
  }
}

function cannotUse(path: string, error: unknown): OutputError {
  const why = error instanceof OutputError ? error.message : inWords(error, 'folder');
  return new OutputError(`the audit log ${path} cannot be used: ${why}`, {
    hints: ['with SECUREML_AUDIT_LOG set, nothing runs that cannot be recorded; unset it, or mend the file'],
    data: { reason: NOT_RECORDED },
  });
}
