// The grammars of Latin words -> src/generated/automata.ts: compiled, since that takes longer than most tables do.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents: `export { automatonOf, compileGrammar, NO_NAME, PLAIN, SELDOM } from './src/lib/formats/words/grammar.js';
      export * from './src/lib/formats/tables/latin-syllables.js';`,
    resolveDir: root,
  },
  ...{ bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'warning' },
});
const { automatonOf, compileGrammar, NO_NAME, PLAIN, SELDOM, LATIN, ACCOUNT } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** Where each state leads, two bytes a letter, then a byte of tier a state. */
function pack({ start, states, next, tier }) {
  const bytes = Buffer.concat([Buffer.from(next.buffer, next.byteOffset, next.byteLength), tier]);
  return { start, states, packed: deflateRawSync(bytes, { level: 9 }).toString('base64') };
}

const lines = ['// made by scripts/grammars.mjs from the grammars of Latin words; do not edit'];
for (const [name, grammar] of [
  ['latin', LATIN],
  ['account', LATIN + ACCOUNT],
]) {
  const all = compileGrammar(grammar);
  const ofTier = [PLAIN, SELDOM, NO_NAME].map((tier) => pack(automatonOf(all, 1 << tier)));
  lines.push(`export const ${name} = ${JSON.stringify({ all: pack(all), ofTier })};`);
}
await mkdir(`${root}src/generated`, { recursive: true });
await writeFile(`${root}src/generated/automata.ts`, lines.join('\n') + '\n');
