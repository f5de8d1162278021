// Keys in Vault: a KV secret a key, its field `value` the key as hex, a secret version a key version.
import { KeyError } from '../errors.js';
import type { VaultClient } from '../vault/client.js';
import { exposures } from '../vault/exposed.js';
import { reasonOf } from '../vault/faults.js';
import { Kv } from '../vault/kv.js';
import { DEFAULT_MAX_VERSIONS, type KvMetadata } from '../vault/kv-answers.js';
import { apiPathGiven, findMount } from '../vault/mount.js';
import { logIn, logOut, keepAlive, type Session } from '../vault/session.js';
import { splitPath } from '../vault/path.js';
import type { VaultSettings } from '../vault/settings.js';
import { exists } from './keystore.js';
import type { KeyReference } from './reference.js';
import type { Finding, KeyInfo, NumberedKey, StoredKey, WritableKeyStore } from './types.js';
import { checkLasting, checkWritten } from './vault-lasting.js';
import { describeKeys } from './vault-listing.js';
import {
  FIELD,
  KEEP_VERSIONS,
  PLACEHOLDER,
  RAW_MARK,
  absent,
  existsGone,
  fewVersions,
  gone,
  isPlaceholder,
  keyOf,
} from './vault-secret.js';
import { existsOfPython, findOfPython } from './vault-python.js';
import { checkRoom, keptVersions } from './vault-room.js';
import { createOnV1, noCopyFrom, noCopyTo, noNotes, noRotation } from './vault-v1.js';

export interface VaultKeysOptions {
  readonly onWarning?: (warning: string) => void;
  /** Ends what is under way, and everything after it. */
  readonly signal?: AbortSignal;
}

export class VaultKeys implements WritableKeyStore {
  readonly source = 'vault';
  readonly configured = true;
  private connection: Promise<{ client: VaultClient; session: Session; kv: Kv }> | undefined;
  private renewal: { stop(): void } | undefined;
  private giveUp = (): void => {};

  constructor(
    private readonly settings: VaultSettings,
    private readonly options: VaultKeysOptions = {},
  ) {}

  get place(): string {
    return `Vault at ${this.settings.text('url') ?? '(no address)'}`;
  }

  /** Logs in and finds the mount, once. */
  async open(): Promise<{ client: VaultClient; session: Session; kv: Kv }> {
    this.connection ??= this.openOnce();
    return this.connection;
  }

  /** Revokes a token that was minted here and frees the connections. */
  async close(): Promise<void> {
    this.renewal?.stop();
    this.options.signal?.removeEventListener('abort', this.giveUp);
    const connection = await this.connection?.catch(() => undefined);
    if (!connection) return;
    // nobody logs in to log out
    connection.client.renewLogin = undefined;
    await logOut(connection.client, connection.session);
    connection.client.close();
    this.connection = undefined;
  }

  async find({ name, version }: KeyReference): Promise<Finding> {
    const { kv } = await this.open();
    const read = await kv.read([name], version ?? undefined);
    if (read.state === 'present' && version !== null && read.secret.version === null) {
      return { absent: `${kv.logicalPath([name])} is on a KV v1 mount, which keeps no versions` };
    }
    if (read.state === 'present') return { key: keyOf(kv, name, read.secret) };
    if (read.state !== 'absent') return gone(kv, { name, version }, read);
    return (await this.ofPython(kv, { name, version })) ?? { absent: absent(kv, { name, version }) };
  }

  async create(name: string, bytes: Uint8Array): Promise<StoredKey> {
    const { kv } = await this.open();
    const read = await kv.read([name]);
    if (read.state === 'present') throw exists(name, kv.logicalPath([name]));
    if (read.state !== 'absent') throw existsGone(kv, name, read);
    const older = await this.ofPython(kv, { name, version: null });
    if (older && 'key' in older) throw existsOfPython(name, older.key.place);
    if (kv.version === 1) return createOnV1(kv, name, bytes);
    await checkLasting(kv, name, await this.visibleMetadata(kv, name));
    await this.keepVersions(kv, name);
    try {
      return await this.write(kv, name, bytes, 0);
    } catch (error) {
      throw reasonOf(error) === 'conflict' ? exists(name, kv.logicalPath([name])) : error;
    }
  }

