// A pin says which key is meant, so that another one is an error instead of a quiet change of every pseudonym.
import { KeyError, UsageError } from '../errors.js';
import { formatReference, parseKeyReference, type KeyReference } from './reference.js';
import type { ResolvedKey } from './types.js';

/** The key that a profile, policy, manifest or flag expects. Absent parts are not compared. */
export interface ExpectedKey {
  readonly name?: string;
  readonly version?: number | null;
  /** 8 (a fingerprint) to 32 (a whole check value) hex digits, lower case. */
  readonly checkValue: string;
  /** Who says so, for messages: `--expect-key`, `SECUREML_EXPECT_KEY`, `the manifest`. */
  readonly by: string;
}

/**
 * Parses `FINGERPRINT`, `NAME:FINGERPRINT` or `NAME@VERSION:FINGERPRINT`; a whole check value may stand for the fingerprint.
 * @param by who says so; named in messages
 * @throws UsageError when the text is none of these
 */
export function parseExpectedKey(text: string, by: string): ExpectedKey {
  const colon = text.lastIndexOf(':');
  const digits = text.slice(colon + 1).toLowerCase();
  if (!/^(?:[0-9a-f]{2}){4,16}$/.test(digits)) {
    throw new UsageError(`${by} is not a fingerprint`, {
      hints: [
        'a fingerprint is 8 hex digits, as secureml keys get-key prints it; NAME@VERSION:FINGERPRINT pins those too',
      ],
    });
  }
  if (colon < 0) return { checkValue: digits, by };
  const { name, version } = parseKeyReference(text.slice(0, colon));
  return { name, ...(version === null ? {} : { version }), checkValue: digits, by };
}

/** Whether a pin names the key that a reference means, or may mean. */
export function isAbout({ name, version = null }: ExpectedKey, reference: KeyReference): boolean {
  const sameVersion = version === null || reference.version === null || version === reference.version;
  return name === reference.name && sameVersion;
}

/** @throws KeyError when `key` is not the expected one */
export function checkExpected(key: ResolvedKey, expected: ExpectedKey): void {
  const named = expected.name === undefined || expected.name === key.name;
  // a source without versions is judged by its check value alone
  const wanted = expected.version ?? null;
  const sameVersion = wanted === null || key.version === null || wanted === key.version;
  if (named && sameVersion && key.checkValue.startsWith(expected.checkValue)) return;
  const pinned = expected.name === undefined ? '' : `${formatReference({ name: expected.name, version: wanted })}, `;
  const found = `${formatReference(key)} from ${key.source} has fingerprint ${key.fingerprint}`;
  throw new KeyError(
    `another key than expected: ${found}, ${by(expected)} ${pinned}fingerprint ${expected.checkValue.slice(0, 8)}`,
    {
      hints: [
        'pseudonyms made with one key cannot be read or joined with another; nothing was written',
        'secureml keys list shows the versions and fingerprints of every key',
      ],
      data: {
        reason: 'unexpected-key',
        expected: { name: expected.name ?? null, version: wanted, fingerprint: expected.checkValue.slice(0, 8) },
        found: { name: key.name, version: key.version, source: key.source, fingerprint: key.fingerprint },
      },
    },
  );
}

function by({ by }: ExpectedKey): string {
  return `${by} asks for`;
}

/**
 * The same for what a policy pins: each part alone, or all together.
 *
 * @throws KeyError when `key` is not the one
 */
export function checkPinned(
  key: ResolvedKey,
  {
    name,
    version,
    check,
  }: { readonly name: string | undefined; readonly version: number | undefined; readonly check: string | undefined },
  by: string,
): void {
  const named = { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
  if (check !== undefined) return checkExpected(key, { ...named, checkValue: check, by });
  // without a check value nothing but the version tells: a key that has none is not the one
  const sameVersion = version === undefined || key.version === version;
  if ((name === undefined || name === key.name) && sameVersion) return;
  const wanted = formatReference({ name: name ?? key.name, version: version ?? null });
  throw new KeyError(
    `another key than expected: ${formatReference(key)} from ${key.source}, ${by} asks for ${wanted}`,
    {
      hints: [
        'pseudonyms made with one key cannot be read or joined with another; nothing was written',
        ...(key.version === null
          ? [`keys of the source ${key.source} have no versions: pin the check value as well`]
          : []),
      ],
    },
  );
}
