// The whole road to a key, one step at a time, so that a person sees which one fails and what to do about it.
import { SecuremlError, VaultUnreachableError } from '../errors.js';
import { WALK_HINT } from './faults.js';
import { Road } from './road.js';
import type { VaultSettings } from './settings.js';

export const STEPS = ['address', 'tls', 'seal', 'login', 'mount', 'read', 'write', 'clock'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly step: StepName;
  readonly outcome: 'ok' | 'warning' | 'failed' | 'not reached';
  /** What was found, for people; no secrets. */
  readonly text: string;
  readonly fixes: readonly string[];
  /** Of a failed step, as in the documented table. */
  readonly exitCode?: number;
}

export interface Walk {
  readonly steps: readonly Step[];
  /** Where the road ends and why; undefined when it is free. */
  readonly failed?: { readonly step: StepName; readonly error: SecuremlError };
}

/**
 * Walks the road. Nothing is written to the server but, for a login that is not by token, a token that is revoked again.
 * @param key a key's name, for the paths whose rights are looked at
 * @param onStep called after each step
 */
export async function walk(settings: VaultSettings, key: string, onStep?: (step: Step) => void): Promise<Walk> {
  const steps: Step[] = [];
  const add = (step: Step): void => {
    steps.push(step);
    onStep?.(step);
  };
  const road = new Road(settings, key);
  let at: StepName = 'address';
  try {
    for (at of STEPS) add({ step: at, outcome: 'ok', fixes: [], ...(await road[at]()) });
    return { steps };
  } catch (error) {
    if (!(error instanceof SecuremlError)) throw error;
    return { steps, failed: stop(at, error, add) };
  } finally {
    await road.leave();
  }
}

// The step that failed, and those behind it.
function stop(at: StepName, error: SecuremlError, add: (step: Step) => void): NonNullable<Walk['failed']> {
  let step = at;
  // a certificate fails while the address is asked
  if (at === 'address' && String(error.data.reason).startsWith('tls-')) {
    add({ step: at, outcome: 'ok', text: 'something listens there', fixes: [] });
    step = 'tls';
  }
  const { message, exitCode, code, data } = error;
  const hints = error.hints.filter((hint) => hint !== WALK_HINT);
  add({ step, outcome: 'failed', text: message, fixes: hints, exitCode });
  for (const behind of STEPS.slice(STEPS.indexOf(step) + 1))
    add({ step: behind, outcome: 'not reached', text: 'not reached', fixes: [] });
  // still an outage, or none, for who asks
  const shorter =
    error instanceof VaultUnreachableError
      ? new VaultUnreachableError(message, { hints, data })
      : new SecuremlError(code, message, { hints, data });
  return { step, error: shorter };
}
