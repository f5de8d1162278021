// What each file of a run is to it. Nothing that is written may be something else of the same run: a manifest that takes the place
// of a table, or of another manifest, would be a loss that nobody sees.
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputError, UsageError } from '../errors.js';
import { existing } from '../files/output.js';
import { readManifest } from '../manifest/manifest.js';
import { manifestPath } from './manifest-files.js';
import type { RunFlags, TableRun, Task } from './table-task.js';

interface Role {
  readonly path: string;
  readonly what: 'input' | 'output' | 'manifest' | 'policy' | 'report';
  readonly written: boolean;
  /** whose manifest it is, for messages */
  readonly of?: string;
}

/**
 * @throws UsageError for a file that is to be two things
 * @throws OutputError for one that would be replaced by a manifest and is none
 */
export function refuseTwoRoles(tasks: readonly Task[], flags: RunFlags, direction: TableRun['direction']): void {
  const seen = new Map<string, Role>();
  for (const role of rolesOf(tasks, flags, direction)) {
    const place = placeOf(role.path);
    if (place === undefined) continue;
    const other = seen.get(place);
    if (other && (role.written || other.written)) throw twice(other, role);
    seen.set(place, role);
  }
  const force = flags.force === true || flags['if-exists'] === 'replace';
  if (direction === 'deanonymize' || force) return;
  for (const { place } of tasks) refuseOtherThanManifest(writtenManifest(place.output, flags, direction));
}

function rolesOf(tasks: readonly Task[], flags: RunFlags, direction: TableRun['direction']): Role[] {
  const { policy, report } = flags;
  return [
    ...tasks.map(({ place }): Role => ({ path: place.input, what: 'input', written: false })),
    ...(policy === undefined ? [] : [{ path: policy, what: 'policy', written: false } as const]),
    ...tasks.flatMap(({ manifest }): Role[] =>
      manifest ? [{ path: manifest.name, what: 'manifest', written: false }] : [],
    ),
    ...tasks.map(({ place }): Role => ({ path: place.output, what: 'output', written: true })),
    ...tasks.flatMap(({ place: { output } }): Role[] => {
      const path = direction === 'deanonymize' ? undefined : writtenManifest(output, flags, direction);
      return path === undefined ? [] : [{ path, what: 'manifest', written: true, of: output }];
    }),
    ...(report === undefined ? [] : [{ path: report, what: 'report', written: true } as const]),
  ];
}

/** The flags of rekey name the manifest that is read. */
function writtenManifest(output: string, flags: RunFlags, direction: TableRun['direction']): string | undefined {
  return manifestPath(output, direction === 'rekey' ? {} : flags);
}

// A file that is there is known by its inode, whatever it is called; undefined for what is no file: a pipe, a device.
function placeOf(path: string): string | undefined {
  if (path === '-') return undefined;
  const stats = existing(path);
  if (stats) return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return resolve(path);
  }
}

function twice(one: Role, other: Role): UsageError {
  if (one.what === 'input' && other.what === 'output') {
    return new UsageError(`${other.path} is both input and output`, { hints: ['write to another file'] });
  }
  if (one.of !== undefined && other.of !== undefined) {
    return new UsageError(`the manifests of ${one.of} and ${other.of} would both be written to ${other.path}`, {
      hints: ['without --manifest-dir each lies beside its file; or make two runs, with a folder of manifests each'],
    });
  }
  return new UsageError(`${other.path} is both ${one.what} and ${other.what}`, {
    hints: [`name another file for the ${other.what}`],
  });
}

function refuseOtherThanManifest(path: string | undefined): void {
  if (path === undefined || !existing(path)?.isFile()) return;
  try {
    readManifest(readFileSync(path, 'utf8'), path);
  } catch {
    throw new OutputError(`${path} exists, and is no manifest that could be replaced`, {
      hints: ['name another file for the manifest; --force replaces this one'],
    });
  }
}
