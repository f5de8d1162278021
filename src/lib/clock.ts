// Time for measuring how long something took. `performance` would be loaded for it, with all that Node can measure.

/** Milliseconds since some moment. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
