// What one writes without this program: csv-parse, @noble/ciphers and csv-stringify, three columns.
// Usage: node bench/peers/csv-parse-noble.mjs IN OUT
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FF1 } from '@noble/ciphers/ff1.js';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

const [, , input, output] = process.argv;
const ff1 = FF1(10, new Uint8Array(32).fill(7), new Uint8Array(8));
const encrypt = (value) => {
  const digits = ff1.encrypt(Array.from(value.replace(/\D/g, ''), Number));
  let next = 0;
  return value.replace(/\d/g, () => String(digits[next++]));
};
const protect = new Transform({
  objectMode: true,
  transform(row, _, done) {
    for (const column of ['ssn', 'phone', 'card']) row[column] = encrypt(row[column]);
    done(null, row);
  },
});
await pipeline(
  createReadStream(input),
  parse({ columns: true }),
  protect,
  stringify({ header: true }),
  createWriteStream(output),
);
