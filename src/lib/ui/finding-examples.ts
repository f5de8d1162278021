// Examples of what pseudonyms look like: values of a sample under a random key that is thrown away at once.
import { randomBytes } from 'node:crypto';
import { SecuremlError } from '../errors.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import { OptionError, type Options } from '../formats/format.js';
import type { Finding } from '../inspect/finding.js';
import { RecordCipher } from '../pseudonymize/records.js';

const EXAMPLES = 3;
const LONGEST = 60;

/** For each column up to three images of different values; none where a value cannot be pseudonymized. */
export function pseudonymizedExamples(rows: readonly (readonly string[])[], findings: readonly Finding[]): string[][] {
  const key = randomBytes(32);
  try {
    return findings.map((finding) => imagesOf(valuesOf(rows, finding.index), finding, key));
  } finally {
    key.fill(0);
  }
}

function valuesOf(rows: readonly (readonly string[])[], index: number): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const value = row[index] ?? '';
    if (value.trim() !== '' && value.length <= LONGEST) values.add(value);
    if (values.size === EXAMPLES) break;
  }
  return [...values];
}

function imagesOf(values: readonly string[], { fitting, options }: Finding, key: Uint8Array): string[] {
  const format = usable(fitting, options);
  const column = { index: 0, name: 'value', format: `${format.name}@${format.version}`, domain: format.name };
  const plan = { decipher: false, header: ['value'], nulls: [], columns: [{ ...column, options: format.options }] };
  const cipher = new RecordCipher(plan, key);
  try {
    return values.flatMap((value) => {
      try {
        return cipher.permute([{ value }]).map((record) => record.value);
      } catch (error) {
        if (error instanceof SecuremlError) return [];
        throw error;
      }
    });
  } finally {
    cipher.close();
  }
}

/** The format with options that it takes; text where the sample leaves one open. */
function usable(name: string, options: Options): { name: string; version: number; options: Options } {
  const format = formatNamed(name);
  try {
    createCodec(format, options);
    return { name, version: format.version, options };
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    const text = formatNamed('text');
    return { name: text.name, version: text.version, options: {} };
  }
}
