// Golden vectors: a pseudonym that changes is a new version of its format, never a new vector.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createCodec, formatNamed, formats } from '../../../src/lib/formats/registry.js';
import { cipherOf, permuteValue } from '../../support/format-laws.js';
import { goldenFiles, goldenFolder, readGolden } from '../../support/golden.js';

describe('golden vectors', () => {
  it('exist for every format that permutes classes, 20 or more, valid and invalid', () => {
    for (const format of formats()) {
      const golden = readGolden(`${format.name}.json`);
      expect(golden.format).toBe(`${format.name}@${format.version}`);
      const count = golden.groups.reduce((sum, group) => sum + group.vectors.length, 0);
      expect([format.name, count >= 20]).toEqual([format.name, true]);
    }
  });

  it.each(goldenFiles())('%s', (file) => {
    const golden = readGolden(file);
    const format = formatNamed(golden.format);
    for (const { options = {}, domain, vectors } of golden.groups) {
      const codec = createCodec(format, options);
      const { raw } = codec;
      const cipher = cipherOf(format, Buffer.from(golden.key, 'hex'), {
        ...(raw && { raw }),
        ...(domain && { domain }),
      });
      for (const [plaintext, pseudonym] of vectors) {
        expect([plaintext, permuteValue(codec, cipher, plaintext, false)]).toEqual([plaintext, pseudonym]);
        expect(permuteValue(codec, cipher, pseudonym, true)).toBe(plaintext);
      }
    }
  });

  it('are read back by a decoder that shares no code with the product', () => {
    const files = goldenFiles().map((file) => join(goldenFolder, file));
    const python = spawnSync('python3', ['test/independent/decode.py', ...files], { encoding: 'utf8' });
    if (python.error) {
      console.warn('not run: the independent decoder (python3 is not there)');
      expect(process.env.CI ?? '').toBe('');
      return;
    }
    console.log(python.stdout.trim());
    expect(python.stderr).toBe('');
    expect(python.status).toBe(0);
    // tables of a million entries, sorted in Python
  }, 300_000);
});
