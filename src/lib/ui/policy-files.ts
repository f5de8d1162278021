// Policies as files: read, and what is wrong with them said with line and column.
import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.js';
import { inWords } from '../system-words.js';
import type { Policy } from '../policy/document.js';
import { readPolicy } from '../policy/read.js';
import { withoutMistakes } from '../pseudonymize/policy-tables.js';

export const DEFAULT_POLICY = 'policy.yaml';

/**
 * @param from the file, where that is not what it is called; 0 is stdin
 * @throws PolicyError with every mistake
 * @throws UsageError when there is no such file
 */
export function loadPolicy(name: string, from: string | 0 = name): Policy {
  return readPolicy(policyText(name, from), name);
}

/**
 * @param from as above
 * @throws UsageError when there is no such file
 */
export function policyText(name: string, from: string | 0 = name): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(from));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'no such policy'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'not UTF-8'
          : inWords(error, 'file');
    throw new UsageError(`${name}: ${why}`, {
      hints: ['secureml inspect FILE --policy-out policy.yaml writes one to begin with'],
    });
  }
}

/** The same for commands that act on a policy: they stop at its mistakes. */
export function loadRightPolicy(name: string): Policy {
  return withoutMistakes(name, () => loadPolicy(name));
}
