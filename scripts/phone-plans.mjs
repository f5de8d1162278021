// The numbering plans that are cut into most pieces -> src/generated/phone-plans.ts: made when the program is built, since that takes
// longer than all else that a short table of telephone numbers needs.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Below, a plan is cut at once where it is met. */
const LEAST_PIECES = 1_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents: `export { cutNumbers } from './src/lib/formats/phone-cut.js';
      export { callingCodes, MOST_DIGITS } from './src/lib/formats/phone-plan.js';`,
    resolveDir: root,
  },
  ...{ bundle: true, platform: 'node', format: 'esm', write: false, logLevel: 'warning' },
});
const { cutNumbers, callingCodes, MOST_DIGITS } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

function pack({ widths, widthOf, classOf, classes }) {
  const each = Array.from(widthOf, (number) => widths[number]);
  const distinct = [...new Set(each)];
  if (Math.max(distinct.length, classes.length) > 0x100) throw new Error('more widths or classes than fit a byte');
  const bytes = Buffer.from([...each.map((width) => distinct.indexOf(width)), ...classOf]);
  return { widths: distinct, classes, packed: bytes.toString('base64') };
}

const packed = {};
for (const plan of callingCodes()) {
  for (let length = 1; length <= MOST_DIGITS; length++) {
    const cut = cutNumbers(plan, length);
    if (cut.widthOf.length >= LEAST_PIECES) packed[`${plan.code} ${length}`] = pack(cut);
  }
}
await mkdir(`${root}src/generated`, { recursive: true });
await writeFile(
  `${root}src/generated/phone-plans.ts`,
  `// made by scripts/phone-plans.mjs from the numbering plans; do not edit
import type { PackedCut } from '../lib/formats/packed-cut.js';

/** By calling code and number of digits. */
export const packedPlans: Readonly<Record<string, PackedCut>> = ${JSON.stringify(packed)};
`,
);
