// The labels of the semantic-types project (github.com/tsegall/semantic-types: government tables, most columns not personal) in the words
// of ours. It labels what a value is, not whose, so that the address of an office is an address there: marked with "!".
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { nameOf } from './labels.mjs';

const REPOSITORY = 'tsegall/semantic-types';
/** The last commit whose list of labels is small enough to be in every copy of the repository. */
const COMMIT = '782d912';

const LABELS = [
  [/^NAME\.(?:FIRST|LAST|MIDDLE|FIRST_LAST|LAST_FIRST|MIDDLE_INITIAL)$/, 'name'],
  [/^EMAIL$/, 'email'],
  [/^TELEPHONE$/, 'phone'],
  [/^STREET_ADDRESS_EN$/, 'address'],
  [/^STREET_ADDRESS2_EN$/, 'address/house-number'],
  [/^CITY$/, 'city'],
  [/^POSTAL_CODE\./, 'postal-code'],
  [/^COORDINATE\.L|^COORDINATE_PAIR\./, 'geo'],
  [/^GENDER\./, 'gender'],
  [/^PERSON\.RACE/, 'race'],
  [/^PERSON\.AGE$/, 'age'],
  [/^VIN$/, 'vin'],
  // of these it does not say whether they are anybody's
  [/^(?:NAME\.SUFFIX|BLANK|FREE_TEXT|URI\.URL|GUID|CHECKDIGIT\.LUHN|STREET_MARKER|COORDINATE\.|IDENTITY)/, '?'],
];
const PLACES = new Set(['address', 'address/house-number', 'city', 'postal-code', 'geo']);
/** Its dates are labelled by how they are written. */
const BIRTH = /(?:^|[^a-z])(?:dob|birth|nacimiento)/i;
const DATE = /^[yMd]{1,4}[-/ '.,yMdTHhmsSaxkX:{}\d]*$/;

/** Tables with labels as labels.mjs reads them: at most `most`. */
export function* governmentTables(repository, most) {
  const show = (path) =>
    execFileSync('git', ['-C', repository, 'show', `${COMMIT}:${path}`], {
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const files = new Map();
  for (const line of show('reference.csv').toString('utf8').split('\n').slice(1)) {
    const fields = [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)|(?<=,)(?=,|$)/g)].map(([, a, b]) => a ?? b ?? '');
    if (fields.length < 7) continue;
    const [file, offset, , , header, , type] = fields;
    files.set(file, [...(files.get(file) ?? []), { index: Number(offset), header, type }]);
  }
  let count = 0;
  for (const [file, columns] of files) {
    if (count === most) return;
    let bytes;
    try {
      bytes = show(file);
    } catch {
      // what is larger than a copy of the repository holds
      continue;
    }
    count++;
    const found = columns.map((column) => ({ ...column, label: labelOf(column) }));
    const ofPeople = found.some(({ label }) => ['name', 'gender', 'race', 'age', 'birth-date'].includes(label));
    const labels = found
      .filter(({ label }) => label !== undefined)
      .map(({ index, label }) => `${index}=${label}${!ofPeople && PLACES.has(label) ? '!' : ''}`);
    yield { name: nameOf(REPOSITORY, file), file, bytes, labels: labels.join(' ') };
  }
}

/** The tables of government.txt, with what their labels lack. */
export function* readTables(tables) {
  const corrections = new Map();
  for (const line of readFileSync(new URL('government.txt', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [file, words = ''] = line.split(':');
    corrections.set(file, words.trim());
  }
  for (const table of tables) {
    const words = corrections.get(table.file);
    // a later label of a column counts
    if (words !== undefined) yield { ...table, labels: `${table.labels} ${words}` };
  }
}

function labelOf({ header, type }) {
  if (DATE.test(type)) return BIRTH.test(header) ? 'birth-date' : undefined;
  return LABELS.find(([pattern]) => pattern.test(type))?.[1];
}
