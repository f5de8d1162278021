// What anonymize and deanonymize do with their files: find the key, read, write, and say what was done.
import { mkdirSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { EXIT, OutputError, SecuremlError, SomeFilesFailedError, UsageError } from '../errors.js';
import { openInput, type Input } from '../files/input.js';
import { existing, openOutput, spooled, type Output } from '../files/output.js';
import { KernelMemory } from '../kernels/memory.js';
import { keyReference } from '../manifest/manifest.js';
import { kernelsOver } from '../pseudonymize/block.js';
import type { Inspector, Request } from '../pseudonymize/decide.js';
import { unusedRules } from '../pseudonymize/by-policy.js';
import { requestFor, unusedTables } from '../pseudonymize/policy-tables.js';
import { decideOnly, provesSame } from '../pseudonymize/look-ahead.js';
import { refusal } from '../pseudonymize/refusal.js';
import { rekeyTable } from '../pseudonymize/rekey.js';
import type { Progress, Sink } from '../pseudonymize/run.js';
import {
  transformTable,
  type Reading,
  type Transform,
  type TransformKey,
  type Workshop,
} from '../pseudonymize/transform.js';
import type { Policy } from '../policy/document.js';
import { auditReason, auditRows } from './audit.js';
import type { KeyFlagValues } from './key-flags.js';
import { KeyRing } from './key-ring.js';
import {
  checkManifestFlags,
  findManifest,
  manifestPath,
  type FoundManifest,
  type ManifestFlags,
} from './manifest-files.js';
import { note, print, reportLine, warn } from './messages.js';
import { placesOf, type Place } from './places.js';
import { progressLine } from './progress.js';
import { askText, canAsk } from './prompts.js';
import { cleanUpOnSignals } from './signals.js';
import {
  readingFromFlags,
  readingWithPolicy,
  refuseBesidePolicy,
  requestFromFlags,
  type TableFlagValues,
} from './table-flags.js';
import { reportOf, sayDecision, sayDone, sayDryRun, type FileReport } from './table-view.js';
import { report as showError } from './command.js';

export interface RunFlags extends TableFlagValues, KeyFlagValues, ManifestFlags {
  readonly output?: string | undefined;
  readonly 'if-exists'?: 'error' | 'replace' | 'skip';
  readonly force?: boolean;
  readonly spool?: boolean;
  readonly 'dry-run'?: boolean;
  readonly report?: string | undefined;
  readonly threads?: number | undefined;
  readonly progress?: boolean | undefined;
  readonly 'fail-fast'?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly reason?: string | undefined;
  readonly partial?: boolean;
}

export interface TableRun {
  readonly direction: Transform['direction'] | 'rekey';
  readonly files: readonly string[];
  readonly flags: RunFlags;
  readonly inspect: Inspector;
  /** the key to move to, for `rekey` */
  readonly to?: string;
}

/** A file with all that is known of it before its key. */
interface Task {
  readonly place: Place;
  readonly reading: Reading;
  readonly request: Request;
  readonly manifest: FoundManifest | undefined;
}

const MOST_THREADS = 8;

/**
 * @returns the exit code: 0, or that of what a dry run found
 * @throws SecuremlError
 */
export async function runTables(run: TableRun): Promise<number> {
  const { files, flags, direction } = run;
  const places = placesOf(files, flags.output);
  checkManifestFlags(places.length, flags);
  if (flags.json && places.some(({ output }) => output === '-') && !flags['dry-run']) {
    throw new UsageError('--json prints the report on stdout, which is the data here', {
      hints: ['--report FILE, or --report - for stderr'],
    });
  }
  const policy = flags.policy === undefined ? undefined : await policyOf(flags.policy, flags, places);
  const tasks = places.map((place) => taskOf(place, flags, direction, policy));
  if (direction === 'deanonymize') await askReason(tasks, flags);
  const memory = new KernelMemory();
  const workshop: Workshop = { memory, kernels: kernelsOver(memory) };
  const keys = new KeyRing(
    flags,
    places.some(({ input }) => input === '-'),
    policy && { key: policy.key, by: policy.name },
  );
  cleanUpOnSignals();
  if (tasks.length > 1 && direction === 'anonymize' && !policy) await refuseMixedFormats(tasks, workshop, run.inspect);
  const worker = new FileWorker(run, workshop, keys);
  if (tasks.length === 1) {
    const outcome = await worker.work(tasks[0]!);
    if (policy) sayUnusedRules(policy, worker.seen);
    return finish([outcome], [], flags, 1);
  }

  const outcomes: Outcome[] = [];
  const failed: string[] = [];
  for (const task of tasks) {
    try {
      outcomes.push(await worker.work(task));
    } catch (error) {
      if (!(error instanceof SecuremlError)) throw error;
      failed.push(task.place.input);
      const { code, message, hints, data } = error;
      showError(new SecuremlError(code, `${task.place.input}: ${message}`, { hints, data }), false);
      if (flags['fail-fast'] || code === 'key' || code === 'vaultUnreachable') break;
    }
  }
  if (policy) sayUnusedRules(policy, worker.seen);
  return finish(outcomes, failed, flags, tasks.length);
}

interface Outcome {
  readonly report: FileReport | undefined;
  readonly exitCode: number;
}

async function finish(
  outcomes: readonly Outcome[],
  failed: readonly string[],
  flags: RunFlags,
  total: number,
): Promise<number> {
  const reports = outcomes.flatMap(({ report }) => (report ? [report] : []));
  await writeReport({ files: reports, failed }, flags);
  if (failed.length > 0) {
    throw new SomeFilesFailedError(`${failed.length} of ${total} files failed: ${failed.join(', ')}`, {
      hints: ['the others are written; run the failed ones again'],
      data: { failed },
    });
  }
  return outcomes.find(({ exitCode }) => exitCode !== 0)?.exitCode ?? EXIT.done;
}

async function writeReport(report: object, flags: RunFlags): Promise<void> {
  const text = `${JSON.stringify(report)}\n`;
  if (flags.json) print(text.trimEnd());
  if (flags.report === '-') reportLine(text);
  else if (flags.report !== undefined) {
    const output = openOutput(flags.report, { force: true, mode: 0o666, inputs: [] });
    await output.write(Buffer.from(text));
    await output.commit();
  }
}

async function policyOf(name: string, flags: RunFlags, places: readonly Place[]): Promise<Policy> {
  refuseBesidePolicy(flags);
  const { loadRightPolicy } = await import('./policy-files.js');
  const policy = loadRightPolicy(name);
  const inputs = places.map(({ input }) => input);
  // a single file is no delivery: the other tables are not expected
  for (const { files, at } of inputs.length > 1 ? unusedTables(policy, inputs) : []) {
    warn(`${name}:${at.line}: no file matches ${files.join(', ')}`);
  }
  return policy;
}

// Where new columns are an error, a misspelt name cannot pass anyway.
function sayUnusedRules(policy: Policy, tables: FileWorker['seen']): void {
  if (policy.newColumns === 'error' || tables.length === 0) return;
  for (const { selector, at } of unusedRules(policy, tables)) {
    warn(`${policy.name}:${at.line}: no table has a column ${selector}`);
  }
}

function taskOf(place: Place, flags: RunFlags, direction: TableRun['direction'], policy: Policy | undefined): Task {
  if (policy) {
    const ruled = requestFor(policy, place.input);
    const request = { ...requestFromFlags(flags, true), policy: ruled };
    return { place, request, reading: readingWithPolicy(flags, place.input, ruled), manifest: undefined };
  }
  const request = requestFromFlags(flags, direction === 'anonymize');
  const reading = readingFromFlags(flags, place.input);
  if (direction === 'anonymize') return { place, request, reading, manifest: undefined };
  const manifest =
    request.items.length > 0 && flags.manifest === undefined ? undefined : findManifest(place.input, flags);
  if (manifest && request.items.length > 0) {
    throw new UsageError('both -c and --manifest say what to reverse', { hints: ['leave one of them out'] });
  }
  if (!manifest && request.items.length === 0) {
    const name = place.input === '-' ? 'stdin' : place.input;
    throw new UsageError(`there is no manifest for ${name}`, {
      hints: [
        '--manifest FILE, or name every column with its format: -c ssn=ssn@1',
        'anonymize prints that command when it writes to stdout',
      ],
    });
  }
  for (const { selector, format } of manifest ? [] : request.items) {
    if (format === undefined)
      throw new UsageError(`deanonymize never guesses: column "${selector}" needs its format`, {
        hints: [`-c ${selector}=FORMAT@VERSION`],
      });
  }
  return { place, request, reading, manifest };
}

/** Asks why data is turned back, where a policy wants that. */
async function askReason(tasks: readonly Task[], flags: RunFlags): Promise<void> {
  const asking = tasks.find(({ manifest }) => manifest?.document.policy?.reason === 'required');
  let reason = flags.reason?.trim() ?? '';
  if (asking && reason === '' && canAsk()) reason = await askText('why is this data turned back?');
  if (asking && reason === '') {
    throw new UsageError(`${asking.manifest!.document.policy!.file} asks for a reason to turn this data back`, {
      hints: ['--reason "TEXT", which goes to the audit log'],
    });
  }
  if (reason !== '' && !auditReason(reason)) {
    warn('the reason is written nowhere: there is no audit log (SECUREML_AUDIT_LOG names one)');
  }
}

// Over several files one header has to mean one thing, or joins break.
async function refuseMixedFormats(tasks: readonly Task[], workshop: Workshop, inspect: Inspector): Promise<void> {
  const seen = new Map<string, { spec: string; file: string }>();
  for (const { place, reading, request } of tasks) {
    const input = openInput(place.input);
    try {
      const { found } = await decideOnly(workshop, input.source, reading, request, inspect);
      for (const { name, spec } of found) {
        const other = seen.get(name);
        if (other && other.spec !== spec) {
          throw new UsageError(
            `"${name}" looks like ${other.spec} in ${other.file} and like ${spec} in ${place.input}`,
            {
              hints: [`say which it is: -c ${name}=FORMAT`],
            },
          );
        }
        seen.set(name, { spec, file: place.input });
      }
    } catch (error) {
      if (error instanceof UsageError && error.message.startsWith('"')) throw error;
      // what is wrong with a single file is said when its turn comes
      if (!(error instanceof SecuremlError)) throw error;
    } finally {
      input.close();
    }
  }
}

/** Works on one file after another. */
class FileWorker {
  /** headers of the tables so far */
  readonly seen: { readonly header: readonly string[]; readonly hasHeader: boolean }[] = [];
  readonly #run: TableRun;
  readonly #workshop: Workshop;
  readonly #keys: KeyRing;

  constructor(run: TableRun, workshop: Workshop, keys: KeyRing) {
    this.#run = run;
    this.#workshop = workshop;
    this.#keys = keys;
  }

  async work(task: Task): Promise<Outcome> {
    const { flags } = this.#run;
    const key = await this.#keys.find(task.manifest);
    const input = openInput(task.place.input);
    try {
      if (flags['if-exists'] === 'skip' && !flags['dry-run'] && (await this.#isDone(task, key))) {
        note(`${task.place.output} is there already: same input, options and key`);
        return { report: undefined, exitCode: EXIT.done };
      }
      return await this.#transform(task, input, key);
    } finally {
      input.close();
    }
  }

  async #transform(task: Task, input: Input, key: TransformKey): Promise<Outcome> {
    const { direction, flags, inspect } = this.#run;
    const { place, reading, request, manifest } = task;
    const started = performance.now();
    const progress = progressLine(place.input === '-' ? 'stdin' : place.input, input.size, flags.progress);
    let output: Output | undefined;
    try {
      const open = (): Sink => {
        output = this.#open(place, input);
        return (bytes) => output!.write(bytes);
      };
      const threads = flags.threads ?? Math.min(MOST_THREADS, availableParallelism());
      const onProgress = ({ bytesIn, rows }: Progress): void => progress.update(bytesIn, rows);
      const base = { reading, request, threads, onProgress, ...(manifest ? { manifest } : {}) };
      const newKey = this.#run.to === undefined ? undefined : await this.#keys.named(this.#run.to);
      const onRawUse = (): Promise<void> => this.#keys.markRaw(newKey ?? key);
      const done =
        direction === 'rekey'
          ? await rekeyTable(this.#workshop, input.source, open, { ...base, from: key, to: newKey!, onRawUse })
          : await transformTable(this.#workshop, input.source, open, {
              ...{ ...base, direction, key, inspect, onRawUse },
              dryRun: flags['dry-run'] ?? false,
              partial: flags.partial ?? false,
              describe: !flags['dry-run'] && manifestPath(place.output, flags) !== undefined,
              onDecision: (decision, table) => {
                sayDecision(decision);
                const { header, hasHeader } = table;
                this.seen.push({ header, hasHeader });
              },
            });
      progress.clear();
      auditRows(done.summary.rows);
      if (flags['dry-run']) {
        sayDryRun(place.input, done, done.table.header);
        const [first] = done.summary.failures;
        return { report: undefined, exitCode: first ? refusal(first, done.table.header).exitCode : EXIT.done };
      }
      const written = await this.#commit(output!, done.manifest, place);
      const report = reportOf(place, written, done, newKey ?? key, (performance.now() - started) / 1_000);
      if (newKey)
        note(
          `${place.input === '-' ? 'stdin' : place.input}: from key ${keyReference(key)} (${key.source}, ${key.fingerprint})`,
        );
      sayDone(report, done, reading, newKey ?? key);
      return { report, exitCode: EXIT.done };
    } catch (error) {
      progress.clear();
      output?.discard();
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return { report: undefined, exitCode: EXIT.done };
      if (output?.streamed && output.written > 0)
        warn(`the output is incomplete: ${output.written} bytes of it had been written`);
      throw error;
    }
  }

  #open({ output }: Place, input: Input): Output {
    const { direction, flags } = this.#run;
    if (output !== '-') makeFolder(output);
    const force = flags.force === true || flags['if-exists'] === 'replace' || flags['if-exists'] === 'skip';
    // plaintext is for nobody but who asked for it
    const mode = direction === 'deanonymize' ? 0o600 : 0o666;
    const opened = openOutput(output, { force, mode, inputs: [input.identity] });
    return flags.spool && opened.streamed ? spooled(opened, tmpdir()) : opened;
  }

  /** Output and manifest appear together: both are written before either gets its name. */
  async #commit(output: Output, manifest: string | undefined, place: Place): Promise<string | undefined> {
    // the flags of rekey name the manifest that is read
    const flags = this.#run.direction === 'rekey' ? {} : this.#run.flags;
    const path = manifest === undefined ? undefined : manifestPath(place.output, flags);
    if (path === undefined) {
      await output.commit();
      return undefined;
    }
    makeFolder(path);
    const beside = openOutput(path, { force: true, mode: 0o666, inputs: [] });
    try {
      await beside.write(Buffer.from(manifest!));
      await output.commit();
    } catch (error) {
      beside.discard();
      throw error;
    }
    await beside.commit();
    return path;
  }

  async #isDone({ place, reading, request }: Task, key: TransformKey): Promise<boolean> {
    const { direction, flags, inspect } = this.#run;
    if (place.output === '-' || !existing(place.output)) return false;
    if (place.input === '-') throw new UsageError('--if-exists skip compares the input, so it has to be a file');
    const manifest = direction === 'anonymize' ? findManifest(place.output, flags) : undefined;
    const written = openInput(place.output);
    const again = openInput(place.input);
    try {
      const same =
        manifest !== undefined &&
        (await provesSame(this.#workshop, again.source, written.source, { reading, request, key, inspect, manifest }));
      if (same) return true;
    } finally {
      written.close();
      again.close();
    }
    throw new OutputError(`${place.output} exists, and is not proved to come from the same input, options and key`, {
      hints: ['--force replaces it'],
    });
  }
}

function makeFolder(path: string): void {
  const folder = dirname(path);
  const stats = existing(folder);
  if (stats?.isDirectory()) return;
  if (stats) throw new OutputError(`${folder} is not a folder`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OutputError(`${folder} cannot be made (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
}
