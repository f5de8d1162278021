import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  checkKeyName,
  environmentVariable,
  formatReference,
  parseKeyReference,
} from '../../../src/lib/keys/reference.js';
import { SETTING_VARIABLES } from '../../../src/lib/vault/settings.js';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const name = fc
  .tuple(fc.constantFrom(...letters), fc.string({ unit: fc.constantFrom(...`${letters}0123456789_-`), maxLength: 63 }))
  .map(([first, rest]) => first + rest)
  .filter((text) => {
    try {
      checkKeyName(text);
      return true;
    } catch {
      return false;
    }
  });

describe('key references', () => {
  it('parses NAME and NAME@VERSION, and writes them back', () => {
    fc.assert(
      fc.property(name, fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 })), (key, version) => {
        const text = formatReference({ name: key, version });
        expect(parseKeyReference(text)).toEqual({ name: key, version });
      }),
    );
  });

  it.each(['a@', 'a@0', 'a@01', 'a@-1', 'a@1.5', 'a@2147483648', 'a@1@2', 'a@x'])(
    'refuses the version of "%s"',
    (text) => {
      expect(() => parseKeyReference(text)).toThrow('the version after a@ is not a whole number from 1');
    },
  );

  it.each(['', '@1', 'a @1'])('refuses the name of "%s"', (text) => {
    expect(() => parseKeyReference(text)).toThrow(/ is not a key name$/);
  });

  it.each([
    ...[
      '.',
      '..',
      'a/b',
      '../a',
      'a.b',
      'a%2eb',
      '%2e%2e',
      'a?b',
      'a#b',
      'a\\b',
      'a b',
      'a\nb',
      'a\0',
      'é',
      '1a',
      '-a',
      '_a',
    ],
    'a'.repeat(65),
  ])('refuses a name that could mean another path: %j', (text) => {
    expect(() => checkKeyName(text)).toThrow(/ is not a key name$/);
  });

  it('never repeats a long text, which may be a key in the wrong place', () => {
    const key = `${'0123456789abcdef'.repeat(4)}`;
    expect(() => checkKeyName(key)).toThrow(/^this text is not a key name$/);
  });

  it('names the variable of a key', () => {
    expect(environmentVariable('master_key')).toBe('SECUREML_MASTER_KEY');
    expect(environmentVariable('Team-A_key')).toBe('SECUREML_TEAM_A_KEY');
  });

  // every SECUREML_ name in the sources, so that a setting that is added later is noticed here
  const source = readdirSync(join(process.cwd(), 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(process.cwd(), 'src', file), 'utf8'))
    .join('\n');
  const keys = new Set(['SECUREML_MASTER_KEY']);
  const settings = [...new Set([...(source.match(/\bSECUREML_[A-Z_]*[A-Z]\b/g) ?? []), ...SETTING_VARIABLES])].filter(
    (variable) => !keys.has(variable) && variable !== 'SECUREML_VAULT',
  );
  it.each(settings)('refuses a key that would be the setting %s', (variable) => {
    const lower = variable.slice('SECUREML_'.length).toLowerCase();
    for (const text of [lower, lower.replaceAll('_', '-'), lower.toUpperCase()]) {
      expect(() => checkKeyName(text)).toThrow(/ is a setting$/);
    }
  });

  it('refuses names that end like a file setting', () => {
    expect(() => checkKeyName('master_key_file')).toThrow(/SECUREML_MASTER_KEY_FILE is a setting/);
  });
});
