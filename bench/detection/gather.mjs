// Labelled tables, gathered outside the project: node bench/detection/gather.mjs FOLDER
//   --from CLONES     clones that are there already, as CLONES/<owner>+<name>/repo; others are cloned from GitHub
//   --there           only what those clones have: nothing is cloned, and tables of other repositories are left out
//   --government N    at most N tables of the semantic-types project
//   --group NAME      one group only
// tables.txt names each table of people by repository, commit, path and SHA-256, with the label of each column, and
// seventh.txt, eighth.txt and ninth.txt those that were learnt from in both halves, tenth.txt and
// eleventh.txt those of which the development half was, a group each. The government tables of
// the semantic-types project bring labels of their own, which semantic-types.mjs translates. measure.mjs reads what this writes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf } from './labels.mjs';
import { governmentTables, readTables } from './semantic-types.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    there: { type: 'boolean', default: false },
    government: { type: 'string', default: '2000' },
    group: { type: 'string' },
  },
});
if (positionals.length !== 1) throw new Error('usage: node bench/detection/gather.mjs FOLDER');
const folder = resolve(positionals[0]);

const git = (directory, ...args) =>
  execFileSync('git', ['-C', directory, ...args], { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });

/** The git directory of a repository; cloned without its files where there is none yet, or undefined where nothing may be cloned. */
function cloneOf(repository) {
  const name = repository.replace('/', '+');
  const there = values.from && join(resolve(values.from), name, 'repo');
  if (there && existsSync(there)) return existsSync(join(there, '.git')) ? join(there, '.git') : there;
  if (values.there) return undefined;
  const own = join(folder, '.clones', name);
  if (!existsSync(own)) {
    const url = `https://github.com/${repository}.git`;
    execFileSync('git', ['clone', '--quiet', '--bare', '--filter=blob:none', url, own], { stdio: 'inherit' });
  }
  return own;
}

/** The bytes of a file at a commit; undefined where only what is there is taken, and it is not. */
function bytesOf(repository, commit, path) {
  const clone = cloneOf(repository);
  if (clone === undefined) return undefined;
  try {
    return git(clone, 'show', `${commit}:${path}`);
  } catch (error) {
    if (values.there) return undefined;
    throw error;
  }
}

function write(group, tables) {
  const into = join(folder, group);
  mkdirSync(into, { recursive: true });
  const lines = [];
  for (const { name, bytes, labels } of tables) {
    writeFileSync(join(into, `${name}.csv`), bytes);
    lines.push(`${name}: ${labels}\n`);
  }
  writeFileSync(join(into, 'labels.txt'), lines.join(''));
  console.log(`${group}: ${lines.length} tables`);
}

function* tablesOf(list) {
  for (const line of readFileSync(new URL(list, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [head, labels = ''] = line.split(': ');
    const [repository, commit, encoded, digest] = head.replace(/:$/, '').split(' ');
    const path = decodeURI(encoded);
    const bytes = bytesOf(repository, commit, path);
    if (bytes === undefined) continue;
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== digest) throw new Error(`${repository} ${path} is not the table that was labelled`);
    yield { name: nameOf(repository, path), bytes, labels };
  }
}

const isWanted = (group) => values.group === undefined || values.group === group;
const LISTS = {
  people: 'tables.txt',
  seventh: 'seventh.txt',
  eighth: 'eighth.txt',
  ninth: 'ninth.txt',
  tenth: 'tenth.txt',
  eleventh: 'eleventh.txt',
};
for (const [group, list] of Object.entries(LISTS)) if (isWanted(group)) write(group, tablesOf(list));
const governments = isWanted('government') && cloneOf('tsegall/semantic-types');
if (governments) {
  const government = [...governmentTables(governments, Number(values.government))];
  write('government', government);
  write('government-read', readTables(government));
}
