// Jest's own console decorates what is printed; tests that count or compare lines need them as they are.
import { Console } from 'node:console';

globalThis.console = new Console(process.stdout, process.stderr);
