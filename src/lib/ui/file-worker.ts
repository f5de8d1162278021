// One file of anonymize, deanonymize or rekey: find the key, read, write, and say what was done.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { now } from '../clock.js';
import { OutputError, UsageError, VerificationError, type SecuremlError } from '../errors.js';
import { openInput, type Input } from '../files/input.js';
import { refuseDataAsHeader } from '../inspect/header/refuse-data-row.js';
import { commit, commitTogether, existing, openOutput, type Output } from '../files/output.js';
import { spooled } from '../files/stream-output.js';
import type { RuledTable } from '../pseudonymize/ruled-columns.js';
import { inWords } from '../system-words.js';
import { selectorsOf, type Decided } from '../pseudonymize/decide.js';
import type { Table } from '../pseudonymize/table.js';
import { provesSame } from '../pseudonymize/look-ahead.js';
import { refusal } from '../pseudonymize/refusal.js';
import { rekeyTable } from '../pseudonymize/rekey.js';
import type { Progress, Sink } from '../pseudonymize/run.js';
import { transformTable, type Transformed, type TransformKey } from '../pseudonymize/transform.js';
import type { Workshop } from '../pseudonymize/workshop.js';
import { auditRows } from './audit.js';
import type { KeyRing } from './key-ring.js';
import { personalButLeft, sayLeft, type LeftColumn } from './left-alone.js';
import { refuseOutput, whatReplaces } from './early-outputs.js';
import { findManifest, manifestPath, writtenManifestPath } from './manifest-files.js';
import { note, warn } from './messages.js';
import type { Place } from './places.js';
import { progressLine } from './progress.js';
import { warnIfClosed } from './raw-output.js';
import { dryRunReportOf, reportOf, type DryRunReport, type FileReport } from './table-report.js';
import type { TableRun, Task } from './table-task.js';
import { threadsOf } from './threads-flag.js';
import { sayDecision, sayDone, sayDryRun, sayRekeyed } from './table-view.js';

export interface Outcome {
  readonly report: FileReport | DryRunReport | undefined;
  /** what is there already */
  readonly skipped?: Place;
  /** the first of what a dry run found that cannot be done */
  readonly failure?: SecuremlError;
}

/** Works on one file after another. */
export class FileWorker {
  /** headers of the tables so far */
  readonly seen: RuledTable[] = [];
  readonly #run: TableRun;
  readonly #workshop: Workshop;
  readonly #keys: KeyRing;
  readonly #threads: number;
  readonly #decided: ReadonlyMap<Task, Decided> | undefined;

  /** @param decided of files that were looked at before */
  constructor(run: TableRun, workshop: Workshop, keys: KeyRing, decided?: ReadonlyMap<Task, Decided>) {
    this.#run = run;
    this.#workshop = workshop;
    this.#keys = keys;
    this.#threads = threadsOf(run.flags);
    this.#decided = decided;
  }

