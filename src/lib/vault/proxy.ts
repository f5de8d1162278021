// Which proxy leads to an address: Vault's own variables first, else the ones of everybody, as Go's ProxyFromEnvironment has it.
import { UsageError } from '../errors.js';
import { isBypassed } from './no-proxy.js';
import type { VaultSettings } from './settings.js';

/** The proxy to use, or undefined for none. @throws UsageError when the setting is not the address of one */
export function proxyFor(target: URL, settings: VaultSettings): URL | undefined {
  const own = settings.get('proxy');
  if (own) return parseProxy(own.value, own.origin);
  const variable = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const common = settings.env[variable] || settings.env[variable.toLowerCase()];
  if (!common || isBypassed(target, settings.env.NO_PROXY || settings.env.no_proxy || '')) return undefined;
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
