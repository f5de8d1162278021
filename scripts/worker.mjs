// Programs of worker threads, each with all it needs, as CommonJS in a string: src/generated/*-source.ts.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
await mkdir(`${root}src/generated`, { recursive: true });
for (const [entry, name, into] of [
  ['pseudonymize/worker.ts', 'workerSource', 'worker-source.ts'],
  ['digest/digest-worker.ts', 'digestWorkerSource', 'digest-worker-source.ts'],
]) {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/lib/${entry}`],
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
export const ${name} = (): string =>
  ${JSON.stringify(outputFiles[0].text)};
`;
  await writeFile(`${root}src/generated/${into}`, text);
}
