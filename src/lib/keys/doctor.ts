// A look at everything that decides which key is used, for whoever has to find out why it is not the expected one. Asks each
// source by itself, also those that a run would not come to. Shows no secret.
import { stat } from 'node:fs/promises';
import { SecuremlError } from '../errors.js';
import { nearest } from '../nearest.js';
import { isOutage } from '../vault/faults.js';
import {
  SETTING_VARIABLES,
  shownValue,
  variableByVaultsName,
  type SettingName,
  type VaultSettings,
} from '../vault/settings.js';
import { walk } from '../vault/walk.js';
import { checkAuditChain } from './audit.js';
import { DevelopmentStore } from './development.js';
import { EnvironmentStore, auditLogPath, defaultKeyName, processEnvironment, type Environment } from './env.js';
import { KNOWN_VARIABLES } from './known-variables.js';
import { checkExpected } from './pins.js';
import { checkKeyName, formatReference, parseKeyReference, type KeyReference } from './reference.js';
import { loadSettings, openKeystore, pinsFor, usesVault, type ResolveOptions } from './resolver.js';
import { toResolvedKey, type KeySource, type KeyStore, type ResolvedKey } from './types.js';

export interface Check {
  readonly area: 'settings' | 'files' | 'vault' | 'keys' | 'audit';
  readonly name: string;
  readonly outcome: 'ok' | 'info' | 'warning' | 'failed';
  readonly text: string;
  readonly fixes: readonly string[];
}

export interface Examination {
  readonly profile: string;
  /** Every setting of the connection that is set; the value of a secret is null. */
  readonly settings: readonly { readonly name: string; readonly value: string | null; readonly origin: string }[];
  readonly checks: readonly Check[];
  /** 0, or the exit code of the first failure. */
  readonly exitCode: number;
}

/**
 * Examines settings, files, the road to Vault and what each source has.
 * @param reference the key; absent: the one that is used by default
 * @param onCheck called after each check
 */
export async function examine(
  reference: string | undefined,
  options: ResolveOptions,
  onCheck: (check: Check) => void = () => {},
): Promise<Examination> {
  const env = options.env ?? processEnvironment();
  const settings = await loadSettings(options);
  const wanted = parseKeyReference(reference ?? defaultKeyName(env));
  const doctor = new Doctor(env, settings, options, onCheck);
  doctor.lookAtSettings();
  await doctor.lookAtFiles();
  await doctor.lookAtVault(wanted);
  await doctor.lookAtKeys(wanted);
  await doctor.lookAtAuditLog();
  return {
    profile: settings.profile,
    settings: doctor.settingsInUse(),
    checks: doctor.checks,
    exitCode: doctor.exitCode,
  };
}

class Doctor {
  readonly checks: Check[] = [];
  exitCode = 0;
  /** What ends the search for a key: a source that refuses, unless one before it has the key. */
  private refusal: SecuremlError | undefined;
  /** What gives the key where making it would not. */
  private remedy: string | undefined;

  constructor(
    private readonly env: Environment,
    private readonly settings: VaultSettings,
    private readonly options: ResolveOptions,
    private readonly onCheck: (check: Check) => void,
  ) {}

  settingsInUse(): Examination['settings'] {
    return Object.entries(this.settings.settings).map(([name, { value, isFile, origin }]) => ({
      name,
      value: shownValue(name as SettingName, { value, isFile }),
      origin,
    }));
  }

  lookAtSettings(): void {
    const { settings, env } = this;
    for (const { name, origin, by } of settings.hidden) {
      // one place that sets it twice, by VAULT_ and BAO_, is no surprise
      if (origin !== by) this.add('settings', name, 'info', `${origin} is set as well, but ${by} wins`);
    }
    for (const variable of Object.keys(env)
      .filter((key) => key.startsWith('SECUREML_') && env[key] !== '')
      .sort())
      this.lookAtVariable(variable);
    if (settings.replacedLogin) {
      this.add('settings', 'auth', 'warning', settings.replacedLogin, ['unset the token, and the profile logs in']);
    }
    const skip = settings.get('skipVerify');
    if (skip && /^(1|t|true)$/i.test(skip.value)) {
      this.add('settings', 'skipVerify', 'warning', `certificates are not verified (${skip.origin})`, [
        'unset it, and give the authority with VAULT_CACERT',
      ]);
    }
  }

