// A line on the terminal that says how far a file is; gone when it is done.
import { now } from '../clock.js';
import { grouped } from './count.js';
import { onTerminal, rewrite } from './messages.js';

const EVERY_MS = 100;
const WIDTH = 24;

export interface ProgressLine {
  update(bytes: number, rows: number): void;
  /** Takes the line off the screen. */
  clear(): void;
}

/**
 * @param total bytes to come; undefined for a pipe
 * @param wanted undefined: on a terminal only
 */
export function progressLine(label: string, total: number | undefined, wanted: boolean | undefined): ProgressLine {
  if (!(wanted ?? onTerminal())) return { update: () => {}, clear: () => {} };
  const started = now();
  let shown = 0;
  return {
    update(bytes, rows) {
      const at = now();
      if (at - shown < EVERY_MS) return;
      shown = at;
      const rate = bytes / 1e6 / Math.max(0.001, (at - started) / 1_000);
      const share = total ? Math.min(1, bytes / total) : undefined;
      const bar =
        share === undefined
          ? ''
          : `${'#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.')} ${Math.floor(share * 100)} %, `;
      // a line that the terminal breaks would not be taken away
      const room = (process.stderr.columns || Infinity) - 1;
      const facts = `${bar}${grouped(rows)} rows, ${rate.toFixed(0)} MB/s`;
      rewrite(`${label.slice(0, Math.max(0, room - facts.length - 2))}: ${facts}`.slice(0, room));
    },
    clear: () => rewrite(''),
  };
}
