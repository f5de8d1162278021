// A PostgreSQL of its own for the pages that use one, when the machine has the programs.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

export interface Postgres {
  /** Variables by which psql finds it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The folder of its programs. */
function programs(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  const folders = readdirSync(VERSIONS).map((version) => join(VERSIONS, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** Whether there is one that can be started; it refuses to run as root, so another user has to be there then. */
export function hasPostgres(): boolean {
  return programs() !== undefined && as(['true']) === 0;
}

export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const bin = programs()!;
  must([join(bin, 'initdb'), '-D', data, '-A', 'trust', '-U', 'test', '--no-sync']);
  // a socket and no port
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  must([join(bin, 'pg_ctl'), '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    environment: { PGHOST: folder, PGUSER: 'test', PGDATABASE: 'postgres' },
    stop: async () => {
      must([join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function must(command: readonly string[]): void {
  if (as(command) !== 0) throw new Error(`${command.join(' ')} failed`);
}

function as(command: readonly string[]): number | null {
  const user = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const [program = '', ...args] = [...user, ...command];
  return spawnSync(program, args, { cwd: tmpdir(), stdio: 'ignore' }).status;
}