  private lookAtVariable(variable: string): void {
    if (KNOWN_VARIABLES.has(variable) || SETTING_VARIABLES.includes(variable)) return;
    const name = variable
      .slice('SECUREML_'.length)
      .replace(/_FILE$/, '')
      .toLowerCase();
    const meant = variableByVaultsName(variable) ?? nearest(variable, [...KNOWN_VARIABLES, ...SETTING_VARIABLES]);
    try {
      checkKeyName(name);
    } catch {
      const fixes = [meant ? `did you mean ${meant}?` : 'docs/keys.md and docs/vault.md list the settings'];
      this.add(
        'settings',
        variable,
        'warning',
        `${variable} is no setting of secureml, and no key can have that name`,
        fixes,
      );
      return;
    }
    this.add(
      'settings',
      variable,
      'info',
      `${variable} is set: a key named ${name}`,
      meant ? [`if a setting was meant: ${meant}`] : [],
    );
  }

  async lookAtFiles(): Promise<void> {
    const { profiles } = this.settings;
    const names = Object.keys(profiles.profiles);
    if (names.length === 0) this.add('files', 'profiles', 'info', `no profiles (${profiles.path})`);
    else if (profiles.exposed) {
      this.add('files', 'profiles', 'warning', `${profiles.path} can be read by others`, [
        `chmod 600 ${profiles.path}`,
      ]);
    } else
      this.add('files', 'profiles', 'ok', `${profiles.path}: ${names.join(', ')}; in use: ${this.settings.profile}`);
    await this.lookAtSecretFiles();
    const keystore = openKeystore(this.options);
    const found = await stat(keystore.place).catch(() => undefined);
    if (!found) return this.add('files', 'keystore', 'info', `no keystore (${keystore.place})`);
    await this.attempt('files', 'keystore', async () => {
      const document = await keystore.read();
      const sealed = document?.header.protection === 'passphrase';
      return `${keystore.place}: ${sealed ? 'sealed with a passphrase' : 'no passphrase, its permissions are its only protection'}`;
    });
  }

  // a container's platform may mount them so on purpose, so it is no more than a warning
  private async lookAtSecretFiles(): Promise<void> {
    const { settings, env } = this;
    const files: [string, string | undefined][] = [
      ...Object.entries(settings.settings).flatMap(([name, { value, isFile }]): [string, string][] =>
        isFile || name === 'clientKey' ? [[name, value]] : [],
      ),
      ['passphrase', env.SECUREML_PASSPHRASE_FILE],
    ];
    for (const [name, path] of files) {
      const found = path ? await stat(path).catch(() => undefined) : undefined;
      if (found?.isFile() && process.platform !== 'win32' && (found.mode & 0o077) !== 0)
        this.add('files', name, 'warning', `${path} can be read by others`, [`chmod 600 ${path}`]);
    }
  }

  async lookAtVault({ name }: KeyReference): Promise<void> {
    if (!this.settings.configured) return this.add('vault', 'address', 'info', 'no Vault is configured');
    const { steps, failed } = await walk(this.settings, name);
    if (failed && !isOutage(failed.error) && usesVault(this.options, this.settings)) this.refusal = failed.error;
    for (const step of steps.filter(({ outcome }) => outcome !== 'not reached')) {
      this.add('vault', step.step, step.outcome as Check['outcome'], step.text, step.fixes, step.exitCode);
    }
  }

