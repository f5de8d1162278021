// What people are told of formats: the list and one in full, and the same as data. Example pairs are made with the development key.
import { DevelopmentStore } from '../keys/development.js';
import { createCodec } from '../formats/registry.js';
import type { Format, Options } from '../formats/format.js';
import { RecordCipher } from '../pseudonymize/records.js';
import { formatSpec } from '../pseudonymize/column-items.js';
import { TABLE_LIMIT } from '../fpe/keyed-table.js';
import { colours } from './messages.js';

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

const ROUNDED_FROM = 10n ** 15n;

/** "888,931,098", "about 2^122". */
export function membersText(members: string): string {
  const size = BigInt(members);
  if (size < ROUNDED_FROM) return members.replace(/\B(?=(\d{3})+$)/g, ',');
  const bits = size.toString(2).length - 1;
  // the logarithm of the leading 53 bits decides which way to round
  const lead = Number(size >> BigInt(Math.max(0, bits - 52))) / 2 ** Math.min(52, bits);
  return `about 2^${Math.round(bits + Math.log2(lead))}`;
}

const engineText = { ff1: 'FF1', perm1: 'keyed table' } as const;

/** "888,931,098 by FF1"; several where parts are permuted on their own. */
export function classesText({ classes }: FormatData['example']): string {
  return classes.map(({ members, engine }) => `${membersText(members)} by ${engineText[engine]}`).join(' and ');
}

/** One format a row. */
export function formatTable(list: readonly FormatData[]): string {
  const paint = colours(process.stdout);
  const rows = list.map(({ name, summary, example }) => [name, summary, example.value, example.pseudonym]);
  const head = ['FORMAT', 'FOR', 'EXAMPLE', 'ITS PSEUDONYM'];
  const widths = head.map((title, k) => Math.max(title.length, ...rows.map((row) => [...row[k]!].length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, k) => cell + ' '.repeat(widths[k]! - [...cell].length))
      .join('  ')
      .trimEnd();
  return [paint.dim(line(head)), ...rows.map(line)].join('\n');
}

/** Everything about one format. */
export function formatPage(data: FormatData, width: number): string {
  const { name, version, summary, accepts, options, example } = data;
  const paint = colours(process.stdout);
  const part = (title: string, lines: readonly string[]): string[] => [
    paint.bold(title),
    ...lines.map((l) => `  ${l}`),
    '',
  ];
  return [
    ...[`${paint.bold(`${name}@${version}`)}  ${summary}`, ''],
    ...part('valid, and what stays', wrapped(accepts, width - 2)),
    ...part(
      'options',
      options.length === 0
        ? ['none']
        : options.flatMap((option) => [
            `${option.name}=${option.values}`,
            ...wrapped(option.description, width - 6).map((l) => `    ${l}`),
          ]),
    ),
    ...part('for example, with the development key', [
      `-c COLUMN=${example.spec}`,
      `${example.value}  ->  ${example.pseudonym}`,
      `its class: ${classesText(example)}`,
    ]),
  ]
    .join('\n')
    .trimEnd();
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
