// A policy's text as what it says, or everything that is wrong with it.
import { createHash } from 'node:crypto';
import type { Node } from 'yaml';
import { nearest } from '../nearest.js';
import { readColumns } from './read-rules.js';
import { NEW_COLUMNS, POLICY_VERSION, type Policy, type PolicyKey, type PolicyTable } from './document.js';
import { Nodes } from './nodes.js';
import { PolicyError } from './problem.js';
import { sharedDomains } from './shared-domains.js';

const TOP = ['policy', 'key', 'reason', 'nulls', 'new-columns', 'columns', 'tables'] as const;
const TABLE = ['files', 'delimiter', 'quote', 'header', 'encoding', 'new-columns', 'columns'] as const;
const KEY = ['name', 'version', 'check'] as const;
const MOST_VERSIONS = 1_000_000;

/**
 * @param name path of the file, for messages
 * @throws PolicyError with every mistake, in the order of the file
 */
export function readPolicy(text: string, name: string): Policy {
  const nodes = new Nodes(text);
  const policy = nodes.problems.length === 0 ? readTop(nodes, text, name) : undefined;
  if (!policy || nodes.problems.length > 0) {
    throw new PolicyError(
      name,
      nodes.problems.sort((a, b) => a.line - b.line || a.column - b.column),
    );
  }
  return policy;
}

function readTop(nodes: Nodes, text: string, name: string): Policy | undefined {
  if (!nodes.root || (nodes.isScalar(nodes.root) && nodes.text(nodes.root, '') === '')) {
    nodes.problems.push({
      line: 1,
      column: 1,
      message: 'the policy is empty',
      hint: `it begins with "policy: ${POLICY_VERSION}"`,
    });
    return undefined;
  }
  // another version has other words: these are not held against it
  if (!rightVersion(nodes, nodes.root)) return undefined;
  const top = nodes.fields(nodes.root, 'a policy', TOP);
  if (!top) return undefined;
  const newColumns = (top['new-columns'] && nodes.choice(top['new-columns'], 'new-columns', NEW_COLUMNS)) ?? 'error';
  const columns = top.columns ? readColumns(nodes, top.columns) : [];
  const tables =
    (top.tables && nodes.items(top.tables, 'tables'))?.flatMap((node) => readTable(nodes, node, newColumns)) ?? [];
  if (!top.columns && !top.tables) nodes.problem(nodes.root, 'the policy has neither "tables" nor "columns"');
  sharedDomains(nodes, columns, tables);
  return {
    name,
    sha256: createHash('sha256').update(text).digest('hex'),
    key: top.key && readKey(nodes, top.key),
    asksReason: (top.reason && nodes.choice(top.reason, 'reason', ['required', 'optional'])) === 'required',
    nulls: top.nulls ? nodes.texts(top.nulls, 'nulls').map((item) => item.text) : [],
    ...{ newColumns, columns, tables },
  };
}

function rightVersion(nodes: Nodes, root: Node): boolean {
  const entries = nodes.entries(root, 'a policy');
  if (!entries) return false;
  const version = entries.find(({ key }) => key === 'policy');
  if (!version && !entries.some(({ key }) => nearest(key, TOP) !== undefined)) {
    // most likely a table that was named in the place of a policy: none of what is in it is repeated
    nodes.problem(
      root,
      `this is no policy: it has none of ${TOP.join(', ')}`,
      `it begins with "policy: ${POLICY_VERSION}"`,
    );
    return false;
  }
  if (!version) {
    nodes.problem(root, `the version of the policy is missing`, `it begins with "policy: ${POLICY_VERSION}"`);
    return true;
  }
  const found = nodes.integer(version.value, 'policy', 1, MOST_VERSIONS);
  if (found === undefined || found <= POLICY_VERSION) return true;
  nodes.problem(
    version.value,
    `the policy is of version ${found}, for a newer program; this one reads version ${POLICY_VERSION}`,
    'update secureml',
  );
  return false;
}

function readTable(nodes: Nodes, node: Node, ofPolicy: PolicyTable['newColumns']): PolicyTable[] {
  const table = nodes.fields(node, 'a table', TABLE);
  if (!table) return [];
  if (!table.files) nodes.problem(node, 'a table needs "files": the patterns of the files it is about');
  if (!table.columns) nodes.problem(node, 'a table needs "columns"');
  const single = (name: 'delimiter' | 'quote', words: readonly string[]): string | undefined => {
    const text = table[name] && nodes.text(table[name], name);
    if (text !== undefined && text.length !== 1 && !words.includes(text)) {
      nodes.problem(
        table[name]!,
        `${name}: expected a single character${words.map((word) => `, or ${word}`).join('')}`,
      );
    }
    return text;
  };
  const delimiter = single('delimiter', ['tab']);
  const quote = single('quote', ['none']);
  const header = table.header && nodes.boolean(table.header, 'header');
  const encoding = table.encoding && nodes.text(table.encoding, 'encoding');
  return [
    {
      files: table.files ? nodes.texts(table.files, 'files').map(({ text }) => text) : [],
      at: nodes.at(node),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(quote === undefined ? {} : { quote: quote === 'none' ? '' : quote }),
      ...(header === undefined ? {} : { header }),
      ...(encoding === undefined ? {} : { encoding }),
      newColumns: (table['new-columns'] && nodes.choice(table['new-columns'], 'new-columns', NEW_COLUMNS)) ?? ofPolicy,
      columns: table.columns ? readColumns(nodes, table.columns) : [],
    },
  ];
}

function readKey(nodes: Nodes, node: Node): PolicyKey | undefined {
  const key = nodes.fields(node, 'key', KEY);
  if (!key) return undefined;
  const check = key.check && nodes.text(key.check, 'check')?.toLowerCase();
  if (check !== undefined && !/^(?:[0-9a-f]{2}){4,16}$/.test(check)) {
    nodes.problem(
      key.check!,
      'check: expected 8 to 32 hex digits',
      'the fingerprint, as secureml keys get-key prints it',
    );
  }
  const name = key.name && nodes.text(key.name, 'name');
  if (name === undefined && key.version) nodes.problem(key.version, 'version: a name has to go with it');
  return { name, version: key.version && nodes.integer(key.version, 'version', 1, MOST_VERSIONS), check };
}
