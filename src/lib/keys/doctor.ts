// A look at everything that decides which key is used, for whoever has to find out why it is not the expected one. Asks each
// source by itself, also those that a run would not come to. Shows no secret.
import type { SecuremlError } from '../errors.js';
import { isOutage } from '../vault/faults.js';
import { shownValue, type SettingName, type VaultSettings } from '../vault/settings.js';
import { walk } from '../vault/walk.js';
import { checkAuditChain } from './audit.js';
import { lookAtFiles } from './doctor-files.js';
import { lookAtKeys } from './doctor-keys.js';
import { Report, type Check, type Examined } from './doctor-report.js';
import { lookAtSettings } from './doctor-settings.js';
import { auditLogPath, defaultKeyName, processEnvironment, type Environment } from './env.js';
import { parseKeyReference, type KeyReference } from './reference.js';
import { loadSettings, usesVault, type ResolveOptions } from './resolver.js';

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
  const examined = { options, settings, env };
  const report = new Report(onCheck);
  lookAtSettings(report, settings, env);
  await lookAtFiles(report, examined);
  const refusal = await lookAtVault(report, examined, wanted);
  await lookAtKeys(report, examined, wanted, refusal);
  await lookAtAuditLog(report, env);
  const { checks, exitCode } = report;
  return { profile: settings.profile, settings: settingsInUse(settings), checks, exitCode };
}

function settingsInUse({ settings }: VaultSettings): Examination['settings'] {
  return Object.entries(settings).map(([name, { value, isFile, origin }]) => ({
    name,
    value: shownValue(name as SettingName, { value, isFile }),
    origin,
  }));
}

// Says what the road to Vault ends with, where a run would not go on to another source then.
async function lookAtVault(
  report: Report,
  { options, settings }: Examined,
  { name }: KeyReference,
): Promise<SecuremlError | undefined> {
  if (!settings.configured) {
    report.add('vault', 'address', 'info', 'no Vault is configured');
    return undefined;
  }
  const { steps, failed } = await walk(settings, name);
  for (const step of steps.filter(({ outcome }) => outcome !== 'not reached')) {
    report.add('vault', step.step, step.outcome as Check['outcome'], step.text, step.fixes, step.exitCode);
  }
  return failed && !isOutage(failed.error) && usesVault(options, settings) ? failed.error : undefined;
}

async function lookAtAuditLog(report: Report, env: Environment): Promise<void> {
  const path = auditLogPath(env);
  if (path === undefined) return report.add('audit', 'log', 'info', 'no audit log (SECUREML_AUDIT_LOG names one)');
  try {
    const { lines, brokenAt, head } = await checkAuditChain(path);
    const length = lines === 1 ? '1 line' : `${lines} lines`;
    if (brokenAt === null)
      report.add('audit', 'log', 'ok', `${path}: ${length}, the chain holds, head ${head.slice(0, 16)}`);
    else
      report.add(
        'audit',
        'log',
        'failed',
        `${path}: line ${brokenAt} does not follow from the one before`,
        ['somebody changed the log, or a crash cut a line short: look at that place'],
        9,
      );
  } catch (error) {
    report.failed('audit', 'log', error);
  }
}
