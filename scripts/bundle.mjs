// dist/cli.js and everything it needs -> dist/secureml.cjs, one file: what `bin/run.js` starts and the single binary embeds; and the part
// of it that is about keys -> dist/secureml-keys.cjs, which `bin/run.js` starts for `secureml keys`, because it is read in a third of the time.
import { execFileSync } from 'node:child_process';
import fsPromises, { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { licensesFile, licensesOf } from './licenses.mjs';

const [ALL, KEYS] = ['dist/secureml.cjs', 'dist/secureml-keys.cjs'];
/** Every start reads the whole bundle. */
const packed = (text) => deflateRawSync(text, { level: 9 }).toString('base64');
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

// What oclif loads at every start and uses in few, or none: for its own help and errors, for plugins, for timing itself.
const LATER = ['ansis', 'ejs', 'lilconfig', 'minimatch', 'node:perf_hooks', 'node:readline', 'tinyglobby', 'wrap-ansi'];
// What looks at stdout or stderr while it is loaded, which opens them as streams. src/lib/ui/messages.ts writes without.
const OPENS_STREAMS = /@oclif.core.lib.(command|screen|ux.index|ux.action.base)\.js$/;
const UNUSED = {
  // the prompt that starts an editor, with its tables of character sets: 540 KB
  '@inquirer/external-editor': 'export const edit = undefined, editAsync = undefined;',
  // says nothing: src/cli.ts takes DEBUG away, because what it prints may hold a token
  debug: 'module.exports = () => () => {};',
  // for the name of a platform that nobody is shown
  'wsl-utils': 'exports.isWsl = false;',
  // which colours are wanted is said to chalk by src/lib/ui/messages.ts; oclif shows none here
  'supports-color': 'exports.stdout = exports.stderr = false;',
  '#supports-color': 'export default { stdout: false, stderr: false };',
};
const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    const inOclif = /@oclif.core.lib/;
    onResolve({ filter: new RegExp(`^(${LATER.join('|')})$`) }, ({ path, importer, resolveDir, kind }) =>
      inOclif.test(importer) && kind === 'require-call'
        ? { path, namespace: 'later', pluginData: resolveDir }
        : undefined,
    );
    // a module that is a function, or whose functions are its properties; both as they are, without a default of their own
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path, pluginData: resolveDir }) => ({
      resolveDir,
      contents: `let loaded;
        const load = () => (loaded ??= require('${path}'));
        module.exports = new Proxy(() => {}, {
          get: (_, name) => (name === '__esModule' ? undefined : load()[name]),
          apply: (_, self, args) => Reflect.apply(load(), self, args),
        });`,
    }));
    onResolve({ filter: new RegExp(`^(${Object.keys(UNUSED).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'unused-here',
    }));
    onLoad({ filter: /.*/, namespace: 'unused-here' }, ({ path }) => ({ contents: UNUSED[path] }));
    onLoad({ filter: OPENS_STREAMS }, async ({ path }) => ({
      contents: `const unopened = { value: { on() {} } };
        const process = Object.create(globalThis.process, { stdout: unopened, stderr: unopened });
        ${await readFile(path, 'utf8')}`,
    }));
    // the promises of node:fs cost more than the functions that most starts use of them
    onResolve({ filter: /^(node:)?fs\/promises$/ }, () => ({ path: 'fs/promises', namespace: 'fs-promises' }));
    onLoad({ filter: /.*/, namespace: 'fs-promises' }, () => ({
      contents: `const fs = require('node:fs');
        const { promisify } = require('node:util');
        module.exports = { readFile: promisify(fs.readFile), stat: promisify(fs.stat) };
        for (const name of ${JSON.stringify(Object.keys(fsPromises).filter((name) => !['readFile', 'stat'].includes(name)))})
          Object.defineProperty(module.exports, name, { enumerable: true, get: () => fs.promises[name] });`,
    }));
    // read at every start, unpacked where there are several threads
    onLoad({ filter: /generated.worker-source\.js$/ }, async ({ path }) => {
      const { workerSource } = await import(path);
      return {
        contents: `import { inflateRawSync } from 'node:zlib';
          export const workerSource = () => inflateRawSync(Buffer.from('${packed(workerSource())}', 'base64')).toString();`,
      };
    });
  },
};

// A run uses a few of the formats, whose tables and patterns take their time: each is loaded when it is asked for. The registry names them
// in functions.
const lazyFormats = {
  name: 'lazy-formats',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, importer, resolveDir }) =>
      /dist.lib.formats.registry\.js$/.test(importer) && !/^\.\/(format|refused)\.js$/.test(path)
        ? { path: join(resolveDir, path), namespace: 'lazy-format', pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-format' }, async ({ path, pluginData: resolveDir }) => ({
      resolveDir,
      contents: whenUsed(path, Object.keys(await import(pathToFileURL(path)))),
    }));
  },
};

// Parts of Node that our own code imports and most starts get by without.
const SELDOM = ['node:tty', 'node:worker_threads', 'node:zlib'];
const lazyNode = {
  name: 'lazy-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${SELDOM.join('|')})$`) }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'lazy-node' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-node' }, async ({ path }) => ({
      contents: whenUsed(
        path,
        Object.keys(await import(path)).filter((name) => name !== 'default'),
      ),
    }));
  },
};

