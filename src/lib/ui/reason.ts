import { auditReason } from './audit.js';
import { warn } from './messages.js';

/** Notes why data is turned back, or warns that nobody will know. */
export function noteReason(reason: string): void {
  if (auditReason(reason)) return;
  warn('the reason is written nowhere: there is no audit log (SECUREML_AUDIT_LOG names one)');
}
