// How the bytes of a table are read, as whoever asks for it says.
import { encodingNamed } from '../csv/encoding.js';
import { UsageError } from '../errors.js';
import type { TableOptions } from './table.js';

/** How a CSV is written, and what is taken for a value. */
export interface Reading {
  /** A single character, or `tab`. Default: a comma. */
  readonly delimiter: string;
  /** A single character, or `none`. Default: `"`. */
  readonly quote: string;
  /** Whether the first row has the names of columns. Default: true, and a first row that looks like data is an error. */
  readonly header: boolean;
  /** Encoding of the plaintext, by its WHATWG label. Default: `utf-8`. */
  readonly encoding: string;
  /** Values that stand for a missing one and stay. Default: none. */
  readonly nulls: readonly string[];
  /** Whether a cell of punctuation alone, which otherwise stays, is an error. Default: false. */
  readonly strict: boolean;
  /** Whether classes under 10^6 members are an error instead of going through a keyed table. Default: false. */
  readonly ff1Only: boolean;
  /** Rows with a wrong number of cells are an error, or every cell of them is pseudonymized as text. Default: `error`. */
  readonly ragged: 'error' | 'text';
}

export const DEFAULT_READING: Reading = {
  ...{ delimiter: ',', quote: '"', header: true, encoding: 'utf-8' },
  ...{ nulls: [], strict: false, ff1Only: false, ragged: 'error' },
};

export function tableOptions({ delimiter, quote, header }: Reading): TableOptions {
  const special = {
    delimiter: specialByte(delimiter, 'delimiter'),
    quote: quote === '' ? 0 : specialByte(quote, 'quote'),
  };
  if (special.delimiter === special.quote) {
    throw new UsageError(`delimiter and quote are both ${JSON.stringify(delimiter)}: they must differ`, {
      hints: ['--quote none where nothing is quoted'],
    });
  }
  return { ...special, header };
}

const EXAMPLES = {
  delimiter: "--delimiter ';' or --delimiter tab",
  quote: `--quote "'" or --quote none`,
};

/** @throws UsageError for what is no single byte, or could be part of a pseudonym */
function specialByte(text: string, flag: 'delimiter' | 'quote'): number {
  const byte = text === 'tab' || text === '\\t' ? 0x09 : text.length === 1 ? text.charCodeAt(0) : 0;
  if (byte === 0 || byte >= 0x80 || byte === 0x0a || byte === 0x0d) {
    throw new UsageError(`${flag}: expected a single ASCII character, got ${JSON.stringify(text)}`, {
      hints: [EXAMPLES[flag]],
    });
  }
  if (/[0-9A-Za-z]/.test(String.fromCharCode(byte))) {
    throw new UsageError(`${flag}: a letter or digit would occur in pseudonyms`);
  }
  return byte;
}

export function encodingOf(label: string): ReturnType<typeof encodingNamed> {
  try {
    return encodingNamed(label);
  } catch (error) {
    throw new UsageError((error as Error).message, {
      hints: ['--encoding utf-8, utf-16le, windows-1252, iso-8859-1, ...'],
    });
  }
}
