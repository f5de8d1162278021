import fc from 'fast-check';
import { UsageError } from '../../../src/lib/errors.js';
import {
  formatSpec,
  parseColumnItems,
  parseOptions,
  selectColumns,
} from '../../../src/lib/pseudonymize/column-items.js';

const item = (selector: string, format?: string, options = {}): object =>
  format === undefined ? { selector, options } : { selector, format, options };

describe('the words of -c', () => {
  it.each([
    [['name,ssn'], [item('name'), item('ssn')]],
    [['ssn=ssn,dob=text'], [item('ssn', 'ssn'), item('dob', 'text')]],
    [['name,card=card:keep=8'], [item('name'), item('card', 'card', { keep: '8' })]],
    [
      ['card=card:keep=8', 'x=digits'],
      [item('card', 'card', { keep: '8' }), item('x', 'digits')],
    ],
    [['x=ff1:radix=10,tweak=00112233'], [item('x', 'ff1', { radix: '10', tweak: '00112233' })]],
    [['x=ff1:alphabet=ab,c'], [item('x', 'ff1', { alphabet: 'ab', c: 'true' })]],
    [[':3,:4=ssn@1'], [item(':3'), item(':4', 'ssn@1')]],
    [['/na(me|tion){1,2}/=text,b'], [item('/na(me|tion){1,2}/', 'text'), item('b')]],
    [['/a\\/b,c/,d'], [item('/a\\/b,c/'), item('d')]],
    [['/user/name=text,b'], [item('/user/name', 'text'), item('b')]],
    [['a b=text, c'], [item('a b', 'text'), item(' c')]],
    [[], []],
  ])('%j', (given, expected) => {
    expect(parseColumnItems(given)).toEqual(expected);
  });

  it.each([
    [['=ssn'], 'a column is missing'],
    [['a,,b'], 'a column is missing'],
    [['a='], 'a format is missing behind "a="'],
    [['a=nope:x=1'], 'unknown format "nope"'],
    [['a=card:=6'], 'an option is missing'],
  ])('refuses %j', (given, message) => {
    expect(() => parseColumnItems(given)).toThrow(message);
    expect(() => parseColumnItems(given)).toThrow(UsageError);
  });

  it('are written back as they are read', () => {
    const value = fc.string({ unit: fc.constantFrom(...'abcdefXYZ0123/- .'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('keep', 'pattern', 'a-b'), value), (options) => {
        const spec = formatSpec('card', options);
        const [, text = ''] = /^card:?(.*)$/s.exec(spec)!;
        expect(text === '' ? {} : parseOptions('card', text)).toEqual({ ...options });
      }),
    );
  });
});

describe('selecting columns', () => {
  const header = ['id', 'first name', ' ssn ', 'x', 'x', ':2'];

  it.each([
    ['id', [0]],
    ['ssn', [2]],
    [' ssn ', [2]],
    [':4', [3]],
    ['/^x$/', [3, 4]],
    ['/name|id/', [0, 1]],
  ])('%s', (selector, expected) => {
    expect(selectColumns(selector, header, true)).toEqual(expected);
  });

  it('takes a header as it is written before one that differs in outer spaces', () => {
    expect(selectColumns('a ', ['a', 'a ', ' a'], true)).toEqual([1]);
    expect(() => selectColumns(' a ', ['a', 'a ', ' a'], true)).toThrow('occurs 3 times');
  });

  it.each([
    ['x', 'occurs 2 times'],
    ['frist name', 'there is no column "frist name"'],
    [':0', 'there is no column :0'],
    [':7', 'there is no column :7'],
    ['/[/', 'is not a regular expression'],
    ['/X/i', 'no letters go behind the last slash of a pattern'],
    ['/user/name', 'there is no column "/user/name"'],
    ['/nope/', 'no header matches /nope/'],
  ])('refuses %s', (selector, message) => {
    expect(() => selectColumns(selector, header, true)).toThrow(message);
  });

  it('knows only positions and patterns without a header', () => {
    expect(() => selectColumns('id', [':1', ':2'], false)).toThrow(
      'without a header columns are named by position, not "id"',
    );
    expect(selectColumns(':2', [':1', ':2'], false)).toEqual([1]);
  });
});
