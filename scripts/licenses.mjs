// What lies inside the bundle and under which licences: names, versions and full texts, from what esbuild says it put there.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LICENSE_FILE = /^(licen[sc]e|copying)([.-].*)?$/i;
const NOTICE_FILE = /^notice(\..*)?$/i;

/** Data made from other projects' data, with the file that has the licence; a table that is listed has to be in the bundle. */
const TABLES = [
  {
    input: 'dist/lib/formats/tables/phone.js',
    name: 'libphonenumber (numbering plans)',
    license: 'Apache-2.0',
    text: 'src/lib/formats/tables/phone.LICENSE',
    version: /libphonenumber-js (\d[\d.]*\d)/,
    source: 'src/lib/formats/tables/phone.ts',
  },
  {
    input: 'dist/lib/inspect/dictionaries/names-of-registers.js',
    name: '@zxcvbn-ts/language-pl (common Polish names)',
    license: 'MIT',
    text: 'src/lib/inspect/dictionaries/names-of-registers.LICENSE',
    version: /@zxcvbn-ts\/language-pl (\d[\d.]*\d)/,
    source: 'src/lib/inspect/dictionaries/names-of-registers.ts',
  },
];

/**
 * @param metafile esbuild's
 * @returns {{ name: string, version: string, license: string, text: string }[]} secureml first, then by name
 * @throws when something has no licence text, so that nothing gets in unseen
 */
export function licensesOf(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))];
  const packages = folders.map((folder) => describePackage(folder));
  const tables = TABLES.map(({ input, name, license, text, version, source }) => {
    if (!inputs.includes(input)) throw new Error(`${input} is not in the bundle: mend TABLES in scripts/licenses.mjs`);
    const [, found] = version.exec(readFileSync(join(root, source), 'utf8'));
    return { name, version: found, license, text: readText(join(root, text)) };
  });
  const rest = [...packages, ...tables].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
  return [describePackage('.'), ...rest];
}

// node_modules/a/node_modules/@b/c/lib/d.js -> node_modules/a/node_modules/@b/c; inputs of plugins are named namespace:path
function packageFolder(input) {
  return /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function describePackage(folder) {
  const place = join(root, folder);
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const files = readdirSync(place);
  const texts = [LICENSE_FILE, NOTICE_FILE].flatMap((kind) => files.filter((file) => kind.test(file)).sort());
  if (!texts.some((file) => LICENSE_FILE.test(file))) throw new Error(`${name} ${version} has no licence text`);
  const named = license ?? licenses;
  return {
    name,
    version,
    license: typeof named === 'string' ? named : named.map(({ type }) => type).join(' or '),
    text: texts.map((file) => readText(join(place, file))).join('\n\n'),
  };
}

function readText(file) {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Node's own licence, which names everything that Node holds. */
export function nodeLicense(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    name: 'Node.js',
    version,
    license: 'MIT, and those of what it holds',
    text: readText(join(folder, 'LICENSE')),
  };
}

export const licensesFile = join(dirname(fileURLToPath(import.meta.url)), '../dist/licenses.json');
