import { formats } from '../../src/lib/formats/registry.js';
import { createCodec } from '../../src/lib/formats/registry.js';
import { parseFormatSpec } from '../../src/lib/pseudonymize/column-items.js';
import { Workdir } from '../support/program.js';

interface Shown {
  readonly name: string;
  readonly example: {
    readonly spec: string;
    readonly value: string;
    readonly pseudonym: string;
    readonly classes: readonly { readonly members: string; readonly engine: string }[];
  };
}

describe('secureml formats', () => {
  const work = new Workdir();
  afterAll(() => work.remove());

  it('lists every format with an example and its pseudonym', async () => {
    const { code, stdout, stderr } = await work.run(['formats']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^FORMAT +FOR +EXAMPLE +ITS PSEUDONYM$/);
    expect(rows.slice(1).map((row) => row.split(' ')[0])).toEqual(formats().map(({ name }) => name));
  });

  it('gives pairs that anyone gets with the development key, and classes as they are', async () => {
    const { stdout } = await work.run(['formats', '--json']);
    const shown = (JSON.parse(stdout) as { formats: Shown[] }).formats;
    expect(shown.map(({ name }) => name)).toEqual(formats().map(({ name }) => name));
    for (const { name, example } of shown) {
      const { format, options } = parseFormatSpec(example.spec);
      const { valid, parts } = createCodec(format, options).parse(example.value);
      expect([name, valid, parts.map(({ size }) => String(size))]).toEqual([
        name,
        true,
        example.classes.map(({ members }) => members),
      ]);
      expect(createCodec(format, options).parse(example.pseudonym).valid).toBe(true);
    }
    const { example } = shown.find(({ name }) => name === 'ssn')!;
    const lookup = await work.run(['lookup', '--format', example.spec, '--allow-development-key'], {
      stdin: `${example.value}\n`,
    });
    expect(lookup.stdout).toBe(`${example.pseudonym}\n`);
  });

  it('explains one, by name or by version', async () => {
    for (const name of ['ssn', 'ssn@1']) {
      const { code, stdout } = await work.run(['formats', name]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^ssn@1 {2}US social security number\n/);
      expect(stdout).toContain('its class: 888,931,098 by FF1');
    }
    const card = await work.run(['formats', 'card']);
    expect(card.stdout).toMatch(/keep=0\.\.8\n +how many of the first digits stay/);
    expect(card.stdout).toContain('-c COLUMN=card\n');
    const uuid = await work.run(['formats', 'uuid', '--json']);
    expect(JSON.parse(uuid.stdout)).toMatchObject({ name: 'uuid', version: 1, mainOption: null });
  });

  it('suggests the nearest one, and says why some are none', async () => {
    const wrong = await work.run(['formats', 'snn']);
    expect({ code: wrong.code, stderr: wrong.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/unknown format "snn"\n.*did you mean "ssn"\?/),
    });
    const gender = await work.run(['formats', 'gender']);
    expect({ code: gender.code, stderr: gender.stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /gender is no format: a few values that everybody knows.*\n.*drop or generalize it/,
      ),
    });
  });
});
