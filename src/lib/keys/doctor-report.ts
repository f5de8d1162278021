// What doctor found, and what it makes of it as a whole.
import { SecuremlError } from '../errors.js';
import type { VaultSettings } from '../vault/settings.js';
import type { Environment } from './env.js';
import type { ResolveOptions } from './resolver.js';

export interface Check {
  readonly area: 'settings' | 'files' | 'vault' | 'keys' | 'audit';
  readonly name: string;
  readonly outcome: 'ok' | 'info' | 'warning' | 'failed';
  readonly text: string;
  readonly fixes: readonly string[];
}

/** What is looked at. */
export interface Examined {
  readonly options: ResolveOptions;
  readonly settings: VaultSettings;
  readonly env: Environment;
}

/** Collects checks; the first failure gives the exit code. */
export class Report {
  readonly checks: Check[] = [];
  exitCode = 0;

  /** @param onCheck called after each check */
  constructor(private readonly onCheck: (check: Check) => void) {}

  /** Adds what `look` found, or why it could not. */
  async attempt(area: Check['area'], name: string, look: () => Promise<string>): Promise<void> {
    try {
      this.add(area, name, 'ok', await look());
    } catch (error) {
      this.failed(area, name, error);
    }
  }

  /** @throws what is no error of ours */
  failed(area: Check['area'], name: string, error: unknown): void {
    if (!(error instanceof SecuremlError)) throw error;
    this.add(area, name, 'failed', error.message, error.hints, error.exitCode);
  }

  add(
    area: Check['area'],
    name: string,
    outcome: Check['outcome'],
    text: string,
    fixes: readonly string[] = [],
    exitCode = 1,
  ): void {
    const check = { area, name, outcome, text, fixes };
    this.checks.push(check);
    if (outcome === 'failed') this.exitCode ||= exitCode;
    this.onCheck(check);
  }
}
