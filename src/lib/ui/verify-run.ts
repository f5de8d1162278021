// What verify does with its files.
import { InputError, SecuremlError, SomeFilesFailedError, VerificationError } from '../errors.js';
import { openInput, type Input } from '../files/input.js';
import { irreversible } from '../manifest/manifest.js';
import { DEFAULT_READING } from '../pseudonymize/reading.js';
import { transformTable, type TransformKey } from '../pseudonymize/transform.js';
import { openWorkshop, type Workshop } from '../pseudonymize/workshop.js';
import { aboutFile } from './about-file.js';
import { auditRows, auditTables } from './audit.js';
import { report } from './command.js';
import { counted } from './count.js';
import { inputRole, refuseSharedFiles, type Role } from './file-roles.js';
import { expandFolders } from './folders.js';
import type { KeyFlagValues } from './key-flags.js';
import { keptFiles } from './kept-files.js';
import { KeyRing } from './key-ring.js';
import { errorFacts, withResult } from './json-document.js';
import { keyInShort } from './key-view.js';
import { checkManifestFlags, findManifest, manifestPath, type ManifestFlags } from './manifest-files.js';
import { note, printJson } from './messages.js';
import { someOf } from './some-of.js';
import { threadsOf } from './threads-flag.js';

type VerifyFlags = KeyFlagValues & ManifestFlags & { readonly threads?: number | undefined };

interface Verdict {
  readonly file: string;
  /** whether the bytes are those that were written */
  readonly unchanged: boolean;
  /** whether reversing them gives the original */
  readonly restores: boolean;
  readonly rows: number;
  readonly key: Pick<TransformKey, 'name' | 'version' | 'source' | 'fingerprint'>;
  /** columns that were changed for good, so that nothing restores them */
  readonly irreversible?: readonly string[];
}

/** @throws VerificationError when something does not hold; for several files after all of them are checked */
export async function verifyFiles(
  given: readonly string[],
  flags: VerifyFlags & { readonly json?: boolean },
): Promise<void> {
  const files = expandFolders(given, undefined).map(({ name }) => name);
  checkManifestFlags(files.length, flags);
  refuseSharedFiles([...files.flatMap((file) => rolesOf(file, flags)), ...(await keptFiles(flags))]);
  auditTables(files, undefined);
  const workshop = openWorkshop();
  const keys = new KeyRing(flags, false);
  const verdicts: Verdict[] = [];
  const unchecked: string[] = [];
  const failed: { readonly file: string; readonly error: object }[] = [];
  try {
    for (const file of files) {
      try {
        const verdict = await verifyFile(file, flags, workshop, keys);
        verdicts.push(verdict);
        if (!flags.json) sayVerdict(verdict);
        if (!verdict.unchanged || !verdict.restores) failed.push({ file, error: errorFacts(notAsWritten([file])) });
      } catch (error) {
        if (!(error instanceof SecuremlError)) throw error;
        failed.push({ file, error: errorFacts(error) });
        if (files.length === 1) throw withResult(error, { files: verdicts, failed });
        report(aboutFile(file, error), false);
        // a manifest that was changed has been checked
        if (!(error instanceof VerificationError)) unchecked.push(file);
      }
    }
  } finally {
    await workshop.close();
  }
  const result = { files: verdicts, failed };
  const changed = failed.map(({ file }) => file).filter((file) => !unchecked.includes(file));
  if (changed.length > 0) throw withResult(notAsWritten(changed), result);
  if (unchecked.length > 0) {
    const error = new SomeFilesFailedError(
      `${unchecked.length} of ${files.length} files cannot be checked: ${someOf(unchecked)}`,
    );
    throw withResult(error, result);
  }
  if (flags.json) printJson(result);
}

function notAsWritten(files: readonly string[]): VerificationError {
  return new VerificationError(`${someOf(files)} ${files.length === 1 ? 'is' : 'are'} not as the manifest says`, {
    hints: ['a file that was filtered or sorted since still reverses: secureml deanonymize'],
  });
}

function rolesOf(file: string, flags: ManifestFlags): Role[] {
  const manifest = manifestPath(file, flags);
  return [
    inputRole(file),
    ...(manifest === undefined ? [] : [{ path: manifest, what: 'the manifest', written: false }]),
  ];
}

async function verifyFile(file: string, flags: VerifyFlags, workshop: Workshop, keys: KeyRing): Promise<Verdict> {
  const input = openInput(file);
  try {
    return await verifyInput(input, flags, workshop, keys);
  } finally {
    input.close();
  }
}

async function verifyInput(input: Input, flags: VerifyFlags, workshop: Workshop, keys: KeyRing): Promise<Verdict> {
  const file = input.name;
  const manifest = findManifest(file, flags);
  if (!manifest) throw new InputError(`there is no manifest for ${file}`, { hints: ['--manifest FILE'] });
  const key = await keys.find(manifest);
  const { restored, summary } = await transformTable(workshop, input.source, () => async () => {}, {
    ...{ direction: 'deanonymize', key, manifest, threads: threadsOf(flags), partial: true, inspect: () => [] },
    reading: DEFAULT_READING,
    request: { detect: false, items: [], except: [], domains: {}, contexts: {}, undecided: 'error' },
  });
  auditRows(summary.rows);
  const names = irreversible(manifest.document).map((column) => column.name);
  // the digest is that of the original, which does not come back: what was reversed is what the authenticated output holds
  const restores = names.length > 0 ? restored!.input : restored!.output;
  const { name, version, source, fingerprint } = key;
  return {
    file,
    unchanged: restored!.input,
    restores,
    rows: summary.rows,
    key: { name, version, source, fingerprint },
    ...(names.length > 0 ? { irreversible: names } : {}),
  };
}

function sayVerdict({ file, unchanged, restores, rows, key, irreversible: gone = [] }: Verdict): void {
  const count = `${counted(rows, 'row')}, ${keyInShort(key)}`;
  const restored = gone.length > 0 ? `all but ${gone.join(', ')}` : 'the original';
  note(
    `${file}: ${unchanged ? 'as it was written' : 'CHANGED since it was written'}, ${restores ? `restores ${restored} (${count})` : `does NOT restore ${restored} (${count})`}`,
  );
}