  async work(task: Task): Promise<Outcome> {
    const { flags, direction } = this.#run;
    refuseOutput(task.place, flags, direction);
    const key = await this.#keys.find(task.manifest);
    const input = openInput(task.place.input);
    try {
      if (flags['if-exists'] === 'skip' && !flags['dry-run'] && (await this.#isDone(task, key))) {
        note(`${task.place.output} is there already: same input, options and key`);
        return { report: undefined, skipped: { input: task.place.input, output: task.place.output } };
      }
      return await this.#transform(task, input, key);
    } finally {
      input.close();
    }
  }

  async #transform(task: Task, input: Input, key: TransformKey): Promise<Outcome> {
    const { direction, flags, inspect } = this.#run;
    const { place, reading, request, manifest } = task;
    const started = now();
    const progress = progressLine(place.input === '-' ? 'stdin' : place.input, input.size, flags.progress);
    let output: Output | undefined;
    let left: LeftColumn[] = [];
    try {
      const open = (): Sink => {
        output = this.#open(place, input);
        return (bytes) => output!.write(bytes);
      };
      const onProgress = ({ bytesIn, rows }: Progress): void => progress.update(bytesIn, rows);
      const base = {
        ...{ reading, request, threads: this.#threads, onProgress },
        ...(manifest ? { manifest } : {}),
        ...(task.header === undefined && !manifest ? { onTable: refusingDataAsHeader(task, direction) } : {}),
      };
      const newKey = await this.#keys.target();
      const onRawUse = (): Promise<void> => this.#keys.markRaw(newKey ?? key);
      const done: Transformed & { readonly inputAsWritten?: boolean | undefined } =
        direction === 'rekey'
          ? await rekeyTable(this.#workshop, input.source, open, { ...base, from: key, to: newKey!, onRawUse })
          : await transformTable(this.#workshop, input.source, open, {
              ...{ ...base, direction, key, inspect, onRawUse, decided: this.#decided?.get(task) },
              dryRun: flags['dry-run'] ?? false,
              partial: flags.partial ?? false,
              describe: !flags['dry-run'] && manifestPath(place.output, flags) !== undefined,
              onDecision: (decision, table) => {
                const { header, hasHeader } = table;
                sayDecision(decision, header);
                if (flags['dry-run'] && direction === 'anonymize')
                  left = personalButLeft(table, decision, request, inspect);
                this.seen.push({ header, hasHeader, table: request.policy?.table });
              },
            });
      progress.clear();
      auditRows(done.summary.rows);
      if (flags['dry-run']) {
        sayDryRun(place.input, done, done.table.header);
        sayLeft(left, done.table.header);
        const [first] = done.summary.failures;
        const report = dryRunReportOf(place, done, key, left);
        return { report, ...(first ? { failure: refusal(first, done.table.header) } : {}) };
      }
      if (done.inputAsWritten === false) throw changed(place.input, output!);
      const written = await this.#commit(output!, done.manifest, place);
      const report = reportOf(place, written, done, newKey ?? key, (now() - started) / 1_000);
      if (newKey) sayRekeyed(place.input, done, key, newKey);
      sayDone(report, done, reading, newKey ?? key, { direction, flags, header: task.header });
      return { report };
    } catch (error) {
      progress.clear();
      output?.discard();
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return { report: undefined };
      if (output?.streamed && output.written > 0 && !(error instanceof VerificationError))
        warn(`the output is incomplete: ${output.written} bytes of it had been written`);
      throw error;
    }
  }

  #open({ input: from, output }: Place, input: Input): Output {
    const { direction, flags } = this.#run;
    if (output === '-') warnIfClosed();
    else makeFolder(output);
    const force = flags.force === true || flags['if-exists'] === 'replace' || flags['if-exists'] === 'skip';
    // plaintext is for nobody but who asked for it
    const mode = direction === 'deanonymize' ? 0o600 : 0o666;
    const opened = openOutput(output, {
      ...{ force, mode, inputs: [input.identity], ifExists: whatReplaces(from, direction) },
    });
    return flags.spool && opened.streamed ? spooled(opened, tmpdir()) : opened;
  }

  async #commit(output: Output, manifest: string | undefined, place: Place): Promise<string | undefined> {
    const { direction, flags } = this.#run;
    const path = manifest === undefined ? undefined : writtenManifestPath(place.output, flags, direction === 'rekey');
    if (path === undefined) {
      await commit(output);
      return undefined;
    }
    makeFolder(path);
    const beside = openOutput(path, { force: true, mode: 0o666, inputs: [] });
    try {
      await beside.write(Buffer.from(manifest!));
      await commitTogether(output, beside);
    } catch (error) {
      beside.discard();
      throw error;
    }
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

function refusingDataAsHeader({ request }: Task, direction: TableRun['direction']): (table: Table) => Promise<void> {
  const selectors = selectorsOf(request);
  return (table) => refuseDataAsHeader(table, selectors, { byPolicy: direction === 'anonymize' });
}

// A new manifest would vouch for the change.
function changed(input: string, output: Output): VerificationError {
  const name = input === '-' ? 'the input' : input;
  return new VerificationError(`${name} is not, byte for byte, the file that its manifest was written for`, {
    hints: [
      ...(output.streamed && output.written > 0 ? ['do not use what was written: it holds the change'] : []),
      'to take the changes over, turn it back with deanonymize and pseudonymize it again',
    ],
  });
}

function makeFolder(path: string): void {
  const folder = dirname(path);
  const stats = existing(folder);
  if (stats?.isDirectory()) return;
  if (stats) throw new OutputError(`${folder} is not a folder`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OutputError(`${folder} cannot be made: ${inWords(error, 'folder')}`);
  }
}
