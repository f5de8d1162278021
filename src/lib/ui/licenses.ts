// What is inside the program and under which licences. The list is made by the build (scripts/licenses.mjs).
import type * as Sea from 'node:sea';
import { inflateRawSync } from 'node:zlib';

export interface LicenseEntry {
  readonly name: string;
  readonly version: string;
  /** SPDX expression where there is one. */
  readonly license: string;
  readonly text: string;
}

/** @param packed base64 of deflated JSON, as the build put it into the bundle */
export function licenseList(packed: string): LicenseEntry[] {
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as LicenseEntry[];
}

/** A list, then every text in full; a text that several share is there once. */
export function licensesText(entries: readonly LicenseEntry[]): string {
  const title = ({ name, version }: LicenseEntry): string => `${name} ${version}`;
  const widest = Math.max(...entries.map((entry) => title(entry).length));
  const byText = new Map<string, string[]>();
  for (const entry of entries) byText.set(entry.text, [...(byText.get(entry.text) ?? []), title(entry)]);
  return [
    'What this program holds. The full texts follow.',
    '',
    ...entries.map((entry) => `  ${title(entry).padEnd(widest)}  ${entry.license}`),
    ...[...byText].flatMap(([text, titles]) => ['', '='.repeat(80), ...titles, '-'.repeat(80), text]),
  ].join('\n');
}

/** The licence of the Node that this program is one file with; undefined for a program that is started by Node. */
export function embeddedNodeLicense(): LicenseEntry | undefined {
  const sea = process.getBuiltinModule('node:sea') as typeof Sea | undefined;
  if (!sea?.isSea()) return undefined;
  return JSON.parse(sea.getAsset('node-license', 'utf8')) as LicenseEntry;
}
