// Third-party test data lives outside the project. Tests that need it run where it is and say so where it is not.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';

/** The folder with test data: SECUREML_TEST_DATA, else `shared` beside the checkout. */
export const sharedFolder = resolve(process.env.SECUREML_TEST_DATA ?? join(process.cwd(), '..', 'shared'));

export function sharedPath(...parts: string[]): string {
  return join(sharedFolder, ...parts);
}

export function hasShared(...parts: string[]): boolean {
  return existsSync(sharedPath(...parts));
}

/** Parses a JSON file of the shared folder; a name ending in .gz is unpacked. */
export function readSharedJson<T>(...parts: string[]): T {
  const bytes = readFileSync(sharedPath(...parts));
  return JSON.parse((parts.at(-1)!.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as T;
}

/** Declares tests that need a shared file, or one test that says that they did not run. */
export function describeWithShared(parts: string[], name: string, body: () => void): void {
  if (hasShared(...parts)) {
    describe(name, body);
    return;
  }
  describe(name, () => {
    it('did not run', () => {
      console.warn(`not run: ${name} (${sharedPath(...parts)} is not there)`);
    });
  });
}
