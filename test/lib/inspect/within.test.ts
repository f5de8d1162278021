import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];

/** What is said of a column beside names. */
function besideNames(header: string, values: readonly string[]): Finding {
  const rows = NAMES.map((name, i) => [name, `${name.split(' ')[0]!.toLowerCase()}@example.org`, values[i]!]);
  return inspectTable({ header: ['customer', 'email', header], hasHeader: true, rows })[2]!;
}

describe('somebody among other words', () => {
  it.each([
    ['a name and seven digits', 'slot', NAMES.map((name, i) => `${name} 555-010${i}`)],
    ['a surname behind a number', 'zweck', NAMES.map((name, i) => `Rechnung ${4711 + i} ${name.split(' ')[1]}`)],
    ['a wish', 'greeting', NAMES.map((name) => `Happy birthday ${name.split(' ')[0]}! Love, Ruth`)],
    ['sentences', 'q3', NAMES.map((_, i) => `the parcel came ${i} days late and the lid was broken`)],
  ])('%s is asked about', (_, header, values) => {
    expect(besideNames(header, values)).toMatchObject({ kind: 'note', personal: 'undecided' });
  });

  it.each([
    ['goods', 'product', NAMES.map((_, i) => `Rose Candle with cotton wick ${i}`)],
    ['two words', 'team', ['Blue Rhinos', 'Red Foxes', 'Old Bears', 'Grey Wolves', 'Wild Cats', 'Dark Owls']],
    ['one sentence over and over', 'terms', NAMES.map(() => 'to be paid within thirty days of the date')],
  ])('%s say nothing of anybody', (_, header, values) => {
    expect(besideNames(header, values)).toMatchObject({ personal: 'no' });
  });

  it('needs people beside it, or names in most of the cells', () => {
    const notes = NAMES.map((name, i) => [`T-${i}`, `seen with ${name} at noon`]);
    const table = { header: ['ticket', 'remark'], hasHeader: true };
    expect(inspectTable({ ...table, rows: notes })[1]).toMatchObject({ kind: 'note', personal: 'undecided' });
    const nobody = notes.map(([ticket], i) => [ticket!, `belt ${i} was stopped at noon`]);
    expect(inspectTable({ ...table, rows: nobody })[1]).toMatchObject({ personal: 'no' });
  });
});
