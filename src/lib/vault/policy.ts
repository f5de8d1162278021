// The least that a token has to be allowed, as HCL for `vault policy write`.
import type { KvMount } from './mount.js';

export type PolicyRole = 'reader' | 'writer';

/**
 * The policy of somebody who uses keys (reader) or also makes and rotates them (writer).
 * @param key one key's name; absent: every key below the path
 */
export function policyFor(role: PolicyRole, { mount, prefix, version }: KvMount, key?: string): string {
  const place = (kind: string, last: string): string =>
    [...mount, ...(version === 2 ? [kind] : []), ...prefix, last].join('/');
  const last = key ?? '*';
  const writer = role === 'writer';
  const rules: string[] = [];
  if (version === 1) {
    rules.push(rule('the keys', place('', last), writer ? ['create', 'read', 'update'] : ['read']));
    if (key === undefined) rules.push(rule('their names, for secureml keys list', place('', ''), ['list']));
    return rules.join('\n');
  }
  rules.push(rule('the keys', place('data', last), writer ? ['create', 'read', 'update'] : ['read']));
  rules.push(
    writer
      ? rule('their versions; without it old versions are lost after the tenth', place('metadata', last), [
          'create',
          'read',
          'update',
        ])
      : rule('their versions, for secureml keys list', place('metadata', last), ['read']),
  );
  if (key === undefined) rules.push(rule('their names, for secureml keys list', place('metadata', ''), ['list']));
  if (writer) {
    rules.push(rule('how many versions the mount keeps', [...mount, 'config'].join('/'), ['read']));
    rules.push(rule('only for secureml keys copy of a key with missing versions', place('destroy', last), ['update']));
  }
  return rules.join('\n');
}

function rule(why: string, path: string, capabilities: readonly string[]): string {
  return `# ${why}\npath "${path}" {\n  capabilities = [${capabilities.map((c) => `"${c}"`).join(', ')}]\n}\n`;
}
