// A real LDAP directory for tests: slapd from the system, in a folder of its own, with a few people and one group.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Certificates } from './certificates.js';
import { ended, freePort, waitFor } from './vault-server.js';

const SUFFIX = 'dc=example,dc=test';
// Debian, Fedora, Alpine and Arch, Homebrew
const PROGRAMS = ['/usr/sbin', '/usr/libexec', '/usr/lib', '/usr/local/libexec', '/opt/homebrew/opt/openldap/libexec'];
const SCHEMAS = ['/etc/ldap/schema', '/etc/openldap/schema', '/opt/homebrew/etc/openldap/schema'];
const MODULES = ['/usr/lib/ldap', '/usr/lib64/openldap', '/usr/lib/openldap'];

const program = [...(process.env.PATH ?? '').split(delimiter), ...PROGRAMS]
  .map((folder) => join(folder, 'slapd'))
  .find((path) => existsSync(path));
const schema = SCHEMAS.map((folder) => join(folder, 'core.schema')).find((path) => existsSync(path));

/** Whether there is a slapd on this machine. */
export const hasDirectory = program !== undefined && schema !== undefined;

/** Who is in the directory: name -> password. */
export const PEOPLE = { ann: 'p4ssword', 'Åsa Öberg': 'sm/ör?#%2e', outsider: 'p4ssword-too' } as const;

/** A running directory, over LDAP and over LDAP with TLS; ann and Åsa are in the group data, the outsider is in none. */
export class Directory {
  private constructor(
    readonly url: string,
    readonly secureUrl: string,
    private readonly folder: string,
    private readonly process: ChildProcess,
  ) {}

  /** What a Vault needs to know to ask it. */
  readonly settings = {
    userdn: `ou=people,${SUFFIX}`,
    userattr: 'cn',
    groupdn: `ou=groups,${SUFFIX}`,
    groupfilter: '(member={{.UserDN}})',
    groupattr: 'cn',
    binddn: `cn=admin,${SUFFIX}`,
    bindpass: 'directory-admin',
  };

  static async start({ ca, server }: Certificates): Promise<Directory> {
    const folder = mkdtempSync(join(tmpdir(), 'secureml-ldap-'));
    // AppArmor lets the installed program read its own folders only; the rule goes by the program's path
    const slapd = join(folder, 'slapd');
    copyFileSync(program!, slapd);
    const config = join(folder, 'slapd.conf');
    mkdirSync(join(folder, 'data'));
    const modules = MODULES.find((path) => existsSync(join(path, 'back_mdb.so')));
    writeFileSync(
      config,
      [
        `include ${schema!}`,
        ...(modules ? [`modulepath ${modules}`, 'moduleload back_mdb'] : []),
        `TLSCACertificateFile ${ca}`,
        `TLSCertificateFile ${server.cert}`,
        `TLSCertificateKeyFile ${server.key}`,
        'database mdb',
        `suffix "${SUFFIX}"`,
        `rootdn "cn=admin,${SUFFIX}"`,
        'rootpw directory-admin',
        `directory ${join(folder, 'data')}`,
        '',
      ].join('\n'),
      { mode: 0o600 },
    );
    writeFileSync(join(folder, 'people.ldif'), entries(), { mode: 0o600 });
    const filled = spawnSync(slapd, ['-T', 'add', '-f', config, '-l', join(folder, 'people.ldif')], {
      encoding: 'utf8',
    });
    if (filled.status !== 0) throw new Error(`slapd takes no entries: ${filled.stderr}`);
    const port = await freePort();
    const [url, secureUrl] = [`ldap://127.0.0.1:${port}`, `ldaps://127.0.0.1:${port + 1}`];
    // a debug level, 0 too, keeps it in the foreground
    const child = spawn(slapd, ['-f', config, '-h', `${url} ${secureUrl}`, '-d', '0'], { stdio: 'ignore' });
    await waitFor(async () => (await listens(port)) && (await listens(port + 1)));
    return new Directory(url, secureUrl, folder, child);
  }

  /** As if its machine was gone. */
  async kill(): Promise<void> {
    await ended(this.process, 'SIGKILL');
  }

  async stop(): Promise<void> {
    await ended(this.process, 'SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function entries(): string {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const people = Object.entries(PEOPLE).map(([name, password]) => [
    `dn:: ${base64(`cn=${name},ou=people,${SUFFIX}`)}`,
    'objectClass: person',
    `cn:: ${base64(name)}`,
    `sn:: ${base64(name)}`,
    `userPassword:: ${base64(password)}`,
  ]);
  const members = ['ann', 'Åsa Öberg'].map((name) => `member:: ${base64(`cn=${name},ou=people,${SUFFIX}`)}`);
  return [
    [`dn: ${SUFFIX}`, 'objectClass: dcObject', 'objectClass: organization', 'dc: example', 'o: Example'],
    [`dn: ou=people,${SUFFIX}`, 'objectClass: organizationalUnit', 'ou: people'],
    [`dn: ou=groups,${SUFFIX}`, 'objectClass: organizationalUnit', 'ou: groups'],
    ...people,
    [`dn: cn=data,ou=groups,${SUFFIX}`, 'objectClass: groupOfNames', 'cn: data', ...members],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
