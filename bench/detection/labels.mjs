// Labelled tables in a folder outside the project:
//   FOLDER/<group>/*.csv        tables, UTF-8
//   FOLDER/<group>/labels.txt   a line a table: "name: 1=email 2=name 5=?", columns that are not named hold nothing personal
// A label is a family of kinds; a/b allows either, ? leaves the column out, ! marks a thing rather than a person (the address of a shop),
// @nh says that the first row is data.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the kinds of inspection are called in the labels. */
const FAMILY = {
  ...{ 'first-name': 'name', 'last-name': 'name', 'middle-name': 'name', 'full-name': 'name', nickname: 'username' },
  ...{ latitude: 'geo', longitude: 'geo', coordinates: 'geo', ipv4: 'ip', ipv6: 'ip', 'street-address': 'address' },
};
const NATIONAL = new Set(
  (
    'itin npi mbi nino nhs nir steuer-id dni nie codice-fiscale bsn pesel personnummer fodselsnummer hetu aadhaar pan sin tfn curp ' +
    'cn-resident-id hkid national-id insurance-number medical-record'
  ).split(' '),
);

export function familyOf(kind) {
  return FAMILY[kind] ?? (NATIONAL.has(kind) ? 'national-id' : kind);
}

/** What a table is called: the repository and the path, so that the half it falls into is settled by where it is from. */
export function nameOf(repository, path) {
  return `${repository}/${path}`.replace(/\.csv$/i, '').replace(/[^\w.-]+/g, '~');
}

/** Half of the tables are for tuning, half for measuring: by the first bit of a hash of the name, so it is settled once for all. */
export function halfOf(name) {
  return createHash('sha256').update(name).digest()[0] < 128 ? 'development' : 'test';
}

/** @returns tables with the labels of their columns, of one half or both */
export function readTables(folder, half) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'labels.txt')))
    .flatMap(({ name: group }) =>
      readFileSync(join(folder, group, 'labels.txt'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => tableOf(folder, group, line))
        .filter(({ name }) => half === 'both' || halfOf(name) === half),
    );
}

function tableOf(folder, group, line) {
  const colon = line.indexOf(': ');
  const name = line.slice(0, colon < 0 ? line.indexOf(':') : colon);
  const labels = new Map();
  let headerIsData = false;
  for (const word of line
    .slice(name.length + 1)
    .trim()
    .split(/\s+/)) {
    if (word === '@nh') headerIsData = true;
    const [index, label] = word.split('=');
    if (label !== undefined) labels.set(Number(index), label);
  }
  return { group, name, path: join(folder, group, `${name}.csv`), labels, headerIsData };
}

/** What a label says: the families that are right, empty for nothing personal; undefined when it does not count. */
export function expected(table, index) {
  const label = table.labels.get(index) ?? '-';
  if (label.startsWith('?')) return undefined;
  const families = label.replace('!', '').split('/');
  return { families: families[0] === '-' ? [] : families, ofThing: label.endsWith('!') };
}
