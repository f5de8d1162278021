// Finds each key once a run.
import { changed, keyReference } from '../manifest/manifest.js';
import type { TransformKey } from '../pseudonymize/transform.js';
import { SecuremlError, UsageError } from '../errors.js';
import { checkPinned } from '../keys/pins.js';
import { parseKeyReference } from '../keys/reference.js';
import type { ResolvedKey } from '../keys/types.js';
import { resolveKeyFromFlags, sourcesFromFlags, type KeyFlagValues } from './key-flags.js';
import type { PolicyKey } from '../policy/document.js';
import type { FoundManifest } from './manifest-files.js';
import { note, warn } from './messages.js';

/** The key that a policy pins, and the policy's name. */
export interface PolicyPin {
  readonly key: PolicyKey | undefined;
  readonly by: string;
}

export class KeyRing {
  readonly #flags: KeyFlagValues;
  readonly #stdinIsData: boolean;
  readonly #known = new Map<string, TransformKey>();
  readonly #resolved = new WeakMap<TransformKey, ResolvedKey>();

  readonly #pin: PolicyPin | undefined;

  /** @param pin the key that a policy asks for */
  constructor(flags: KeyFlagValues, stdinIsData: boolean, pin?: PolicyPin) {
    this.#flags = flags;
    this.#stdinIsData = stdinIsData;
    this.#pin = pin;
  }

  /**
   * The key that a flag names, else that of the manifest or the policy, else the default one.
   *
   * @throws KeyError when it is not the one that the policy pins
   * @throws VerificationError when the manifest names what is no key
   */
  async find(manifest: FoundManifest | undefined): Promise<TransformKey> {
    const { name, version } = this.#pin?.key ?? {};
    const pinned = name === undefined ? undefined : keyReference({ name, version: version ?? null });
    const reference = this.#flags['key-name'] ?? (manifest && keyOf(manifest)) ?? pinned;
    const key = await this.named(reference);
    if (this.#pin?.key) checkPinned(this.#resolved.get(key)!, this.#pin.key, this.#pin.by);
    return key;
  }

  /** Notes that a key is used for raw FF1, or warns that nobody will know. */
  async markRaw(key: TransformKey): Promise<void> {
    try {
      const { markRawKey } = await import('../keys/resolver.js');
      await markRawKey(this.#resolved.get(key)!, await sourcesFromFlags(this.#flags));
      note(`${key.name} is marked as used for raw FF1: other formats refuse it from now on`);
    } catch (error) {
      if (!(error instanceof SecuremlError)) throw error;
      warn(`${key.name} cannot be marked as used for raw FF1 (${error.message}): use it for nothing else`);
    }
  }

  async named(reference: string | undefined): Promise<TransformKey> {
    const known = this.#known.get(reference ?? '');
    if (known) return known;
    const resolved = await resolveKeyFromFlags(this.#flags, { reference, stdinIsData: this.#stdinIsData });
    const { name, version, source, fingerprint, checkValue, bytes, unsafe, raw } = resolved;
    const key = {
      name,
      version,
      source,
      fingerprint,
      checkValue,
      bytes,
      raw,
      ...(unsafe ? { unsafe: true as const } : {}),
    };
    this.#resolved.set(key, resolved);
    this.#known.set(reference ?? '', key);
    return key;
  }
}

function keyOf({ document, name }: FoundManifest): string {
  const reference = keyReference(document.key);
  try {
    parseKeyReference(reference);
  } catch (error) {
    throw error instanceof UsageError ? changed(name) : error;
  }
  return reference;
}
