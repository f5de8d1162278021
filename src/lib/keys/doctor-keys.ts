// What each source has for a key, and which one a run would use, as doctor sees it.
import { SecuremlError } from '../errors.js';
import { isOutage } from '../vault/faults.js';
import { DevelopmentStore } from './development.js';
import type { Examined, Report } from './doctor-report.js';
import { EnvironmentStore } from './env.js';
import { checkExpected } from './pins.js';
import { formatReference, type KeyReference } from './reference.js';
import { openKeystore, pinsFor, usesVault } from './resolver.js';
import { toResolvedKey, type KeySource, type KeyStore, type ResolvedKey } from './types.js';

/**
 * Asks each source by itself, also those that a run would not come to, and says which key a run would use.
 *
 * @param refusal of Vault, where the road to it ends with one
 */
export async function lookAtKeys(
  report: Report,
  { options, settings, env }: Examined,
  wanted: KeyReference,
  refusal: SecuremlError | undefined,
): Promise<void> {
  // what ends the search: a source that refuses, unless one before it has the key
  let ending = refusal;
  // what gives the key where making it would not
  let remedy: string | undefined;
  const chosen: ResolvedKey[] = [];
  const vaultFailed = report.checks.some(({ area, outcome }) => area === 'vault' && outcome === 'failed');
  const ask = async (store: KeyStore, counts: boolean): Promise<void> => {
    const found = await askSource(report, store, wanted);
    if (!counts) return;
    remedy ??= found.remedy;
    if (found.key) chosen.push(found.key);
    else if (chosen.length === 0) ending ??= found.refusal;
  };
  const primary = usesVault(options, settings) ? 'vault' : 'keystore';
  if (settings.configured && !vaultFailed) {
    const { VaultKeys } = await import('./vault.js');
    const store = new VaultKeys(settings);
    await ask(store, primary === 'vault');
    await store.close();
  }
  await ask(openKeystore(options), primary === 'keystore');
  const envAllowed = options.useEnvFallback ?? true;
  const pins = pinsFor(wanted, options, env, settings);
  await ask(new EnvironmentStore(env, pins.length > 0), envAllowed);
  const forced = options.forceDevelopmentKey ?? false;
  if ((options.useDefaultFallback ?? false) || forced) await ask(new DevelopmentStore(env, forced), true);
  const [used, ...others] = chosen;
  if (ending) {
    const fixes = ['mend what is said above first: another key would change every pseudonym'];
    const text = 'none: a source that refuses ends the search';
    return report.add('keys', 'in use', 'failed', text, fixes, ending.exitCode);
  }
  if (!used) {
    const text = `no source that may be used has ${formatReference(wanted)}`;
    const fix = vaultFailed ? 'mend the road to Vault first: the key may be there' : (remedy ?? howToHave(wanted));
    return report.add('keys', 'in use', 'failed', text, [fix], 3);
  }
  const text = `${formatReference(used)} from ${used.source}, fingerprint ${used.fingerprint}`;
  const different = others.filter((key) => key.checkValue !== used.checkValue && !key.unsafe);
  const note = different.map(
    (key) =>
      `${key.source} has another key (${key.fingerprint}): pin the right one with --expect-key, or a fallback changes every pseudonym`,
  );
  try {
    for (const pin of pins) checkExpected(used, pin);
    report.add('keys', 'in use', note.length > 0 ? 'warning' : 'ok', text, note);
  } catch (error) {
    report.failed('keys', 'in use', error);
  }
}

async function askSource(
  report: Report,
  store: KeyStore,
  wanted: KeyReference,
): Promise<{ readonly key?: ResolvedKey; readonly refusal?: SecuremlError; readonly remedy?: string }> {
  const name: KeySource = store.source;
  try {
    const finding = await store.find(wanted);
    if (!('key' in finding)) {
      report.add('keys', name, 'info', finding.absent);
      return finding.remedy === undefined ? {} : { remedy: finding.remedy };
    }
    const key = toResolvedKey(wanted.name, store.source, finding.key);
    report.add(
      'keys',
      name,
      'ok',
      `${formatReference(key)} at ${key.place}, fingerprint ${key.fingerprint}`,
      finding.key.notes,
    );
    return { key };
  } catch (error) {
    // what is out of reach was said before; what is wrong in a source that nobody uses is a warning
    if (isOutage(error) || (error instanceof SecuremlError && error.data.reason === 'passphrase-missing')) {
      report.add('keys', name, 'info', error.message, error.hints);
    } else report.failed('keys', name, error);
    return isOutage(error) ? {} : { refusal: error as SecuremlError };
  }
}

function howToHave({ name, version }: KeyReference): string {
  if (version !== null) return 'secureml keys list shows which versions there are';
  return `make it: secureml keys generate-key --key-name ${name}`;
}
