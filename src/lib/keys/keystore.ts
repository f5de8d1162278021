// The embedded keystore: keys in one file of the user's own, for as long as there is no Vault.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { checkValue } from '../fpe/derivation.js';
import { KeyError } from '../errors.js';
import { writeFileAtomically } from '../files/atomic-file.js';
import { lockOf, withLock } from '../files/lock.js';
import { inWords } from '../system-words.js';
import {
  checkPassphrase,
  formatKeystore,
  openKeystore,
  parseKeystore,
  type KeystoreDocument,
  type KeystoreKeys,
  type KeystoreVersion,
} from './keystore-file.js';
import { changedMeanwhile, notSealed, passphraseMissing } from './keystore-faults.js';
import { markAllRaw, mergeVersions } from './keystore-merge.js';
import type { KeyReference } from './reference.js';
import type { Finding, KeyInfo, NumberedKey, StoredKey, WritableKeyStore } from './types.js';

export interface KeystoreOptions {
  readonly path: string;
  /**
   * Asked for the passphrase: with `existing` when there is a keystore that needs one, with `new` when a keystore is about to
   * be made. Undefined means that there is none: a new keystore is then protected by its permissions alone.
   */
  readonly passphrase?: (purpose: 'existing' | 'new', path: string) => Promise<string | undefined>;
  /** Whether a file or a variable gives one, so that a keystore without one is not what is meant. Default: false. */
  readonly passphraseIsGiven?: boolean;
  readonly onWarning?: (warning: string) => void;
}

/** Keys in one file, 0600, all versions kept. Every write replaces the file as a whole, under a lock. */
export class Keystore implements WritableKeyStore {
  readonly source = 'keystore';
  readonly place: string;
  /** The digest of what was read last; undefined when there was no file. */
  private seen: string | undefined;
  // truly private: inspecting a store must not show it
  #given: string | undefined;
  private warned = false;

  constructor(private readonly options: KeystoreOptions) {
    this.place = options.path;
  }

  /** Whether there is a file: passing over a keystore that was never made is no news. */
  get configured(): boolean {
    return this.seen !== undefined;
  }

  async find({ name, version }: KeyReference): Promise<Finding> {
    const document = await this.read();
    if (!document) return { absent: `there is no keystore at ${this.place}` };
    const keys = await this.open(document);
    const versions = keys.get(name);
    if (!versions) return { absent: `${this.place} has no key ${name}` };
    const latest = Math.max(...versions.keys());
    const wanted = version ?? latest;
    const found = versions.get(wanted);
    if (!found) return { absent: `${this.place} has no version ${wanted} of ${name}; its latest is ${latest}` };
    return { key: this.stored(wanted, found) };
  }

  async create(name: string, bytes: Uint8Array): Promise<StoredKey> {
    return this.change((keys) => {
      if (keys.has(name)) throw exists(name, this.place);
      return this.add(keys, name, 1, bytes);
    });
  }

  async rotate(name: string, bytes: Uint8Array): Promise<StoredKey> {
    const before = latestOf(await this.all(), name);
    // said before `change` asks for the passphrase of a keystore that nobody is going to make
    if (before === undefined) throw this.noKey(name);
    return this.change((keys) => {
      const latest = latestOf(keys, name);
      if (latest === undefined) throw this.noKey(name);
      // as Vault's check-and-set has it: of two at once, one wins and one is told
      if (latest !== before) {
        throw new KeyError(
          `${name} was rotated by somebody else in the meantime: its latest version is ${latest} now`,
          {
            hints: ['nothing was changed; rotate again only if one more version is really meant'],
            data: { reason: 'conflict' },
          },
        );
      }
      return this.add(keys, name, latest + 1, bytes);
    });
  }

  async merge(name: string, versions: readonly NumberedKey[]): Promise<number> {
    return this.mergeAll([[name, versions]], 'give it another name with --as');
  }

  /**
   * Merges several keys in one change: all or none.
   * @param instead what to do where another key has the name and version of one
   */
  async mergeAll(added: readonly (readonly [string, readonly NumberedKey[]])[], instead: string): Promise<number> {
    const conflict = (name: string, version: number): KeyError =>
      new KeyError(`${this.place} has another key as ${name}@${version}`, {
        hints: [`nothing was changed; ${instead}`],
        data: { reason: 'conflict' },
      });
    return this.change((keys) =>
      added.reduce(
        (count, [name, versions]) => count + mergeVersions(keys, name, versions, (version) => conflict(name, version)),
        0,
      ),
    );
  }

  async markRaw(name: string): Promise<void> {
    const mark = (keys: KeystoreKeys): void => {
      const versions = keys.get(name);
      if (!versions) throw new KeyError(`${this.place} has no key ${name}`);
      markAllRaw(versions);
    };
    await this.change(mark, { addsKeys: false });
  }

  async versions(name: string): Promise<NumberedKey[]> {
    const versions = (await this.all()).get(name);
    if (!versions) throw new KeyError(`${this.place} has no key ${name}`);
    return [...versions].map(([version, key]) => ({ version, ...key })).sort((a, b) => a.version - b.version);
  }

  async list(): Promise<KeyInfo[]> {
    return describe(await this.all());
  }

  /** Every key; empty when there is no keystore. */
  async all(): Promise<KeystoreKeys> {
    const document = await this.read();
    return document ? this.open(document) : new Map();
  }

