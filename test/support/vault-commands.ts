// What tests of whole programs with a real Vault share: a server for the file, and a folder for each test.
import { Workdir, type Outcome, type RunOptions } from './program.js';
import { startDevServer, type VaultServer } from './vault-server.js';

/** KV v2 at `secret`, as on a fresh server. */
export interface CommandBench {
  readonly server: VaultServer;
  /** Of the test that runs. Its runs know of the server only what they are told. */
  readonly work: Workdir;
  /** The variables that lead to the server, with its first token. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs a command line that is led to the server. */
  run(args: readonly string[], options?: RunOptions): Promise<Outcome>;
  /** The same, which has to succeed. @returns what it said on stderr */
  done(args: readonly string[], options?: RunOptions): Promise<string>;
}

/**
 * To be called once, at the top of what `describeWithVault` declares.
 * @param prepare what the server has to have besides
 */
export function commandBench(prepare: (server: VaultServer) => Promise<void> = async () => {}): CommandBench {
  let server: VaultServer | undefined;
  let work: Workdir | undefined;
  beforeAll(async () => {
    server = await startDevServer();
    await prepare(server);
  }, 300_000);
  afterAll(() => server?.stop());
  beforeEach(() => void (work = new Workdir()));
  afterEach(() => work!.remove());
  const bench: CommandBench = {
    get server() {
      return server!;
    },
    get work() {
      return work!;
    },
    get env() {
      return { SECUREML_VAULT_URL: server!.url, SECUREML_VAULT_TOKEN: server!.token };
    },
    run: (args, options = {}) => work!.run(args, { ...options, env: { ...bench.env, ...options.env } }),
    async done(args, options) {
      const { code, stderr } = await bench.run(args, options);
      expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
      return stderr;
    },
  };
  return bench;
}
