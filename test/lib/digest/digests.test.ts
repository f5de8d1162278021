// Digests on a thread of their own are those that node:crypto takes.
import fc from 'fast-check';
import { createHash, createHmac } from 'node:crypto';
import { types } from 'node:util';
import { DigestThread } from '../../../src/lib/digest/digest-thread.js';
import { Digests } from '../../../src/lib/digest/digests.js';
import { digestHere, type StreamDigest } from '../../../src/lib/digest/stream-digest.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';

const memory = new KernelMemory();
const KEY = new Uint8Array(32).fill(7);

const expected = (bytes: Uint8Array, key?: Uint8Array): string =>
  (key ? createHmac('sha256', key) : createHash('sha256')).update(bytes).digest('hex');

/** Gives the bytes piece by piece from one place in the shared memory, which is overwritten as soon as that is allowed. */
async function inPlace(digest: StreamDigest, pieces: readonly Uint8Array[]): Promise<void> {
  const size = Math.max(1, ...pieces.map(({ length }) => length));
  const pointer = memory.allocate(size);
  for (const piece of pieces) {
    const place = memory.u8(pointer, piece.length);
    place.set(piece);
    await digest.update(place);
    place.fill(0xee);
  }
  memory.release(pointer, size);
}

describe('a thread for digests', () => {
  const thread = new DigestThread(memory.wasm);
  afterAll(() => thread.close());

  it('takes what lies in the shared memory and what does not, of several streams at once', async () => {
    const stream = fc.record({
      ...{ key: fc.constantFrom(undefined, KEY), shared: fc.boolean() },
      pieces: fc.array(fc.uint8Array({ maxLength: 5_000 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stream, { minLength: 1, maxLength: 4 }), async (streams) => {
        const found = await Promise.all(
          streams.map(async ({ key, shared, pieces }) => {
            const digest = thread.open(key);
            if (shared) await inPlace(digest, pieces);
            else for (const piece of pieces) expect(digest.update(piece)).toBe(undefined);
            return digest.hex();
          }),
        );
        expect(found).toEqual(streams.map(({ key, pieces }) => expected(Buffer.concat(pieces), key)));
      }),
    );
  });

  it('has a copy of what does not lie in the shared memory', async () => {
    const bytes = Buffer.from('Grace Hopper');
    const before = expected(bytes, KEY);
    const digest = thread.open(KEY);
    digest.update(bytes);
    bytes.fill(0);
    expect(await digest.hex()).toBe(before);
  });

  it('sees memory that has grown since it began', async () => {
    const pieces = [1, 2, 3].map((byte) => new Uint8Array(8 << 20).fill(byte));
    const digest = thread.open();
    await inPlace(digest, pieces);
    expect(types.isSharedArrayBuffer(memory.wasm.buffer)).toBe(true);
    expect(await digest.hex()).toBe(expected(Buffer.concat(pieces)));
  });

  it('fails whoever waits when something goes wrong in it, and whoever comes later', async () => {
    const failing = new DigestThread(memory.wasm);
    const digest = failing.open();
    // lies behind the end of the memory that the thread knows
    const beyond = new Uint8Array(new SharedArrayBuffer(2 ** 30), 2 ** 30 - 8);
    const waiting = [digest.update(beyond), digest.hex()];
    for (const promise of waiting) await expect(promise).rejects.toThrow(/typed array|outside the bounds/);
    expect(failing.hasFailed).toBe(true);
    await expect(digest.update(memory.u8(0, 1))).rejects.toThrow(/typed array|outside the bounds/);
    await expect(digest.hex()).rejects.toThrow(/typed array|outside the bounds/);
    await failing.close();
  });
});

describe('digests of a table', () => {
  const digests = new Digests(memory.wasm);
  afterEach(() => digests.close());
  const shared = (): Uint8Array => memory.u8(memory.allocate(4_096), 4_096).fill(1);

  it.each([
    ['no other thread may work', 1 << 28, 1],
    ['a second thread works on the table', 1 << 29, 2],
    ['there is little to come', (1 << 25) - 1, 3],
  ])('are taken at once where %s', async (_, bytes, threads) => {
    const open = digests.opener(bytes, threads);
    expect(open).toBe(digestHere);
    for (const key of [undefined, KEY]) {
      const digest = open(key);
      expect(digest.update(shared())).toBe(undefined);
      expect(await digest.hex()).toBe(expected(shared(), key));
    }
  });

  it.each([
    [1 << 25, 2],
    [(1 << 29) - 1, 2],
    [1 << 25, 3],
    [1 << 30, 3],
  ])(
    'are taken on a thread for %d bytes where %d may work, which is kept for the next table',
    async (bytes, threads) => {
      for (const key of [undefined, KEY]) {
        const digest = digests.opener(bytes, threads)(key);
        const taken = digest.update(shared());
        expect(taken).toBeInstanceOf(Promise);
        await taken;
        expect(await digest.hex()).toBe(expected(shared(), key));
      }
    },
  );

  it('are taken on another thread when that one has failed', async () => {
    const failing = digests.opener(1 << 25, 3)();
    // lies behind the end of the memory that the thread knows
    const beyond = new Uint8Array(new SharedArrayBuffer(2 ** 30), 2 ** 30 - 8);
    await expect(failing.update(beyond)).rejects.toThrow(/typed array|outside the bounds/);
    const next = digests.opener(1 << 25, 3)();
    await next.update(shared());
    expect(await next.hex()).toBe(expected(shared()));
  });

  it('are taken on another thread when that one has ended', async () => {
    const digest = digests.opener(1 << 25, 3)();
    await digest.update(shared());
    await digests.close();
    const next = digests.opener(1 << 25, 3)();
    await next.update(shared());
    expect(await next.hex()).toBe(expected(shared()));
  });
});
