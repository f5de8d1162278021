// A table to measure with: 16 columns, about 200 bytes a row, about 5 % of the rows with a quoted cell that holds commas, quotes and
// line ends. The same bytes for the same numbers. Usage: node bench/generate.mjs ROWS > FILE
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GIVEN = 'Anna Bruno Clara David Emma Felix Greta Hugo Irene Jonas Karla Lukas Marta Nils Olga Peter'.split(' ');
const FAMILY = 'Albrecht Bianchi Castillo Dubois Eriksson Fischer Garcia Hughes Ivanova Jansen Kowalski Moreau'.split(
  ' ',
);
const STREETS = ['Main Street', 'Oak Avenue', 'Station Road', 'Mill Lane', 'Church Street', 'Park Drive'];
const CITIES = ['Springfield', 'Portland', 'Madison', 'Albany', 'Salem', 'Austin'];
const STATUS = ['active', 'closed', 'pending'];
const HEADER = 'id,name,ssn,phone,card,email,birth_date,street,city,zip,iban,ip,amount,signup,status,note';

/** Luhn: doubled digits, their own digits added. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** xorshift32: the same sequence everywhere. */
export function randomSequence(seed) {
  let state = seed | 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** With the check digits of ISO 13616: "DE00" behind the account, letters as numbers from 10 on, is 98 minus them modulo 97. */
function germanIban(account) {
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`;
}

export function* rows(count, seed = 20_261) {
  const below = randomSequence(seed);
  const pick = (list) => list[below(list.length)];
  const pad = (n, width) => String(n).padStart(width, '0');
  const day = (from, days) => new Date(from + below(days) * 86_400_000).toISOString().slice(0, 10);
  for (let id = 1; id <= count; id++) {
    const [given, family] = [pick(GIVEN), pick(FAMILY)];
    const payload = pick(['411111', '550000', '601100', '453201']) + pad(below(1e9), 9);
    let sum = 0;
    for (let i = 0; i < 15; i++) sum += i % 2 === 0 ? DOUBLED[payload[i]] : Number(payload[i]);
    const note = below(20) === 0 ? `"said ""call me"", then left,\nsee case ${below(1e5)}"` : `case ${below(1e5)}`;
    yield [
      id,
      `${given} ${family}`,
      `${pad(1 + below(665), 3)}-${pad(1 + below(99), 2)}-${pad(1 + below(9_999), 4)}`,
      `(${pick(['212', '312', '415', '617'])}) ${2 + below(8)}${1 + below(9)}${2 + below(8)}-${pad(below(1e4), 4)}`,
      payload + ((10 - (sum % 10)) % 10),
      `${given}.${family}${below(1_000)}@example.com`.toLowerCase(),
      day(Date.UTC(1935, 0, 1), 25_000),
      `${1 + below(990)} ${pick(STREETS)}`,
      pick(CITIES),
      pad(below(1e5), 5),
      germanIban(`37040044${pad(below(1e9), 10)}`),
      `${1 + below(223)}.${below(256)}.${below(256)}.${below(256)}`,
      (below(2e6) / 100).toFixed(2),
      day(Date.UTC(2015, 0, 1), 4_000),
      pick(STATUS),
      note,
    ].join(',');
  }
}

/** Writes a table to a file, or to stdout. */
export async function generate(count, path) {
  const out = path === undefined ? process.stdout : createWriteStream(path);
  let text = `${HEADER}\n`;
  for (const row of rows(count)) {
    text += `${row}\n`;
    if (text.length < 1 << 16) continue;
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
    text = '';
  }
  await new Promise((resolve, reject) => {
    out.on('error', reject);
    if (path === undefined) out.write(text, resolve);
    else out.end(text, resolve);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate(Number(process.argv[2] ?? 1_000_000));
