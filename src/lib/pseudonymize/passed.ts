// What a table's bytes amount to on their way in and out: how many, and their digests where a manifest needs them.
import type { ByteSource } from '../csv/block-reader.js';
import type { StreamDigest } from '../digest/stream-digest.js';

/** The bytes that were read, or written. */
export class Passed {
  bytes = 0;
  digest: StreamDigest | undefined;
  /** settles when all of them may be changed */
  mayChange: Promise<void> | undefined;

  add(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    this.mayChange = this.digest?.update(bytes) ?? this.mayChange;
  }

  /** The same source, whose bytes are counted here. */
  counting(source: ByteSource): ByteSource {
    return {
      read: async (target) => {
        const count = await source.read(target);
        this.add(target.subarray(0, count));
        return count;
      },
      mayChange: () => this.mayChange,
      stalls: async (ms) => (await source.stalls?.(ms)) ?? false,
      stop: () => source.stop?.(),
    };
  }

  /** In hexadecimal digits; empty where none was asked for. */
  async hex(): Promise<string> {
    return (await this.digest?.hex()) ?? '';
  }
}
