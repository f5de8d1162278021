// Everything that a release consists of, made and checked: build/release, with a report of what ran here and what could not.
// Usage: npm run release -- --dry-run     nothing is published; that is done by hand, with the commands that this prints
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { licensesFile } from './licenses.mjs';
import { NOT_BUILT, packageFor, PLATFORMS } from './package.mjs';
import { sbom } from './sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build', 'release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'secureml-release-'));
const KEY = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const report = [];

/** A step that returns what it did, or throws. */
async function step(name, act) {
  const started = Date.now();
  const note = await act();
  say('ran', name, `${note} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
}

function say(state, name, note) {
  report.push({ state, name, note });
  console.log(`${state.padEnd(7)}  ${name}: ${note}`);
}

const run = (program, args, options = {}) =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

if (!process.argv.includes('--dry-run')) {
  console.error(`publishing is done by hand, after npm run release -- --dry-run:
  git tag -s v${version} && git push --tags
  npm publish build/release/secureml-${version}.tgz
  gh release create v${version} build/release/*`);
  process.exit(2);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const binaries = new Map();
try {
  await step('changelog', () => {
    const section = new RegExp(`^## ${version.replaceAll('.', '\\.')}( .*)?\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(
      readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
    );
    assert.ok(section && section[2].trim().length > 0, `CHANGELOG.md has nothing for ${version}`);
    writeFileSync(join(out, 'CHANGES.md'), `${section[2].trim()}\n`);
    return `has ${section[2].trim().split('\n').length} lines for ${version}`;
  });

  await step('build', () => {
    run('npm', ['run', '--silent', 'build']);
    return 'kernels, library, program, reference';
  });

  await step('npm tarball', () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out]));
    const paths = packed.files.map(({ path }) => path);
    for (const needed of [
      'LICENSE',
      'README.md',
      'bin/run.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/index.d.cts',
      'dist/licenses.json',
      'dist/secureml.cjs',
      'dist/secureml-keys.cjs',
      'oclif.manifest.json',
    ])
      assert.ok(paths.includes(needed), `${needed} is not in the tarball`);
    const stray = paths.filter(
      (path) => /^(src|test|bench|assembly|scripts|build|\.)/.test(path) || path.endsWith('.map'),
    );
    assert.deepEqual(stray, [], 'files that do not belong into the tarball');
    return `${basename(packed.filename)}, ${paths.length} files, ${(packed.size / 1e6).toFixed(1)} MB, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`;
  });

  await step('tarball as a consumer uses it', () => asConsumer(join(out, `secureml-${version}.tgz`)));

  for (const platform of PLATFORMS) {
    await step(`binary for ${platform}`, () => {
      const made = packageFor(platform);
      const name = `secureml-${version}-${platform}${made.path.endsWith('.exe') ? '.exe' : ''}`;
      copyFileSync(made.path, join(out, name));
      chmodSync(join(out, name), 0o755);
      binaries.set(platform, { ...made, name });
      return `${name}, ${(made.bytes / 1e6).toFixed(1)} MB, Node ${made.node}`;
    });
  }
  for (const [platform, why] of Object.entries(NOT_BUILT)) say('NOT RUN', `binary for ${platform}`, why);

  const here = `${process.platform}-${process.arch}`;
  for (const [platform, { name }] of binaries) {
    if (platform === here) await step(`run ${name}`, () => tryBinary(join(out, name)));
    else {
      const unsigned = platform.startsWith('darwin')
        ? '; it has to be signed on a Mac first: codesign --sign - FILE'
        : '';
      say('NOT RUN', `run ${name}`, `this machine is ${here}${unsigned}`);
    }
  }

  await step('whole-program tests of the binary', () => {
    run(process.execPath, ['scripts/smoke.mjs']);
    return 'in an empty environment, and the tests of the command line (npm run test:binary)';
  });

  await step('reproducible', () => {
    for (const [platform, { path }] of binaries) {
      const before = digestOf(path);
      packageFor(platform);
      assert.equal(digestOf(path), before, `two builds for ${platform} differ`);
    }
    return 'two builds for each platform are the same bytes';
  });

  await step('bill of materials', () => billsOfMaterials(binaries.get(here)));
  container();

  await step('checksums', () => {
    const names = readdirSync(out).sort();
    writeFileSync(join(out, 'SHA256SUMS'), names.map((name) => `${digestOf(join(out, name))}  ${name}\n`).join(''));
    run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out });
    return `SHA256SUMS of ${names.length} files, read back by sha256sum`;
  });
  say(
    'NOT RUN',
    'signatures',
    'there is no key to sign with here: cosign sign-blob SHA256SUMS, codesign and signtool for macOS and Windows',
  );
  say('NOT RUN', 'publishing', 'this is a dry run');
  const table = report.map(({ state, name, note }) => `| ${state === 'ran' ? 'ran' : 'not run'} | ${name} | ${note} |`);
  writeFileSync(join(out, 'REPORT.md'), ['| | step | |', '| --- | --- | --- |', ...table, ''].join('\n'));
} catch (error) {
  // of a long output the end says what is wrong
  console.error(`FAILED   ${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`.slice(-4_000));
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Into an empty project: both module systems, the types, the program, and its types checked without leaving any out. */
function asConsumer(tarball) {
  const project = join(scratch, 'consumer');
  mkdirSync(project);
  const file = (name, text) => writeFileSync(join(project, name), text);
  file('package.json', '{ "name": "consumer", "private": true }\n');
  const env = { PATH: process.env.PATH, HOME: scratch, SECUREML_MASTER_KEY: KEY };
  const there = { cwd: project, env };
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], { cwd: project });
  const example = `const out = await anonymize([{ ssn: '123-45-6789' }], { sensitiveColumns: ['ssn=ssn'] });
const back = await deanonymize(out, { sensitiveColumns: ['ssn=ssn'] });
if (out[0].ssn === '123-45-6789' || back[0].ssn !== '123-45-6789') throw new Error('it does not work');
console.log(out[0].ssn);\n`;
  file('esm.mjs', `import { anonymize, deanonymize } from 'secureml';\n${example}`);
  file('cjs.cjs', `const { anonymize, deanonymize } = require('secureml');\n(async () => {\n${example}})();\n`);
  const esm = run(process.execPath, ['esm.mjs'], there);
  assert.equal(run(process.execPath, ['cjs.cjs'], there), esm);
  file('types.mts', typesExample());
  const types = join(root, 'node_modules/@types');
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--lib',
    'es2023',
  ];
  run(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--typeRoots', types, '--types', 'node', 'types.mts'],
    there,
  );
  const said = run('npx', ['--no-install', 'secureml', '--version'], there);
  assert.match(said, new RegExp(`^secureml ${version.replaceAll('.', '\\.')} `));
  file('in.csv', 'id,ssn\n1,123-45-6789\n');
  const rows = run('npx', ['--no-install', 'secureml', 'anonymize', 'in.csv', '-q', '-c', 'ssn=ssn'], there);
  assert.equal(rows, `id,ssn\n1,${esm}`);
  return 'installed into an empty project; import, require, types and npx work, and give the same pseudonym';
}

