// What a manifest says of input and output, where another thread looks at blocks while they are read, changed and written.
import fc from 'fast-check';
import { createHash, createHmac } from 'node:crypto';
import { digestKey } from '../../../src/lib/manifest/manifest.js';
import { parseColumnItems } from '../../../src/lib/pseudonymize/column-items.js';
import { decideColumns } from '../../../src/lib/pseudonymize/decide.js';
import { planPartsOf } from '../../../src/lib/pseudonymize/describe.js';
import type { Plan } from '../../../src/lib/pseudonymize/plan.js';
import { runPlan } from '../../../src/lib/pseudonymize/run.js';
import { openTable } from '../../../src/lib/pseudonymize/table.js';
import { anonymizeBytes, deanonymizeBytes, key, workshops } from '../../support/transform.js';

const hmac = (bytes: Buffer): string => createHmac('sha256', digestKey(key.bytes)).update(bytes).digest('hex');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('digests beside the work', () => {
  it.each([
    ['utf-8', 'utf8'],
    ['iso-8859-2', 'latin1'],
  ] as const)('are those of the file, of %s: small and long rows, small and large reads', async (encoding, written) => {
    // letters of both encodings in one place; rows far longer than a block, whose place has to grow
    const note = fc.stringMatching(/^[a-zé]{0,600}$/);
    const given = fc.record({
      ...{ notes: fc.array(note, { minLength: 1, maxLength: 60 }), chunk: fc.integer({ min: 1, max: 5_000 }) },
      ...{ blockBytes: fc.integer({ min: 64, max: 2_000 }), threads: fc.constant(3) },
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ notes, ...more }) => {
        const rows = notes.map((text, i) => `${i},457-55-${String(1_000 + i)},${text}\n`);
        const csv = Buffer.from(`id,ssn,note\n${rows.join('')}`, written);
        const reading = { encoding };
        const columns = ['ssn=ssn', 'note=text'];
        const there = await anonymizeBytes(csv, { columns, reading, ...more });
        const { input, output } = JSON.parse(there.manifest!);
        expect(input).toEqual({ bytes: csv.length, hmac: hmac(csv) });
        expect(output).toEqual({ bytes: there.bytes.length, sha256: sha256(there.bytes) });
        const back = await deanonymizeBytes(there.bytes, { columns: [], ...more }, there.manifest);
        expect(back.bytes.equals(csv)).toBe(true);
        expect(back.restored).toEqual({ input: true, output: true });
      }),
      { numRuns: 25 },
    );
  });

  it('find the bytes as they were read, however late they are', async () => {
    const [, workshop] = workshops[0]!;
    // rows of 30 bytes, and some that are longer than a block: its place is left for a larger one, and used again
    const notes = Array.from({ length: 200 }, (_, i) => 'ab'.repeat(i % 20 === 19 ? 40 * i : 5));
    const csv = Buffer.from(`id,ssn,note\n${notes.map((text, i) => `${i},457-55-${1_000 + i},${text}\n`).join('')}`);
    let at = 0;
    let mayChange: Promise<void> | undefined;
    const changed: number[] = [];
    const source = {
      read: async (target: Uint8Array) => {
        const from = at;
        at += csv.copy(target, 0, at, at + 300);
        const read = target.subarray(0, at - from);
        const looked = new Promise<void>((resolve) => {
          setTimeout(() => {
            if (!csv.subarray(from, from + read.length).equals(read)) changed.push(from);
            resolve();
          }, 2);
        });
        // in their order
        mayChange = Promise.all([mayChange, looked]).then(() => {});
        return read.length;
      },
      mayChange: () => mayChange,
    };
    const { memory, kernels } = workshop;
    const table = await openTable(source, memory, kernels, {
      ...{ delimiter: 0x2c, quote: 0x22, header: true, sampleBytes: 100, blockBytes: 400 },
    });
    const items = parseColumnItems(['ssn=ssn']);
    const request = { detect: false, items, except: [], domains: {}, contexts: {}, undecided: 'error' as const };
    const plan: Plan = {
      ...{ decipher: false, dialect: table.dialect, width: 3, ...planPartsOf(decideColumns(table, request, () => [])) },
      ...{ nulls: [], strict: false, ff1Only: false, ragged: 'error' },
    };
    const sink = async (): Promise<void> => {};
    const done = await runPlan({
      ...{ plan, storedKey: key.bytes, reader: table.reader, sink, threads: 1, ...workshop },
    });
    expect(done.rows).toBe(200);
    expect(changed).toEqual([]);
  });
});
