// What a copy was written to has to give back what was written: a server that does not, which a real one cannot be made to be.
import { join } from 'node:path';
import { copyKey } from '../../../src/lib/keys/copying.js';
import { makeKey, rotateKey } from '../../../src/lib/keys/making.js';
import { healthy, json, type Handler } from '../../support/fake-vault.js';
import { faultBench } from '../../support/vault-faults.js';

const { fake, home, options } = faultBench();

/** Keeps what is written, and gives `spoilt` back as something else. */
function keeping(spoilt: number | undefined): Handler {
  const values: string[] = [];
  return (asked, response) => {
    const { pathname, searchParams } = new URL(asked.path, 'http://x');
    if (pathname.startsWith('/v1/secret/metadata/')) {
      const created = { created_time: '2026-01-02T03:04:05Z', deletion_time: '', destroyed: false };
      const versions = Object.fromEntries(values.map((_, i) => [i + 1, created]));
      const data = { current_version: values.length, oldest_version: 0, max_versions: 10_000, versions };
      return asked.method === 'GET' ? json(response, 200, { data }) : void response.writeHead(204).end();
    }
    if (!pathname.startsWith('/v1/secret/data/secureml/')) return healthy('', asked, response);
    if (asked.method === 'POST') {
      values.push((JSON.parse(asked.body) as { data: { value: string } }).data.value);
      return json(response, 200, { data: { version: values.length } });
    }
    const version = Number(searchParams.get('version') ?? values.length);
    const value = version === spoilt ? '0f'.repeat(32) : values[version - 1];
    if (value === undefined) return json(response, 404, { errors: [] });
    return json(response, 200, { data: { data: { value }, metadata: { version, created_time: 'x' } } });
  };
}

it.each([undefined, 1, 2, 3])('version %s of three', async (spoilt) => {
  const keystore = { path: join(home, `${spoilt}.json`) };
  const file = { ...options({}), keystore, store: 'keystore' } as const;
  await makeKey('a', 256, file);
  for (let i = 0; i < 2; i++) await rotateKey('a', undefined, file);
  const server = await fake(keeping(spoilt));
  const copying = copyKey('a', { from: 'keystore', to: 'vault' }, { ...options({ url: server.url }), keystore });
  if (spoilt === undefined) expect(await copying).toMatchObject({ added: 3, latest: { version: 3 } });
  else {
    await expect(copying).rejects.toMatchObject({
      exitCode: 7,
      message: `a@${spoilt} does not read back from Vault at ${server.url} as it was written`,
    });
  }
});
