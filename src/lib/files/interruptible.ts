// The open of a named pipe waits in the system for its other end. Meanwhile no handler of a signal runs, so that none may be in the way.

const ENDING = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/** Runs what may wait in the system; a signal meanwhile ends the process as if nobody handled it. */
export function interruptible<T>(act: () => T): T {
  const handled = ENDING.map((signal) => ({ signal, handlers: process.rawListeners(signal) }));
  for (const { signal } of handled) process.removeAllListeners(signal);
  try {
    return act();
  } finally {
    for (const { signal, handlers } of handled) {
      for (const handler of handlers) process.on(signal, handler as NodeJS.SignalsListener);
    }
  }
}
