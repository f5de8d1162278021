import { CsvFaultError } from '../../../src/lib/csv/block-reader.js';
import { recordAt } from '../../../src/lib/csv/record.js';
import { randomInt } from '../../support/seeded.js';

interface Read {
  readonly cells: readonly string[];
  readonly next: number;
  readonly blank: boolean;
}

/** A state machine over the bytes, one at a time; a string says what is wrong, undefined that the record is not complete. */
function readSlowly(text: string, from: number, complete: boolean, quote: string): Read | string | undefined {
  const cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  for (let i = from; i <= text.length; i++) {
    const at = text[i];
    if (at === undefined && !complete) return undefined;
    if (state === 'quoted') {
      if (at === undefined) return 'open-quote';
      cell += at;
      if (at === quote) state = 'closed';
      continue;
    }
    if (state === 'closed' && at === quote) {
      cell += at;
      state = 'quoted';
      continue;
    }
    if (state === 'closed' && at !== undefined && !',\n\r'.includes(at)) return 'text-after-quote';
    if (at === '\0') return 'nul-byte';
    if (state === 'start' && at === quote) {
      cell = at;
      state = 'quoted';
      continue;
    }
    if (at !== ',' && at !== '\n' && at !== undefined) {
      cell += at;
      if (state === 'start') state = 'plain';
      // behind a closing quote only the carriage return of a line end is taken; what follows it is text of the cell
      if (state === 'closed') state = 'plain';
      continue;
    }
    if (at !== ',' && cell.endsWith('\r')) cell = cell.slice(0, -1);
    cells.push(cell);
    cell = '';
    state = 'start';
    if (at !== ',') return { cells, next: Math.min(i + 1, text.length), blank: cells.length === 1 && cells[0] === '' };
  }
  return undefined;
}

const PIECES = ['a', 'bc', ',', ',', '"', '"', '""', '\n', '\r\n', '\r', ' ', '\0'];

it('cuts records as a state machine does, byte by byte', () => {
  const seen = new Map<string, number>();
  for (let i = 0; i < 40_000; i++) {
    const text = Array.from({ length: randomInt(0, 12) }, () => PIECES[randomInt(0, PIECES.length)]!).join('');
    const complete = randomInt(0, 2) === 0;
    const quote = randomInt(0, 8) === 0 ? 0 : 0x22;
    const from = randomInt(0, 3) === 0 ? randomInt(0, text.length + 1) : 0;
    const bytes = Buffer.from(text);
    const bounds: number[] = [];
    let got: Read | string | undefined;
    try {
      const ended = recordAt(bytes, from, complete, { delimiter: 0x2c, quote, lineEnd: 0x0a }, bounds);
      const cells = Array.from({ length: bounds.length / 2 }, (_, k) => text.slice(bounds[2 * k], bounds[2 * k + 1]));
      got = ended && { cells, next: ended.next, blank: ended.blank };
    } catch (error) {
      if (!(error instanceof CsvFaultError)) throw error;
      got = error.kind;
    }
    expect([text, from, got]).toEqual([text, from, readSlowly(text, from, complete, quote === 0 ? 'none' : '"')]);
    const what = typeof got === 'object' ? 'record' : String(got);
    seen.set(what, (seen.get(what) ?? 0) + 1);
  }
  for (const what of ['record', 'undefined', 'open-quote', 'text-after-quote', 'nul-byte'])
    expect([what, (seen.get(what) ?? 0) > 300]).toEqual([what, true]);
});

it('lets the first line end decide where none is given', () => {
  const read = (text: string, complete: boolean): unknown =>
    recordAt(Buffer.from(text), 0, complete, { delimiter: 0x2c, quote: 0x22 }, []);
  expect(read('a,b\rc', true)).toEqual({ next: 4, lineEnd: 0x0d, blank: false });
  expect(read('a,b\r\nc', true)).toEqual({ next: 5, lineEnd: 0x0a, blank: false });
  expect(read('a,b\r', true)).toEqual({ next: 4, lineEnd: 0x0d, blank: false });
  expect(read('a,b\r', false)).toBeUndefined();
});
