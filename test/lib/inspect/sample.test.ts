import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleFile, type Sample } from '../../../src/lib/inspect/sample/sample.js';
import { randomInt } from '../../support/seeded.js';

const folder = mkdtempSync(join(tmpdir(), 'secureml-sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sample(content: string | Buffer, options: Partial<Parameters<typeof sampleFile>[1]> = {}): Promise<Sample> {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  return sampleFile(path, { quote: 0x22, header: true, ...options });
}

it('takes small files as a whole', async () => {
  const { header, rows } = await sample('a,b\n1,"x ""y"", z"\n\n2,\n');
  expect(header).toEqual(['a', 'b']);
  expect(rows).toEqual([
    ['1', 'x "y", z'],
    ['2', ''],
  ]);
});

it('takes rows from all over a large file, and only whole ones', async () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => `${i},"name ${i}, of row ${i}",${i % 7}`);
  const { rows } = await sample(`id,name,day\n${lines.join('\n')}\n`);
  const ids = rows.map(([id]) => Number(id));
  expect(rows.length).toBeGreaterThan(3_000);
  expect(rows.length).toBeLessThan(20_000);
  expect(Math.max(...ids)).toBeGreaterThan(99_000);
  for (const [id, name] of rows) expect(name).toBe(`name ${id}, of row ${id}`);
  const tenths = new Set(ids.map((id) => Math.floor(id / 10_000)));
  expect(tenths.size).toBe(10);
});

it('leaves out pieces that begin inside a cell with line ends', async () => {
  const cell = Array.from({ length: 40 }, (_, i) => `line ${i}, of text`).join('\n');
  const lines = Array.from({ length: 2_000 }, (_, i) => `${i},"${cell}"`);
  const { rows } = await sample(`id,text\n${lines.join('\n')}\n`);
  for (const [id, text] of rows) expect([/^\d+$/.test(id!), text]).toEqual([true, cell]);
  expect(Math.max(...rows.map(([id]) => Number(id)))).toBeGreaterThan(1_900);
});

it.each([
  ['comma', 'a,b,c\n1,2,3\n', ','],
  ['semicolon, with decimal commas', 'a;b\n"1,5";2,5\n"2,5";3,5\n', ';'],
  ['tab', 'a\tb\n1,2\t3\n', '\t'],
  ['bar', 'a|b\n1|2\n', '|'],
  ['nothing', 'a\n1\n', ','],
])('finds the delimiter: %s', async (_, text, delimiter) => {
  expect(String.fromCharCode((await sample(text)).delimiter)).toBe(delimiter);
});

it.each([
  ['UTF-8', Buffer.from('Straße\nä\n'), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from('\ufeffStraße\nä\n'), 'utf-8'],
  ['UTF-16', Buffer.from('\ufeffStraße\nä\n', 'utf16le'), 'utf-16le'],
  ['windows-1252', Buffer.from('Straße\nä\n', 'latin1'), 'windows-1252'],
])('finds the encoding: %s', async (_, bytes, encoding) => {
  const found = await sample(bytes);
  expect(found).toMatchObject({ encoding, header: ['Straße'], rows: [['ä']] });
});

it('tells of rows of another width, and of faults', async () => {
  expect((await sample('a,b\n1,2\n3\n4,5,6\n')).notes).toEqual([
    '67 % of the sampled rows have more or fewer cells than the first',
  ]);
  expect((await sample('a,b\n1,2\n"3"x,4\n')).notes).toEqual([
    'row 3: text behind a closing quote; the sample of the beginning ends there',
  ]);
});

it('reads lines that end with carriage returns, alone or before line feeds', async () => {
  expect((await sample('a,b\r1,2\r3,4\r')).rows).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect((await sample('a,b\r\n1,2\r\n')).rows).toEqual([['1', '2']]);
});

it('takes rows that end in empty cells that the header does not have, and says so', async () => {
  const { header, rows, notes, delimiter } = await sample('a;b\n1;x;\n2;y;\n3;z;;\n4;u;v\n5;w;\n6;p;\n7;q;\n');
  expect(header).toEqual(['a', 'b']);
  expect(rows).toEqual([
    ['1', 'x'],
    ['2', 'y'],
    ['3', 'z'],
    ['5', 'w'],
    ['6', 'p'],
    ['7', 'q'],
  ]);
  expect(delimiter).toBe(0x3b);
  expect(notes.join()).toContain('100 %');
});

it('cuts the cells of ASCII as it cuts those of other files', async () => {
  const cells = ['', 'a', '12', '"x, y"', '"say ""no"""', '""', ' b ', 'c"d', '"two\nlines"'];
  for (let i = 0; i < 200; i++) {
    const lines = Array.from({ length: randomInt(1, 6) }, () =>
      Array.from({ length: randomInt(2, 5) }, () => cells[randomInt(0, cells.length)]!).join(','),
    );
    const text = `h,i,j\n${lines.join('\n')}\n`;
    const plain = await sample(text, { delimiter: 0x2c });
    const other = await sample(`${text}é,é,é\n`, { delimiter: 0x2c });
    expect([text, [...plain.rows, ['é', 'é', 'é']]]).toEqual([text, other.rows]);
  }
});

it('tells of columns that write one letter in two ways', async () => {
  const notes = async (text: string): Promise<readonly string[]> => (await sample(text)).notes;
  expect(await notes('id,name\n1,Ren\u00e9\n2,Rene\u0301\n')).toEqual([
    'column "name" writes letters with marks in two ways (Unicode NFC and NFD): equal words get different pseudonyms; uconv -x nfc makes them one',
  ]);
  // one way a column, or a mark that no letter of its own has
  expect(await notes('a,b\nRen\u00e9,Rene\u0301\nZo\u00eb,Zoe\u0308\n')).toEqual([]);
  expect(await notes('a\nRen\u00e9\nq\u0301\n')).toEqual([]);
  expect(await notes('a\n\u0915\u093c\n\u0915\n')).toEqual([]);
});
