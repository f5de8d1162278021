import { VerificationError } from '../../../src/lib/errors.js';
import { checkValue } from '../../../src/lib/fpe/derivation.js';
import { checkManifest, readManifest } from '../../../src/lib/manifest/manifest.js';

const KEY = Buffer.alloc(32, 7);
const TEXT = JSON.stringify({
  manifest: 1,
  key: { name: 'a', version: 1, checkValue: checkValue(KEY).toString('hex') },
  dialect: { delimiter: ',', quote: '"', header: true, encoding: 'utf-8' },
  ...{ nulls: [], ragged: 'error', columns: [], mac: '00', input: { hmac: '' }, output: { sha256: '' } },
});

it.each([
  ['nested without an end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['a number out of range', '1e400'],
])('a manifest with %s was changed', (_, more) => {
  const manifest = readManifest(TEXT.replace('{', `{"more":${more},`), 'm.json');
  expect(() => checkManifest(manifest, KEY, 'm.json')).toThrow(VerificationError);
});
