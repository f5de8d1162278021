// What a run did with a file, or would do, as data: for --json and --report. No values.
import { describeColumns } from '../pseudonymize/describe.js';
import { refusal } from '../pseudonymize/refusal.js';
import type { Transformed, TransformKey } from '../pseudonymize/transform.js';
import { errorFacts } from './json-document.js';
import type { LeftColumn } from './left-alone.js';
import type { Place } from './places.js';

/** What was found in a file. */
interface Findings {
  readonly input: string;
  readonly rows: number;
  readonly raggedRows: number;
  readonly values: number;
  readonly key: {
    readonly name: string;
    readonly version: number | null;
    readonly source: string;
    readonly fingerprint: string;
  };
  readonly columns: readonly object[];
  /** the policy that decided, and what it did with the columns that were not pseudonymized */
  readonly policy?: string;
  readonly others?: readonly object[];
}

export interface FileReport extends Findings {
  readonly output: string;
  readonly manifest: string | undefined;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly seconds: number;
}

export interface DryRunReport extends Findings {
  readonly dryRun: true;
  /** columns that would stay as they are, and look personal */
  readonly left: readonly LeftColumn[];
  /** what cannot be done: an error each, of the first cell, and how many cells have it */
  readonly failures: readonly object[];
}

export function reportOf(
  place: Place,
  manifest: string | undefined,
  done: Transformed,
  key: TransformKey,
  seconds: number,
): FileReport {
  const { bytesIn, bytesOut } = done.summary;
  const { input, ...found } = findingsOf(place, done, key);
  return {
    ...{ input, output: place.output, manifest, bytesIn, bytesOut, seconds: Math.round(seconds * 1_000) / 1_000 },
    ...found,
  };
}

export function dryRunReportOf(
  place: Place,
  done: Transformed,
  key: TransformKey,
  left: readonly LeftColumn[],
): DryRunReport {
  const { summary, table } = done;
  return {
    ...findingsOf(place, done, key),
    dryRun: true,
    left,
    failures: summary.failures.map((failure) => ({
      ...errorFacts(refusal(failure, table.header)),
      count: failure.count,
    })),
  };
}

function findingsOf({ input }: Place, done: Transformed, key: TransformKey): Findings {
  const { summary, plan, decision, table } = done;
  const { name, version, source, fingerprint } = key;
  return {
    ...{ input, rows: summary.rows, raggedRows: summary.raggedRows, values: pseudonymizedValues(done) },
    key: { name, version, source, fingerprint },
    columns: plan.columns.map((column, i) => {
      const { name: header, index, format, options, domain } = column;
      return { name: header, index: index + 1, format, options, domain, counts: summary.counts[i] };
    }),
    ...(decision.policy
      ? {
          policy: decision.policy.file,
          others: describeColumns(decision, table, summary.counts).filter(({ action }) => action !== 'pseudonymize'),
        }
      : {}),
  };
}

// ragged rows included
function pseudonymizedValues({ summary, plan }: Transformed): number {
  const pseudonymized = summary.counts.slice(0, summary.counts.length - plan.rewrites.length);
  return pseudonymized.reduce((sum, { values }) => sum + values, 0);
}
