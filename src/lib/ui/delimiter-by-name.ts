// What the end of a file's name says of its delimiter.
import { COMMA, TAB } from '../csv/dialect.js';

/** Tabs for .tsv, also before .gz; undefined for a name that says nothing. */
export const delimiterByName = (file: string): number | undefined => (/\.tsv(?:\.gz)?$/i.test(file) ? TAB : undefined);

/**
 * An output is written as its input is, whatever it is called; whoever reads it by its name would read something else.
 *
 * @param delimiter a byte, that of both
 * @returns a warning; undefined where the names say the same, or the truth
 */
export function otherDelimiterByName(input: string, output: string, delimiter: number): string | undefined {
  const [says, said] = [delimiterByName(output), delimiterByName(input)];
  if (says === said || says === delimiter || (says === undefined && delimiter !== TAB)) return undefined;
  return `${output} is written with ${named(delimiter)}, as the input is, though its name says ${named(says ?? COMMA)}`;
}

function named(delimiter: number): string {
  if (delimiter === TAB) return 'tabs';
  return delimiter === COMMA ? 'commas' : `"${String.fromCharCode(delimiter)}"`;
}
