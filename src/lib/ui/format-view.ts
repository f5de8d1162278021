// What people are told of formats, as data. Example pairs are made with the development key.
import { DevelopmentStore } from '../keys/development.js';
import { createCodec } from '../formats/registry.js';
import type { Format, Options } from '../formats/format.js';
import { RecordCipher } from '../pseudonymize/records.js';
import { formatSpec } from '../pseudonymize/column-items.js';
import { TABLE_LIMIT } from '../fpe/keyed-table.js';

/** One format, for `--json`. */
export interface FormatData {
  readonly name: string;
  readonly version: number;
  readonly summary: string;
  readonly accepts: string;
  readonly options: readonly { readonly name: string; readonly values: string; readonly description: string }[];
  /** the option that the whole text behind "NAME:" is */
  readonly mainOption: string | null;
  readonly example: {
    /** what -c takes */
    readonly spec: string;
    readonly value: string;
    /** under the development key, master_key, and the format's own domain */
    readonly pseudonym: string;
    /** of the example's parts: members in decimal, because they pass 2^53 */
    readonly classes: readonly { readonly members: string; readonly engine: 'ff1' | 'perm1' }[];
  };
}

/** The examples' pseudonyms never change within a version, so documentation may show them. */
export async function formatData(list: readonly Format[]): Promise<FormatData[]> {
  const found = await new DevelopmentStore({}, true).find({ name: 'master_key', version: null });
  if (!('key' in found)) throw new Error('no development key');
  const columns = list.map((format, index) => ({
    ...{ index, name: format.name, format: `${format.name}@${format.version}` },
    ...{ options: exampleOptions(format), domain: format.name },
  }));
  const header = list.map(({ name }) => name);
  const cipher = new RecordCipher({ decipher: false, columns, header, nulls: [] }, found.key.bytes);
  try {
    const values = Object.fromEntries(list.map(({ name, example }) => [name, example]));
    const pseudonyms = cipher.permute([values])[0]!;
    return list.map((format) => describe(format, pseudonyms[format.name]!));
  } finally {
    cipher.close();
  }
}

function exampleOptions(format: Format): Options {
  return format.exampleOptions ?? format.infer?.([format.example], {}) ?? {};
}

function describe(format: Format, pseudonym: string): FormatData {
  const { name, version, summary, accepts, options, mainOption, example } = format;
  const given = exampleOptions(format);
  const codec = createCodec(format, given);
  return {
    ...{ name, version, summary, accepts },
    options: Object.entries(options).map(([option, { values, description }]) => ({
      name: option,
      values,
      description,
    })),
    mainOption: mainOption ?? null,
    example: {
      spec: shortSpec(name, given, mainOption),
      ...{ value: example, pseudonym },
      classes: codec.parse(example).parts.map(({ size }) => ({
        members: String(size),
        engine: codec.raw || size >= TABLE_LIMIT ? 'ff1' : 'perm1',
      })),
    },
  };
}

function shortSpec(name: string, options: Options, mainOption: string | undefined): string {
  const main = mainOption === undefined ? undefined : options[mainOption];
  return main !== undefined && Object.keys(options).length === 1 ? `${name}:${main}` : formatSpec(name, options);
}
