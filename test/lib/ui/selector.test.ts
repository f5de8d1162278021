import { parseColumnItems, selectColumns } from '../../../src/lib/pseudonymize/column-items.js';
import { selectorOf, shellWord } from '../../../src/lib/ui/selector.js';
import { spawnSync } from 'node:child_process';

const HEADER = [
  ...[
    'id',
    'a,b',
    'x=y',
    '/re/',
    ':2',
    'two\nlines',
    '-n',
    ' padded ',
    '',
    'twice',
    'twice',
    'a:b',
    "it's",
    'first name',
  ],
  ...['\u001b[2J', '$HOME', 'a"b', 'Größe', '#1', 'a\\b'],
];

describe('a column on a command line that is shown to be copied', () => {
  it('means that column when it is read back, by the shell and by -c', () => {
    const words = HEADER.map((_, index) => shellWord(`${selectorOf(index, HEADER)}=text@1`));
    const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' });
    const read = stdout.split('\0').slice(0, -1);
    const items = read.map((word) => parseColumnItems([word]));
    expect(items.map((found) => found.length)).toEqual(HEADER.map(() => 1));
    expect(items.map(([item]) => selectColumns(item!.selector, HEADER, true))).toEqual(HEADER.map((_, i) => [i]));
    expect(items.map(([item]) => item!.format)).toEqual(HEADER.map(() => 'text@1'));
  });

  it('is the header where that is enough', () => {
    expect(selectorOf(0, HEADER)).toBe('id');
    expect(selectorOf(11, HEADER)).toBe('a:b');
    expect(selectorOf(13, HEADER)).toBe('first name');
  });
});
