// What this run has to say to the audit log, when there is one (SECUREML_AUDIT_LOG).
import { SecuremlError } from '../errors.js';
import type { AuditEvent, AuditKind } from '../keys/audit.js';
import { auditLogPath } from '../keys/env.js';

let begun = false;
let recorded = false;
let command = '';
let rows: number | null = null;
let reason: string | undefined;
let kind: AuditKind | undefined;
let tables: Pick<AuditEvent, 'inputs' | 'output'> = {};
const used: NonNullable<AuditEvent['key']>[] = [];

/** @param words of the command as it is typed, for example `keys get-key` */
export function auditCommand(words: string): void {
  command = words;
}

/**
 * Makes sure that there can be a record of this run, before any store is asked.
 * @throws OutputError when there is a log and it cannot be written: what cannot be recorded is not done
 */
export async function beginAudit(): Promise<void> {
  const path = auditLogPath(process.env);
  if (path === undefined) return;
  const { checkAuditLog } = await import('../keys/audit.js');
  await checkAuditLog(path);
  begun = true;
}

/**
 * Records that a key is used, before anything is done with it. What is turned back or printed then has its line, whatever becomes of
 * the run and of the disk.
 * @throws OutputError when it cannot be recorded
 */
export async function auditUse(key: NonNullable<AuditEvent['key']>): Promise<void> {
  await recordBegin(key);
  used.push(key);
}

/** The same for a run that looks after a store: no key is known yet, and one line is enough. */
export async function auditStore(): Promise<void> {
  if (!recorded) await recordBegin(null);
}

/** Notes that this run made a key. */
export function auditKey(key: NonNullable<AuditEvent['key']>): void {
  used.push(key);
}

async function recordBegin(key: AuditEvent['key']): Promise<void> {
  const path = auditLogPath(process.env);
  if (path === undefined || !begun) return;
  const { appendAudit } = await import('../keys/audit.js');
  try {
    await appendAudit(path, { command, key, rows: null, outcome: 'begun', exitCode: null, ...said() });
    recorded = true;
  } catch (error) {
    // what has not begun has no end either
    begun = recorded;
    throw error;
  }
}

function said(): Pick<AuditEvent, 'kind' | 'reason' | 'inputs' | 'output'> {
  return { kind, ...tables, ...(reason === undefined ? {} : { reason }) };
}

/** Notes what tells this run from others of its command, before it uses a key. */
export function auditKind(is: AuditKind): void {
  kind = is;
}

/** Notes which tables this run works on, before it uses a key. @param output where it writes; undefined where it does not */
export function auditTables(inputs: readonly string[], output: string | undefined): void {
  tables = { inputs, output };
}

/** Notes how many rows this run read or wrote. */
export function auditRows(count: number): void {
  rows = (rows ?? 0) + count;
}

/**
 * Notes why data is turned back.
 * @returns whether there is a log that will hold it
 */
export function auditReason(text: string): boolean {
  reason = text;
  return auditLogPath(process.env) !== undefined;
}

/**
 * Writes one line for each key that this run used; for one that has none (it failed before, or lists all), a line without.
 * @throws OutputError when there is a log and it cannot be written
 */
export async function writeAudit(exitCode: number, error?: unknown): Promise<void> {
  const path = auditLogPath(process.env);
  if (path === undefined || !begun) return;
  const { appendAudit } = await import('../keys/audit.js');
  const failed = error instanceof SecuremlError ? error.code : error === undefined ? 'done' : 'bug';
  const outcome = exitCode !== 0 && error === undefined ? 'failed' : failed;
  const keys = used.length > 0 ? used.splice(0) : [null];
  for (const key of keys) {
    await appendAudit(path, { command, key, rows, outcome, exitCode, ...said() });
  }
}
