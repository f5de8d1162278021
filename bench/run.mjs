// The figures of the README, measured against what is named there, in one run.
// Measured is the single binary where it has been made from this build (`npm run package`), otherwise bin/run.js on this Node.
//   npm run bench                     everything, a few minutes
//   npm run bench -- --readme         the same, and rewrites the README's table and bench/figures.json
//   npm run bench -- --quick          under a minute; fails when a ratio falls under half of bench/figures-quick.json
//   npm run bench -- --quick --keep   the same, and rewrites bench/figures-quick.json
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ff1Pair } from './ff1.mjs';
import { Figures } from './figures.mjs';
import { generate } from './generate.mjs';
import { compare, run } from './measure.mjs';
import { copier, go, nanoseconds, rust } from './peers.mjs';
import { programOf } from './program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');
const runs = quick ? 3 : 5;
/** For what takes long. */
const few = { times: 3 };
const folder = mkdtempSync(join(tmpdir(), 'secureml-bench-'));
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  SECUREML_MASTER_KEY: '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94',
};
const program = programOf(root);
const peer = join(root, 'bench', 'peers', 'csv-parse-noble.mjs');
const figures = new Figures(quick ? 'figures-quick.json' : 'figures.json');

/**
 * Measures how many times as fast `a` is as `b` (with `less`: how much more it takes). In the quick run a ratio that looks like a fall
 * is measured again before it counts: the machine may have been busy.
 */
async function ratio(name, against, a, b, { less = false, times = runs } = {}) {
  let result = await compare(a, b, times);
  for (let again = 0; quick && again < 3 && figures.hasFallen(name, against, result.ratio, less); again++) {
    result = await compare(a, b, times);
  }
  figures.add(name, against, result.ratio, less);
  return result;
}

const secureml = (args) => run(program.command, [...program.args, ...args], { env });

const anonymize = (input, columns, more = []) =>
  secureml(['anonymize', input, '-c', columns, '-o', join(folder, 'out.csv'), '--force', '--quiet', ...more]);

/** To /dev/null: no manifest, no digests. */
const toNull = (input, columns, threads = '1') =>
  secureml(['anonymize', input, '-c', columns, '--quiet', '--threads', threads]);

try {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, ${runs} runs each; whole processes: ${program.name}\n`,
  );

  const [goProgram, rustProgram, copy] = quick ? [] : [go(), rust(), copier()];
  for (const [length, alphabet, what] of [
    [9, undefined, '9 digits'],
    [16, undefined, '16 digits'],
    [12, '0123456789abcdefghijklmnopqrstuvwxyz', '12 characters of radix 36'],
  ]) {
    const pair = ff1Pair(length, alphabet);
    const name = `FF1, ${what}, one core, in memory`;
    const result = await ratio(name, '@noble/ciphers', pair.ours, pair.noble);
    console.log(`    ${Math.round((result.a.median / pair.values) * 1e9)} ns a value`);
    if (!goProgram) continue;
    await ratio(
      name,
      'Go, github.com/capitalone/fpe',
      async () => (await pair.ours()) / pair.values,
      async () => nanoseconds(goProgram, 50_000, alphabet?.length ?? 10, length) / 1e9,
    );
  }

  const rows = quick ? 100_000 : 1_000_000;
  const [big, small] = [join(folder, 'big.csv'), join(folder, 'small.csv')];
  const part = quick ? 2_000 : 20_000; // what the slow peers get: their time a row does not depend on how many there are
  await generate(rows, big);
  await generate(part, small);
  const three = 'ssn=ssn,phone=phone,card=card';
  const ten =
    'name,ssn=ssn,phone=phone,card=card,email=email,birth_date=date,street=street-address,city=city,iban=iban,ip=ipv4';
  const one = ['--threads', '1'];
  const seconds = async (columns, more = one) => (await anonymize(big, columns, more)).seconds;
  const result = await ratio(
    `anonymize ssn, phone and card of ${rows.toLocaleString('en-US')} rows, one thread`,
    'csv-parse + @noble/ciphers + csv-stringify',
    async () => (await seconds(three)) / rows,
    async () => (await run(process.execPath, [peer, small, join(folder, 'peer.csv')])).seconds / part,
  );
  console.log(`    ${(1 / result.a.median / 1e6).toFixed(2)} million rows/s`);

  if (rustProgram) {
    const theirs = join(folder, 'rust.csv');
    await ratio(
      'the same',
      'Rust, crates csv and fpe',
      async () => (await seconds(three)) / rows,
      async () => (await run(rustProgram, [small, theirs, 'ssn,phone,card'])).seconds / part,
    );
  }
  if (copy) {
    const copies = `${copy} fmt, which only copies`;
    const fmt = async () => (await run(copy, ['fmt', big, '-o', join(folder, 'copy.csv')])).seconds;
    await ratio('the same', copies, () => seconds(three), fmt);
    await ratio(
      'the same to /dev/null, without a manifest',
      copies,
      async () => (await toNull(big, three)).seconds,
      async () => (await run(copy, ['fmt', big])).seconds,
    );
    await ratio('ten columns, one thread', copies, () => seconds(ten), fmt, few);
  }
  if (!quick) {
    await ratio(
      'three columns, up to two threads',
      'one thread',
      () => seconds(three, ['--threads', '2']),
      () => seconds(three),
    );
    await anonymize(big, three, []);
    const [there, back] = [join(folder, 'out.csv'), join(folder, 'back.csv')];
    const reverse = () => secureml(['deanonymize', there, '-o', back, '--force', '--quiet', ...one]);
    await ratio(
      'deanonymize',
      'anonymize',
      async () => (await reverse()).seconds,
      () => seconds(three),
    );

    const huge = join(folder, 'huge.csv');
    await generate(rows * 10, huge);
    const [once, tenTimes] = [await anonymize(big, three, one), await anonymize(huge, three, one)];
    // what is done once counts for little in ten times the rows
    const long = 'three columns of ten times the rows, to /dev/null';
    const longSeconds = async (threads) => (await toNull(huge, three, threads)).seconds;
    const fmtHuge = async () => (await run(copy, ['fmt', huge])).seconds;
    if (copy)
      await ratio(`${long}, one thread`, `${copy} fmt, which only copies`, () => longSeconds('1'), fmtHuge, few);
    await ratio(
      `${long}, up to two threads`,
      'one thread',
      () => longSeconds('2'),
      () => longSeconds('1'),
      few,
    );
    rmSync(huge);
    figures.addMemory('peak memory, one thread, 0.2 GB', once.peak);
    figures.addMemory('peak memory, one thread, 2 GB', tenTimes.peak);
  }

  await ratio(
    'secureml --version',
    'the time of a bare node -e 0',
    async () => (await run(process.execPath, ['-e', '0'])).seconds,
    // the same Node on both sides: bench/start.mjs measures the binary
    async () => (await run(process.execPath, [join(root, 'bin', 'run.js'), '--version'])).seconds,
    { less: true, times: runs * 3 },
  );

  if (process.argv.includes('--readme') || process.argv.includes('--keep')) figures.save();
  if (process.argv.includes('--readme')) figures.writeReadme();
  if (quick) figures.compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
