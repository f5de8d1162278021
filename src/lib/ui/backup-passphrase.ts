// The passphrase of a backup: from a file, from the environment, or typed.
import { passphraseFromEnvironment } from '../keys/env.js';
import { checkPassphrase } from '../keys/keystore-file.js';
import { readSecretFile } from '../vault/secret-file.js';
import { askNewSecret, askSecret, canAsk } from './prompts.js';

/**
 * @param file what --backup-passphrase-file names
 * @returns undefined when there is none and nobody to ask
 */
export async function backupPassphrase(
  file: string | undefined,
  { isNew }: { readonly isNew: boolean },
): Promise<string | undefined> {
  if (file !== undefined) return readSecretFile(file, '--backup-passphrase-file');
  const given = await passphraseFromEnvironment(process.env, 'SECUREML_BACKUP_PASSPHRASE');
  if (given !== undefined || !canAsk()) return given;
  return isNew ? askNewSecret('passphrase for the backup', checkPassphrase) : askSecret('passphrase of the backup');
}
