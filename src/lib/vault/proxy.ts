// Which proxy leads to an address: Vault's own variables first, else the ones of everybody, as Go's ProxyFromEnvironment has it.
import { UsageError } from '../errors.js';
import type { Environment, VaultSettings } from './settings.js';

/** The proxy to use, or undefined for none. @throws UsageError when the setting is not the address of one */
export function proxyFor(target: URL, settings: VaultSettings): URL | undefined {
  const own = settings.get('proxy');
  if (own) return parseProxy(own.value, own.origin);
  const variable = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const common = settings.env[variable] || settings.env[variable.toLowerCase()];
  if (!common || bypassed(target, settings.env)) return undefined;
  return parseProxy(common, variable);
}

function parseProxy(text: string, origin: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text.includes('://') ? text : `http://${text}`);
  } catch {
    url = undefined;
  }
  if (url && !isDecodable(url.username + url.password)) {
    throw new UsageError(`the user or password of the proxy in ${origin} has a % that stands for nothing`, {
      hints: ['a % in them is written as %25'],
    });
  }
  if (url?.protocol !== 'http:') {
    throw new UsageError(`${origin} is not the address of a proxy`, {
      hints: ['write it as http://proxy.example.com:3128'],
    });
  }
  return url;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

// golang.org/x/net/http/httpproxy: this machine itself is never reached by a proxy; NO_PROXY lists names, `.domains` and
// `*`, each with an optional port.
function bypassed(target: URL, env: Environment): boolean {
  const host = target.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (host === 'localhost' || host === '::1' || /^127\./.test(host)) return true;
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  const list = env.NO_PROXY || env.no_proxy || '';
  return list.split(',').some((entry) => {
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.trim().toLowerCase()) ?? [];
    if (name === '' || (only !== undefined && only !== port)) return false;
    if (name === '*' || name === host) return true;
    return host.endsWith(name.startsWith('.') ? name : `.${name}`);
  });
}
