// The keystore as a file: a JSON document whose keys are either plain (then the file's permissions protect them) or
// sealed with AES-256-GCM under a key that scrypt (RFC 7914) makes from a passphrase.
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { KeyError, UsageError } from '../errors.js';
import { parseKeyMaterial } from './material.js';
import { checkKeyName } from './reference.js';
import { checkValue } from '../fpe/derivation.js';

const FORMAT = 1;

/** `data.reason` of what is no keystore, or not a whole one. */
export const DAMAGED = 'damaged';

/** OWASP's first choice for scrypt: 128 MiB, some tenths of a second. The file records what was used. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1 } as const;
/** What a file may ask for at most: 256 MiB, and four times the work of what is written here. */
const MAX_SCRYPT = { N: 2 ** 18, r: 8, p: 2 } as const;

export interface KeystoreVersion {
  readonly bytes: Buffer;
  /** RFC 3339 */
  readonly created: string;
  /** used for raw FF1 */
  readonly raw?: boolean;
}

/** key name -> version -> key. Versions are whole numbers from 1, the latest is the highest. */
export type KeystoreKeys = Map<string, Map<number, KeystoreVersion>>;

interface Header {
  readonly 'secureml-keystore': number;
  readonly protection: 'none' | 'passphrase';
  readonly kdf?: Scrypt;
  readonly cipher?: { readonly name: 'aes-256-gcm'; readonly nonce: string };
}

interface Scrypt {
  readonly name: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
}

/** What can be said of a keystore without its passphrase. */
export interface KeystoreDocument {
  readonly header: Header;
  readonly body: unknown;
}

/** @throws KeyError when the text is not a keystore of a version that this program knows */
export function parseKeystore(text: string, path: string): KeystoreDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw damaged(path, 'it is not JSON');
  }
  const fields = record(document);
  const format = fields?.['secureml-keystore'];
  if (!fields || typeof format !== 'number') throw damaged(path, 'it has no "secureml-keystore" field');
  if (format !== FORMAT) {
    throw new KeyError(`${path} is a keystore of format ${format}; this secureml knows format ${FORMAT}`, {
      hints: ['a newer secureml wrote it: use that one, or a later one'],
    });
  }
  const { keys, sealed, ...header } = fields;
  const { protection } = header;
  if (protection !== 'none' && protection !== 'passphrase') throw damaged(path, 'its protection is unknown');
  return { header: header as unknown as Header, body: protection === 'none' ? keys : sealed };
}

/**
 * The keys of a keystore.
 * @param passphrase asked for only when the keystore has one
 * @throws KeyError when it is damaged, or the passphrase is wrong
 */
export async function openKeystore(
  { header, body }: KeystoreDocument,
  path: string,
  passphrase: string | undefined,
): Promise<KeystoreKeys> {
  if (header.protection === 'none') return readKeys(body, path);
  const { kdf, cipher } = header;
  const bounded = isBounded(kdf) && cipher?.name === 'aes-256-gcm' && typeof cipher.nonce === 'string';
  if (!bounded || typeof body !== 'string') {
    throw damaged(path, 'its encryption parameters are unknown or out of bounds');
  }
  const sealed = Buffer.from(body, 'base64');
  if (passphrase === undefined) throw new KeyError(`${path} needs its passphrase`);
  const key = await deriveKey(passphrase, kdf);
  let plain: string;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.nonce, 'base64'), { authTagLength: 16 });
    decipher.setAAD(associated(header));
    decipher.setAuthTag(sealed.subarray(-16));
    plain = decipher.update(sealed.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new KeyError(`${path} cannot be opened: the passphrase is wrong, or the file was changed`, {
      data: { reason: 'wrong-passphrase' },
    });
  } finally {
    key.fill(0);
  }
  return readKeys(JSON.parse(plain), path);
}

function isBounded(kdf: Header['kdf']): kdf is Scrypt {
  if (kdf?.name !== 'scrypt' || typeof kdf.salt !== 'string') return false;
  const within = (['N', 'r', 'p'] as const).every(
    (name) => Number.isInteger(kdf[name]) && kdf[name] >= 1 && kdf[name] <= MAX_SCRYPT[name],
  );
  // RFC 7914, section 2: a power of two
  return within && kdf.N > 1 && (kdf.N & (kdf.N - 1)) === 0;
}

