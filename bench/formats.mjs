// Values a second on one core for each format, through the program's own path (a block of a table, read and written), as a ratio to
// @noble/ciphers FF1 on 9 digits in the same run. Usage: npm run build && node bench/formats.mjs [FORMAT ...]
import { randomBytes } from 'node:crypto';
import { FF1 } from '@noble/ciphers/ff1.js';
import { BlockScanner, OffsetBuffer } from '../dist/lib/csv/structure.js';
import { createCodec, formatNamed, formats } from '../dist/lib/formats/registry.js';
import { KernelMemory } from '../dist/lib/kernels/memory.js';
import { BlockCipher, kernelsOver } from '../dist/lib/pseudonymize/block.js';

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

/** Seconds that a block of fresh values takes, the best of some. */
function secondsFor(format) {
  const options = format.exampleOptions ?? format.infer?.([format.example], {}) ?? {};
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
  let best = Infinity;
  let failures = 0;
  for (let round = 0; round < WARM + MEASURED; round++) {
    const bytes = columnOf(codec, format.example);
    const block = memory.allocate(bytes.length * 2 + 64);
    memory.u8(block, bytes.length).set(bytes);
    const { structure } = scanner.scan(block, bytes.length, true, offsets);
    const started = process.hrtime.bigint();
    const done = cipher.process({ block, structure });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (round >= WARM) best = Math.min(best, seconds);
    failures += done.failures.length;
    memory.release(block, bytes.length * 2 + 64);
  }
  if (failures > 0) throw new Error(`${format.name}: ${failures} failures`);
  return best;
}

/** Values a second of the other program. */
function noble() {
  const ff1 = FF1(10, KEY, Buffer.alloc(8));
  const values = Array.from({ length: 500 }, () => Array.from(String(100_000_000n + below(900_000_000n)), Number));
  let best = Infinity;
  for (let round = 0; round < 4; round++) {
    const started = process.hrtime.bigint();
    for (const value of values) ff1.encrypt(value);
    best = Math.min(best, Number(process.hrtime.bigint() - started) / 1e9);
  }
  return values.length / best;
}

const names = process.argv.slice(2);
const list = names.length > 0 ? names.map(formatNamed) : formats();
console.log('| format | values a second | times @noble/ciphers FF1 on 9 digits |');
console.log('| --- | ---: | ---: |');
for (const format of list) {
  // in turn, so that both see the same machine
  const other = noble();
  const own = ROWS / secondsFor(format);
  console.log(
    `| ${format.name} | ${Math.round(own).toLocaleString('en-US')} | ${Math.round(own / Math.max(other, noble()))} |`,
  );
}
