// What tests of faults share: a server that answers as told, and what is expected of the error that comes of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeySourceOptions } from '../../src/lib/keys/resolver.js';
import { makeCertificates, type Certificates } from './certificates.js';
import { FakeVault, healthy, type Handler } from './fake-vault.js';

/** The key that a fake server has under every name. */
export const KEY = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';

/** A home of its own for the tests of one file, with certificates, and what is to be closed behind each test. */
export interface FaultBench {
  readonly home: string;
  readonly certificates: Certificates;
  readonly closing: (() => Promise<void>)[];
  /** The key is taken from this server or from nowhere. */
  options(vault: KeySourceOptions['vault']): KeySourceOptions;
  /** @param clientsOf an authority whose clients alone are let in */
  fake(handler: Handler, tls?: { cert: string; key: string }, clientsOf?: Buffer): Promise<FakeVault>;
}

/** To be called once, at the top of a file. */
export function faultBench(): FaultBench {
  const home = mkdtempSync(join(tmpdir(), 'secureml-faults-'));
  const certificates = makeCertificates(home);
  const closing: (() => Promise<void>)[] = [];
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  return {
    ...{ home, certificates, closing },
    options: (vault) => ({
      vault: { token: 'a-token', maxRetries: '0', ...vault },
      useEnvFallback: false,
      env: { HOME: home },
    }),
    async fake(handler, tls, clientsOf) {
      const clients = clientsOf && { ca: clientsOf, requestCert: true, rejectUnauthorized: true };
      const server = await FakeVault.http(
        handler,
        tls && { cert: readFileSync(tls.cert), key: readFileSync(tls.key), ...clients },
      );
      closing.push(() => server.close());
      return server;
    },
  };
}

/** What a busy machine may need besides. A time limit that did not hold would be 20 s more, and a retry too many is seen otherwise. */
const BUSY_SECONDS = 8;

export interface ExpectedFault {
  readonly code: 3 | 4;
  readonly reason: string;
  readonly message: RegExp;
  /** Seconds. */
  readonly within: number;
}

export async function expectFault(
  run: Promise<unknown>,
  { code, reason, message, within }: ExpectedFault,
): Promise<void> {
  const started = Date.now();
  const error = (await run.then(
    () => undefined,
    (e: unknown) => e,
  )) as { message: string; exitCode: number; data: { reason: string }; hints: string[] };
  expect(error).toBeDefined();
  expect({ message: error.message, code: error.exitCode, reason: error.data?.reason }).toEqual({
    message: expect.stringMatching(message),
    code,
    reason,
  });
  expect(error.hints.length).toBeGreaterThan(0);
  expect((Date.now() - started) / 1000).toBeLessThan(within + BUSY_SECONDS);
}

/** Healthy but for reads of keys. */
export const onRead =
  (handler: Handler): Handler =>
  (asked, response) =>
    asked.path.startsWith('/v1/secret/data/') ? handler(asked, response) : healthy(KEY, asked, response);
