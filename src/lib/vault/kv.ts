// KV secrets, versions 1 and 2: what is at a path, and writing without ever overwriting.
import type { CallOptions, VaultClient } from './client.js';
import { fromForbidden, vaultErrors } from './faults.js';
import {
  configIn,
  dataIn,
  metadataIn,
  record,
  text,
  type KvConfig,
  type KvMetadata,
  type KvRead,
  type KvWritten,
} from './kv-answers.js';
import { changedMeanwhile, isAbsent, unexpected, unknownOutcome } from './kv-faults.js';
import type { KvMount } from './mount.js';
import { encodePath } from './path.js';
import type { VaultRequest, VaultResponse } from './transport.js';

/** How often metadata that somebody else changes at the same time is read again. */
const MAX_STALE = 5;

export class Kv {
  private mountConfig: KvConfig | undefined;

  constructor(
    private readonly client: VaultClient,
    readonly mount: KvMount,
  ) {}

  get version(): 1 | 2 {
    return this.mount.version;
  }

  /** `secret/data/secureml/master_key`: the path that policies name. */
  apiPath(kind: 'data' | 'metadata' | 'destroy', key: readonly string[]): string {
    return this.segments(kind, key).join('/');
  }

  /** `secret/secureml/master_key`: the path that `vault kv` takes. */
  logicalPath(key: readonly string[]): string {
    return [...this.mount.mount, ...this.mount.prefix, ...key].join('/');
  }

  /** The same server and login at another place, for keys that other programs put elsewhere. */
  at(mount: readonly string[], prefix: readonly string[]): Kv {
    return new Kv(this.client, { ...this.mount, mount, prefix });
  }

  /** @param version absent: the latest @throws KeyError when the policy does not allow it */
  async read(key: readonly string[], version?: number): Promise<KvRead> {
    const query = version === undefined || this.version === 1 ? {} : { query: { version: String(version) } };
    const { response, path } = await this.call('GET', 'data', key, query);
    if (response.status === 403) throw fromForbidden(response, this.client.address, `read ${path}`);
    const { data, request_id: id } = record(response.body);
    const requestId = text(id);
    if (this.version === 1) {
      if (this.isAbsent(response, path)) return { state: 'absent' };
      this.expect(response, path, 200);
      return {
        state: 'present',
        secret: { fields: record(data), version: null, created: null, deletes: null, requestId, customMetadata: {} },
      };
    }
    const { data: fields, metadata } = record(data);
    const about = record(metadata);
    const number = Number(about.version);
    if (this.isAbsent(response, path)) {
      // Vault answers 404 with a body for a version that was deleted or destroyed
      if (!Number.isInteger(number)) return { state: 'absent' };
      const state = about.destroyed === true ? 'destroyed' : 'deleted';
      return { state, version: number, when: text(about.deletion_time) };
    }
    this.expect(response, path, 200);
    if (!(number >= 1) || (version !== undefined && number !== version)) throw this.unexpected(response, path);
    return {
      state: 'present',
      secret: {
        ...{ fields: record(fields), version: number, created: text(about.created_time), requestId },
        deletes: text(about.deletion_time),
        customMetadata: record(about.custom_metadata),
      },
    };
  }

  /**
   * Writes version `after + 1`, only if the latest is `after` (0: only if there is none). After a failure that leaves open whether
   * it was written, the version is read back and compared.
   * @throws KeyError with reason `conflict` when somebody else was first; with `unknown-outcome` when it cannot be known
   */
  async write(key: readonly string[], fields: Readonly<Record<string, string>>, after: number): Promise<KvWritten> {
    if (this.version !== 2) throw new TypeError('KV v1 has no versions');
    const next = after + 1;
    const body = { data: fields, options: { cas: after } };
    for (let attempt = 0; ; attempt++) {
      let response: VaultResponse;
      let path: string;
      try {
        ({ response, path } = await this.call('POST', 'data', key, { body, repeatable: false }));
      } catch (error) {
        const outcome = await this.outcome(key, fields, next);
        if (typeof outcome === 'object') return outcome;
        // nothing of ours is there, and check-and-set keeps a late arrival of the first attempt from doing harm
        if (outcome === 'not written' && attempt === 0) continue;
        if (outcome === 'unknown') throw unknownOutcome(this.logicalPath(key), next, this.client.address);
        throw error;
      }
      if (response.status === 200) {
        const { request_id: id, data } = record(response.body);
        const { version, created_time: created, deletion_time: deletes } = record(data);
        const dates = { created: text(created), deletes: text(deletes) };
        return { version: Number(version ?? next), ...dates, requestId: text(id) };
      }
      if (response.status === 403) throw fromForbidden(response, this.client.address, `create and update ${path}`);
      if (response.status === 400 && /check-and-set parameter did not match/.test(vaultErrors(response))) {
        // it may be our own: an answer that was lost, or one that somebody in between gave in the server's place
        const outcome = await this.outcome(key, fields, next);
        if (typeof outcome === 'object') return outcome;
        throw changedMeanwhile(this.logicalPath(key));
      }
      throw this.unexpected(response, path);
    }
  }

  /** KV v1: writes the secret as it is. The caller has made sure that there is none; v1 cannot. */
  async writeV1(key: readonly string[], fields: Readonly<Record<string, string>>): Promise<void> {
    const { response, path } = await this.call('POST', 'data', key, { body: fields, repeatable: true });
    if (response.status === 403) throw fromForbidden(response, this.client.address, `create ${path}`);
    this.expect(response, path, 200, 204);
  }

