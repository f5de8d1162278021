// Whether and how a person is asked for the passphrase of a keystore.
import { UsageError } from '../errors.js';
import { passphraseVariable, processEnvironment } from '../keys/env.js';
import { askNewSecret, askSecret } from './prompts.js';

/** @throws UsageError where a keystore is to be made without a passphrase and a variable gives one */
export function refusePassphraseAndNone(none: boolean): void {
  const variable = none ? passphraseVariable(processEnvironment()) : undefined;
  if (variable === undefined) return;
  throw new UsageError(`--no-passphrase, but ${variable} gives one`, {
    hints: [`unset ${variable}, or leave the flag out`],
  });
}

/** @param none whether a new keystore is to have none */
export async function askPassphrase(
  purpose: 'existing' | 'new',
  path: string,
  none: boolean,
): Promise<string | undefined> {
  if (none && purpose === 'new') return undefined;
  const { checkPassphrase } = await import('../keys/keystore-file.js');
  const answer =
    purpose === 'existing'
      ? await askSecret(`passphrase of the keystore ${path}`)
      : await askNewSecret(`passphrase for the new keystore ${path} (empty for none)`, checkPassphrase);
  return answer === '' ? undefined : answer;
}
