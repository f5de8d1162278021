import { jest } from '@jest/globals';
import type { VaultClient } from '../../../src/lib/vault/client.js';
import { keepAlive } from '../../../src/lib/vault/session.js';

it('a renewal that fails is tried again until the lease is over, and then no more', async () => {
  jest.useFakeTimers();
  try {
    const started = Date.now();
    const asked: number[] = [];
    const client = {
      call: () => {
        asked.push((Date.now() - started) / 1000);
        return Promise.reject(new Error('out of reach'));
      },
    } as unknown as VaultClient;
    const lease = { method: 'approle', origin: 'approle login', minted: true, renewable: true } as const;
    const { stop } = keepAlive(client, { ...lease, leaseSeconds: 90 });
    await jest.advanceTimersByTimeAsync(3_600_000);
    stop();
    expect(asked[0]).toBe(60);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.at(-1)).toBeLessThanOrEqual(90);
  } finally {
    jest.useRealTimers();
  }
});
