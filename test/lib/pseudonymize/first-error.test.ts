// Of several things that are wrong with a table the first row that has one is told, however the table is cut into blocks.
import { anonymizeBytes } from '../../support/transform.js';

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
