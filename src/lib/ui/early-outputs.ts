// What a run would fail with after its work is said before it: outputs that are there already, or that nobody could write.
import { readFileSync } from 'node:fs';
import { OutputError } from '../errors.js';
import { exists, existing, refuseUnwritable } from '../files/output.js';
import { readManifest } from '../manifest/manifest.js';
import { writtenManifestPath } from './manifest-files.js';
import type { Place } from './places.js';
import type { RunFlags, TableRun } from './table-task.js';

type Direction = TableRun['direction'];

/** @throws OutputError for a report or a manifest that could not be written, or would replace what it may not */
export function refuseBesides(places: readonly Place[], flags: RunFlags, direction: Direction): void {
  refuseOtherThanReport(flags);
  if (direction === 'deanonymize') return;
  for (const { output } of places) {
    const path = writtenManifestPath(output, flags, direction === 'rekey');
    if (path === undefined) continue;
    if (!mayReplace(flags)) refuseOtherThanManifest(path);
    if (!flags['dry-run']) refuseUnwritable(path, { force: true, makesFolder: true });
  }
}

/** @throws OutputError for a table that could not be written, or is there already and may stay */
export function refuseOutput({ input, output }: Place, flags: RunFlags, direction: Direction): void {
  if (output === '-' || flags['dry-run']) return;
  const { 'if-exists': ifExists = 'error' } = flags;
  const force = flags.force === true || ifExists !== 'error';
  refuseUnwritable(output, { force, makesFolder: true, ifExists: whatReplaces(input, direction) });
}

/** What to do about an output that is there already. */
export function whatReplaces(input: string, direction: Direction): string[] {
  const skip = '--if-exists skip leaves it where its manifest proves the same input, options and key';
  return ['--force replaces it', ...(direction === 'anonymize' && input !== '-' ? [skip] : [])];
}

const mayReplace = ({ force, 'if-exists': ifExists }: RunFlags): boolean => force === true || ifExists === 'replace';

/** Where outputs that are there may stay, so that the same run comes again, its report takes the place of the last one. */
function refuseOtherThanReport(flags: RunFlags): void {
  const { report, 'if-exists': ifExists = 'error' } = flags;
  if (report === undefined || report === '-') return;
  refuseUnwritable(report, { force: true, makesFolder: false });
  if (mayReplace(flags) || !existing(report)?.isFile()) return;
  if (ifExists === 'error') throw exists(report);
  if (!isReport(report)) {
    throw new OutputError(`${report} exists, and is no report that could be replaced`, {
      hints: ['name another file for the report'],
    });
  }
}

function isReport(path: string): boolean {
  try {
    const { files, failed } = JSON.parse(readFileSync(path, 'utf8')) as { files?: unknown; failed?: unknown };
    return Array.isArray(files) && Array.isArray(failed);
  } catch {
    return false;
  }
}

function refuseOtherThanManifest(path: string): void {
  if (!existing(path)?.isFile()) return;
  try {
    readManifest(readFileSync(path, 'utf8'), path);
  } catch {
    throw new OutputError(`${path} exists, and is no manifest that could be replaced`, {
      hints: ['name another file for the manifest; --force replaces this one'],
    });
  }
}
