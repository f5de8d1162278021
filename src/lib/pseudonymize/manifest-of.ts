// The manifest of what was written: what was done with each column, and by which key.
import { MANIFEST_VERSION, writeManifest, type Manifest, type ManifestKey } from '../manifest/manifest.js';
import { VERSION } from '../version.js';
import type { Decision } from './decide.js';
import { describeColumns } from './describe.js';
import type { Reading } from './reading.js';
import type { RunSummary } from './run.js';
import type { Table } from './table.js';

export interface Done {
  readonly table: Table;
  readonly reading: Reading;
  readonly decision: Decision;
  readonly summary: RunSummary;
  readonly key: ManifestKey & { readonly bytes: Uint8Array };
}

/**
 * @param digests hmac of the bytes that were read, sha256 of those that were written
 * @returns its text, with a code that shows changes
 */
export function manifestOf(
  { table, reading, decision, summary, key }: Done,
  { hmac, sha256 }: { readonly hmac: string; readonly sha256: string },
): string {
  const { name, version, source, fingerprint, checkValue, unsafe } = key;
  const { delimiter, quote, encoding, nulls, ragged } = reading;
  const body: Omit<Manifest, 'mac'> = {
    manifest: MANIFEST_VERSION,
    tool: `secureml/${VERSION}`,
    created: new Date().toISOString(),
    key: { name, version, source, fingerprint, checkValue, ...(unsafe ? { unsafe } : {}) },
    dialect: { delimiter, quote, header: table.hasHeader, encoding },
    ...{ nulls, ragged },
    columns: describeColumns(decision, table, summary.counts),
    ...(decision.policy ? { policy: decision.policy } : {}),
    rows: summary.rows,
    raggedRows: summary.raggedRows,
    input: { bytes: summary.bytesIn, hmac },
    output: { bytes: summary.bytesOut, sha256 },
  };
  return writeManifest(body, key.bytes);
}
