// What each file of a run is to it. Nothing that is written may be something else of the same run: a manifest that takes the place
// of a table, or of another manifest, would be a loss that nobody sees, and an output that takes that of the keystore one of all keys.
import { fstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { behindLinks } from '../files/links.js';
import { existing } from '../files/output.js';
import { emptiedInput } from '../files/stream-output.js';
import { keptFiles } from './kept-files.js';
import { writtenManifestPath } from './manifest-files.js';
import type { RunFlags, TableRun, Task } from './table-task.js';

/** What a file is to a run. */
export interface Role {
  readonly path: string;
  /** for messages: "the input", "the keystore" */
  readonly what: string;
  readonly written: boolean;
  /** where the path stands for a stream of this process, which a shell may have led to or from a file */
  readonly descriptor?: 0 | 1;
  /** whose manifest it is, for messages */
  readonly of?: string;
}

const INPUT = 'the input';
const OUTPUT = 'the output';

/** A file that is read; "-" is standard input. */
export function inputRole(path: string): Role {
  return { path, what: INPUT, written: false, ...(path === '-' ? { descriptor: 0 } : {}) };
}

/** @throws UsageError for a file that is to be two things */
export async function refuseTwoRoles(
  tasks: readonly Task[],
  flags: RunFlags,
  direction: TableRun['direction'],
): Promise<void> {
  refuseSharedFiles([...rolesOf(tasks, flags, direction), ...(await keptFiles({ ...flags }))]);
}

/**
 * Files are the same when their inodes are, whatever they are called.
 * @throws UsageError for one that is written and is something else as well
 */
export function refuseSharedFiles(roles: readonly Role[]): void {
  const seen = new Map<string, Role>();
  for (const role of roles) {
    const place = placeOf(role);
    if (place === undefined) continue;
    const other = seen.get(place);
    if (other && (role.written || other.written)) throw role.written ? twice(other, role) : twice(role, other);
    seen.set(place, role);
  }
}

function rolesOf(tasks: readonly Task[], flags: RunFlags, direction: TableRun['direction']): Role[] {
  const { policy, report } = flags;
  const what = direction === 'rekey' ? 'the new manifest' : 'the manifest';
  return [
    ...tasks.map(({ place }) => inputRole(place.input)),
    ...(policy === undefined ? [] : [{ path: policy, what: 'the policy', written: false }]),
    ...tasks.flatMap(({ manifest }): Role[] =>
      manifest ? [{ path: manifest.name, what: 'the manifest', written: false }] : [],
    ),
    ...tasks.flatMap(({ place: { output } }): Role[] => {
      if (output !== '-') return [{ path: output, what: OUTPUT, written: true }];
      return flags['dry-run'] ? [] : [{ path: output, what: OUTPUT, written: true, descriptor: 1 }];
    }),
    ...tasks.flatMap(({ place: { output } }): Role[] => {
      const path = direction === 'deanonymize' ? undefined : writtenManifestPath(output, flags, direction === 'rekey');
      return path === undefined ? [] : [{ path, what, written: true, of: output }];
    }),
    ...(report === undefined || report === '-' ? [] : [{ path: report, what: 'the report', written: true }]),
  ];
}

// A file that is there is known by its inode, whatever it is called; undefined for what is no file: a pipe, a device.
function placeOf({ path, descriptor }: Role): string | undefined {
  const stats = descriptor === undefined ? existing(path) : openFile(descriptor);
  if (stats) return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  if (descriptor !== undefined) return undefined;
  const real = behindLinks(path);
  try {
    return join(realpathSync(dirname(real)), basename(real));
  } catch {
    return resolve(real);
  }
}

function openFile(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined; // closed
  }
}

// `other` is written.
function twice(one: Role, other: Role): UsageError {
  if (one.what === INPUT && other.what === OUTPUT) {
    if (other.descriptor === 1) return emptiedInput();
    return new UsageError(`${other.path} is both the input and the output`, { hints: ['write to another file'] });
  }
  if (one.of !== undefined && other.of !== undefined) {
    return new UsageError(`the manifests of ${one.of} and ${other.of} would both be written to ${other.path}`, {
      hints: [
        'without a folder for manifests each lies beside its file; or make two runs, with a folder of manifests each',
      ],
    });
  }
  const named = other.descriptor === undefined ? other.path : one.path;
  return new UsageError(`${named} is both ${one.what} and ${other.what}`, {
    hints: [`name another file for ${other.what}`],
  });
}
