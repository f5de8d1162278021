// What anonymize, deanonymize and rekey do with their files.
import { EXIT, SecuremlError, SomeFilesFailedError, UsageError } from '../errors.js';
import { writeWhole } from '../files/output.js';
import { NOT_RECORDED } from '../keys/audit.js';
import type { Policy } from '../policy/document.js';
import { openWorkshop, type Workshop } from '../pseudonymize/workshop.js';
import { aboutFile, withoutHints } from './about-file.js';
import { auditKind, auditTables } from './audit.js';
import { report as showError } from './command.js';
import { refuseBesides } from './early-outputs.js';
import { refuseTwoRoles } from './file-roles.js';
import { FileWorker, type Outcome } from './file-worker.js';
import { KeyRing } from './key-ring.js';
import { errorFacts, withResult } from './json-document.js';
import { checkManifestFlags } from './manifest-files.js';
import { printJson, reportLine, warn } from './messages.js';
import { refuseMixedFormats } from './mixed-formats.js';
import { placesOf } from './places.js';
import { someOf } from './some-of.js';
import { refuseBesidePolicy } from './table-flags.js';
import { sayUnusedRules, sayUnusedTables, type UnusedTable } from './unused-of-policy.js';
import { askReason, taskOf, type RunFlags, type TableRun, type Task } from './table-task.js';

/**
 * @returns the exit code: 0, or that of what a dry run found
 * @throws SecuremlError
 */
export async function runTables(run: TableRun): Promise<number> {
  const { files, flags, direction } = run;
  const places = placesOf(files, flags.output);
  checkManifestFlags(places.length, flags);
  refuseContradictions(flags);
  const isDataOnStdout = places.some(({ output }) => output === '-') && !flags['dry-run'];
  if (flags.json && isDataOnStdout) {
    throw new UsageError('--json prints the report on stdout, which is the data here', {
      hints: ['--report FILE, or --report - for stderr'],
    });
  }
  const written = direction === 'rekey' ? 'new-manifest' : 'manifest';
  if (direction !== 'deanonymize' && flags[written] === '-' && (isDataOnStdout || flags.json)) {
    throw new UsageError(
      `--${written} - prints the manifest on stdout, which is the ${isDataOnStdout ? 'data' : 'report'} here`,
      { hints: [`--${written} FILE`] },
    );
  }
  const policy = flags.policy === undefined ? undefined : await policyOf(flags.policy, flags);
  const unusedTables = policy
    ? sayUnusedTables(
        policy,
        places.map(({ input }) => input),
      )
    : [];
  const tasks = places.map((place) => taskOf(place, flags, direction, policy));
  await refuseTwoRoles(tasks, flags, direction);
  refuseBesides(places, flags, direction);
  if (direction === 'deanonymize') await askReason(tasks, flags);
  const keys = new KeyRing(
    flags,
    places.some(({ input }) => input === '-'),
    policy && { key: policy.key, by: policy.name },
    run.to,
  );
  if (flags['dry-run']) auditKind({ dry_run: true });
  auditTables(
    places.map(({ input }) => input),
    flags['dry-run'] ? undefined : (flags.output ?? '-'),
  );
  const workshop = openWorkshop();
  try {
    return await runTasks(run, tasks, policy && { policy, unusedTables }, workshop, keys);
  } finally {
    await workshop.close();
  }
}

