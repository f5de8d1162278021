// Third-party CSV cases through the whole pipeline with every column chosen. What happens to each is pinned in csv-cases.json:
// "same" (accepted, and byte-identical after the way there and back) or the reason why it is refused.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SecuremlError } from '../../../src/lib/errors.js';
import type { Reading } from '../../../src/lib/pseudonymize/reading.js';
import { describeWithShared, readSharedJson } from '../../support/shared.js';
import { anonymizeBytes, deanonymizeBytes } from '../../support/transform.js';

interface Case {
  readonly id: string;
  readonly input: string;
  readonly reading: Partial<Reading>;
  /** the cells, where the source says so for a dialect that we have too */
  readonly expected?: readonly (readonly string[])[];
}

interface PapaCase {
  input?: unknown;
  config?: Record<string, unknown>;
}

function papaCases(): Case[] {
  const { suites } = readSharedJson<{ suites: Record<string, PapaCase[]> }>(
    'csv-cases',
    'papaparse',
    'test-cases.json',
  );
  return Object.entries(suites).flatMap(([suite, cases]) =>
    cases.flatMap(({ input, config = {} }, i) => {
      if (typeof input !== 'string') return [];
      const reading: { delimiter?: string; quote?: string } = {};
      if (typeof config.delimiter === 'string' && config.delimiter.length === 1) reading.delimiter = config.delimiter;
      if (typeof config.quoteChar === 'string') reading.quote = config.quoteChar;
      return [{ id: `papaparse/${suite}/${i}`, input, reading }];
    }),
  );
}

function rustCases(): Case[] {
  interface RustCase {
    name: string;
    input: string;
  }
  const { cases } = readSharedJson<{ cases: RustCase[] }>('csv-cases', 'rust-csv', 'csv-core-reader-cases.json');
  return cases.map(({ name, input }) => ({ id: `rust-csv/${name}`, input, reading: {} }));
}

async function outcome({ input, reading }: Case): Promise<string> {
  const blockSizes = [1, 7, 1 << 18];
  const results = new Set<string>();
  for (const blockBytes of blockSizes) {
    try {
      const given = { columns: ['/(?:)/=text'], reading: { ...reading, header: false }, blockBytes };
      const there = await anonymizeBytes(input, given);
      const back = await deanonymizeBytes(there.bytes, { columns: [], blockBytes }, there.manifest);
      results.add(back.bytes.toString() === input && back.restored?.output ? 'same' : 'DIFFERENT');
    } catch (error) {
      if (!(error instanceof SecuremlError)) throw error;
      results.add(error.message);
    }
  }
  return [...results].join(' | ');
}

const pinned = JSON.parse(readFileSync('test/lib/csv/csv-cases.json', 'utf8')) as Record<string, string>;

describeWithShared(['csv-cases'], 'third-party CSV cases', () => {
  const cases = [...papaCases(), ...rustCases()];

  it('are all in the pinned table', () => {
    expect(cases.map(({ id }) => id).sort()).toEqual(Object.keys(pinned).sort());
  });

  it.each(cases.map((c) => [c.id, c] as const))('%s', async (id, c) => {
    expect(await outcome(c)).toBe(pinned[id]);
  });

  it('name row, column and reason where they are refused for what a row holds', () => {
    const refused = Object.values(pinned).filter((text) => text !== 'same');
    const known =
      /^(the file is empty|row \d+: \d+ cells? instead of \d+|row \d+, column .+: .+|delimiter: .+|quote: .+)$/;
    for (const text of refused) expect(text).toMatch(known);
    console.log(
      `${Object.keys(pinned).length - refused.length} of ${Object.keys(pinned).length} cases accepted, each back byte for byte`,
    );
  });

  it('are cut into the cells that csv-parse finds', async () => {
    let compared = 0;
    for (const { id, input, reading } of cases) {
      if (pinned[id] !== 'same' || reading.delimiter === 'tab') continue;
      const { delimiter = ',', quote = '"' } = reading;
      let expected: string[][];
      try {
        expected = parse(input, { delimiter, quote: quote === '' ? null : quote, bom: true, relax_quotes: true });
      } catch {
        continue; // csv-parse refuses what others take (quotes inside cells, blank lines)
      }
      const { table } = await anonymizeBytes(input, { columns: [':1=text'], reading: { ...reading, header: false } });
      const rows = table.sample().rows;
      const trailing =
        rows.length === expected.length + 1 && rows.at(-1)!.every((cell) => cell === '') ? rows.slice(0, -1) : rows;
      expect([id, trailing]).toEqual([id, expected]);
      compared++;
    }
    expect(compared).toBeGreaterThan(60);
  });
});
