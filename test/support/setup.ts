// Runs before each test file.
import { Console } from 'node:console';
import fc from 'fast-check';
import { SEED } from './seeded.js';

// Jest's own console decorates what is printed; tests that count or compare lines need them as they are.
globalThis.console = new Console(process.stdout, process.stderr);

fc.configureGlobal({ seed: SEED });
