// The grammars of Latin words -> src/generated/automata.ts: compiled, since that takes longer than most tables do.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents: `export { compileGrammar } from './src/lib/formats/words/grammar.js';
      export * from './src/lib/formats/tables/latin-syllables.js';`,
    resolveDir: root,
  },
  ...{ bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'warning' },
});
const { compileGrammar, LATIN, ACCOUNT } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** Tiers, then letter by letter where each state leads: columns are more alike than rows. */
function pack({ states, letters, next, tier }) {
  const width = letters.length;
  const columns = Uint16Array.from(
    { length: next.length },
    (_, i) => next[(i % states) * width + Math.floor(i / states)],
  );
  return deflateRawSync(Buffer.concat([tier, Buffer.from(columns.buffer)]), { level: 9 }).toString('base64');
}

const lines = ['// made by scripts/grammars.mjs from the grammars of Latin words; do not edit'];
for (const [name, grammar] of [
  ['latin', LATIN],
  ['account', LATIN + ACCOUNT],
]) {
  const automaton = compileGrammar(grammar);
  const packed = { start: automaton.start, states: automaton.states, packed: pack(automaton) };
  lines.push(`export const ${name} = ${JSON.stringify(packed)};`);
}
await mkdir(`${root}src/generated`, { recursive: true });
await writeFile(`${root}src/generated/automata.ts`, lines.join('\n') + '\n');
