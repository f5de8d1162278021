#!/usr/bin/env node
// Builds what has changed, then starts the command line.
/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS, as run.js */
const { execFileSync, spawnSync } = require('node:child_process');
const { join } = require('node:path');

execFileSync('npm', ['run', '--silent', 'build'], {
  cwd: join(__dirname, '..'),
  stdio: ['ignore', 'ignore', 'inherit'],
});
const run = join(__dirname, 'run.js');
process.exitCode = spawnSync(process.execPath, [run, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
