// Values a second on one core for each format, through the program's own path (a block of a table, read and written), as a ratio to
// @noble/ciphers FF1 on 9 digits in the same run. Writes docs/format-speed.md unless formats are named.
// Usage: npm run build && node bench/formats.mjs [FORMAT ...]
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { FF1 } from '@noble/ciphers/ff1.js';
import * as prettier from 'prettier';
import { BlockScanner, OffsetBuffer } from '../dist/lib/csv/structure.js';
import { createCodec, formatNamed, formats } from '../dist/lib/formats/registry.js';
import { KernelMemory } from '../dist/lib/kernels/memory.js';
import { BlockCipher } from '../dist/lib/pseudonymize/block.js';
import { kernelsOver } from '../dist/lib/pseudonymize/kernels.js';

const KEY = Buffer.alloc(32, 7);
const ROWS = 10_000;
/** Blocks that warm up, enough that tables are built as in a long column, and blocks that are measured; no value is seen twice. */
const WARM = 6;
const MEASURED = 5;
const DIALECT = { delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a };

const below = (size) => BigInt(`0x${randomBytes(Math.ceil(size.toString(16).length / 2) + 8).toString('hex')}`) % size;

/** Random values of the class that the format's example is in, quoted where they have to be. */
function columnOf(codec, example) {
  const parsed = codec.parse(example);
  const rows = [];
  while (rows.length < ROWS) {
    const value = parsed.parts.length > 0 ? parsed.write(parsed.parts.map(({ size }) => below(size))) : example;
    if (codec.admits && !codec.admits(value, example)) continue;
    rows.push(/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  }
  return Buffer.from(`${rows.join('\n')}\n`);
}

/** What columns mostly hold, where the format's example is there to show more: letters beyond ASCII, particles, titles. */
const PLAIN = {
  text: ['Ward 12-B'],
  name: ['Anna Lindholm'],
  'full-name': ['Anna Lindholm'],
  'last-name': ['Lindholm'],
  'street-address': ['12 Station Road'],
  city: ['Hamburg'],
  'postal-code': ['90210', { country: 'US' }],
  username: ['jane.doe'],
  email: ['anna.lindholm@example.com'],
  'steuer-id': ['86095742719'],
  mac: ['00:1b:44:11:3a:b7'],
};

/** Nanoseconds a value of a block of fresh ones takes, and one of the other program between them: the best of each. */
function measure(format, example, given) {
  const options = given ?? format.exampleOptions ?? format.infer?.([example], {}) ?? {};
  const codec = createCodec(format, options);
  const memory = new KernelMemory();
  const kernels = kernelsOver(memory);
  const plan = {
    ...{ decipher: false, dialect: DIALECT, width: 1, nulls: [], strict: false, ff1Only: false, ragged: 'error' },
    ...{ drops: [], rewrites: [] },
    columns: [{ index: 0, name: 'x', format: `${format.name}@${format.version}`, options, domain: format.name }],
  };
  const cipher = new BlockCipher(plan, KEY, memory, kernels);
  const scanner = new BlockScanner(memory, kernels.scan, DIALECT, 1);
  const offsets = new OffsetBuffer(memory, ROWS + 128);
  let [own, other] = [Infinity, Infinity];
  for (let round = 0; round < WARM + MEASURED; round++) {
    const bytes = columnOf(codec, example);
    const block = memory.allocate(bytes.length * 2 + 64);
    memory.u8(block, bytes.length).set(bytes);
    const { structure } = scanner.scan(block, bytes.length, true, offsets);
    const started = process.hrtime.bigint();
    const { failures } = cipher.process({ block, structure });
    const taken = Number(process.hrtime.bigint() - started) / ROWS;
    if (failures.length > 0) throw new Error(`${format.name}: ${failures.length} failures`);
    memory.release(block, bytes.length * 2 + 64);
    if (round < WARM) continue;
    own = Math.min(own, taken);
    other = Math.min(other, noble());
  }
  return { own, other };
}

const ff1 = FF1(10, KEY, Buffer.alloc(8));
const numbers = Array.from({ length: 300 }, () => Array.from(String(100_000_000n + below(900_000_000n)), Number));

/** Nanoseconds a value of the other program. */
function noble() {
  const started = process.hrtime.bigint();
  for (const value of numbers) ff1.encrypt(value);
  return Number(process.hrtime.bigint() - started) / numbers.length;
}

const names = process.argv.slice(2);
const list = names.length > 0 ? names.map(formatNamed) : formats();
const head =
  '| format | for example | values a second | times @noble/ciphers FF1 on 9 digits |\n| --- | --- | ---: | ---: |';
console.log(head);
const lines = [];
for (const format of list) {
  const plain = PLAIN[format.name];
  for (const [example, options] of [...(plain ? [plain] : []), [format.example]]) {
    const { own, other } = measure(format, example, options);
    const rate = Math.round(1e9 / own).toLocaleString('en-US');
    const shown = example.replaceAll('|', '\\|');
    lines.push(`| ${format.name} | \`${shown}\` | ${rate} | ${(other / own).toFixed(other / own < 10 ? 1 : 0)} |`);
    console.log(lines.at(-1));
  }
}
if (names.length === 0) {
  const path = fileURLToPath(new URL('../docs/format-speed.md', import.meta.url));
  const table = `# How fast each format is

Random values of the class that the example is in, all of them different, one core, through the program's own path from bytes to bytes; the ratio is to
\`@noble/ciphers\` FF1 on 9 digits in the same run (${cpus()[0].model}, Node ${process.versions.node}). Values that repeat cost a look-up instead. Made by
\`node bench/formats.mjs\`.

${head}
${lines.join('\n')}
`;
  writeFileSync(path, await prettier.format(table, { ...(await prettier.resolveConfig(path)), filepath: path }));
}
