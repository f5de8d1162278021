// How likely a column is personal by all evidence together.
import { describe, expect, it } from '@jest/globals';
import { inspectTable, seenColumns } from '../../../src/lib/inspect/inspect.js';
import { likelihood, likelihoodsOf } from '../../../src/lib/inspect/likelihood/likelihood.js';
import { SIGNALS, signalsOf, type Signals } from '../../../src/lib/inspect/likelihood/signals.js';
import { BIAS, WEIGHTS } from '../../../src/lib/inspect/likelihood/weights.js';

const table = (...lines: string[]) => {
  const [header, ...rows] = lines.map((line) => line.split(';'));
  return { header: header!, hasHeader: true, rows };
};
const PEOPLE = table(
  'name;e-mail;joined;points',
  'Anna Miller;anna@example.com;2024-01-05;17',
  'John Smith;john@example.com;2023-11-30;4',
  'Maria Jones;maria@example.com;2024-02-17;23',
  'Peter Davis;peter@example.com;2022-08-08;11',
  'Laura Wilson;laura@example.com;2024-05-21;8',
);
const NONE: Signals = Object.fromEntries(SIGNALS.map((name) => [name, 0])) as unknown as Signals;

describe('signals', () => {
  it('are numbers of a bounded size, and each has a weight', () => {
    for (const signals of signalsOf(seenColumns(PEOPLE).columns)) {
      expect(Object.keys(signals).sort()).toEqual([...SIGNALS].sort());
      for (const name of SIGNALS) expect([name, Math.abs(signals[name]) <= 3]).toEqual([name, true]);
    }
    expect(Object.keys(WEIGHTS).sort()).toEqual([...SIGNALS].sort());
    for (const weight of Object.values(WEIGHTS)) expect(Number.isFinite(weight)).toBe(true);
  });

  it('tell of the column and of those beside it', () => {
    const [name, email, , points] = signalsOf(seenColumns(PEOPLE).columns);
    expect(name).toMatchObject({ person: 1, contact: 0, sure: 1, likely: 1, doubted: 0 });
    expect(name!.known).toBe(1);
    expect(name!['person:letters']).toBe(name!.letters);
    expect(email).toMatchObject({ person: 0, contact: 1, valid: 1 });
    expect(email!['person:letters']).toBeCloseTo(0, 10);
    expect(points).toMatchObject({ likely: 0, letters: 0, known: 0 });
    expect(points!['nothing:people']).toBe(points!.people);
    // of the other three columns two are personal
    expect(points!.others).toBeCloseTo(2 / 3, 10);
    expect(name!.others).toBeCloseTo(1 / 3, 10);
  });

  it('say where a rule made less of a column than its header does', () => {
    const shop = table('tax number;product', '407188321;Nail', '519300272;Screw', '662019443;Bolt', '300881254;Nut');
    const [number] = seenColumns(shop).columns;
    const [signals] = signalsOf(seenColumns(shop).columns);
    expect(number!.candidate!.score).toBeLessThan(number!.candidate!.byHeader);
    expect(signals).toMatchObject({ doubted: 1, byHeader: number!.candidate!.score });
  });
});

describe('likelihood', () => {
  it('is the logistic function of the weighted sum', () => {
    expect(likelihood(NONE)).toBeCloseTo(1 / (1 + Math.exp(-BIAS)), 12);
    const some = { ...NONE, score: 0.5, people: 1 };
    const odds = BIAS + 0.5 * WEIGHTS.score + WEIGHTS.people;
    expect(likelihood(some)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
  });

  it('grows with what speaks for a column and falls with what speaks against it', () => {
    for (const name of ['score', 'byHeader', 'byValues', 'valid', 'claim', 'people', 'known', 'letters'] as const)
      expect([name, likelihood({ ...NONE, [name]: 1 }) > likelihood(NONE)]).toEqual([name, true]);
    for (const name of ['against', 'doubted', 'note'] as const)
      expect([name, likelihood({ ...NONE, [name]: 1 }) < likelihood(NONE)]).toEqual([name, true]);
  });

  it('is what a finding says', () => {
    const [name, email, joined, points] = inspectTable(PEOPLE);
    const likely = likelihoodsOf(seenColumns(PEOPLE).columns).map((share) => Math.round(share * 1_000) / 1_000);
    expect([name!.confidence, email!.confidence]).toEqual([likely[0], likely[1]]);
    expect(Math.min(likely[0]!, likely[1]!)).toBeGreaterThan(0.95);
    expect([joined!.personal, points!.personal]).toEqual(['no', 'no']);
    expect(points!.confidence).toBeCloseTo(1 - likely[3]!, 3);
    expect(likely[3]).toBeLessThan(0.3);
  });

  it('ranks names that no dictionary has above other words, beside people', () => {
    const beside = (...words: string[]) =>
      inspectTable(table('full name;zxq', ...words.map((word, i) => `${PEOPLE.rows[i % 5]![0]!};${word}`)))[1]!;
    const names = beside('Brandelssen', 'Szymorowski', 'Petrovescu', 'Martinhez', 'Virtakoski', 'Ferrarotti');
    const words = beside('Bestellnummern', 'Paketierung', 'Unverified', 'Mouldings', 'Reparatie', 'Embalagens');
    const personal = ({ personal: said, confidence }: typeof names): number =>
      said === 'no' ? 1 - confidence : confidence;
    expect(personal(names)).toBeGreaterThan(personal(words) + 0.1);
  });
});
