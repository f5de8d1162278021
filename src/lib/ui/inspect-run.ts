// inspect: one file after another is sampled and judged. What only some runs need is loaded when it is.
import { UsageError } from '../errors.js';
import type { Finding } from '../inspect/finding.js';
import type { Risk } from '../inspect/risk/risk.js';
import type { Sample } from '../inspect/sample/sample.js';
import { delimiterByName } from './delimiter-by-name.js';
import type { Examples } from './finding-view.js';
import type { AssessedRisk, RiskReading } from './risk-run.js';

/** How the files are read, as flags say it; what is not given is found. */
export interface InspectReading {
  /** a byte */
  readonly delimiter: number | undefined;
  /** a byte; 0: nothing is quoted */
  readonly quote: number;
  readonly header: boolean;
  readonly encoding: string | undefined;
}

export interface InspectOptions {
  readonly reading: InspectReading;
  /** all rows are read; undefined: a sample */
  readonly risk: { readonly quasi: readonly string[] | undefined; readonly k: number | undefined } | undefined;
  readonly examples: boolean;
}

export interface Inspected {
  readonly file: string;
  readonly sample: Sample;
  readonly findings: readonly Finding[];
  readonly examples: Examples | undefined;
  readonly risk: Risk | undefined;
}

const DEFAULT_K = 5;
const NO_SAMPLE = { header: [], hasHeader: true, rows: [], notes: [] };

/** @throws UsageError */
export function inspectReading(flags: {
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly header: boolean;
  readonly encoding?: string | undefined;
}): InspectReading {
  const { header, encoding } = flags;
  const delimiter = byteOf(flags.delimiter, '--delimiter');
  const quote = flags.quote === 'none' ? 0 : (byteOf(flags.quote, '--quote') ?? 0x22);
  if (delimiter !== undefined && delimiter === quote) {
    throw new UsageError('delimiter and quote are the same character: they must differ', {
      hints: ['--quote none where nothing is quoted'],
    });
  }
  return { delimiter, quote, header, encoding };
}

/** @throws SecuremlError */
export async function inspectFile(file: string, { reading, risk, examples }: InspectOptions): Promise<Inspected> {
  const [{ sampleFile }, { inspectTable }] = await Promise.all([
    import('../inspect/sample/sample.js'),
    import('../inspect/inspect.js'),
  ]);
  // a pipe is read once: where all of it is counted, what is not given is not found
  const isRiskOfPipe = risk !== undefined && file === '-';
  const sample = isRiskOfPipe
    ? { ...NO_SAMPLE, delimiter: reading.delimiter ?? 0x2c, encoding: reading.encoding ?? 'utf-8' }
    : await sampleFile(file, { ...reading, delimiter: reading.delimiter ?? delimiterByName(file) });
  const assessed =
    risk && (await riskOf(file, { ...reading, delimiter: sample.delimiter, encoding: sample.encoding }, risk));
  const findings = isRiskOfPipe ? assessed!.findings : inspectTable(sample);
  return {
    ...{ file, sample, findings, risk: assessed?.risk },
    examples: examples ? await examplesOf(sample, findings) : undefined,
  };
}

function byteOf(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined;
  if (text === 'tab' || text === '\\t') return 0x09;
  const bytes = Buffer.from(text);
  if (bytes.length !== 1 || bytes[0]! > 0x7e || bytes[0] === 0x0a || bytes[0] === 0x0d) {
    throw new UsageError(`${flag}: expected a single ASCII character, "tab"${flag === '--quote' ? ' or "none"' : ''}`);
  }
  return bytes[0];
}

async function riskOf(
  file: string,
  reading: RiskReading,
  { quasi, k }: NonNullable<InspectOptions['risk']>,
): Promise<AssessedRisk> {
  const { assessRisk, quasiOf } = await import('./risk-run.js');
  return assessRisk(file, reading, { quasi: quasiOf(quasi), k: k ?? DEFAULT_K });
}

/** A few values of each column under a key that nobody will ever know. */
async function examplesOf({ rows }: Sample, findings: readonly Finding[]): Promise<Examples> {
  const { pseudonymizedExamples } = await import('./finding-examples.js');
  return pseudonymizedExamples(rows, findings);
}
