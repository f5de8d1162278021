// dist/cli.js and everything it needs -> dist/secureml.cjs, one file: what `bin/run.js` starts and the single binary embeds.
import { execFileSync } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { licensesFile, licensesOf } from './licenses.mjs';

const OUT = 'dist/secureml.cjs';
for (const name of await readdir('dist').catch(() => [])) if (name.endsWith('.cache')) await rm(`dist/${name}`);

// node-vault loads axios and https at its head: 30 ms and 270 KB that nothing uses, because requests are carried by
// src/lib/vault/http.ts (docs/decisions/vault-transport.md). Whoever calls them all the same finds out at once.
const bareNodeVault = {
  name: 'bare-node-vault',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(axios|https)$/ }, ({ path, importer }) =>
      /node_modules.node-vault./.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get() { throw new Error('${path} is not given to node-vault'); } });`,
    }));
  },
};

// The index of oclif loads all of oclif; this one loads a part when it is used. And one function of oclif, which only Windows
// calls, starts another program: what starts programs is loaded then.
const lazyOclif = {
  name: 'lazy-oclif',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@oclif\/core$/ }, ({ resolveDir }) => ({ path: resolveDir, namespace: 'lazy-oclif' }));
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /@oclif.core.lib.util.os/.test(importer) ? { path: 'child_process', namespace: 'lazy-child-process' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-child-process' }, () => ({
      contents: `exports.execSync = (...args) => require('node:child_process').execSync(...args);`,
    }));
    onLoad({ filter: /.*/, namespace: 'lazy-oclif' }, ({ path: resolveDir }) => ({
      resolveDir,
      contents: `module.exports = {
        get Args() { return require('@oclif/core/args'); },
        get Command() { return require('@oclif/core/command').Command; },
        get Errors() { return require('@oclif/core/errors'); },
        get Flags() { return require('@oclif/core/flags'); },
        get run() { return require('@oclif/core/run').run; },
        get settings() { return require('@oclif/core/settings').settings; },
      };`,
    }));
  },
};

// What is in the bundle is known only when it is made, so the list gets into it afterwards.
const PLACE = 'the licences of what is in the bundle';
const licenseList = {
  name: 'license-list',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^secureml:licenses$/ }, ({ path }) => ({ path, namespace: 'license-list' }));
    onLoad({ filter: /.*/, namespace: 'license-list' }, () => ({
      contents: `module.exports = { licenses: ${JSON.stringify(PLACE)} };`,
    }));
  },
};

const { metafile } = await build({
  metafile: true,
  entryPoints: ['bin/entry.js'],
  outfile: OUT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  // a script that is started from its compiled form cannot import, only require (bin/compiled.cjs)
  supported: { 'dynamic-import': false },
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [bareNodeVault, lazyOclif, licenseList],
  // oclif would use it to transpile plugins written in TypeScript; there are none
  external: ['typescript'],
});

// esbuild leaves the few characters of regular expressions that are not ASCII; without them Node holds a byte a character
const licenses = JSON.stringify(licensesOf(metafile));
await writeFile(licensesFile, licenses);
const [before, after, ...more] = (await readFile(OUT, 'utf8')).split(`"${PLACE}"`);
if (after === undefined || more.length > 0) throw new Error('the bundle has no place, or several, for the licences');
// compressed, because every start reads the whole bundle
const text = `${before}"${deflateRawSync(licenses, { level: 9 }).toString('base64')}"${after}`;
await writeFile(
  OUT,
  text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
);
execFileSync(process.execPath, ['scripts/code-cache.mjs'], { stdio: 'pipe' });