  async lookAtKeys(wanted: KeyReference): Promise<void> {
    const { options, env } = this;
    const chosen: ResolvedKey[] = [];
    const vaultFailed = this.checks.some(({ area, outcome }) => area === 'vault' && outcome === 'failed');
    const ask = async (store: KeyStore, counts: boolean): Promise<void> => {
      const { key, refusal, remedy } = await this.askSource(store, wanted);
      if (!counts) return;
      this.remedy ??= remedy;
      if (key) chosen.push(key);
      else if (chosen.length === 0) this.refusal ??= refusal;
    };
    const primary = usesVault(options, this.settings) ? 'vault' : 'keystore';
    if (this.settings.configured && !vaultFailed) {
      const { VaultKeys } = await import('./vault.js');
      const store = new VaultKeys(this.settings);
      await ask(store, primary === 'vault');
      await store.close();
    }
    await ask(openKeystore(options), primary === 'keystore');
    const envAllowed = options.useEnvFallback ?? true;
    const pins = pinsFor(wanted, options, env, this.settings);
    await ask(new EnvironmentStore(env, pins.length > 0), envAllowed);
    const forced = options.forceDevelopmentKey ?? false;
    if ((options.useDefaultFallback ?? false) || forced) await ask(new DevelopmentStore(env, forced), true);
    const [used, ...others] = chosen;
    if (this.refusal) {
      const fixes = ['mend what is said above first: another key would change every pseudonym'];
      const text = 'none: a source that refuses ends the search';
      return this.add('keys', 'in use', 'failed', text, fixes, this.refusal.exitCode);
    }
    if (!used) {
      const text = `no source that may be used has ${formatReference(wanted)}`;
      const fix = vaultFailed
        ? 'mend the road to Vault first: the key may be there'
        : (this.remedy ?? howToHave(wanted));
      return this.add('keys', 'in use', 'failed', text, [fix], 3);
    }
    const text = `${formatReference(used)} from ${used.source}, fingerprint ${used.fingerprint}`;
    const different = others.filter((key) => key.checkValue !== used.checkValue && !key.unsafe);
    const note = different.map(
      (key) =>
        `${key.source} has another key (${key.fingerprint}): pin the right one with --expect-key, or a fallback changes every pseudonym`,
    );
    try {
      for (const pin of pins) checkExpected(used, pin);
      this.add('keys', 'in use', note.length > 0 ? 'warning' : 'ok', text, note);
    } catch (error) {
      this.failed('keys', 'in use', error);
    }
  }

  async lookAtAuditLog(): Promise<void> {
    const path = auditLogPath(this.env);
    if (path === undefined) return this.add('audit', 'log', 'info', 'no audit log (SECUREML_AUDIT_LOG names one)');
    try {
      const { lines, brokenAt, head } = await checkAuditChain(path);
      const length = lines === 1 ? '1 line' : `${lines} lines`;
      if (brokenAt === null)
        this.add('audit', 'log', 'ok', `${path}: ${length}, the chain holds, head ${head.slice(0, 16)}`);
      else
        this.add(
          'audit',
          'log',
          'failed',
          `${path}: line ${brokenAt} does not follow from the one before`,
          ['somebody changed the log, or a crash cut a line short: look at that place'],
          9,
        );
    } catch (error) {
      this.failed('audit', 'log', error);
    }
  }

  private async askSource(
    store: KeyStore,
    wanted: KeyReference,
  ): Promise<{ readonly key?: ResolvedKey; readonly refusal?: SecuremlError; readonly remedy?: string }> {
    const name: KeySource = store.source;
    try {
      const finding = await store.find(wanted);
      if (!('key' in finding)) {
        this.add('keys', name, 'info', finding.absent);
        return finding.remedy === undefined ? {} : { remedy: finding.remedy };
      }
      const key = toResolvedKey(wanted.name, store.source, finding.key);
      this.add(
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
        this.add('keys', name, 'info', error.message, error.hints);
      } else this.failed('keys', name, error);
      return isOutage(error) ? {} : { refusal: error as SecuremlError };
    }
  }

  private async attempt(area: Check['area'], name: string, look: () => Promise<string>): Promise<void> {
    try {
      this.add(area, name, 'ok', await look());
    } catch (error) {
      this.failed(area, name, error);
    }
  }

  private failed(area: Check['area'], name: string, error: unknown): void {
    if (!(error instanceof SecuremlError)) throw error;
    this.add(area, name, 'failed', error.message, error.hints, error.exitCode);
  }

  private add(
    area: Check['area'],
    name: string,
    outcome: Check['outcome'],
    text: string,
    fixes: readonly string[] = [],
    exitCode = 1,
  ): void {
    const check = { area, name, outcome, text, fixes };
    this.checks.push(check);
    if (outcome === 'failed') this.exitCode ||= exitCode;
    this.onCheck(check);
  }
}

function howToHave({ name, version }: KeyReference): string {
  if (version !== null) return 'secureml keys list shows which versions there are';
  return `make it: secureml keys generate-key --key-name ${name}`;
}
