// Two kinds of failure only: one the user can fix (a SecuremlError, with an exit code of the documented table), and our bug
// (anything else, exit 1). Messages are lower case, without a full stop, and never hold a secret or a plaintext value.

/** The documented exit codes. */
export const EXIT = {
  /** Everything went well. */
  done: 0,
  /** A mistake of secureml itself. */
  bug: 1,
  /** Wrong flags, options or settings. */
  usage: 2,
  /** A key was not found, refused, malformed or not the expected one. */
  key: 3,
  /** Vault is out of reach: the only one worth retrying. */
  vaultUnreachable: 4,
  /** The input cannot be read or protected. */
  input: 5,
  /** A set of values is too small to be protected. */
  classTooSmall: 6,
  /** The output exists or cannot be written. */
  output: 7,
  /** Of several files some failed. */
  someFilesFailed: 8,
  /** A file, manifest or digest is not what it should be. */
  verification: 9,
} as const;

/** What kind of failure it is: the names of `EXIT` that a SecuremlError can have. */
export type ErrorCode = Exclude<keyof typeof EXIT, 'done' | 'bug'>;

/** What an error says beside its message. */
export interface ErrorDetails {
  /** What to do next, one line each. */
  readonly hints?: readonly string[];
  /** Facts for `--json`; no secrets, no plaintext values. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** An error that the user can fix. There is no `cause`: what lies below may hold a token or a key. */
export class SecuremlError extends Error {
  /** The name of the class. */
  override readonly name: string = 'SecuremlError';
  /** What kind of failure it is. */
  readonly code: ErrorCode;
  /** The exit code that the command line ends with, 2 to 9: see `EXIT`. */
  readonly exitCode: number;
  /** What to do next, one line each; may be empty. */
  readonly hints: readonly string[];
  /** Facts for programs, such as `row` (from 1) and `column`; no secrets, no plaintext values. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.exitCode = EXIT[code];
    this.hints = details.hints ?? [];
    this.data = details.data ?? {};
  }

  /** The first of `hints`. */
  get hint(): string | undefined {
    return this.hints[0];
  }
}

/** Wrong flags, arguments or settings: exit 2. */
export class UsageError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'UsageError';
  constructor(message: string, details?: ErrorDetails) {
    super('usage', message, details);
  }
}

/** A key was not found, refused, malformed or not the expected one: exit 3. */
export class KeyError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'KeyError';
  constructor(message: string, details?: ErrorDetails) {
    super('key', message, details);
  }
}

/** Vault could not be reached or is sealed; the only failure worth retrying: exit 4. */
export class VaultUnreachableError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'VaultUnreachableError';
  constructor(message: string, details?: ErrorDetails) {
    super('vaultUnreachable', message, details);
  }
}

/** The input cannot be read as what it should be: exit 5. `data` names row, column and reason where there is one. */
export class InputError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'InputError';
  constructor(message: string, details?: ErrorDetails) {
    super('input', message, details);
  }
}

/** A class of values is too small to be protected: exit 6. */
export class SmallClassError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'SmallClassError';
  constructor(message: string, details?: ErrorDetails) {
    super('classTooSmall', message, details);
  }
}

/** The output exists or cannot be written: exit 7. */
export class OutputError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'OutputError';
  constructor(message: string, details?: ErrorDetails) {
    super('output', message, details);
  }
}

/** Of several files some failed: exit 8. */
export class SomeFilesFailedError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'SomeFilesFailedError';
  constructor(message: string, details?: ErrorDetails) {
    super('someFilesFailed', message, details);
  }
}

/** A file, manifest or digest is not what it should be: exit 9. */
export class VerificationError extends SecuremlError {
  /** The name of the class. */
  override readonly name = 'VerificationError';
  constructor(message: string, details?: ErrorDetails) {
    super('verification', message, details);
  }
}
