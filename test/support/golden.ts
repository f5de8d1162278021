// The pinned vectors of test/golden, one file a format.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from '../../src/lib/formats/format.js';

export interface Golden {
  /** name@version */
  readonly format: string;
  /** hex */
  readonly key: string;
  readonly groups: readonly {
    readonly options?: Options;
    readonly domain?: string;
    /** plaintext, pseudonym */
    readonly vectors: readonly (readonly [string, string])[];
  }[];
}

export const goldenFolder = join(process.cwd(), 'test', 'golden');

export function goldenFiles(): string[] {
  return readdirSync(goldenFolder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

export function readGolden(file: string): Golden {
  return JSON.parse(readFileSync(join(goldenFolder, file), 'utf8')) as Golden;
}