// Patterns with classes of letters as text (src/lib/inspect/lettered.ts): as a literal each would be made when its module is loaded.
const LETTERED = /\blettered\(\s*\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([a-z]*)/g;
const patternsAsText = {
  name: 'patterns-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /dist.lib.inspect..*\.js$/ }, async ({ path }) => {
      const contents = (await readFile(path, 'utf8')).replace(LETTERED, (_, source, flags) => {
        if (new RegExp(source, flags).source !== source)
          throw new Error(`${path}: /${source}/ is read as another pattern`);
        return `lettered(${JSON.stringify({ source, flags })}`;
      });
      if (/\blettered\(\s*\//.test(contents)) throw new Error(`${path}: a pattern stays a literal`);
      return { contents };
    });
  },
};

/** A module that loads another one when something of it is used. */
const whenUsed = (path, names) => `let loaded;
  const load = () => (loaded ??= require(${JSON.stringify(path)}));
  module.exports = { ${names.map((name) => `get ${name}() { return load().${name}; }`).join(', ')} };`;

// What "secureml formats" prints takes seconds to make, so it is made here; the bundle holds it in place of the module that makes it.
const formatCatalogue = {
  name: 'format-catalogue',
  setup({ onLoad }) {
    onLoad({ filter: /dist.lib.ui.format-catalogue\.js$/ }, async ({ path }) => {
      const { formatCatalogue } = await import(path);
      const text = JSON.stringify(await formatCatalogue());
      return {
        contents: `import { inflateRawSync } from 'node:zlib';
          export const formatCatalogue = async () =>
            JSON.parse(inflateRawSync(Buffer.from('${packed(text)}', 'base64')).toString());`,
      };
    });
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

// What oclif needs to know of every command at every start, out of the manifest, which is large.
const commandArguments = {
  name: 'command-arguments',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^secureml:arguments$/ }, ({ path }) => ({ path, namespace: 'command-arguments' }));
    onLoad({ filter: /.*/, namespace: 'command-arguments' }, async () => {
      const { commands } = JSON.parse(await readFile('oclif.manifest.json', 'utf8'));
      const takes = Object.entries(commands).map(([id, { args }]) => [id, Object.keys(args)]);
      return { contents: JSON.stringify(Object.fromEntries(takes)), loader: 'json' };
    });
  },
};

// What `secureml keys` never gets to.
const keysAlone = {
  name: 'keys-alone',
  setup({ onLoad }) {
    onLoad({ filter: /dist.(commands|lib.ui.completion)./, namespace: 'file' }, ({ path }) =>
      /dist.commands.keys./.test(path) ? undefined : { contents: 'export default undefined;' },
    );
  },
};

const bundle = (outfile, ...more) =>
  build({
    metafile: true,
    entryPoints: ['bin/entry.js'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    // names stay, so that a stack says where it was; esbuild's keepNames would have each closure pay for its name when it is made
    minifyWhitespace: true,
    minifySyntax: true,
    supported: {
      // a script that is started from its compiled form cannot import, only require (bin/compiled.cjs)
      'dynamic-import': false,
      // else each turn of a function would make its expressions anew, for fear of another version of Unicode
      'regexp-unicode-property-escapes': true,
    },
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      ...more,
      bareNodeVault,
      lazyOclif,
      lean,
      patternsAsText,
      lazyFormats,
      lazyNode,
      formatCatalogue,
      commandArguments,
      licenseList,
    ],
    // oclif would use it to transpile plugins written in TypeScript; there are none
    external: ['typescript'],
  });

/** Without the few characters of regular expressions that esbuild leaves as they are, Node holds a byte a character. */
const asASCII = (text) => text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const { metafile } = await bundle(ALL);
const licenses = JSON.stringify(licensesOf(metafile));
await writeFile(licensesFile, licenses);
const [before, after, ...more] = (await readFile(ALL, 'utf8')).split(`"${PLACE}"`);
if (after === undefined || more.length > 0) throw new Error('the bundle has no place, or several, for the licences');
await writeFile(ALL, asASCII(`${before}"${packed(licenses)}"${after}`));
await bundle(KEYS, keysAlone);
await writeFile(KEYS, asASCII(await readFile(KEYS, 'utf8')));
for (const args of [[], ['keys']])
  execFileSync(process.execPath, ['scripts/code-cache.mjs', ...args], { stdio: 'pipe' });