  async rotate(name: string, bytes: Uint8Array): Promise<StoredKey> {
    const { kv } = await this.open();
    const path = kv.logicalPath([name]);
    if (kv.version === 1) throw noRotation(kv, name);
    const metadata = await kv.metadata([name]);
    if (!metadata || metadata.current === 0) {
      throw new KeyError(`there is no key ${name} at ${path}`, {
        hints: [`make it: secureml keys generate-key --key-name ${name}`],
      });
    }
    await checkLasting(kv, name, metadata);
    const most = await checkRoom(kv, name, metadata, metadata.current + 1);
    if (most !== undefined && most < KEEP_VERSIONS) this.options.onWarning?.(fewVersions(path, most));
    return this.write(kv, name, bytes, metadata.current);
  }

  /**
   * Writes versions 1..n of a key that is not there yet, or the missing last ones of one that is; the ones that are there have to
   * be the same keys. A number without a key becomes a destroyed version, so that the others keep theirs.
   * @returns how many keys were written
   */
  async merge(name: string, versions: readonly NumberedKey[]): Promise<number> {
    const { kv } = await this.open();
    if (kv.version === 1) throw noCopyTo(kv, name);
    const metadata = await kv.metadata([name]);
    const there = metadata?.current ?? 0;
    const last = Math.max(...versions.map(({ version }) => version));
    for (let version = 1; version <= there; version++) await this.compare(kv, name, version, versions);
    const added = versions.filter(({ version }) => version > there);
    if (added.length > 0) await checkLasting(kv, name, metadata);
    // before anything is written: what stands for a missing version must not stay behind as one that can be read
    if (added.length < last - there) await kv.destroy([name], 0);
    if (there === 0) await this.keepVersions(kv, name);
    if (last > there) await checkRoom(kv, name, there === 0 ? await kv.metadata([name]) : metadata, last);
    const marked = metadata?.customMetadata.secureml_use === RAW_MARK.secureml_use;
    if (!marked && versions.some(({ raw }) => raw)) await kv.addCustomMetadata([name], RAW_MARK);
    let written = 0;
    for (let version = there + 1; version <= last; version++) {
      const key = versions.find((candidate) => candidate.version === version);
      if (key) {
        await this.write(kv, name, key.bytes, version - 1);
        written++;
      } else {
        await kv.write([name], PLACEHOLDER, version - 1);
        await kv.destroy([name], version);
      }
    }
    return written;
  }

  async markRaw(name: string): Promise<void> {
    const { kv } = await this.open();
    if (kv.version === 1) throw noNotes(kv, name);
    await kv.addCustomMetadata([name], RAW_MARK);
  }

  /** Every version that can be read, oldest first. @throws KeyError when there is no such key */
  async versions(name: string, onLeftOut = this.options.onWarning): Promise<NumberedKey[]> {
    const { kv } = await this.open();
    const path = kv.logicalPath([name]);
    if (kv.version === 1) throw noCopyFrom(kv, name);
    const metadata = await kv.metadata([name]);
    if (!metadata || metadata.current === 0) throw new KeyError(`there is no key at ${path}`);
    const found: NumberedKey[] = [];
    const deleted: number[] = [];
    for (const { version, created, state } of metadata.versions) {
      // whether a version is deleted the server's clock decides, not this machine's
      const read = state === 'destroyed' ? undefined : await kv.read([name], version);
      if (read?.state === 'deleted') deleted.push(version);
      if (read?.state !== 'present') continue;
      const { bytes, raw } = keyOf(kv, name, read.secret);
      found.push({ version, bytes, created, ...(raw ? { raw } : {}) });
    }
    if (deleted.length > 0 && found.length > 0) {
      const list = deleted.join(',');
      onLeftOut?.(
        `left out, because deleted: version ${list} of ${path}; vault kv undelete -versions=${list} ${path} brings it back`,
      );
    }
    if (found.length === 0) {
      throw new KeyError(`every version of the key at ${path} was deleted or destroyed`, {
        hints: [`which are which: secureml keys list; vault kv undelete brings back a deleted one`],
      });
    }
    return found;
  }

