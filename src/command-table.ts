// Every command, loaded when it is asked for. A new command is a file in src/commands and a line here.
import type { Command } from '@oclif/core';

type Loader = () => Promise<{ default: Command.Class }>;

export const COMMANDS: Readonly<Record<string, Loader>> = {
  anonymize: () => import('./commands/anonymize.js'),
  deanonymize: () => import('./commands/deanonymize.js'),
  rekey: () => import('./commands/rekey.js'),
  verify: () => import('./commands/verify.js'),
  lookup: () => import('./commands/lookup.js'),
  'keys:configure-vault': () => import('./commands/keys/configure-vault.js'),
  'keys:generate-key': () => import('./commands/keys/generate-key.js'),
  'keys:get-key': () => import('./commands/keys/get-key.js'),
  inspect: () => import('./commands/inspect.js'),
  formats: () => import('./commands/formats.js'),
  'policy:check': () => import('./commands/policy/check.js'),
  'policy:explain': () => import('./commands/policy/explain.js'),
  'policy:schema': () => import('./commands/policy/schema.js'),
  doctor: () => import('./commands/doctor.js'),
  completion: () => import('./commands/completion.js'),
  'keys:backup': () => import('./commands/keys/backup.js'),
  'keys:copy': () => import('./commands/keys/copy.js'),
  'keys:import-key': () => import('./commands/keys/import-key.js'),
  'keys:policy': () => import('./commands/keys/policy.js'),
  'keys:restore': () => import('./commands/keys/restore.js'),
  'keys:rotate': () => import('./commands/keys/rotate.js'),
  'keys:list': () => import('./commands/keys/list.js'),
};
