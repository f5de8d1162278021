// What an oracle was asked, one line a check: scripts/oracles.mjs makes the table in docs/oracles.md of these lines.

/** Images of valid values: all accepted by the oracle, no two alike, all turned back. The caller has checked it. */
export function reportValid(format: string, oracle: string, count: number): void {
  console.log(`oracle | ${format} | ${oracle} | ${count} valid of ${count} | 0 collisions | all reversed`);
}

/** Images of invalid values, none accepted by the oracle. */
export function reportInvalid(format: string, oracle: string, count: number): void {
  console.log(`oracle | ${format} | ${oracle} | ${count} invalid of ${count}`);
}
