// What is said where a KV mount does not answer as it should.
import type { KeyError } from '../errors.js';
import { refused, unreachable, vaultErrors } from './faults.js';
import { record } from './kv-answers.js';
import type { VaultResponse } from './transport.js';

/**
 * Whether nothing is there. 404 is said of a secret that is not there and of everything on the way to it, which is a mistake of the
 * settings and no missing key.
 * @throws KeyError for such a mistake
 */
export function isAbsent(response: VaultResponse, path: string, address: string): boolean {
  if (response.status !== 404) return false;
  const at = `Vault at ${address}`;
  const data = { status: response.status };
  if (/no handler for route|unsupported path/.test(vaultErrors(response))) {
    throw refused('mount', `${at} has no KV mount for ${path}`, {
      hints: ['check --vault-mount; without it the mount is found by asking the server'],
      data,
    });
  }
  const { warnings } = record(response.body);
  if (Array.isArray(warnings) && warnings.some((text) => /versioned K\/V/.test(String(text)))) {
    throw refused('mount', `${at} has a mount of KV version 2 at ${path}`, {
      hints: ['leave --vault-kv-version out: the server is asked for it'],
      data,
    });
  }
  return true;
}

/** An answer that nobody asked for. Only rules of the server are repeated from it. */
export function unexpected(response: VaultResponse, path: string, address: string): KeyError {
  const said = vaultErrors(response);
  const rule = /check-and-set parameter required|no handler for route|unsupported path|unsupported operation/.exec(
    said,
  )?.[0];
  return refused('data', `Vault at ${address} answers ${response.status} for ${path}${rule ? `: ${rule}` : ''}`, {
    hints: [
      rule?.startsWith('no handler') ? 'there is no such mount: --vault-mount, --vault-path' : 'its log says more',
    ],
    data: { status: response.status },
  });
}

/** That somebody else wrote first. */
export function changedMeanwhile(secret: string): KeyError {
  return refused('conflict', `${secret} was changed by somebody else in the meantime`, {
    hints: ['nothing was overwritten; look at it with secureml keys list and decide again'],
  });
}

/** That nobody can say whether a version was written. */
export function unknownOutcome(secret: string, version: number, address: string): Error {
  return unreachable(
    'unknown-outcome',
    `Vault at ${address} did not say whether version ${version} of ${secret} was written`,
    {
      hints: [
        'no earlier version was touched; when Vault answers again, secureml keys list shows whether it is there',
        'if it is, it is a good key and nothing has used it yet',
      ],
    },
  );
}
