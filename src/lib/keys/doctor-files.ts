// The files that keys and settings are in, as doctor sees them.
import { stat } from 'node:fs/promises';
import type { VaultSettings } from '../vault/settings.js';
import type { Examined, Report } from './doctor-report.js';
import type { Environment } from './env.js';
import { openKeystore } from './resolver.js';

/** Profiles, files with secrets and the keystore: whether they can be read, and by whom. */
export async function lookAtFiles(report: Report, { options, settings, env }: Examined): Promise<void> {
  const { profiles } = settings;
  const names = Object.keys(profiles.profiles);
  if (names.length === 0) report.add('files', 'profiles', 'info', `no profiles (${profiles.path})`);
  else if (profiles.exposed) {
    report.add('files', 'profiles', 'warning', `${profiles.path} can be read by others`, [
      `chmod 600 ${profiles.path}`,
    ]);
  } else report.add('files', 'profiles', 'ok', `${profiles.path}: ${names.join(', ')}; in use: ${settings.profile}`);
  await lookAtSecretFiles(report, settings, env);
  const keystore = openKeystore(options);
  const found = await stat(keystore.place).catch(() => undefined);
  if (!found) return report.add('files', 'keystore', 'info', `no keystore (${keystore.place})`);
  await report.attempt('files', 'keystore', async () => {
    const document = await keystore.read();
    const sealed = document?.header.protection === 'passphrase';
    return `${keystore.place}: ${sealed ? 'sealed with a passphrase' : 'no passphrase, its permissions are its only protection'}`;
  });
}

// a container's platform may mount them so on purpose, so it is no more than a warning
async function lookAtSecretFiles(report: Report, settings: VaultSettings, env: Environment): Promise<void> {
  const files: [string, string | undefined][] = [
    ...Object.entries(settings.settings).flatMap(([name, { value, isFile }]): [string, string][] =>
      isFile || name === 'clientKey' ? [[name, value]] : [],
    ),
    ['passphrase', env.SECUREML_PASSPHRASE_FILE],
  ];
  for (const [name, path] of files) {
    const found = path ? await stat(path).catch(() => undefined) : undefined;
    if (found?.isFile() && process.platform !== 'win32' && (found.mode & 0o077) !== 0)
      report.add('files', name, 'warning', `${path} can be read by others`, [`chmod 600 ${path}`]);
  }
}
