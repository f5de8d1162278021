// Response wrapping: a single-use token that stands for a secret on its way. Where it was made is checked before it is used,
// because whoever swapped it could not forge that (Vault's documentation, "Response wrapping", token validation).
import type { VaultClient } from './client.js';
import { refused, vaultErrors } from './faults.js';
import { encodePath } from './path.js';

/**
 * Unwraps a secret id.
 * @param mount the AppRole mount's segments; the token must have been made at `auth/<mount>/role/<role>/secret-id`
 * @param role the role's name, where it is known; otherwise any role of that mount
 * @throws KeyError when the token was made elsewhere, was used before or has expired
 */
export async function unwrapSecretId(
  client: VaultClient,
  token: string,
  mount: readonly string[],
  role: string | undefined,
): Promise<string> {
  const lookup = await client.call('POST', encodePath('sys', 'wrapping', 'lookup'), {
    body: { token: token.trim() },
    token: null,
    repeatable: true,
  });
  if (lookup.status !== 200) throw spent(client.address, vaultErrors(lookup) !== '');
  const { creation_path: path } = ((lookup.body as { data?: object }).data ?? {}) as { creation_path?: unknown };
  if (typeof path !== 'string' || !madeFor(path, mount, role)) {
    throw refused(
      'wrapping',
      'the wrapping token was not made by this AppRole: it may have been swapped, and was not used',
      {
        hints: [
          `expected creation path: auth/${mount.join('/')}/role/${role ?? 'ROLE'}/secret-id`,
          'treat this as a security event: find out where the token comes from',
        ],
      },
    );
  }
  // the token goes into the header alone: in header and body at once it would count as used twice
  const answer = await client.call('POST', encodePath('sys', 'wrapping', 'unwrap'), {
    token: token.trim(),
    repeatable: false,
  });
  const { secret_id: secretId } = ((answer.body as { data?: object } | undefined)?.data ?? {}) as {
    secret_id?: unknown;
  };
  if (answer.status !== 200 || typeof secretId !== 'string') throw spent(client.address, true);
  return secretId;
}

function madeFor(path: string, mount: readonly string[], role: string | undefined): boolean {
  const start = `auth/${mount.join('/')}/role/`;
  const end = '/secret-id';
  if (!path.startsWith(start) || !path.endsWith(end)) return false;
  const made = path.slice(start.length, -end.length);
  return role === undefined ? made !== '' && !made.includes('/') : made === role;
}

function spent(endpoint: string, answered: boolean): Error {
  return refused(
    'wrapping',
    `Vault at ${endpoint} does not know the wrapping token: it was used before, or has expired`,
    {
      hints: [
        'if nobody here used it, somebody else did: treat this as a security event and revoke the secret id',
        'a new one: vault write -wrap-ttl=5m -f auth/approle/role/ROLE/secret-id',
      ],
      data: { answered },
    },
  );
}
