// What tests of keys in a real server share: a server with a mount of each KV version, a home, and the options that lead there.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeySourceOptions } from '../../src/lib/keys/resolver.js';
import { startDevServer, type VaultServer } from './vault-server.js';

/** KV v2 at `secret`, KV v1 at `kv1`. */
export interface VaultBench {
  readonly server: VaultServer;
  readonly home: string;
  /** Of the test that runs. */
  readonly warnings: string[];
  /** That server with its first token, unless `vault` says otherwise. */
  using(vault?: KeySourceOptions['vault'], env?: Record<string, string>): KeySourceOptions;
  /** The name of a key that nobody has made yet. */
  name(): string;
}

/** To be called once, at the top of what `describeWithVault` declares. */
export function vaultBench(): VaultBench {
  let server: VaultServer | undefined;
  let home = '';
  const warnings: string[] = [];
  beforeAll(async () => {
    server = await startDevServer();
    home = mkdtempSync(join(tmpdir(), 'secureml-keys-'));
    await server.must('POST', 'sys/mounts/kv1', { type: 'kv', options: { version: '1' } });
    // a mount is there a moment before it answers
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(() => void warnings.splice(0));
  return {
    get server() {
      return server!;
    },
    get home() {
      return home;
    },
    warnings,
    using: (vault = {}, env = {}) => ({
      vault: { url: server!.url, token: server!.token, ...vault },
      env: { HOME: home, ...env },
      onWarning: (warning) => warnings.push(warning),
    }),
    name: () => `k${randomBytes(6).toString('hex')}`,
  };
}
