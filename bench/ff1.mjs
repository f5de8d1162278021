// FF1 on 9-digit values, one core, in memory, digits read and written: this program's format ff1 against @noble/ciphers.
import { FF1 } from '@noble/ciphers/ff1.js';
import { BlockCipher } from '../dist/lib/pseudonymize/block.js';
import { kernelsOver } from '../dist/lib/pseudonymize/kernels.js';
import { BlockScanner, OffsetBuffer } from '../dist/lib/csv/structure.js';
import { KernelMemory } from '../dist/lib/kernels/memory.js';
import { randomSequence } from './generate.mjs';

const KEY = Buffer.alloc(32, 7);
const ROWS = 20_000;
const TWEAK = '0011223344556677';
/** How often the block is enciphered for one figure: as long, about, as the other program takes for its own, which leaves the caches cold. */
const PASSES = 50;

function column(values) {
  return Buffer.from(`${values.join('\n')}\n`);
}

/**
 * A function that enciphers as many values as there are and returns the seconds it took, and one that gives the images of `values`.
 * Each round takes the images of the one before: no value is seen twice, so that nothing is only looked up.
 */
function ours(values, options) {
  const memory = new KernelMemory();
  const kernels = kernelsOver(memory);
  const dialect = { delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a };
  const plan = {
    ...{ decipher: false, dialect, width: 1, nulls: [], strict: false, ff1Only: false, ragged: 'error' },
    columns: [{ index: 0, name: 'x', format: 'ff1@1', options, domain: 'ff1' }],
    ...{ rewrites: [], drops: [] },
  };
  const cipher = new BlockCipher(plan, KEY, memory, kernels);
  const bytes = column(values);
  const block = memory.allocate(bytes.length + 64);
  const scanner = new BlockScanner(memory, kernels.scan, dialect, 1);
  const offsets = new OffsetBuffer(memory, values.length + 128);
  const once = () => {
    const { structure } = scanner.scan(block, bytes.length, true, offsets);
    const started = process.hrtime.bigint();
    cipher.process({ block, structure });
    return Number(process.hrtime.bigint() - started) / 1e9;
  };
  const often = () => {
    let sum = 0;
    for (let i = 0; i < PASSES; i++) sum += once();
    return sum / PASSES;
  };
  memory.u8(block, bytes.length).set(bytes);
  const images = () => {
    memory.u8(block, bytes.length).set(bytes);
    once();
    return Buffer.from(memory.u8(block, bytes.length)).toString().trimEnd().split('\n');
  };
  return { once, often, images };
}

function noble(values, alphabet) {
  const ff1 = FF1(alphabet.length, KEY, Buffer.from(TWEAK, 'hex'));
  const index = new Map([...alphabet].map((c, i) => [c, i]));
  const encrypt = (value) =>
    ff1
      .encrypt(Array.from(value, (c) => index.get(c)))
      .map((i) => alphabet[i])
      .join('');
  const some = values.slice(0, 400);
  let out;
  const once = () => {
    const started = process.hrtime.bigint();
    out = some.map(encrypt);
    return (Number(process.hrtime.bigint() - started) / 1e9) * (values.length / some.length);
  };
  return { once, images: () => out };
}

/** Seconds for the same values by both, in turn. */
export function ff1Pair(length, alphabet = '0123456789') {
  const below = randomSequence(length);
  const values = Array.from({ length: ROWS }, () =>
    Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
  );
  const [a, b] = [ours(values, { alphabet, tweak: TWEAK }), noble(values, alphabet)];
  // enough rounds that tables are built, as they are in a long column
  for (let i = 0; i < 12; i++) a.once();
  b.once();
  const images = b.images();
  if (a.images().slice(0, images.length).join() !== images.join())
    throw new Error('the two do not give the same images');
  return { values: ROWS, ours: a.often, noble: b.once };
}
