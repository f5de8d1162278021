import { InputError, SmallClassError, type SecuremlError } from '../errors.js';
import type { Failure } from './plan.js';

/** A cell that cannot be pseudonymized as an error for people: it names row, column and reason, never the value. */
export function refusal(failure: Failure, header: readonly string[]): SecuremlError {
  const { kind, column, record, reason, hint } = failure;
  const name = header[column];
  const where =
    column < 0 || kind === 'ragged' ? `row ${record + 1}` : `row ${record + 1}, column "${name ?? column + 1}"`;
  const details = {
    hints: hint === undefined ? [] : [hint],
    data: { row: record + 1, ...(column < 0 ? {} : { column: name ?? column + 1 }), reason: kind },
  };
  const message = `${where}: ${reason}`;
  const tooSmall = kind === 'class-too-small' || kind === 'table-refused' || kind === 'context';
  return tooSmall ? new SmallClassError(message, details) : new InputError(message, details);
}