  /** What there is, without its passphrase; undefined when there is no keystore. */
  async read(): Promise<KeystoreDocument | undefined> {
    try {
      const { mode } = await stat(this.place);
      const text = await readFile(this.place, 'utf8');
      this.seen = digest(text);
      const document = parseKeystore(text, this.place);
      this.checkPermissions(mode, document);
      return document;
    } catch (error) {
      if (error instanceof KeyError) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return (this.seen = undefined);
      throw new KeyError(`${this.place} cannot be read: ${inWords(error, 'file')}`);
    }
  }

  // The whole change happens under the lock, from reading on, so that two writers never undo each other.
  private async change<T>(action: (keys: KeystoreKeys) => T, { addsKeys = true } = {}): Promise<T> {
    // the passphrase is had first: nobody else should wait while a person types
    const before = await this.read();
    if (before && addsKeys) this.refuseUnsealed(before);
    if (before) await this.open(before);
    else this.#given = await this.newPassphrase();
    return withLock(lockOf(this.place), async () => {
      const document = await this.read();
      if (document && addsKeys) this.refuseUnsealed(document);
      const keys = document ? await this.open(document) : new Map();
      const sealed = document ? document.header.protection === 'passphrase' : this.#given !== undefined;
      const result = action(keys);
      const text = await formatKeystore(keys, sealed ? this.#given : undefined);
      await writeFileAtomically(this.place, text, { beforeAppears: () => this.checkUnchanged() });
      return result;
    });
  }

  // Whoever gives a passphrase means keys to be sealed under it. Somebody else may have made a keystore while it was typed.
  private refuseUnsealed({ header }: KeystoreDocument): void {
    if (header.protection !== 'none' || !(this.options.passphraseIsGiven || this.#given !== undefined)) return;
    throw notSealed(this.place);
  }

  // A lock is removed by hand where nobody could know that its process works on, and not every program asks for it.
  private checkUnchanged(): void {
    let now: string | undefined;
    try {
      now = digest(readFileSync(this.place, 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (now === this.seen) return;
    throw changedMeanwhile(this.place);
  }

  private noKey(name: string): KeyError {
    const text = this.configured ? `${this.place} has no key ${name}` : `there is no keystore at ${this.place}`;
    return new KeyError(text, { hints: [`make it: secureml keys generate-key --key-name ${name}`] });
  }

  private async newPassphrase(): Promise<string | undefined> {
    const passphrase = await this.options.passphrase?.('new', this.place);
    if (passphrase === undefined) {
      this.options.onWarning?.(
        `the new keystore ${this.place} has no passphrase: its file permissions (0600) are its only protection`,
      );
      return undefined;
    }
    checkPassphrase(passphrase);
    return passphrase;
  }

  private async open(document: KeystoreDocument): Promise<KeystoreKeys> {
    if (document.header.protection === 'none') {
      if (this.options.passphraseIsGiven)
        this.warnOnce(`${this.place} has no passphrase: the one given protects nothing`);
      return openKeystore(document, this.place, undefined);
    }
    this.#given ??= await this.options.passphrase?.('existing', this.place);
    if (this.#given === undefined) throw passphraseMissing(this.place);
    return openKeystore(document, this.place, this.#given);
  }

  private checkPermissions(mode: number, { header }: KeystoreDocument): void {
    if (process.platform === 'win32' || (mode & 0o077) === 0) return;
    const open = `${this.place} can be read or written by other users of this machine (mode ${(mode & 0o777).toString(8)})`;
    if (header.protection === 'none') {
      throw new KeyError(`${open}, and nothing else protects its keys`, {
        hints: [`chmod 600 ${this.place}; if others could have read it, rotate its keys`],
      });
    }
    this.warnOnce(`${open}: chmod 600 ${this.place}`);
  }

  private warnOnce(warning: string): void {
    if (!this.warned) this.options.onWarning?.(warning);
    this.warned = true;
  }

  private add(keys: KeystoreKeys, name: string, version: number, bytes: Uint8Array): StoredKey {
    const versions: Map<number, KeystoreVersion> = keys.get(name) ?? new Map();
    const raw = [...versions.values()].some((before) => before.raw);
    const entry = { bytes: Buffer.from(bytes), created: new Date().toISOString(), ...(raw ? { raw } : {}) };
    keys.set(name, versions.set(version, entry));
    return this.stored(version, entry);
  }

  private stored(version: number, { bytes, created, raw }: KeystoreVersion): StoredKey {
    return { version, bytes, created, place: this.place, ...(raw ? { raw } : {}) };
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function latestOf(keys: KeystoreKeys, name: string): number | undefined {
  const versions = keys.get(name);
  return versions && Math.max(...versions.keys());
}

function describe(keys: KeystoreKeys): KeyInfo[] {
  return [...keys].map(([name, versions]) => ({
    name,
    source: 'keystore',
    notes: [...versions.values()].some(({ raw }) => raw) ? [RAW_NOTE] : [],
    versions: [...versions]
      .sort(([a], [b]) => a - b)
      .map(([version, { bytes, created }]) => {
        const check = checkValue(bytes).toString('hex');
        const bits = bytes.length * 8;
        return { version, created, state: 'present', fingerprint: check.slice(0, 8), checkValue: check, bits };
      }),
  }));
}

/** What a listing says of a key that was used for raw FF1. */
export const RAW_NOTE = 'used for raw FF1 (format ff1), and for nothing else';

/** That a key is there already, and what to do instead of overwriting it. */
export function exists(name: string, place: string): KeyError {
  return new KeyError(`there is a key ${name} already in ${place}, and it is never overwritten`, {
    hints: [
      `for a new version of it: secureml keys rotate --key-name ${name}`,
      'for another key: secureml keys generate-key --key-name OTHER_NAME',
    ],
    data: { reason: 'exists' },
  });
}