  /** @returns undefined when there is no such secret @throws KeyError when the policy does not allow it */
  async metadata(key: readonly string[]): Promise<KvMetadata | undefined> {
    const { response, path } = await this.call('GET', 'metadata', key);
    if (this.isAbsent(response, path)) return undefined;
    if (response.status === 403) throw fromForbidden(response, this.client.address, `read ${path}`);
    this.expect(response, path, 200);
    return metadataIn(response);
  }

  /** What the mount does with secrets that say nothing of it; undefined where the token may not see that. */
  async config(): Promise<KvConfig | undefined> {
    if (this.mountConfig) return this.mountConfig;
    const response = await this.client.call('GET', encodePath(...this.mount.mount, 'config'));
    if (response.status !== 200) return undefined;
    return (this.mountConfig = configIn(response));
  }

  /** Sets how many versions of a secret are kept; works before the secret exists. */
  async setMaxVersions(key: readonly string[], maxVersions: number): Promise<void> {
    await this.updateMetadata(key, undefined, () => ({ max_versions: maxVersions }));
  }

  /** Adds to what is noted of a secret as a whole; what is noted already stays. KV v2 only. */
  async addCustomMetadata(key: readonly string[], added: Readonly<Record<string, string>>): Promise<void> {
    await this.updateMetadata(key, await this.metadata(key), (before) => ({
      custom_metadata: { ...before?.customMetadata, ...added },
    }));
  }

  // OpenBao counts the changes of metadata, and a mount may ask for check-and-set of them (metadata_cas_required). Where the count is
  // known it is sent, so that what somebody else noted meanwhile is not lost.
  private async updateMetadata(
    key: readonly string[],
    before: KvMetadata | undefined,
    change: (before: KvMetadata | undefined) => object,
  ): Promise<void> {
    let known = before;
    let count = known?.changes;
    for (let attempt = 0; ; attempt++) {
      const body = { ...change(known), ...(count === undefined ? {} : { metadata_cas: count }) };
      const { response, path } = await this.call('POST', 'metadata', key, { body, repeatable: true });
      if (response.status === 403) throw fromForbidden(response, this.client.address, `update ${path}`);
      const stale = response.status === 400 && /metadata check-and-set/.test(vaultErrors(response));
      if (!stale || attempt >= MAX_STALE) return this.expect(response, path, 200, 204);
      known = await this.metadata(key);
      count = known?.changes ?? 0;
    }
  }

  /**
   * Destroys one version for good. Version 0, which no secret has, asks only whether that is allowed: `capabilities-self` is not
   * open to every token.
   */
  async destroy(key: readonly string[], version: number): Promise<void> {
    const { response, path } = await this.call('POST', 'destroy', key, {
      body: { versions: [version] },
      repeatable: true,
    });
    if (response.status === 403) throw fromForbidden(response, this.client.address, `update ${path}`);
    this.expect(response, path, 200, 204);
  }

  /** The names at the prefix, folders left out. */
  async list(): Promise<string[]> {
    const kind = this.version === 2 ? 'metadata' : 'data';
    const { response, path } = await this.call('LIST', kind, []);
    if (this.isAbsent(response, path)) return [];
    if (response.status === 403) throw fromForbidden(response, this.client.address, `list ${path}`);
    this.expect(response, path, 200);
    const { keys } = dataIn(response);
    const names = Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
    return names.filter((name) => !name.endsWith('/'));
  }

  private async call(
    method: VaultRequest['method'],
    kind: 'data' | 'metadata' | 'destroy',
    key: readonly string[],
    options: CallOptions = {},
  ): Promise<{ response: VaultResponse; path: string }> {
    const segments = this.segments(kind, key);
    const path = encodePath(...segments);
    let response = await this.client.call(method, path, options);
    // a fresh v2 mount is upgraded for a moment and says so
    for (let i = 0; i < 10 && response.status === 400 && /[Uu]pgrad/.test(vaultErrors(response)); i++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      response = await this.client.call(method, path, options);
    }
    return { response, path: segments.join('/') };
  }

  private segments(kind: 'data' | 'metadata' | 'destroy', key: readonly string[]): string[] {
    const { mount, prefix, version } = this.mount;
    return [...mount, ...(version === 2 ? [kind] : []), ...prefix, ...key];
  }

  private async outcome(
    key: readonly string[],
    fields: Readonly<Record<string, string>>,
    version: number,
  ): Promise<KvWritten | 'not written' | 'unknown'> {
    try {
      const found = await this.read(key, version);
      if (found.state !== 'present') return 'not written';
      const { fields: there, created, deletes, requestId } = found.secret;
      const same = Object.entries(fields).every(([name, value]) => there[name] === value);
      return same ? { version, created, deletes, requestId } : 'not written';
    } catch {
      return 'unknown';
    }
  }

  private isAbsent(response: VaultResponse, path: string): boolean {
    return isAbsent(response, path, this.client.address);
  }

  private expect(response: VaultResponse, path: string, ...statuses: number[]): void {
    if (!statuses.includes(response.status)) throw this.unexpected(response, path);
  }

  private unexpected(response: VaultResponse, path: string): Error {
    return unexpected(response, path, this.client.address);
  }
}
