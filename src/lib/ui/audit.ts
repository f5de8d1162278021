// What this run has to say to the audit log, when there is one (SECUREML_AUDIT_LOG).
import { SecuremlError } from '../errors.js';
import type { AuditEvent } from '../keys/audit.js';
import { auditLogPath } from '../keys/env.js';

let begun = false;
let rows: number | null = null;
let reason: string | undefined;
const used: NonNullable<AuditEvent['key']>[] = [];

/**
 * Notes that this run is about to use keys, before it does.
 * @throws OutputError when there is a log and it cannot be written: what cannot be recorded is not done
 */
export async function beginAudit(): Promise<void> {
  const path = auditLogPath(process.env);
  if (path === undefined) return;
  const { checkAuditLog } = await import('../keys/audit.js');
  await checkAuditLog(path);
  begun = true;
}

/** Notes that this run uses, or made, a key. */
export function auditKey(key: NonNullable<AuditEvent['key']>): void {
  used.push(key);
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
 * @param command as it is typed, for example `keys get-key`
 * @throws OutputError when there is a log and it cannot be written
 */
export async function writeAudit(command: string, exitCode: number, error?: unknown): Promise<void> {
  const path = auditLogPath(process.env);
  if (path === undefined || !begun) return;
  const { appendAudit } = await import('../keys/audit.js');
  const failed = error instanceof SecuremlError ? error.code : error === undefined ? 'done' : 'bug';
  const outcome = exitCode !== 0 && error === undefined ? 'failed' : failed;
  const keys = used.length > 0 ? used.splice(0) : [null];
  for (const key of keys) {
    await appendAudit(path, { command, key, rows, outcome, exitCode, ...(reason === undefined ? {} : { reason }) });
  }
}
