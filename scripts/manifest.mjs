// dist/commands -> oclif.manifest.json: flags, arguments and texts of every command, so that none is loaded for help.
// With --check nothing is written and a difference fails.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { settings } from '@oclif/core';

settings.enableAutoTranspile = false;
const { cacheCommand } = createRequire(import.meta.url)(
  // not among the package's exports, so by its place
  fileURLToPath(new URL('../node_modules/@oclif/core/lib/util/cache-command.js', import.meta.url)),
);
const root = new URL('..', import.meta.url);
const { COMMANDS } = await import(new URL('dist/command-table.js', root));
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

const commands = {};
for (const [id, load] of Object.entries(COMMANDS).sort()) {
  const { default: command } = await load();
  command.id = id;
  const cached = await cacheCommand(command, undefined, true);
  commands[id] = JSON.parse(JSON.stringify(cached));
}
const text = JSON.stringify({ commands, version }, undefined, 2) + '\n';
const file = new URL('oclif.manifest.json', root);
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error('oclif.manifest.json is out of date: run npm run build and commit it');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
