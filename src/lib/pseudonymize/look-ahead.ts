// Looking at a file without working on it: what would be done, and whether it has been done already.
import type { ByteSource } from '../csv/block-reader.js';
import { digestHere } from '../digest/stream-digest.js';
import { checkManifest, digestKey, pseudonymized, type AnyColumn, type Manifest } from '../manifest/manifest.js';
import { decideColumns, type Decision, type Inspector, type Request } from './decide.js';
import { openTable, type Table } from './table.js';
import { describeColumns } from './describe.js';
import { encodingOf, tableOptions, type Reading } from './reading.js';
import type { TransformKey } from './transform.js';
import type { Workshop } from './workshop.js';

/** What would be done with a file. */
export async function decideOnly(
  { memory, kernels }: Pick<Workshop, 'memory' | 'kernels'>,
  source: ByteSource,
  reading: Reading,
  request: Request,
  inspect: Inspector,
): Promise<Decision & { readonly table: Table }> {
  const decoded = encodingOf(reading.encoding)?.decode(source) ?? source;
  const table = await openTable(decoded, memory, kernels, tableOptions(reading));
  return { ...decideColumns(table, request, inspect), table };
}

export interface Claim {
  readonly reading: Reading;
  readonly request: Request;
  readonly key: TransformKey;
  readonly inspect: Inspector;
  /** the manifest that lies beside the output */
  readonly manifest: { readonly document: Manifest; readonly name: string };
}

/**
 * Whether a manifest proves that `output` is what this input, these options and this key give: nothing less lets a file be skipped.
 *
 * @throws SecuremlError when the manifest is of another key, or was changed
 */
export async function provesSame(
  workshop: Workshop,
  input: ByteSource,
  output: ByteSource,
  claim: Claim,
): Promise<boolean> {
  const { reading, request, key, inspect, manifest } = claim;
  const { document } = manifest;
  checkManifest(document, key.bytes, manifest.name);
  const digest = digestHere(digestKey(key.bytes));
  const counted: ByteSource = {
    async read(target) {
      const count = await input.read(target);
      await digest.update(target.subarray(0, count));
      return count;
    },
  };
  const { table, ...decision } = await decideOnly(workshop, counted, reading, request, inspect);
  await drain(counted);
  if ((await digest.hex()) !== document.input.hmac) return false;
  const written = digestHere();
  await drain(output, (bytes) => written.update(bytes));
  if ((await written.hex()) !== document.output.sha256) return false;
  const wanted = describeColumns(decision, table).map(withoutCounts);
  const done = document.columns.map(withoutCounts);
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return (
    same(wanted, done) &&
    same([...reading.nulls], [...document.nulls]) &&
    reading.ragged === document.ragged &&
    isReadAlike(reading, table, document) &&
    isAllowed(reading, document)
  );
}

function isReadAlike({ delimiter, quote, encoding }: Reading, { hasHeader }: Table, { dialect }: Manifest): boolean {
  const { delimiter: itsDelimiter, quote: itsQuote, encoding: itsEncoding, header } = dialect;
  return delimiter === itsDelimiter && quote === itsQuote && encoding === itsEncoding && hasHeader === header;
}

/** Whether what was done then would not be refused now. Of ragged rows the manifest says no more than how many there are. */
function isAllowed({ strict, ff1Only }: Reading, document: Manifest): boolean {
  const columns = pseudonymized(document);
  const knowsAll = document.raggedRows === 0;
  if (strict && !(knowsAll && columns.every(({ counts }) => (counts.bare ?? 0) === 0))) return false;
  return !ff1Only || (knowsAll && columns.every(({ engines }) => !engines.includes('perm1')));
}

/** What was asked for, apart from what came of it; the order of properties is the same on both sides. */
function withoutCounts(column: AnyColumn): unknown {
  const { name, index, action } = column;
  if (!('options' in column)) return [name, index, action];
  const options = Object.entries(column.options).sort();
  if (column.action !== 'pseudonymize') return [name, index, action, options];
  return [name, index, action, options, column.format, column.domain, column.context ?? null];
}

async function drain(
  source: ByteSource,
  visit: (bytes: Uint8Array) => Promise<void> | undefined | void = () => {},
): Promise<void> {
  const chunk = Buffer.alloc(1 << 18);
  for (;;) {
    const count = await source.read(chunk);
    if (count === 0) return;
    await visit(chunk.subarray(0, count));
  }
}
