// Certificates for tests, made by openssl: an authority, a server, a client, and the ones that must not be trusted.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** Paths of PEM files. */
export interface Certificates {
  readonly ca: string;
  readonly otherCa: string;
  readonly server: Pair;
  /** For the right names, but over since long. */
  readonly expired: Pair;
  /** Not for 127.0.0.1 or localhost, but for vault.example.test. */
  readonly otherName: Pair;
  readonly client: Pair;
  /** Signed by the other authority. */
  readonly otherClient: Pair;
}

export function makeCertificates(folder: string): Certificates {
  const path = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe', cwd: folder });
  const authority = (name: string): string => {
    openssl(
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-keyout', `${name}.key`, '-out', `${name}.pem`, '-subj', `/CN=${name}`],
    );
    return path(`${name}.pem`);
  };
  const signed = (name: string, by: string, extensions: string, days: readonly string[]): Pair => {
    writeFileSync(path(`${name}.ext`), extensions);
    openssl(
      ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', `${name}.key`],
      ...['-out', `${name}.csr`, '-subj', `/CN=${name}`],
    );
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial'],
      ...['-out', `${name}.pem`, '-extfile', `${name}.ext`, ...days],
    );
    return { cert: path(`${name}.pem`), key: path(`${name}.key`) };
  };
  const here = 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n';
  const ca = authority('authority');
  const otherCa = authority('other-authority');
  return {
    ca,
    otherCa,
    server: signed('server', 'authority', here, ['-days', '2']),
    // openssl 3.0 cannot sign into the past with x509, but a validity that ends before it begins is over as well
    expired: signed('expired', 'authority', here, ['-days', '-1']),
    otherName: signed(
      'other-name',
      'authority',
      'subjectAltName=DNS:vault.example.test\nextendedKeyUsage=serverAuth\n',
      ['-days', '2'],
    ),
    client: signed('client', 'authority', 'extendedKeyUsage=clientAuth\n', ['-days', '2']),
    otherClient: signed('other-client', 'other-authority', 'extendedKeyUsage=clientAuth\n', ['-days', '2']),
  };
}
