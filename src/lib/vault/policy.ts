// The least that a token has to be allowed, as HCL for `vault policy write`.
import type { KvMount } from './mount.js';

export type PolicyRole = 'reader' | 'writer' | 'copier';

interface Rule {
  readonly why: string;
  readonly path: string;
  readonly may: readonly string[];
}

/**
 * The policy of somebody who uses keys (reader), also makes and rotates them (writer), or also brings in keys with missing
 * versions or marks (copier).
 * @param key one key's name; absent: every key at the path
 */
export function policyFor(role: PolicyRole, mount: KvMount, key?: string): string {
  const rules = mount.version === 1 ? rulesOfV1(role, mount, key) : rulesOfV2(role, mount, key);
  return rules.map(asHcl).join('\n');
}

// One segment, and not `*`: what lies below a key's place belongs to somebody else.
const EVERY_KEY = '+';

// Without `update`, which on a mount without versions overwrites a key.
function rulesOfV1(role: PolicyRole, { mount, prefix }: KvMount, key: string | undefined): Rule[] {
  const place = (last: string): string => [...mount, ...prefix, last].join('/');
  return [
    {
      why: role === 'copier' ? 'the keys; copying needs KV v2, so this is what a writer may' : 'the keys',
      path: place(key ?? EVERY_KEY),
      may: role === 'reader' ? ['read'] : ['create', 'read'],
    },
    ...listing(key, place('')),
  ];
}

function rulesOfV2(role: PolicyRole, { mount, prefix }: KvMount, key: string | undefined): Rule[] {
  const place = (kind: string, last = key ?? EVERY_KEY): string => [...mount, kind, ...prefix, last].join('/');
  const names = listing(key, place('metadata', ''));
  if (role === 'reader') {
    return [
      { why: 'the keys', path: place('data'), may: ['read'] },
      { why: 'their versions, for secureml keys list', path: place('metadata'), may: ['read'] },
      ...names,
    ];
  }
  const copies = role === 'copier';
  const rules: Rule[] = [
    { why: 'the keys; update adds a version', path: place('data'), may: ['create', 'read', 'update'] },
    {
      why: `their versions; without create old versions are lost after the tenth${copies ? '; update also marks keys of raw FF1, and can lower how many are kept' : ''}`,
      path: place('metadata'),
      may: copies ? ['create', 'read', 'update'] : ['create', 'read'],
    },
    ...names,
    { why: 'how many versions the mount keeps, and for how long', path: [...mount, 'config'].join('/'), may: ['read'] },
  ];
  if (copies) {
    rules.push({
      why: 'for secureml keys copy of a key with missing versions; it can also destroy keys for good',
      path: place('destroy'),
      may: ['update'],
    });
  }
  return rules;
}

function listing(key: string | undefined, path: string): Rule[] {
  return key === undefined ? [{ why: 'their names, for secureml keys list', path, may: ['list'] }] : [];
}

function asHcl({ why, path, may }: Rule): string {
  return `# ${why}\npath "${path}" {\n  capabilities = [${may.map((word) => `"${word}"`).join(', ')}]\n}\n`;
}
