import { statSync } from 'node:fs';
import { SecuremlError, UsageError } from '../errors.js';
import { openInput } from '../files/input.js';
import { refuseDataAsHeader } from '../inspect/header/refuse-data-row.js';
import { selectorsOf, type Decided, type Inspector } from '../pseudonymize/decide.js';
import { decideOnly } from '../pseudonymize/look-ahead.js';
import type { Workshop } from '../pseudonymize/workshop.js';
import type { Task } from './table-task.js';

/**
 * Over several files one header has to mean one thing, or joins break.
 *
 * @returns what each file would get, of those that can be read
 * @throws UsageError where it looks like two
 */
export async function refuseMixedFormats(
  tasks: readonly Task[],
  workshop: Workshop,
  inspect: Inspector,
): Promise<ReadonlyMap<Task, Decided>> {
  const decided = new Map<Task, Decided>();
  const seen = new Map<string, { spec: string; file: string }>();
  for (const task of tasks) {
    const { place, reading, request, header } = task;
    // a pipe is read once
    if (!isFile(place.input)) continue;
    const input = openInput(place.input);
    try {
      const { table, ...decision } = await decideOnly(workshop, input.source, reading, request, inspect);
      if (header === undefined) await refuseDataAsHeader(table, selectorsOf(request));
      decided.set(task, { decision, head: table.headDigest() });
      for (const { name, spec } of decision.found) {
        const other = seen.get(name);
        if (other && other.spec !== spec) {
          throw new UsageError(
            `"${name}" looks like ${other.spec} in ${other.file} and like ${spec} in ${place.input}`,
            {
              hints: [`say which it is: -c ${name}=FORMAT`],
            },
          );
        }
        seen.set(name, { spec, file: place.input });
      }
    } catch (error) {
      if (error instanceof UsageError && error.message.startsWith('"')) throw error;
      // what is wrong with a single file is said when its turn comes
      if (!(error instanceof SecuremlError)) throw error;
    } finally {
      input.close();
    }
  }
  return decided;
}

/** What cannot be looked at is told when its turn comes. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
