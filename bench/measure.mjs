// Whole processes and functions, timed in turn: a, b, a, b, ... so that a machine that changes its speed changes both.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Seconds and peak memory (MiB, Linux) of a command. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
    let peak = 0;
    let stderr = '';
    child.stderr?.on('data', (chunk) => (stderr += chunk));
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // it has ended, or this is not Linux
      }
    }, 10);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(look);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (code === 0) resolve({ seconds, peak });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${stderr.slice(0, 500)}`));
    });
  });
}

export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[sorted.length >> 1], max: sorted.at(-1) };
}

/** Times two things in turn and returns the ratios b / a, pair by pair: how many times as fast `a` is. */
export async function compare(a, b, times) {
  const [as, bs] = [[], []];
  await a();
  for (let i = 0; i < times; i++) {
    as.push(await a());
    bs.push(await b());
  }
  return { ratio: summary(as.map((x, i) => bs[i] / x)), a: summary(as), b: summary(bs) };
}
