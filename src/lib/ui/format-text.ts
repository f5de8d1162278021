// What people are told of formats: the list, and one in full.
import type { FormatData } from './format-view.js';
import { grouped } from './count.js';
import { wrapped } from './columns-of-text.js';
import { colours } from './messages.js';
import { columnWidths, tableLines, tableWidth } from './text-table.js';

const ROUNDED_FROM = 10n ** 15n;

/** "888,931,098", "about 2^122". */
function membersText(members: string): string {
  const size = BigInt(members);
  if (size < ROUNDED_FROM) return grouped(members);
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

/** One format a row; the examples only where there is room for them. */
export function formatTable(list: readonly FormatData[], width: number): string {
  const head = ['FORMAT', 'FOR', 'EXAMPLE', 'ITS PSEUDONYM'];
  const rows = list.map(({ name, summary, example }) => ({
    cells: [name, summary, example.value, example.pseudonym],
  }));
  const paintHead = colours(process.stdout).dim;
  if (tableWidth(columnWidths(head, rows)) <= width) return tableLines(head, rows, { width, paintHead }).join('\n');
  return tableLines(head.slice(0, 2), rows, { width, paintHead, flows: true }).join('\n');
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
