import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/lib/version.js';

it('the version is that of the package', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});
