// Columns that are not personal, and are chosen all the same, keep what their values are.
import { columnOf } from '../../../src/lib/inspect/column.js';
import { fittingFormat } from '../../../src/lib/inspect/fitting.js';
import { decideColumns } from '../../../src/lib/pseudonymize/decide.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const fitting = (...values: string[]): string =>
  fittingFormat(
    columnOf(
      0,
      'c',
      values.map((value) => [value]),
    ),
  );

it.each([
  ['integer', ['7', '12', '0', '-40', '1000000']],
  ['decimal', ['12.50', '0.75', '-3.1']],
  ['decimal', ['12,50', '0,75']],
  ['uuid', ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6BA7B811-9DAD-11D1-80B4-00C04FD430C8']],
  ['ipv4', ['10.0.12.1', '192.168.100.7']],
  ['ipv6', ['2001:db8::7', 'fe80::1']],
  ['mac', ['00:1b:44:11:3a:b7', '00-1B-44-11-3A-B7']],
  ['url', ['https://example.com/a', 'HTTP://example.org']],
  ['time', ['9:05', '23:59:59']],
  ['date', ['2024-02-29', '1999-12-31']],
  ['datetime', ['2024-02-29T10:00:00Z', '1999-12-31 23:59']],
])('%s: %j', (format, values) => {
  expect(fitting(...values)).toBe(format);
});

it.each([
  ['a code that begins with a zero', ['7', '012', '40']],
  ['whole numbers and others', ['7', '7.5']],
  ['a number that is not one', ['7', 'seven']],
  ['more than a fifth of something else', ['10.0.12.1', '10.0.12.2', 'gone']],
  ['words', ['red', 'green']],
  ['nothing', ['', '']],
])('text for %s', (_, values) => {
  expect(fitting(...values)).toBe('text');
});

it('one in five may be something else where nothing is lost by it', () => {
  expect(fitting('10.0.12.1', '10.0.12.2', '10.0.12.3', '10.0.12.4', 'gone')).toBe('ipv4');
});

it('is what a column gets that is chosen without a format', () => {
  const header = ['id', 'signup', 'ref', 'state'];
  const rows = [
    ['7', '2024-02-29', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'open'],
    ['12', '2023-11-30', '6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'closed'],
  ];
  const request = {
    ...{ detect: true, except: [], domains: {}, contexts: {}, undecided: 'error' as const },
    items: header.map((selector) => ({ selector, options: {} })),
  };
  const { columns } = decideColumns(
    { header, hasHeader: true, sample: () => ({ rows }) as never },
    request,
    inspectTable,
  );
  expect(columns.map(({ format, domain }) => [format, domain])).toEqual([
    ['integer@1', 'integer'],
    ['date@1', 'date'],
    ['uuid@1', 'uuid'],
    ['text@1', 'text'],
  ]);
});
