// From settings to a client: address, TLS, proxy, limits.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KeyError, UsageError } from '../errors.js';
import { inWords } from '../system-words.js';
import { VaultClient } from './client.js';
import { parseCount, parseGoBool, parseGoDuration } from './go-values.js';
import type { TlsSettings } from './http.js';
import { proxyFor } from './proxy.js';
import type { VaultSettings } from './settings.js';

/** As in Vault's own client: for one request with all its retries. */
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_RETRIES = 2;
/** A machine that is there accepts a connection within this. */
const CONNECT_MS = 5_000;

/** Makes the client that the settings describe; nothing is sent yet. @throws UsageError, KeyError for settings that cannot be */
export async function connect(settings: VaultSettings): Promise<VaultClient> {
  const { endpoint, socketPath } = parseAddress(settings);
  const timeout = settings.get('timeout');
  const retries = settings.get('maxRetries');
  const timeoutMs = timeout ? parseGoDuration(timeout.value, timeout.origin) : DEFAULT_TIMEOUT_MS;
  const url = new URL(endpoint);
  // a mistake in it is said before anything is sent
  if (socketPath === undefined) proxyFor(url, settings);
  const namespace = settings.text('namespace')?.replace(/^\/+|\/+$/g, '');
  if (namespace !== undefined && !/^[\x21-\x7e]+$/.test(namespace)) {
    throw new UsageError(`${settings.get('namespace')!.origin} is not a namespace`);
  }
  let made: Promise<TlsSettings> | undefined;
  const tls = (): Promise<TlsSettings> => (made ??= tlsSettings(settings));
  if (url.protocol === 'https:') await tls();
  const { NodeVaultTransport } = await import('./node-vault.js');
  const transport = new NodeVaultTransport({
    endpoint,
    connectTimeoutMs: Math.min(CONNECT_MS, timeoutMs),
    tls,
    ...(namespace ? { namespace } : {}),
    ...(socketPath === undefined ? { proxyFor: (target) => proxyFor(target, settings) } : { socketPath }),
  });
  return new VaultClient(transport, {
    endpoint,
    ...(socketPath === undefined ? {} : { address: `unix://${socketPath}` }),
    timeoutMs,
    maxRetries: retries ? parseCount(retries.value, retries.origin, 100) : DEFAULT_RETRIES,
    followRedirects: !flag(settings, 'disableRedirects'),
    verifies: () => !flag(settings, 'skipVerify'),
  });
}

/**
 * The address without a slash at its end. `unix:///path` names a socket.
 * @throws UsageError when it is not an address of a server
 */
export function parseAddress(settings: VaultSettings): { endpoint: string; socketPath?: string } {
  const setting = settings.get('url');
  if (!setting) {
    throw new UsageError('no Vault is configured', {
      hints: [
        'secureml keys configure-vault sets one up; --vault-url, SECUREML_VAULT_URL and VAULT_ADDR name its address',
      ],
    });
  }
  const { value, origin } = setting;
  const socketPath = /^unix:\/\/(\/.+)$/.exec(value)?.[1];
  if (socketPath !== undefined) return { endpoint: 'http://localhost', socketPath };
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw notAnAddress(origin, 'write it as https://vault.example.com:8200');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw notAnAddress(origin, 'it starts with https:// (or http:// for a server on this machine)');
  }
  if (url.username !== '' || url.password !== '')
    throw notAnAddress(origin, 'an address holds no user and no password');
  if (url.search !== '' || url.hash !== '') throw notAnAddress(origin, 'an address holds no ? and no #');
  if (url.pathname.replace(/\/+$/, '').endsWith('/v1')) throw notAnAddress(origin, 'leave out /v1: secureml adds it');
  return { endpoint: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

/** What makes the connection open to others on the network, for people. */
export function dangers(settings: VaultSettings): string[] {
  const { endpoint, socketPath } = parseAddress(settings);
  const url = new URL(endpoint);
  if (socketPath !== undefined || isLocal(url)) return [];
  if (url.protocol === 'http:') {
    return [`Vault at ${endpoint} is reached without TLS: tokens and keys cross the network in clear`];
  }
  if (!flag(settings, 'skipVerify')) return [];
  return [`the certificate of Vault at ${endpoint} is not verified (${settings.get('skipVerify')!.origin})`];
}

/** Whether an address is this machine itself. */
export function isLocal({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function notAnAddress(origin: string, hint: string): UsageError {
  return new UsageError(`${origin} is not the address of a Vault`, { hints: [hint] });
}

// The order is Vault's: file, then text, then folder. What is given replaces the system's authorities.
async function tlsSettings(settings: VaultSettings): Promise<TlsSettings> {
  const rejectUnauthorized = !flag(settings, 'skipVerify');
  const ca = authorities(settings);
  const cert = settings.get('clientCert');
  const key = settings.get('clientKey');
  if ((cert === undefined) !== (key === undefined)) {
    throw new UsageError('both client cert and client key must be provided', {
      hints: ['--vault-client-cert and --vault-client-key, or VAULT_CLIENT_CERT and VAULT_CLIENT_KEY'],
    });
  }
  const pair = cert && key ? { cert: pem(cert.value, cert.origin), key: pem(key.value, key.origin) } : {};
  const { createSecureContext } = await import('node:tls');
  try {
    const secureContext = createSecureContext({ minVersion: 'TLSv1.2', ...(ca ? { ca } : {}), ...pair });
    const serverName = settings.text('tlsServerName');
    return { secureContext, rejectUnauthorized, ...(serverName === undefined ? {} : { serverName }) };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new KeyError(`the certificates for TLS cannot be used (${code})`, {
      hints: ['they are PEM files; the client key must belong to the client certificate and have no passphrase'],
    });
  }
}

function authorities(settings: VaultSettings): string[] | undefined {
  const file = settings.get('caCert');
  if (file) return [withCertificate(pem(file.value, file.origin), file.origin)];
  const text = settings.get('caCertBytes');
  if (text) return [withCertificate(text.value, text.origin)];
  const folder = settings.get('caPath');
  if (!folder) return undefined;
  try {
    const names = readdirSync(folder.value, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const texts = names.map(({ name }) => readFileSync(join(folder.value, name), 'utf8'));
    const found = texts.filter((content) => content.includes('-----BEGIN CERTIFICATE-----'));
    if (found.length > 0) return found;
  } catch (error) {
    throw new UsageError(`the folder of ${folder.origin} cannot be read: ${folder.value}: ${inWords(error, 'folder')}`);
  }
  throw new UsageError(`the folder of ${folder.origin} has no certificate in it: ${folder.value}`);
}

function withCertificate(text: string, origin: string): string {
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new UsageError(`${origin} holds no certificate`, {
    hints: ['it is PEM: it has a line -----BEGIN CERTIFICATE-----'],
  });
}

function pem(path: string, origin: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`the file of ${origin} cannot be read: ${path}: ${inWords(error, 'file')}`);
  }
}

function flag(settings: VaultSettings, name: 'skipVerify' | 'disableRedirects'): boolean {
  const setting = settings.get(name);
  return setting !== undefined && parseGoBool(setting.value, setting.origin);
}
