// Booleans and durations as Vault's own programs, which are written in Go, read them from the environment.
import { UsageError } from '../errors.js';

/**
 * strconv.ParseBool: 1, t, T, TRUE, true, True and their opposites; anything else is an error, so that
 * `VAULT_SKIP_VERIFY=flase` never turns verification off.
 * @throws UsageError naming `where`
 */
export function parseGoBool(text: string, where: string): boolean {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text)) return false;
  throw new UsageError(`${where} is neither true nor false`, { hints: ['write true or false (or 1 or 0)'] });
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * A number of seconds (`90`) or a Go duration (`1m30s`, `500ms`).
 * @returns milliseconds, above 0
 * @throws UsageError naming `where`
 */
export function parseGoDuration(text: string, where: string): number {
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : (goDurationMs(text) ?? Number.NaN);
  if (!(ms >= 1) || ms > 86_400_000) {
    throw new UsageError(`${where} is not a duration`, {
      hints: ['write seconds, as 30, or a duration up to a day, as 1m30s'],
    });
  }
  return ms;
}

/** The milliseconds of a Go duration, which may be below 0; undefined for what is none. */
export function goDurationMs(text: string): number | undefined {
  const [, sign, rest] = /^(-?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d))+)$/.exec(text) ?? [];
  if (rest === undefined) return undefined;
  let ms = 0;
  for (const [, amount, unit] of rest.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d)/g))
    ms += Number(amount) * UNIT_MS[unit!]!;
  return sign === '-' ? -ms : ms;
}

/** A whole number from 0 to `most`. @throws UsageError naming `where` */
export function parseCount(text: string, where: string, most: number): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count <= most)) throw new UsageError(`${where} is not a whole number from 0 to ${most}`);
  return count;
}
