// A first row that is taken for a header although it is data would pass in clear, in the output and in every message.
import { InputError } from '../../errors.js';
import type { FirstRow } from './first-row.js';

/**
 * For a table of which nobody said whether it has a header.
 *
 * @param selectors the words that name its columns: one that is a header proves that there are headers
 * @param options `byPolicy`: whether a policy can say whether there is a header
 * @throws InputError without a value of the table
 */
export async function refuseDataAsHeader(
  table: FirstRow & { sample(): { readonly rows: readonly (readonly string[])[] } },
  selectors: readonly string[],
  { byPolicy = true } = {},
): Promise<void> {
  const { header, hasHeader } = table;
  if (selectors.some((selector) => header.some((name) => name === selector || name.trim() === selector.trim()))) return;
  // loaded with all that it knows of values: most runs name their columns
  const { firstRowIsData } = await import('./first-row.js');
  if (!firstRowIsData({ header, hasHeader, rows: table.sample().rows })) return;
  throw new InputError('the first row looks like data, not like the names of columns', {
    hints: [
      header.length === 1
        ? '--no-header treats it as data: the column is then :1'
        : `--no-header treats it as data: the columns are then :1 to :${header.length}`,
      '--header says that it is the names all the same',
      ...(byPolicy ? ['a policy says the same with header: false or header: true'] : []),
    ],
    data: { reason: 'no-header' },
  });
}