async function runTasks(
  run: TableRun,
  tasks: readonly Task[],
  ruled: { readonly policy: Policy; readonly unusedTables: readonly UnusedTable[] } | undefined,
  workshop: Workshop,
  keys: KeyRing,
): Promise<number> {
  const { flags, direction } = run;
  const isFound = tasks.length > 1 && direction === 'anonymize' && !ruled;
  const decided = isFound ? await refuseMixedFormats(tasks, workshop, run.inspect) : undefined;
  const worker = new FileWorker(run, workshop, keys, decided);
  const unused = (): object =>
    ruled ? { unused: sayUnusedRules(ruled.policy, worker.seen), unusedTables: ruled.unusedTables } : {};
  if (tasks.length === 1) {
    const [task] = tasks as [Task];
    const outcome = await worker.work(task).catch(async (error: unknown) => {
      if (!(error instanceof SecuremlError)) throw error;
      const report = { files: [], failed: [failedFile(task, error)] };
      // what went wrong with the table goes before what goes wrong with the report
      await writeReport(report, flags).catch((second: Error) => warn(second.message));
      throw withResult(error, report);
    });
    return finish({ outcomes: [outcome], impossible: found(task, outcome), failed: [], unused: unused() }, flags, 1);
  }

  const outcomes: Outcome[] = [];
  const failed: FailedFile[] = [];
  const said = new Set<string>();
  const impossible: FailedFile[] = [];
  for (const task of tasks) {
    try {
      const outcome = await worker.work(task);
      outcomes.push(outcome);
      impossible.push(...found(task, outcome));
    } catch (error) {
      if (!(error instanceof SecuremlError)) throw error;
      // no other file could be recorded either
      const isRecorded = error.data.reason !== NOT_RECORDED;
      if (!isRecorded && outcomes.length === 0 && failed.length === 0) throw error;
      failed.push(failedFile(task, error));
      const { code } = error;
      showError(withoutHints(aboutFile(task.place.input, error), said), false);
      if (flags['fail-fast'] || code === 'key' || code === 'vaultUnreachable' || !isRecorded) break;
    }
  }
  return finish({ outcomes, impossible, failed, unused: unused() }, flags, tasks.length);
}

/** A file that failed, as data. */
interface FailedFile {
  readonly input: string;
  readonly error: object;
}

const failedFile = ({ place: { input } }: Task, error: SecuremlError): FailedFile => ({
  input,
  error: errorFacts(error),
});

/** What a dry run says cannot be done. */
const found = (task: Task, { failure }: Outcome): FailedFile[] => (failure ? [failedFile(task, failure)] : []);

interface Ended {
  readonly outcomes: readonly Outcome[];
  readonly impossible: readonly FailedFile[];
  readonly failed: readonly FailedFile[];
  /** what of a policy */
  readonly unused: object;
}

async function finish(
  { outcomes, impossible, failed, unused }: Ended,
  flags: RunFlags,
  total: number,
): Promise<number> {
  const reports = outcomes.flatMap(({ report }) => (report ? [report] : []));
  const skipped = outcomes.flatMap((outcome) => (outcome.skipped ? [outcome.skipped] : []));
  const report = {
    files: reports,
    ...(flags['if-exists'] === 'skip' ? { skipped } : {}),
    failed: [...impossible, ...failed],
    ...unused,
  };
  await writeReport(report, flags);
  if (failed.length > 0) {
    const names = failed.map(({ input }) => input);
    const error = new SomeFilesFailedError(`${failed.length} of ${total} files failed: ${someOf(names)}`, {
      hints: failed.length < total && !flags['dry-run'] ? ['the others are written; run the failed ones again'] : [],
      data: { failed: names },
    });
    throw withResult(error, report);
  }
  if (flags.json) printJson(report);
  return outcomes.find(({ failure }) => failure)?.failure?.exitCode ?? EXIT.done;
}

async function writeReport(report: object, flags: RunFlags): Promise<void> {
  const text = `${JSON.stringify(report)}\n`;
  if (flags.report === '-') reportLine(text.trimEnd());
  else if (flags.report !== undefined)
    await writeWhole(flags.report, text, flags.force === true || (flags['if-exists'] ?? 'error') !== 'error');
}

/** `--force` is short for another word than the one that is given. */
function refuseContradictions({ force, 'if-exists': ifExists = 'error' }: RunFlags): void {
  if (force && ifExists === 'skip') {
    throw new UsageError('--force replaces what is there, and --if-exists skip leaves it', {
      hints: ['leave one of them out'],
    });
  }
}

async function policyOf(name: string, flags: RunFlags): Promise<Policy> {
  refuseBesidePolicy(flags);
  const { loadRightPolicy } = await import('./policy-files.js');
  return loadRightPolicy(name);
}
