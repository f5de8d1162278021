// Loads the program as Node's own loader would, with the compiled form that scripts/code-cache.mjs made. CommonJS, because
// the ESM loader costs some milliseconds for each file and each built-in module.
/* eslint-disable @typescript-eslint/no-require-imports -- see above */
const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const vm = require('node:vm');

// Reading the program is most of a short start, and what is about keys is a third of it (scripts/bundle.mjs).
const name = process.argv[2] === 'keys' ? 'secureml-keys' : 'secureml';
const file = join(__dirname, `../dist/${name}.cjs`);
// Named after the very Node that made it: V8 takes the compiled form of another release of its own version, and then crashes.
const cache = join(__dirname, `../dist/${name}-${process.version}-${process.platform}-${process.arch}.cache`);

/** The program as a script. V8 rejects a compiled form of other flags or of another text. */
function compile(cachedData, filename = file) {
  // the bundle is ASCII (scripts/bundle.mjs), and this is the fastest way to read that
  return new vm.Script(wrap(readFileSync(file, 'latin1')), {
    filename,
    ...(cachedData ? { cachedData } : {}),
  });
}

/** Runs it. */
function start(script) {
  const self = { exports: {} };
  script.runInThisContext().call(self.exports, self.exports, createRequire(file), self, file, dirname(file));
}

/** Runs it if there is a compiled form that fits; says whether it did. */
function startCompiled() {
  let script;
  try {
    script = compile(readFileSync(cache));
  } catch {
    return false;
  }
  if (script.cachedDataRejected !== false) return false;
  start(script);
  return true;
}

module.exports = { file, cache, compile, start, startCompiled };
