// What one file's work leaves to the next of a run: the keyed tables of small classes, and no other pseudonym.
import { DealtWords } from '../../../src/lib/fpe/dealt-words.js';
import { KeyedTables } from '../../../src/lib/fpe/keyed-tables.js';
import { BlockCipher } from '../../../src/lib/pseudonymize/block.js';
import type { Plan } from '../../../src/lib/pseudonymize/plan.js';
import { openWorkshop } from '../../../src/lib/pseudonymize/workshop.js';
import { anonymizeBytes, deanonymizeBytes, key, workshops } from '../../support/transform.js';

const FILES = ['zip\n94107\n10001\n60614\n', 'zip\n73301\n10001\n', 'zip\n00501\n'].map((text) => Buffer.from(text));
const columns = ['zip=postal-code:country=US'];
const other = { ...key, name: 'other_key', bytes: Buffer.alloc(32, 7) };

let dealt = 0;
const deal = DealtWords.deal.bind(DealtWords);
beforeAll(() => {
  DealtWords.deal = (...given) => {
    dealt++;
    return deal(...given);
  };
});
afterAll(() => {
  DealtWords.deal = deal;
});

/** One that stays open behind each file, as that of a run does. */
function openForAll(): ReturnType<typeof openWorkshop> & { end(): Promise<void> } {
  const workshop = openWorkshop();
  return { ...workshop, close: async () => {}, end: () => workshop.close() };
}

async function images(workshop: ReturnType<typeof openWorkshop>, by = key): Promise<[string, number][]> {
  const out: [string, number][] = [];
  for (const file of FILES) {
    dealt = 0;
    const { bytes } = await anonymizeBytes(file, { workshop, columns, key: by });
    out.push([bytes.toString(), dealt]);
  }
  return out;
}

it('makes a table once for all files, and the same pseudonyms as alone', async () => {
  const together = openForAll();
  const kept = await images(together);
  expect(kept.map(([, made]) => made)).toEqual([1, 0, 0]);
  for (const [i, file] of FILES.entries()) {
    const alone = openWorkshop();
    const { bytes, manifest } = await anonymizeBytes(file, { workshop: alone, columns });
    expect(bytes.toString()).toBe(kept[i]![0]);
    const back = await deanonymizeBytes(bytes, { workshop: together, columns: [] }, manifest);
    expect(back.bytes.equals(file)).toBe(true);
  }
  await together.end();
});

it('keeps the tables of two keys apart', async () => {
  const together = openForAll();
  const first = await images(together);
  const second = await images(together, other);
  expect(second.map(([, made]) => made)).toEqual([1, 0, 0]);
  expect(second[0]![0]).not.toBe(first[0]![0]);
  expect(await images(together)).toEqual(first.map(([text]) => [text, 0]));
  await together.end();
});

it('counts who holds tables: nobody who never came to be, and nobody twice who leaves twice', () => {
  class Counting extends KeyedTables {
    users = 0;
    override enter(): void {
      super.enter();
      this.users++;
    }
    override leave(): void {
      super.leave();
      this.users--;
    }
  }
  const tables = new Counting();
  const [, { memory, kernels }] = workshops[0]!;
  const make = (format: string): BlockCipher => {
    const column = { index: 0, name: 'zip', format, options: { country: 'US' }, domain: 'zip' };
    const plan: Plan = {
      ...{ decipher: false, dialect: { delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a }, width: 1, nulls: [] },
      ...{ strict: false, ff1Only: false, ragged: 'error', columns: [column], rewrites: [], drops: [] },
    };
    return new BlockCipher(plan, key.bytes, memory, kernels, tables);
  };
  expect(() => make('no such format@1')).toThrow(/no such format/);
  expect(tables.users).toBe(0);
  const [one, other] = [make('postal-code@1'), make('postal-code@1')];
  expect(tables.users).toBe(2);
  one.wipe();
  one.wipe();
  expect(tables.users).toBe(1);
  other.wipe();
  expect(tables.users).toBe(0);
});
