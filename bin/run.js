#!/usr/bin/env node
// CommonJS (package.json beside this), because the ESM loader costs a start 5 to 8 ms.
/* eslint-disable @typescript-eslint/no-require-imports -- see above */
const { file, startCompiled } = require('./compiled.cjs');

if (!startCompiled()) {
  // Node 22.8 and later keep the compiled program between runs by themselves: two fifths of a short start.
  const { enableCompileCache } = require('node:module');
  const folder = enableCompileCache && require('./own-folder.cjs').ownFolder();
  if (folder) enableCompileCache(folder);
  require(file);
}
