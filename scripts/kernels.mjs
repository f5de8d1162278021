// assembly/*.ts -> src/generated/kernels.ts: the WebAssembly kernels as base64, so that they travel inside any bundle.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const KERNELS = [
  'cell-cache',
  'scan',
  'digits',
  'feistel',
  'ipv4',
  'layouts',
  'numerals',
  'tabled-digits',
  'uuids',
  'words',
];
const root = new URL('..', import.meta.url).pathname;
const scratch = await mkdtemp(join(tmpdir(), 'secureml-kernels-'));
const lines = ['// made by scripts/kernels.mjs from assembly/; do not edit'];
try {
  for (const name of KERNELS) {
    const out = join(scratch, `${name}.wasm`);
    const { error, stderr } = await asc.main(
      [
        `assembly/${name}.ts`,
        ...['--outFile', out, '--baseDir', root],
        ...['-O3', '--noAssert', '--runtime', 'stub'],
        ...['--enable', 'simd', '--enable', 'threads'],
        ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
      ],
      { stdout: process.stdout },
    );
    if (error) throw new Error(`assembly/${name}.ts: ${error.message}\n${stderr.toString()}`);
    const wasm = await readFile(out);
    lines.push(
      `/** ${wasm.length} bytes */`,
      `export const ${name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())} =\n  '${wasm.toString('base64')}';`,
    );
  }
} finally {
  await rm(scratch, { recursive: true });
}
await mkdir(join(root, 'src/generated'), { recursive: true });
await writeFile(join(root, 'src/generated/kernels.ts'), lines.join('\n') + '\n');
