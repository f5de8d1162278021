// inspect --policy-out: a policy to review, of what was found in all files.
import { basename } from 'node:path';
import { draftPolicy } from '../inspect/draft-policy.js';
import { refuseUnwritable, writeWhole } from '../files/output.js';
import { counted } from './count.js';
import { inputRole, refuseSharedFiles } from './file-roles.js';
import type { Inspected } from './inspect-run.js';
import { lookedAt } from './inspect-view.js';
import { keptFiles } from './kept-files.js';
import { note, printData } from './messages.js';

/**
 * @throws UsageError where the policy would replace what is read, or keys
 * @throws OutputError where it cannot be written, or would replace what may stay
 */
export async function refuseAsPolicy(path: string, files: readonly string[], force: boolean): Promise<void> {
  const written = { path, what: 'the policy', written: true, ...(path === '-' ? { descriptor: 1 as const } : {}) };
  refuseSharedFiles([...files.map(inputRole), ...(await keptFiles({})), written]);
  if (path !== '-') refuseUnwritable(path, { force, makesFolder: false });
}

export async function writeDraft(name: string, inspected: readonly Inspected[], force: boolean): Promise<void> {
  if (inspected.length === 0) return;
  const text = draftPolicy(
    inspected.map(({ file, sample, findings }) => ({
      ...{ file: nameFor(file, inspected), findings, sampledRows: lookedAt(sample) },
      ...sample,
    })),
    new Date().toISOString().slice(0, 10),
  );
  if (name === '-') printData(text.trimEnd());
  else await writeWhole(name, text, force);
  const open = text.split('\n').filter((line) => line.includes('# REVIEW')).length;
  const [what, where] = name === '-' ? ['the policy', 'FILE'] : [name, name];
  note(
    `${what}: ${open === 0 ? 'nothing is left open' : `${counted(open, 'line')} marked REVIEW`}; then secureml policy check ${where}`,
  );
}

/** The name alone where that tells the files apart. */
function nameFor(file: string, all: readonly Inspected[]): string {
  const alone = basename(file);
  return all.some((other) => other.file !== file && basename(other.file) === alone) ? file : alone;
}
