// What is wrong with the first rows of a table whatever comes behind them: told at once where the source gives nothing more for a while,
// since whoever feeds it may be waiting for an answer.
import { CsvFaultError } from '../csv/block-reader.js';
import type { Dialect } from '../csv/dialect.js';
import { scanBytes, type ScanTools } from '../csv/scan-bytes.js';
import { raggedRow } from './plan.js';
import { refusal } from './refusal.js';

export interface FirstRows {
  /** as far as they have come */
  readonly bytes: Uint8Array;
  /** records before them */
  readonly records: number;
  readonly header: readonly string[];
  readonly dialect: Dialect;
  /** whether rows with a wrong number of cells are an error */
  readonly refusesRagged: boolean;
}

/**
 * @throws CsvFaultError
 * @throws InputError for the first row with a wrong number of cells
 */
export function refuseFaults({ bytes, records, header, dialect, refusesRagged }: FirstRows, tools: ScanTools): void {
  scanBytes(bytes, false, dialect, header.length, tools, (result) => {
    if ('needs' in result) return;
    if (result.fault) throw new CsvFaultError(result.fault.kind, records + result.fault.record, result.fault.column);
    const [ragged] = result.structure.irregular?.ragged ?? [];
    if (!ragged || !refusesRagged) return;
    throw refusal(raggedRow(records + ragged.record, ragged.cells, header.length), header);
  });
}
