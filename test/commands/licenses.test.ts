// secureml --licenses against what the lock file and the bundle say is inside.
import { existsSync, readFileSync } from 'node:fs';
import { Workdir } from '../support/program.js';

describe('--licenses', () => {
  let work: Workdir;
  let text: string;
  beforeAll(async () => {
    work = new Workdir();
    const out = await work.run(['--licenses']);
    expect(out).toMatchObject({ code: 0, stderr: '' });
    text = out.stdout;
  });
  afterAll(() => work.remove());

  it('names every dependency with the version that is locked, and has its licence in full', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; dependencies?: Record<string, string> }>;
    };
    for (const name of Object.keys(packages['']!.dependencies!)) {
      const { version } = packages[`node_modules/${name}`]!;
      expect(text).toMatch(new RegExp(`^  ${name} ${version.replaceAll('.', '\\.')} +\\S`, 'm'));
      const file = ['LICENSE', 'license', 'LICENSE.md']
        .map((f) => `node_modules/${name}/${f}`)
        .find((f) => existsSync(f))!;
      expect(text).toContain(readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
    }
  });

  it('names nothing that is only needed to build or to test', () => {
    for (const name of ['jest', 'typescript', 'esbuild', 'fast-check', 'csv-parse', 'libphonenumber-js'])
      expect(text).not.toMatch(new RegExp(`^  ${name} \\d`, 'm'));
  });

  it('has the licence of the data that tables were made from', () => {
    expect(text).toMatch(/^ {2}libphonenumber \(numbering plans\) 1\.13\.16 +Apache-2\.0$/m);
    expect(text).toContain(readFileSync('src/lib/formats/tables/phone.LICENSE', 'utf8').trim());
    expect(text).toMatch(/^ {2}@zxcvbn-ts\/language-pl \(common Polish names\) 3\.0\.2 +MIT$/m);
    expect(text).toContain(readFileSync('src/lib/inspect/dictionaries/names-of-registers.LICENSE', 'utf8').trim());
  });

  it('has a text for every line of the list, and none twice', () => {
    const [list = '', ...texts] = text.split(`${'='.repeat(80)}\n`);
    const listed = [...list.matchAll(/^ {2}(.*?) {2,}\S/gm)].map(([, title]) => title!);
    const parts = texts.map((part) => part.split(`\n${'-'.repeat(80)}\n`));
    const titled = parts.flatMap(([titles = '']) => titles.split('\n'));
    expect(titled.sort()).toEqual(listed.sort());
    expect(new Set(parts.map(([, body]) => body!.trim())).size).toBe(texts.length);
    for (const [, body] of parts) expect(body!.length).toBeGreaterThan(300);
  });

  it('has that of Node where Node is inside, and only there', () => {
    const single = process.env.SECUREML_TEST_PROGRAM !== undefined;
    expect(/^ {2}Node\.js \d+\.\d+\.\d+ /m.test(text)).toBe(single);
    expect(text.includes('- V8, located at deps/v8')).toBe(single);
  });
});
