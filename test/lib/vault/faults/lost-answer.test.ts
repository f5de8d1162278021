// A write of which nobody knows whether it was done.
import type { ServerResponse } from 'node:http';
import { makeKey } from '../../../../src/lib/keys/making.js';
import { healthy, json, type Asked, type Handler } from '../../../support/fake-vault.js';
import { expectFault, faultBench, KEY } from '../../../support/vault-faults.js';

const { fake, options } = faultBench();

describe('a write whose answer is lost', () => {
  /** A server with one key in memory, whose writes can be made to fail. */
  function storing(onWrite: (apply: () => void, asked: Asked, response: ServerResponse, nth: number) => void): {
    handler: Handler;
    versions: string[];
  } {
    const versions: string[] = [];
    let writes = 0;
    const handler: Handler = (asked, response) => {
      const url = new URL(asked.path, 'http://x');
      if (asked.method === 'GET' && url.pathname.startsWith('/v1/secret/data/secureml/data'))
        return json(response, 404, { errors: [] });
      if (asked.method === 'GET' && url.pathname.startsWith('/v1/secret/data/')) {
        const version = Number(url.searchParams.get('version') ?? versions.length);
        const value = versions[version - 1];
        if (value === undefined) return json(response, 404, { errors: [] });
        return json(response, 200, { data: { data: { value }, metadata: { version, created_time: 'x' } } });
      }
      if (asked.method === 'GET' && url.pathname.startsWith('/v1/secret/metadata/')) {
        return json(response, 200, {
          data: { current_version: versions.length, oldest_version: 0, max_versions: 10_000, versions: {} },
        });
      }
      if (asked.method === 'POST' && url.pathname.startsWith('/v1/secret/metadata/')) return json(response, 204, {});
      if (asked.method === 'POST') {
        const { data, options } = JSON.parse(asked.body) as { data: { value: string }; options: { cas: number } };
        // as a server does: compared when it is written, not when it is asked
        const apply = (): void => void (options.cas === versions.length && versions.push(data.value));
        writes++;
        if (onWrite.length > 0) return onWrite(apply, asked, response, writes);
      }
      return healthy(KEY, asked, response);
    };
    return { handler, versions };
  }
  const answer = (apply: () => void, versions: () => number, response: ServerResponse): void => {
    const before = versions();
    apply();
    if (versions() === before)
      json(response, 400, { errors: ['check-and-set parameter did not match the current version'] });
    else json(response, 200, { data: { version: versions() } });
  };

  it('written, then the connection broke: found by reading back', async () => {
    const { handler, versions } = storing((apply, _, response) => {
      apply();
      response.destroy();
    });
    const server = await fake(handler);
    const { key } = await makeKey('a', 256, options({ url: server.url }));
    expect(key.version).toBe(1);
    expect(versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
  });

  it('not written, the connection broke: written once by the second attempt', async () => {
    const state = storing((apply, _, response, nth) =>
      nth === 1 ? void response.destroy() : answer(apply, () => state.versions.length, response),
    );
    const server = await fake(state.handler);
    const { key } = await makeKey('a', 256, options({ url: server.url }));
    expect(state.versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
  });

  it('timed out and written late, after the second attempt began: still one version, the right one', async () => {
    const state = storing((apply, _, response, nth) => {
      if (nth === 1) return void setTimeout(apply, 1500);
      setTimeout(() => answer(apply, () => state.versions.length, response), 800);
    });
    const server = await fake(state.handler);
    const { key } = await makeKey('a', 256, options({ url: server.url, timeout: '1s' }));
    expect(state.versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
    expect(key.version).toBe(1);
  }, 10_000);

  it.each([503, 502])('written, and a proxy in between said %s: ours, not a conflict', async (status) => {
    const state = storing((apply, _, response, nth) => {
      if (nth > 1) return answer(apply, () => state.versions.length, response);
      apply();
      response.writeHead(status).end('upstream connect error or disconnect/reset before headers');
    });
    const server = await fake(state.handler);
    const { key } = await makeKey('a', 256, options({ url: server.url, maxRetries: '2' }));
    expect(key.version).toBe(1);
    expect(state.versions).toEqual([Buffer.from(key.bytes).toString('hex')]);
    expect(server.asked.filter(({ path, method }) => method === 'POST' && path.includes('/data/'))).toHaveLength(1);
  });

  it('not known: says so, within the time limits, and that no earlier version was touched', async () => {
    let gone = false;
    const state = storing((_, __, response) => {
      gone = true;
      response.destroy();
    });
    const server = await fake((asked, response) => (gone ? void response.destroy() : state.handler(asked, response)));
    await expectFault(makeKey('a', 256, options({ url: server.url })), {
      code: 4,
      reason: 'unknown-outcome',
      message: /did not say whether version 1 of secret\/secureml\/a was written/,
      within: 5,
    });
  }, 10_000);

  it('KV v1, whose policy allows to create only: written, and refused when it is sent again', async () => {
    let stored: string | undefined;
    const server = await fake((asked, response) => {
      if (asked.path.startsWith('/v1/sys/internal/ui/mounts/'))
        return json(response, 200, { data: { path: 'kv1/', type: 'kv', options: { version: '1' } } });
      if (asked.method === 'GET')
        return stored === undefined
          ? json(response, 404, { errors: [] })
          : json(response, 200, { data: { value: stored } });
      if (stored !== undefined) {
        return json(response, 403, { errors: ['1 error occurred:\n\t* permission denied\n\n'] });
      }
      stored = (JSON.parse(asked.body) as { value: string }).value;
      response.destroy();
    });
    const v1 = { url: server.url, mount: 'kv1', kvVersion: '1', maxRetries: '1' };
    const { key } = await makeKey('a', 256, options(v1));
    expect(stored).toBe(Buffer.from(key.bytes).toString('hex'));
  });
});
