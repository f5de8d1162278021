// NO_PROXY as Go's programs read it (golang.org/x/net/http/httpproxy), Vault's own among them.
import { BlockList, isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/**
 * Whether an address is reached without the proxy that everybody uses. This machine itself always is; `list` names others by
 * commas: `*`, a name with all below it, `.name` or `*.name` for what is below it only, an IP address, each with an optional port, and
 * ranges of addresses (`10.0.0.0/8`). Entries that are none of these count for nothing.
 */
export function isBypassed(target: URL, list: string): boolean {
  const host = bare(target.hostname.toLowerCase());
  const family = familyOf(host);
  if (host === 'localhost' || (family && LOOPBACK.check(host, family))) return true;
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return list.split(',').some((entry) => matches(entry.trim().toLowerCase(), host, port));
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const family = familyOf(host);
  const [, network = '', prefix] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(entry) ?? [];
  if (prefix !== undefined) return family !== undefined && isWithin(host, family, network, Number(prefix));
  // the colons of an IPv6 address without brackets are no port
  const [, name = '', only] = isIP(entry) === 6 ? ['', entry] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
  if (only !== undefined && only !== port) return false;
  const address = bare(name);
  if (familyOf(address)) return family !== undefined && isWithin(host, family, address, undefined);
  const domain = domainToASCII(name.replace(/^\*?\./, ''));
  if (domain === '' || family !== undefined) return false;
  return host.endsWith(`.${domain}`) || (host === domain && !/^\*?\./.test(name));
}

type Family = 'ipv4' | 'ipv6';

// An IPv4 address may be written as an IPv6 one; the list knows that they are the same.
function isWithin(host: string, family: Family, network: string, prefix: number | undefined): boolean {
  const its = familyOf(network);
  if (!its || (prefix !== undefined && prefix > (its === 'ipv4' ? 32 : 128))) return false;
  const range = new BlockList();
  if (prefix === undefined) range.addAddress(network, its);
  else range.addSubnet(network, prefix, its);
  return range.check(host, family);
}

function familyOf(host: string): Family | undefined {
  const version = isIP(host);
  return version === 0 ? undefined : `ipv${version as 4 | 6}`;
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}
