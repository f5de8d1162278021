import { Command, Errors, Flags, type Config } from '@oclif/core';
import { EXIT, OutputError, SecuremlError, UsageError } from '../errors.js';
import { existing } from '../files/output.js';
import { auditCommand, writeAudit } from './audit.js';
import { errorDocument, withResult } from './json-document.js';
import { fail, failAsBug, keepJson, printJson, setQuiet, takeJson } from './messages.js';
import { nearest } from '../nearest.js';
import { cleanUpOnSignals } from './signals.js';

/** What all commands share: `--json`, `--quiet`, how errors are shown and which code the process exits with. */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = false;

  static override baseFlags = {
    json: Flags.boolean({ description: 'print the result as JSON', helpGroup: 'GLOBAL' }),
    quiet: Flags.boolean({ char: 'q', description: 'print only warnings and errors on stderr', helpGroup: 'GLOBAL' }),
  };

  /** As oclif runs a command, with the configuration that it comes with: oclif would make and load another one of it. */
  static override async run<T extends Command>(
    this: new (argv: string[], config: Config) => T,
    argv: string[],
    config: Config,
  ): Promise<ReturnType<T['run']>> {
    return (new this(argv, config) as unknown as BaseCommand)._run();
  }

  override async init(): Promise<void> {
    await super.init();
    cleanUpOnSignals();
    keepJson();
    auditCommand(this.#words);
    setQuiet(this.argv.some((word) => word === '--quiet' || /^-[vqn]*q[vqn]*$/.test(word)));
  }

  override async catch(error: Error): Promise<void> {
    const flags = Object.entries(this.ctor.flags ?? {}).flatMap(([name, flag]) =>
      flag.type === 'boolean' && flag.allowNo ? [`--${name}`, `--no-${name}`] : [`--${name}`],
    );
    process.exitCode = report(error, this.argv.includes('--json'), {
      ...{ words: this.#words || 'COMMAND', flags, argv: this.argv },
    });
  }

  /** The command as it is typed. */
  get #words(): string {
    return (this.id ?? '').replaceAll(':', ' ');
  }

  protected override async finally(error: Error | undefined): Promise<void> {
    await super.finally(error);
    const result = await this.#recorded(error);
    if (result === undefined) return;
    if (error) printError(result, error instanceof SecuremlError ? error : undefined);
    else printJson(result);
  }

  // A run that cannot be recorded ends with an error, and stdout holds one document.
  async #recorded(error: Error | undefined): Promise<unknown> {
    try {
      await writeAudit(Number(process.exitCode ?? 0), error);
    } catch (failure) {
      const result = takeJson();
      if (!(failure instanceof SecuremlError) || typeof result !== 'object') throw failure;
      throw withResult(failure, { ...result });
    }
    return takeJson();
  }
}

/** A command as it is typed, and its flags. */
interface Typed {
  readonly words: string;
  readonly flags: readonly string[];
  readonly argv?: readonly string[];
}

/** Prints an error and returns the exit code that goes with it. */
export function report(error: unknown, asJson: boolean, command: Typed = { words: 'COMMAND', flags: [] }): number {
  const known = error instanceof SecuremlError ? error : fromOclif(error, command);
  if (known) {
    if (asJson) printError(errorDocument(known), known);
    fail(known);
    return known.exitCode;
  }
  if (error instanceof Errors.ExitError) return error.oclif.exit ?? 0;
  if (asJson)
    printError({ error: { code: 'bug', exitCode: EXIT.bug, message: 'this is a bug in secureml', hints: [] } });
  failAsBug(error);
  return EXIT.bug;
}

// Where the document cannot be written, the error that ended the run is still to be told.
function printError(document: unknown, known?: SecuremlError): void {
  try {
    printJson(document);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (error.message !== known?.message) fail(error);
  }
}

// What oclif's parser says of flags and arguments. Its texts echo the user's words, so values given to flags are taken out.
function fromOclif(error: unknown, { words, flags, argv = [] }: Typed): UsageError | undefined {
  if (!(error instanceof Errors.CLIError) || error instanceof Errors.ExitError) return undefined;
  const [first = '', second = ''] = error.message.split('\n');
  const shows = `secureml ${words} --help shows the flags`;
  // "The following error occurred:", and below it which
  const [, missing] = /Missing required flag ([\w-]+)/.exec(second) ?? [];
  if (missing !== undefined) return new UsageError(`--${missing} is missing`, { hints: [shows] });
  const [, one, other] = /(--[\w-]+).* cannot also be provided when using (--[\w-]+)/.exec(second) ?? [];
  if (one !== undefined) return new UsageError(`${one} and ${other} exclude each other`, { hints: [shows] });
  const [, flag] = /^Parsing (--[\w-]+)/.exec(first) ?? [];
  const [, expected] = /Expected (.+?) but received/.exec(second) ?? [];
  if (flag !== undefined && expected !== undefined) {
    return new UsageError(`${flag}: expected ${expected}`, { hints: [shows] });
  }
  // "Missing 1 required arg:", and the arguments with their descriptions below
  const [name = ''] = second.trim().split(/\s/);
  if (/^Missing \d+ required arg/.test(first))
    return new UsageError(`${name.toUpperCase()} is missing`, { hints: [shows] });
  const message = (first.endsWith(':') ? `${first} ${name.toUpperCase()}` : first)
    .replace(/^./, (c) => c.toLowerCase())
    .replace(/\.$/, '');
  const [, unknown] = /^nonexistent flags?: (-[\w-]+)/.exec(message) ?? [];
  const guess =
    unknown === undefined ? undefined : (nearest(unknown, flags) ?? flags.find((one) => one.startsWith(unknown)));
  return new UsageError(
    unknown === undefined ? message.replace(/(--[\w-]+)=\S+/g, '$1=...') : `there is no flag ${unknown}`,
    { hints: [...(guess ? [`did you mean ${guess}?`] : []), ...fileLikeFlag(argv), shows] },
  );
}

/** A file whose name begins as a flag does. */
function fileLikeFlag(argv: readonly string[]): string[] {
  const file = argv.find((word) => /^-[^-]/.test(word) && existing(word)?.isFile());
  return file === undefined ? [] : [`./${file} names the file`];
}
