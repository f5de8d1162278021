// The program whose whole processes are measured: what users get, which is the binary, where it is of this build.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the command, its first arguments, and what to call it */
export function programOf(root) {
  const [binary, built] = [join(root, 'build', 'secureml'), join(root, 'dist', 'secureml.cjs')];
  // packaged after the build: an older one would be another program
  if (existsSync(binary) && statSync(binary).mtimeMs > statSync(built).mtimeMs) {
    return { command: binary, args: [], name: 'the single binary' };
  }
  return {
    command: process.execPath,
    args: [join(root, 'bin', 'run.js')],
    name: `bin/run.js on Node ${process.versions.node}`,
  };
}
