// Of several things that are wrong with a table the first row that has one is told, however the table is cut into blocks.
import { anonymizeBytes, workshops } from '../../support/transform.js';

it.each([[undefined], [16], [40]])(
  'a row of too many cells before bytes that are not UTF-8, in blocks of %s',
  async (blockBytes) => {
    const rows = ['id,name', '1,Anna', '2,Bob,x', '3,Jos\xe9', '4,Carl', ''].join('\n');
    const given = { columns: ['name=text'], ...(blockBytes === undefined ? {} : { blockBytes }) };
    await expect(anonymizeBytes(Buffer.from(rows, 'latin1'), given)).rejects.toThrow('row 3: 3 cells instead of 2');
    const other = ['id,name', '1,Anna', '3,Jos\xe9', '2,Bob,x', '4,Carl', ''].join('\n');
    await expect(anonymizeBytes(Buffer.from(other, 'latin1'), given)).rejects.toThrow(
      'row 3, column "name": the bytes are not UTF-8',
    );
  },
);

describe.each(workshops)('a cell that cannot be pseudonymized, with %s', (_, workshop) => {
  const table = (...rows: string[]): Buffer =>
    Buffer.from(['id,name', '1,Anna', ...rows, '9,Zoe', ''].join('\n'), 'latin1');
  const given = { columns: ['name=text'], reading: { strict: true }, workshop };

  it.each([
    ['bytes that are not UTF-8', '4,Jos\xe9', 'column "name": the bytes are not UTF-8'],
    ['a quote that is not closed', '4,"open', 'column "name": a quote is opened and never closed'],
    ['text behind a quote', '4,"a"b', 'column "name": text behind a closing quote'],
    ['a byte of zero', '4,\0', 'column "name": a NUL byte'],
  ])('and %s: whichever row is the first', async (_, wrong, why) => {
    for (const blockBytes of [1 << 20, 16, 40]) {
      const told = (input: Buffer): Promise<unknown> => anonymizeBytes(input, { ...given, blockBytes });
      await expect(told(table('2,Bob', '3,?!', '', wrong))).rejects.toThrow(/^row 4, column "name": .*punctuation/);
      await expect(told(table('2,Bob', wrong, '3,?!'))).rejects.toThrow(`row 4, ${why}`);
      await expect(told(table('2,Bob', '3,?!,x', wrong))).rejects.toThrow('row 4: 3 cells instead of 2');
    }
  });

  it('a dry run names both, and counts', async () => {
    const { summary } = await anonymizeBytes(table('3,?!', '4,Jos\xe9', '5,?!,x', '6,x,x'), { ...given, dryRun: true });
    expect(summary.failures.map(({ record, kind, count }) => [record, kind, count])).toEqual([
      [2, 'bare', 1],
      [3, 'not-utf8', 1],
      [4, 'ragged', 2],
    ]);
  });
});
