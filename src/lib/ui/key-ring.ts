// Finds each key once a run.
import { changed, keyReference } from '../manifest/manifest.js';
import type { TransformKey } from '../pseudonymize/transform.js';
import { UsageError } from '../errors.js';
import { defaultKeyName, processEnvironment } from '../keys/env.js';
import { checkPinned, isAbout, type ExpectedKey } from '../keys/pins.js';
import { formatReference, parseKeyReference, type KeyReference } from '../keys/reference.js';
import type { ResolvedKey } from '../keys/types.js';
import { resolveKeyFromFlags, type FlagContext, type KeyFlagValues } from './key-flags.js';
import type { PolicyKey } from '../policy/document.js';
import type { FoundManifest } from './manifest-files.js';
import { noteRawUse } from './raw-use.js';

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
  readonly #to: KeyReference | undefined;
  #from: KeyReference | undefined;

  /**
   * @param pin the key that a policy asks for
   * @param to the key that comes after the one that is found, in a run that has two
   */
  constructor(flags: KeyFlagValues, stdinIsData: boolean, pin?: PolicyPin, to?: string) {
    this.#flags = flags;
    this.#stdinIsData = stdinIsData;
    this.#pin = pin;
    this.#to = to === undefined ? undefined : parseKeyReference(to);
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
    this.#from = parseKeyReference(reference ?? defaultKeyName(processEnvironment()));
    const key = await this.#resolve(reference, {
      // by checkManifest and checkPinned
      compared: manifest !== undefined || this.#pin?.key?.check !== undefined,
      isPin: (pin) => !this.#isOfTarget(pin),
    });
    if (this.#pin?.key) checkPinned(this.#resolved.get(key)!, this.#pin.key, this.#pin.by);
    return key;
  }

  /** Notes that a key is used for raw FF1, or warns that nobody will know. */
  async markRaw(key: TransformKey): Promise<void> {
    await noteRawUse(this.#resolved.get(key)!, this.#flags);
  }

  /** The key that comes after the one that was found. @throws KeyError when a pin names it, and it is another one */
  async target(): Promise<TransformKey | undefined> {
    return this.#to && this.#resolve(formatReference(this.#to), { isPin: (pin) => this.#isOfTarget(pin) });
  }

  // A pin without a name is about the key that is there already; one that could name both as well.
  #isOfTarget(pin: ExpectedKey): boolean {
    return this.#to !== undefined && isAbout(pin, this.#to) && !isAbout(pin, this.#from!);
  }

  async #resolve(
    reference: string | undefined,
    context: Pick<FlagContext, 'compared' | 'isPin'>,
  ): Promise<TransformKey> {
    const known = this.#known.get(reference ?? '');
    if (known) return known;
    const resolved = await resolveKeyFromFlags(this.#flags, {
      ...{ reference, stdinIsData: this.#stdinIsData },
      ...context,
    });
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
