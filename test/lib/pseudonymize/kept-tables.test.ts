// What one file's work leaves to the next of a run: the keyed tables of small classes, and no other pseudonym.
import { DealtWords } from '../../../src/lib/fpe/dealt-words.js';
import { openWorkshop } from '../../../src/lib/pseudonymize/workshop.js';
import { anonymizeBytes, deanonymizeBytes, key } from '../../support/transform.js';

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