/** The text of a keystore; with a passphrase everything but the header is sealed, under a new salt and nonce each time. */
export async function formatKeystore(keys: KeystoreKeys, passphrase: string | undefined): Promise<string> {
  const plain = writeKeys(keys);
  if (passphrase === undefined) return document({ 'secureml-keystore': FORMAT, protection: 'none' }, { keys: plain });
  const kdf = { name: 'scrypt', ...SCRYPT, salt: randomBytes(16).toString('base64') } as const;
  const nonce = randomBytes(12);
  const header: Header = {
    'secureml-keystore': FORMAT,
    protection: 'passphrase',
    kdf,
    cipher: { name: 'aes-256-gcm', nonce: nonce.toString('base64') },
  };
  const key = await deriveKey(passphrase, kdf);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  cipher.setAAD(associated(header));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(plain), 'utf8'), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return document(header, { sealed: sealed.toString('base64') });
}

/** @throws UsageError for one that protects nothing */
export function checkPassphrase(passphrase: string): void {
  if ([...passphrase].length < 8) {
    throw new UsageError('a passphrase needs at least 8 characters', {
      hints: ['four or more random words are better'],
    });
  }
}

// The header is authenticated with the keys, so that nobody can weaken its parameters unseen.
function associated({ 'secureml-keystore': format, kdf, cipher }: Header): Buffer {
  return Buffer.from(
    JSON.stringify(['secureml-keystore', format, kdf!.name, kdf!.N, kdf!.r, kdf!.p, kdf!.salt, cipher!.name]),
  );
}

function deriveKey(passphrase: string, { N, r, p, salt }: NonNullable<Header['kdf']>): Promise<Buffer> {
  // NFC, so that the same words typed on another system give the same key
  const words = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  const options = { N, r, p, maxmem: 128 * N * r * p + 32 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(words, Buffer.from(salt, 'base64'), 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function document(header: Header, body: object): string {
  return JSON.stringify({ ...header, ...body }, undefined, 2) + '\n';
}

function writeKeys(keys: KeystoreKeys): object {
  const names = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    names.map(([name, versions]) => [
      name,
      Object.fromEntries(
        [...versions].map(([version, { bytes, created, raw }]) => [
          version,
          {
            value: bytes.toString('hex'),
            created,
            check_value: checkValue(bytes).toString('hex'),
            ...(raw ? { use: 'raw' } : {}),
          },
        ]),
      ),
    ]),
  );
}

function readKeys(body: unknown, path: string): KeystoreKeys {
  const keys: KeystoreKeys = new Map();
  for (const [name, versions] of Object.entries(record(body) ?? fault(path, 'it holds no keys'))) {
    checkKeyName(name);
    const read = new Map<number, KeystoreVersion>();
    for (const [version, entry] of Object.entries(record(versions) ?? fault(path, `${name} has no versions`))) {
      const { value, created, check_value: check, use } = record(entry) ?? {};
      if (!/^[1-9]\d{0,9}$/.test(version) || typeof value !== 'string' || typeof created !== 'string') {
        throw damaged(path, `version ${version.slice(0, 12)} of ${name} is not as it should be`);
      }
      const { bytes } = parseKeyMaterial(value, `${name}@${version} in ${path}`);
      if (check !== checkValue(bytes).toString('hex'))
        throw damaged(path, `${name}@${version} does not match its check value`);
      read.set(Number(version), { bytes, created, ...(use === 'raw' ? { raw: true } : {}) });
    }
    if (read.size === 0) throw damaged(path, `${name} has no versions`);
    keys.set(name, read);
  }
  return keys;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function damaged(path: string, how: string): KeyError {
  return new KeyError(`${path} is not a keystore that can be read: ${how}`, {
    hints: ['move it away, and bring the keys back from a backup: secureml keys restore FILE'],
    data: { reason: DAMAGED },
  });
}

function fault(path: string, how: string): never {
  throw damaged(path, how);
}