  async list(): Promise<KeyInfo[]> {
    const { kv } = await this.open();
    return describeKeys(kv, this.options.onWarning);
  }

  private async openOnce(): Promise<{ client: VaultClient; session: Session; kv: Kv }> {
    const { connect, dangers } = await import('../vault/connection.js');
    const client = await connect(this.settings);
    this.giveUp = () => client.close();
    this.options.signal?.addEventListener('abort', this.giveUp);
    if (this.options.signal?.aborted) this.giveUp();
    for (const danger of dangers(this.settings)) this.options.onWarning?.(danger);
    for (const exposed of await exposures(this.settings)) this.options.onWarning?.(exposed);
    if (this.settings.replacedLogin) this.options.onWarning?.(this.settings.replacedLogin);
    let session: Session | undefined;
    try {
      session = await logIn(client, this.settings);
      if (session.minted) {
        this.renewal = keepAlive(client, session);
        client.renewLogin = async () => {
          const again = await logIn(client, this.settings);
          this.renewal?.stop();
          this.renewal = keepAlive(client, again);
          return again.minted;
        };
      }
      const mount = await findMount(client, this.settings);
      const otherPath = apiPathGiven(mount);
      if (otherPath) this.options.onWarning?.(otherPath);
      return { client, session, kv: new Kv(client, mount) };
    } catch (error) {
      this.renewal?.stop();
      client.renewLogin = undefined;
      if (session) await logOut(client, session);
      client.close();
      throw error;
    }
  }

  // A key that is at its own place as well is not the same one, and a mount that was named is the only one that was meant.
  private async ofPython(kv: Kv, { name, version }: KeyReference): Promise<Finding | undefined> {
    if (this.settings.get('mount')) return undefined;
    if (version !== null && (await kv.read([name])).state !== 'absent') return undefined;
    return findOfPython(kv, splitPath(this.settings.text('path') ?? 'secureml', 'the path'), { name, version });
  }

  private async write(kv: Kv, name: string, bytes: Uint8Array, after: number): Promise<StoredKey> {
    const fields = { [FIELD]: Buffer.from(bytes).toString('hex') };
    const written = await kv.write([name], fields, after);
    checkWritten(kv, name, written);
    const { version, created, requestId } = written;
    return { version, bytes, created, place: kv.logicalPath([name]), ...(requestId === null ? {} : { requestId }) };
  }

  // A policy may allow to write a key and not to look at its metadata.
  private async visibleMetadata(kv: Kv, name: string): Promise<KvMetadata | undefined> {
    try {
      return await kv.metadata([name]);
    } catch (error) {
      if (reasonOf(error) !== 'denied') throw error;
      return undefined;
    }
  }

  // Raised before the first version is written: works without a key, and a key is then never without it.
  private async keepVersions(kv: Kv, name: string): Promise<void> {
    try {
      await kv.setMaxVersions([name], KEEP_VERSIONS);
    } catch (error) {
      if (reasonOf(error) !== 'denied') throw error;
      const told = await kv.metadata([name]).catch(() => undefined);
      const most = (await keptVersions(kv, told)) ?? DEFAULT_MAX_VERSIONS;
      if (most >= KEEP_VERSIONS) return;
      this.options.onWarning?.(
        `the token may not set max_versions (update on ${kv.apiPath('metadata', [name])}): Vault keeps ${most} versions of ${name}, older ones are lost`,
      );
    }
  }

  private async compare(kv: Kv, name: string, version: number, versions: readonly NumberedKey[]): Promise<void> {
    const read = await kv.read([name], version);
    const mine = versions.find((candidate) => candidate.version === version);
    if (read.state !== 'present' && !mine) return;
    // what stands for a version without a key is left like this by a copy that was cut short
    if (read.state === 'present' && !mine && isPlaceholder(read.secret)) return kv.destroy([name], version);
    if (read.state === 'present' && mine && Buffer.from(mine.bytes).equals(keyOf(kv, name, read.secret).bytes)) return;
    throw new KeyError(`${kv.logicalPath([name])} has another key as version ${version}, or none`, {
      hints: ['nothing was changed; copy it under another name with --as'],
    });
  }
}
