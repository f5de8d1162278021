// The settings that decide which key is used, as doctor sees them. Shows no secret.
import { nearest } from '../nearest.js';
import { SETTING_VARIABLES, type VaultSettings, variableByVaultsName } from '../vault/settings.js';
import type { Report } from './doctor-report.js';
import type { Environment } from './env.js';
import { KNOWN_VARIABLES } from './known-variables.js';
import { checkKeyName } from './reference.js';

/** Which settings hide others, and which variables are none. */
export function lookAtSettings(report: Report, settings: VaultSettings, env: Environment): void {
  for (const { name, origin, by } of settings.hidden) {
    // one place that sets it twice, by VAULT_ and BAO_, is no surprise
    if (origin !== by) report.add('settings', name, 'info', `${origin} is set as well, but ${by} wins`);
  }
  for (const variable of Object.keys(env)
    .filter((key) => key.startsWith('SECUREML_') && env[key] !== '')
    .sort())
    lookAtVariable(report, variable);
  if (settings.replacedLogin) {
    report.add('settings', 'auth', 'warning', settings.replacedLogin, ['unset the token, and the profile logs in']);
  }
  const skip = settings.get('skipVerify');
  if (skip && /^(1|t|true)$/i.test(skip.value)) {
    report.add('settings', 'skipVerify', 'warning', `certificates are not verified (${skip.origin})`, [
      'unset it, and give the authority with VAULT_CACERT',
    ]);
  }
}

function lookAtVariable(report: Report, variable: string): void {
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
    report.add(
      'settings',
      variable,
      'warning',
      `${variable} is no setting of secureml, and no key can have that name`,
      fixes,
    );
    return;
  }
  report.add(
    'settings',
    variable,
    'info',
    `${variable} is set: a key named ${name}`,
    meant ? [`if a setting was meant: ${meant}`] : [],
  );
}
