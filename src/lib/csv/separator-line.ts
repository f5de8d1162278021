// The line "sep=;" in front of the header, which spreadsheets write and read, and nothing else.
import { InputError } from '../errors.js';

/** "sep=", a character, the end of the line. */
const LONGEST = 'sep=;\r\n'.length;

/**
 * Taken for a header it would be one column without a meaning, and everything that is personal would stand in rows that nobody asks for.
 *
 * @param bytes the beginning of a table whose first row names its columns, without a byte order mark
 * @throws InputError when it is such a line
 */
export function refuseSeparatorLine(bytes: Uint8Array): void {
  const [, character] =
    /^sep=([^\r\n])(?:[\r\n]|$)/i.exec(Buffer.from(bytes.subarray(0, LONGEST)).toString('latin1')) ?? [];
  if (character === undefined) return;
  const shown = character === '\t' ? 'a tab' : `"${character}"`;
  const flag = character === '\t' ? 'tab' : `'${character}'`;
  throw new InputError(
    `the first line says to spreadsheets that cells are separated by ${shown}: it is not the header`,
    {
      hints: [
        'take that line away: tail -n +2 FILE',
        ...(character === ',' ? [] : [`--delimiter ${flag} says it here`]),
      ],
    },
  );
}
