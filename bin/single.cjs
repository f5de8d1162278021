// What the single binary starts: the program, in the function that Node wraps around modules, and its compiled form. scripts/package.mjs
// puts both into it beside this.
/* eslint-disable @typescript-eslint/no-require-imports -- a single executable starts a CommonJS script */
const { writeSync } = require('node:fs');
const { getAssetKeys, getRawAsset } = require('node:sea');
const { Script } = require('node:vm');

const asset = (name) => Buffer.from(getRawAsset(name));

/** Runs the program. V8 rejects a compiled form that does not fit, and compiles what it needs. */
function start() {
  // as bin/compiled.cjs does it
  const part = process.argv[2] === 'keys' ? 'secureml-keys' : 'secureml';
  const compiled = `${part}-compiled`;
  const name = 'secureml.cjs';
  // the bundle is ASCII (scripts/bundle.mjs), and this is the fastest way to read that
  const script = new Script(asset(part).latin1Slice(), {
    filename: name,
    ...(getAssetKeys().includes(compiled) && { cachedData: asset(compiled) }),
  });
  const self = { exports: {} };
  script.runInThisContext().call(self.exports, self.exports, require, self, name, '/');
}

/** Whether all of it could be written; what to say of a failure the program knows. */
function printed(bytes) {
  try {
    return writeSync(1, bytes) === bytes.length;
  } catch {
    return false;
  }
}

// loading the program takes longer than starting Node, and this question needs nothing of it
if (!(process.argv.length === 3 && process.argv[2] === '--version' && printed(asset('version')))) start();
