// How keys are shown to people: name, version, source, fingerprint, never the key.
import { formatReference } from '../keys/reference.js';
import type { KeyInfo, ResolvedKey } from '../keys/types.js';
import type { ManifestKey } from '../manifest/manifest.js';
import { tableLines } from './text-table.js';

/** What may be said of a key, for `--json`. */
export function keyFacts(key: ResolvedKey): Record<string, unknown> {
  const { name, version, source, fingerprint, checkValue, unsafe, created, deletes, place } = key;
  const dates = { created, ...(deletes === undefined ? {} : { deletes }) };
  return { name, version, source, fingerprint, checkValue, bits: key.bytes.length * 8, ...dates, place, unsafe };
}

/** The key of a run, in its closing line. */
export function keyInShort(key: Pick<ManifestKey, 'name' | 'version' | 'source' | 'fingerprint'>): string {
  return `key ${formatReference(key)} (${key.source}, ${key.fingerprint})`;
}

/** The same in lines, labels aligned. */
export function describeKey(key: ResolvedKey): string {
  return aligned([
    ['key', formatReference(key)],
    ['source', `${key.source} (${key.place})`],
    ['fingerprint', key.fingerprint],
    ['bits', String(key.bytes.length * 8)],
    ['created', key.created ?? 'not known'],
    ...(key.deletes === undefined ? [] : [['deleted on', key.deletes] as const]),
  ]);
}

/** A table of all versions of all keys. */
export function describeKeys(keys: readonly KeyInfo[]): string {
  const rows = keys.flatMap(({ name, source, versions }) =>
    versions.map(({ version, created, state, fingerprint, bits }) => ({
      cells: [
        name,
        version === null ? '-' : String(version),
        fingerprint ?? (state === 'present' ? 'unusable' : state),
        bits === null ? '-' : String(bits),
        created?.slice(0, 19).concat('Z') ?? '-',
        source,
      ],
    })),
  );
  const head = ['NAME', 'VERSION', 'FINGERPRINT', 'BITS', 'CREATED', 'SOURCE'];
  return tableLines(head, rows, { width: process.stdout.columns || Infinity }).join('\n');
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
}
