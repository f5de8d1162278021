// The types of the package as programs of others see them: with every library checked, without a browser's types, from both kinds of module.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'secureml-declarations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MODULE = `import { anonymize, anonymizeCsvTransform, anonymizeRecords, chooseColumns, createAnonymizer } from 'secureml';
import { deanonymize, deanonymizeRecords, getEncryptionKey, KeyManager } from 'secureml';
import type { CsvResult } from 'secureml';

const keyManager = new KeyManager({ vault: { skipVerify: true, maxRetries: 3, token: { file: 'token' } } });
export const rows: { ssn: string }[] = await anonymize([{ ssn: 'x' }], { sensitiveColumns: ['ssn=ssn'], keyManager });
interface Person {
  readonly id: number;
  name: string | null;
  ssn?: string;
}
const people: Person[] = [{ id: 1, name: null, ssn: '123-45-6789' }];
const sensitiveColumns = chooseColumns(people, { sensitiveColumns: ['ssn=ssn'] });
export const safePeople: Person[] = await deanonymize(await anonymize(people, { sensitiveColumns }), { sensitiveColumns });
for await (const { ssn } of deanonymizeRecords(anonymizeRecords(people, { sensitiveColumns }), { sensitiveColumns }))
  console.log(ssn?.length);
// @ts-expect-error no records
await anonymize(['123-45-6789'], { sensitiveColumns });
export const result: CsvResult = await anonymizeCsvTransform({ except: ['a'] }).result;
export const safe: ReadableStream<Uint8Array> = createAnonymizer('').transform(new ReadableStream<Uint8Array>());
export const key: Uint8Array = await getEncryptionKey();
export const hex: string = await getEncryptionKey({ encoding: 'hex' });
// @ts-expect-error a list
await anonymize([], { sensitiveColumns: 'ssn' });
// @ts-expect-error misspelt
anonymizeCsvTransform({ undecided: 'erorr' });
`;
const COMMON = `import secureml = require('secureml');
import { UsageError, type CsvOptions } from 'secureml';

export const options: CsvOptions = { undecided: 'keep' };
export const hint: string | undefined = new UsageError('x').hint;
export const same: boolean = secureml.UsageError === UsageError;
`;

it.each([
  ['node18', 'node16'],
  ['nodenext', 'nodenext'],
])('compile as %s', (module, moduleResolution) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const [name, target] of [
    ['secureml', '.'],
    ['@types', 'node_modules/@types'],
    ['undici-types', 'node_modules/undici-types'],
  ] as const) {
    rmSync(join(folder, 'node_modules', name), { force: true });
    symlinkSync(resolve(target), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'use.mts'), MODULE);
  writeFileSync(join(folder, 'use.cts'), COMMON);
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2023'], types: ['node'] },
    ...{ strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts', 'use.cts'] }));
  const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['', 0]);
});

it('are one file that names no other, in words of TypeScript before 5.7', () => {
  for (const file of ['dist/index.d.ts', 'dist/index.d.cts']) {
    const text = readFileSync(file, 'utf8');
    expect([...text.matchAll(/from '([^']*)'/g)].map(([, from]) => from)).toEqual(
      expect.arrayContaining(['node:stream']),
    );
    expect(text).not.toMatch(/from '\.|import\('\.|Uint8Array<|WebAssembly/);
  }
});