function typesExample() {
  return `import { createReadStream, createWriteStream } from 'node:fs';
import { anonymizeCsv, configureDefaultKeyManager, KeyManager, SecuremlError, type CsvResult } from 'secureml';
configureDefaultKeyManager({ vaultUrl: 'http://127.0.0.1:8200', vaultToken: 'myroot', useEnvFallback: true });
const key: Uint8Array = await new KeyManager().getEncryptionKey({ keyName: 'master_key', encoding: 'bytes' });
const text: string = await new KeyManager().getEncryptionKey({ encoding: 'hex' });
try {
  const result: CsvResult = await anonymizeCsv(createReadStream('a.csv'), createWriteStream('b.csv'), { sensitiveColumns: ['ssn=ssn'] });
  console.log(result.rows, result.manifest, key.length, text);
} catch (error) {
  if (error instanceof SecuremlError) console.error(error.code, error.exitCode, error.hints);
}
// @ts-expect-error an encoding that there is not
await new KeyManager().getEncryptionKey({ encoding: 'latin1' });
`;
}

function tryBinary(program) {
  const folder = join(scratch, 'binary');
  mkdirSync(folder);
  writeFileSync(join(folder, 'in.csv'), 'id,ssn\n1,123-45-6789\n');
  const there = { cwd: folder, env: { SECUREML_MASTER_KEY: KEY, HOME: '/nonexistent' } };
  run(program, ['anonymize', 'in.csv', '-q', '-c', 'ssn=ssn', '-o', 'out.csv'], there);
  run(program, ['deanonymize', 'out.csv', '-q', '-o', 'back.csv'], there);
  assert.equal(readFileSync(join(folder, 'back.csv'), 'utf8'), 'id,ssn\n1,123-45-6789\n');
  const starts = Array.from({ length: 9 }, () => {
    const started = performance.now();
    run(program, ['--version'], there);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return `there and back; --version in ${starts[4].toFixed(0)} ms (median of 9)`;
}

async function billsOfMaterials({ license }) {
  const inside = JSON.parse(readFileSync(licensesFile, 'utf8'));
  const node = JSON.parse(readFileSync(license, 'utf8'));
  const documents = {
    [`secureml-${version}.cdx.json`]: sbom(inside),
    [`secureml-${version}-binary.cdx.json`]: sbom([...inside, node]),
  };
  // the reference implementation of the standard, with its schemas
  const tools = join(root, 'build', 'sbom-tools');
  if (!existsSync(join(tools, 'node_modules/@cyclonedx/cyclonedx-library'))) {
    mkdirSync(tools, { recursive: true });
    writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
    const packages = [
      '@cyclonedx/cyclonedx-library@8.4.0',
      'ajv@8.17.1',
      'ajv-formats@3.0.1',
      'ajv-formats-draft2019@1.6.1',
    ];
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages], {
      cwd: tools,
    });
  }
  const check = `const { Validation, Spec } = require('@cyclonedx/cyclonedx-library');
new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(require('fs').readFileSync(0, 'utf8')).then((wrong) => {
  if (wrong) { console.error(JSON.stringify(wrong)); process.exit(1); }
});`;
  for (const [name, document] of Object.entries(documents)) {
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    writeFileSync(join(out, name), text);
    execFileSync(process.execPath, ['-e', check], { cwd: tools, input: text, stdio: ['pipe', 'inherit', 'pipe'] });
  }
  return `CycloneDX 1.6 of the package (${inside.length} components) and the binary, valid by the strict schema`;
}

