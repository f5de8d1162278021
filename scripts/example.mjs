// Writes examples/people.csv: invented people in several scripts, with quoted and empty cells and a few invalid values.
// The same bytes every time. Usage: node scripts/example.mjs
import { writeFileSync } from 'node:fs';

// Numerical Recipes' linear congruential generator: enough for an example, and the same everywhere.
let state = 20_261;
const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const digits = (n) => Array.from({ length: n }, () => below(10)).join('');
const pad = (n, width) => String(n).padStart(width, '0');

const GIVEN =
  'Anna Bruno Clara David Emma Felix Greta Hugo Irene Jonas Karla Lukas Marta Nils Olga Peter Rosa Simon Tessa Viktor Wanda Yara Zoë José Łukasz Čeněk Søren Agnès Núria Jürgen'.split(
    ' ',
  );
const FAMILY =
  'Albrecht Bianchi Castillo Dubois Eriksson Fischer García Hughes Ivanova Jansen Kowalczyk Lefèvre Moreau Novák Olsen Pereira Quiroga Rossi Santos Thompson Urban Vega Weiß Yilmaz'
    .split(' ')
    .concat(["O'Brien", 'Müller-Lüdenscheidt', 'van den Berg', 'de la Cruz', 'McAllister', 'St. John']);
const OTHERS = [
  'Ольга Кузнецова',
  'Дмитрий Соколов',
  'Ελένη Παπαδοπούλου',
  'Γιώργος Νικολαΐδης',
  '王芳',
  '李小龙',
  '田中さくら',
  '佐藤健',
  '김민준',
  '박서연',
  'محمد الأحمد',
  'فاطمة حسن',
  'יוסף כהן',
  'มาลี สุขใจ',
  'प्रिया शर्मा',
  'Գոհար Սարգսյան',
  'ნინო ბერიძე',
];
const STREETS = [
  'Main Street',
  'Oak Avenue',
  'Station Road',
  'Mill Lane',
  'Church Street',
  'Park Drive',
  'Harbour View',
  'Second Avenue',
];
const CITIES = [
  ['Springfield', 'IL'],
  ['Portland', 'OR'],
  ['Madison', 'WI'],
  ['Albany', 'NY'],
  ['Salem', 'MA'],
  ['Austin', 'TX'],
];
const NOTES = [
  '',
  '',
  '',
  '',
  'called twice',
  'prefers e-mail',
  'said "call me later", then hung up',
  'moved in May;\nnew address pending',
  'VIP, handle with care',
  'дал согласие',
  '—',
];
const DOMAINS = ['example.com', 'example.org', 'mail.example.net', 'post.example.co.uk'];

const luhn = (payload) => {
  let sum = 0;
  [...payload].reverse().forEach((c, i) => {
    const d = Number(c) * (i % 2 === 0 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  });
  return String((10 - (sum % 10)) % 10);
};
const cardNumber = () => {
  const payload = pick(['411111', '453201', '550000', '222300', '601100']) + digits(9);
  return payload + luhn(payload);
};
const ssn = () => `${pad(1 + below(665), 3)}-${pad(1 + below(99), 2)}-${pad(1 + below(9_999), 4)}`;
const birth = () => new Date(Date.UTC(1935, 0, 1) + below(25_000) * 86_400_000).toISOString().slice(0, 10);
const phone = () =>
  `(${pick(['212', '312', '415', '617', '503'])}) ${2 + below(8)}${1 + below(9)}${2 + below(8)}-${digits(4)}`;
const ibanOf = () => {
  const bban = `37040044${digits(10)}`;
  const check = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${pad(check, 2)}${bban}`.replace(/(.{4})(?=.)/g, '$1 ');
};
const quote = (cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const rows = [
  [
    'id',
    'name',
    'birth_date',
    'ssn',
    'phone',
    'email',
    'street',
    'city',
    'state',
    'zip',
    'card',
    'iban',
    'balance',
    'note',
  ],
];
for (let id = 1; id <= 1_200; id++) {
  const other = below(12) === 0;
  const [given, family] = [pick(GIVEN), pick(FAMILY)];
  const plain = `${given}.${family}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  const [city, state_] = pick(CITIES);
  const row = [
    String(1000 + id),
    other ? pick(OTHERS) : `${given} ${family}`,
    birth(),
    ssn(),
    phone(),
    `${other ? `user${below(9_000)}` : plain}@${pick(DOMAINS)}`,
    `${1 + below(990)} ${pick(STREETS)}${below(6) === 0 ? `, Apt ${1 + below(40)}` : ''}`,
    city,
    state_,
    pad(below(99_999), 5),
    cardNumber(),
    ibanOf(),
    (below(2_000_000) / 100 - 5_000).toFixed(2),
    pick(NOTES),
  ];
  // a table as it comes: gaps, and values that are not what their column says
  for (const column of [2, 3, 4, 5, 10, 11]) if (below(25) === 0) row[column] = '';
  if (below(60) === 0) row[3] = `9${row[3].slice(1)}`;
  if (below(60) === 0 && row[10]) row[10] = row[10].slice(0, -1) + ((Number(row[10].at(-1)) + 1) % 10);
  if (below(80) === 0) row[2] = pick(['1987-02-30', 'unknown']);
  if (below(80) === 0) row[5] = row[5].replace('@', ' at ');
  if (below(80) === 0) row[4] = pick(['555-1234', 'none']);
  rows.push(row);
}
writeFileSync(
  new URL('../examples/people.csv', import.meta.url),
  rows.map((row) => row.map(quote).join(',')).join('\n') + '\n',
);
