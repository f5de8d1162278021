#!/usr/bin/env node
const module = process.getBuiltinModule('module');
const require = module.createRequire(import.meta.url);

if (!require('./compiled.cjs').startCompiled()) {
  // Node 22.8 and later keep the compiled program between runs by themselves.
  module.enableCompileCache?.();
  require('../dist/secureml.cjs');
}