/** With Docker the image is built and started. Without, what the file copies is put together and started in it by chroot. */
function container() {
  const name = 'container';
  const file = join(root, 'packaging', 'Dockerfile');
  if (spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0) {
    run('docker', ['build', '-q', '-f', file, '-t', `secureml:${version}`, '.']);
    say(
      'ran',
      name,
      `image built and started: ${run('docker', ['run', '--rm', `secureml:${version}`, '--version']).trim()}`,
    );
    return;
  }
  say('NOT RUN', `${name}: docker build`, 'there is no Docker daemon here');
  const copies = [...readFileSync(file, 'utf8').matchAll(/^COPY (?:--from=libraries )?(\S+) (\S+)$/gm)];
  const missing = copies
    .map(([, from]) => (from.startsWith('/') ? from : join(root, from)))
    .filter((from) => !existsSync(from));
  if (process.getuid() !== 0 || missing.length > 0) {
    say(
      'NOT RUN',
      `${name}: its files in a chroot`,
      missing.length > 0 ? `${missing[0]} is not on this machine` : 'that needs root',
    );
    return;
  }
  const image = join(scratch, 'image');
  for (const [, from, to] of copies) {
    const source = from.startsWith('/') ? from : join(root, from);
    const target = join(image, to.endsWith('/') ? join(to, basename(from)) : to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target, { dereference: true });
  }
  mkdirSync(join(image, 'data'), { mode: 0o777 });
  chmodSync(join(image, 'data'), 0o777);
  writeFileSync(join(image, 'data/in.csv'), `id,ssn\n${'1,123-45-6789\n'.repeat(100_000)}`);
  const args = ['anonymize', '/data/in.csv', '-q', '-c', 'ssn=ssn', '--threads', '2', '-o', '/data/out.csv'];
  run('chroot', ['--userspec=65532:65532', image, '/secureml', ...args], {
    env: { PATH: '/usr/sbin:/usr/bin', SECUREML_MASTER_KEY: KEY },
  });
  assert.ok(!readFileSync(join(image, 'data/out.csv'), 'utf8').includes('123-45-6789'));
  say(
    'ran',
    `${name}: its files in a chroot`,
    `the binary and ${copies.length - 1} libraries, as user 65532, with worker threads`,
  );
}
