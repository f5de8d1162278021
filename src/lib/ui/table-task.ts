// A file with all that is known of it before its key, from flags, policy and manifest.
import { UsageError } from '../errors.js';
import { openInput } from '../files/input.js';
import type { Policy } from '../policy/document.js';
import type { Inspector, Request } from '../pseudonymize/decide.js';
import { requestFor } from '../pseudonymize/policy-tables.js';
import type { Reading } from '../pseudonymize/reading.js';
import type { Transform } from '../pseudonymize/transform.js';
import { asksReason, checkReason } from '../pseudonymize/asked-reason.js';
import { noteReason } from './reason.js';
import type { KeyFlagValues } from './key-flags.js';
import { findManifest, manifestBeside, type FoundManifest, type WrittenManifestFlags } from './manifest-files.js';
import { warn } from './messages.js';
import type { Place } from './places.js';
import { askText, canAsk } from './prompts.js';
import { readingFromFlags, readingWithPolicy, requestFromFlags, type TableFlagValues } from './table-flags.js';

export interface RunFlags extends TableFlagValues, KeyFlagValues, WrittenManifestFlags {
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
export interface Task {
  readonly place: Place;
  readonly reading: Reading;
  readonly request: Request;
  /** and how the file is written, where that is no longer as it says */
  readonly manifest: (FoundManifest & { readonly reading?: Partial<Reading> }) | undefined;
  /** what somebody said of the first row: whether it is the names of columns */
  readonly header: boolean | undefined;
}

/**
 * @throws UsageError for flags that do not go together, and where nothing says what to reverse
 * @throws InputError for a file that is not there, or cannot be read
 */
export function taskOf(
  place: Place,
  flags: RunFlags,
  direction: TableRun['direction'],
  policy: Policy | undefined,
): Task {
  if (policy) {
    const ruled = requestFor(policy, place.input);
    const request = { ...requestFromFlags(flags, true), policy: ruled };
    const reading = readingWithPolicy(flags, place.input, ruled);
    return { place, request, reading, manifest: undefined, header: flags.header ?? ruled.table?.header };
  }
  const request = requestFromFlags(flags, direction === 'anonymize');
  const reading = readingFromFlags(flags, place.input);
  if (direction === 'anonymize') return { place, request, reading, manifest: undefined, header: flags.header };
  // a name alone chooses among the columns of a manifest
  const hasFormats = request.items.some(({ format }) => format !== undefined);
  const named = flags.manifest !== undefined || flags['manifest-dir'] !== undefined;
  const found = hasFormats && !named ? undefined : findManifest(place.input, flags);
  if (found && hasFormats) {
    throw new UsageError('both -c and --manifest say of which format a column is', {
      hints: ['leave one of them out, or name columns of the manifest without their format'],
    });
  }
  const beside = hasFormats && !named ? manifestBeside(place.input) : undefined;
  if ((found ?? beside) && direction === 'rekey' && request.items.length + request.except.length > 0) {
    throw new UsageError('rekey moves every column of a manifest: the others would keep the old key', {
      hints: [
        'leave -c and --except out',
        ...(beside === undefined ? [] : [`${beside} goes elsewhere first where it is not that of the file`]),
      ],
    });
  }
  if (beside !== undefined) warn(`${beside} is not used, because -c says of which format a column is`);
  if (found) refuseBesideManifest(flags, found.name);
  const manifest = found && { ...found, reading: writtenOtherwise(flags) };
  // what is not there has no manifest either
  if (!manifest && place.input !== '-') openInput(place.input).close();
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
  return { place, request, reading, manifest, header: flags.header };
}

/** @throws UsageError for a flag that would not be heard, because the manifest says what was done */
function refuseBesideManifest(flags: RunFlags, manifest: string): void {
  const given = [
    ...(['domain', 'context', 'null'] as const).filter((name) => (flags[name]?.length ?? 0) > 0),
    ...(['strict', 'ff1-only'] as const).filter((name) => flags[name] === true),
    ...(flags.ragged === 'text' ? ['ragged'] : []),
  ];
  if (given.length === 0) return;
  throw new UsageError(`--${given[0]} is said by ${manifest} already`, {
    hints: ['leave it out; it goes with -c COLUMN=FORMAT, where there is no manifest'],
  });
}

/** How a file is written today, as far as that was said: somebody may have saved it in another way since its manifest. */
function writtenOtherwise({ delimiter, quote, header, encoding }: RunFlags): Partial<Reading> {
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote: quote === 'none' ? '' : quote }),
    ...(header === undefined ? {} : { header }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

/** Asks why data is turned back, where a policy wants that. */
export async function askReason(tasks: readonly Task[], flags: RunFlags): Promise<void> {
  const asking = tasks.flatMap(({ manifest }) =>
    manifest && asksReason(manifest.document) ? [manifest.document] : [],
  );
  let reason = flags.reason?.trim() ?? '';
  if (asking.length > 0 && reason === '' && canAsk()) reason = await askText('why is this data turned back?');
  for (const manifest of asking) checkReason(manifest, reason, '--reason "TEXT", which goes to the audit log');
  if (reason !== '') noteReason(reason);
}
