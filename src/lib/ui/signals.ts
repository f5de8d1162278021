import { isWritingStream } from '../files/stream-output.js';
import { discardAll } from '../files/temporaries.js';

// Windows has no SIGQUIT
const QUIT = process.platform === 'win32' ? {} : { SIGQUIT: 3 };
const NUMBERS = { SIGHUP: 1, SIGINT: 2, ...QUIT, SIGTERM: 15 };

/** On a signal half-written files go, and the process ends with 128 + its number, as the shell expects. */
export function cleanUpOnSignals(): void {
  for (const [signal, number] of Object.entries(NUMBERS)) {
    process.once(signal, () => {
      discardAll();
      // nobody handles it any more, so that it ends the process here; not that of a container, which has no parent
      if (isWritingStream()) process.kill(process.pid, signal);
      process.exit(128 + number);
    });
  }
}
