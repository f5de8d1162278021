// src/lib/pseudonymize/worker.ts and all it needs -> src/generated/worker-source.ts: a CommonJS program as a string.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [`${root}src/lib/pseudonymize/worker.ts`],
  ...{
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    write: false,
    logLevel: 'warning',
  },
});
const text = `// made by scripts/worker.mjs; do not edit
export const workerSource = (): string =>
  ${JSON.stringify(outputFiles[0].text)};
`;
await mkdir(`${root}src/generated`, { recursive: true });
await writeFile(`${root}src/generated/worker-source.ts`, text);
