// Foreign keys keep what they point to: across files, columns, spellings and runs, whatever is orphaned or empty.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readPolicy } from '../../../src/lib/policy/read.js';
import { anonymizeBytes, workshops } from '../../support/transform.js';

const policy = readPolicy(
  `policy: 1
new-columns: keep
columns:
  /^(id|customer|parent)$/: { action: pseudonymize, format: digits, domain: customer }
  /^(ssn|holder)$/: { action: pseudonymize, format: ssn, domain: person, valid: 0 }
  /mail/: { action: hmac, domain: mail, format: email }
  code: { action: pseudonymize, format: text }
`,
  'policy.yaml',
);

type Row = Readonly<Record<string, string>>;
type Table = readonly Row[];

async function pseudonymized(table: Table, header: readonly string[], blockBytes: number): Promise<Row[]> {
  const input = stringify([[...header], ...table.map((row) => header.map((name) => row[name]!))], {
    quoted: blockBytes % 2 === 0,
  });
  const request = { policy: { policy, table: undefined } };
  const workshop = workshops[blockBytes % 2]![1];
  const { bytes } = await anonymizeBytes(input, { columns: [], request, blockBytes, workshop });
  return parse(bytes, { columns: true }) as Row[];
}

/** Which pairs of rows meet; empty keys meet nothing, and spellings of one number are one. */
function join(left: Table, x: string, right: Table, y: string): string[] {
  const plain = (value: string): string => value.trim().replace(/-/g, '').toLowerCase();
  return left.flatMap((one, i) =>
    right.flatMap((other, j) => (plain(one[x]!) !== '' && plain(one[x]!) === plain(other[y]!) ? [`${i} ${j}`] : [])),
  );
}

const digits = fc.constantFrom('100001', '100002', '100003', '200001', '77', '');
const ssn = fc
  .constantFrom('123456789', '223456789', '323456789', '000000000')
  .chain((text) => fc.constantFrom(text, text.replace(/^(...)(..)/, '$1-$2-'), ` ${text}`));
const mail = fc.constantFrom('Ann@example.com', 'ann@example.com', 'bob@example.org', '');
const code = fc.constantFrom('AB-1', 'AB-2', 'čž', '');
const customers = fc.array(fc.record({ id: digits, ssn, mail, code, parent: digits }), { maxLength: 12 });
const orders = fc.array(
  fc.record({ nr: fc.nat().map(String), customer: digits, holder: ssn, other_mail: mail, code }),
  {
    maxLength: 12,
  },
);

it('every join has the rows that it had', async () => {
  await fc.assert(
    fc.asyncProperty(customers, orders, fc.integer({ min: 64, max: 512 }), async (one, two, blockBytes) => {
      const headers = [
        ['id', 'ssn', 'mail', 'code', 'parent'],
        ['nr', 'customer', 'holder', 'other_mail', 'code'],
      ] as const;
      const [a, b] = await Promise.all([
        pseudonymized(one, headers[0], blockBytes),
        pseudonymized(two, headers[1], blockBytes + 1),
      ]);
      const tables = { one: [one, a], two: [two, b] } as const;
      for (const [l, x, r, y] of [
        ...([
          ['one', 'id', 'two', 'customer'],
          ['one', 'ssn', 'two', 'holder'],
          ['one', 'mail', 'two', 'other_mail'],
        ] as const),
        ...([
          ['one', 'code', 'two', 'code'],
          ['one', 'parent', 'one', 'id'],
          ['two', 'holder', 'two', 'holder'],
        ] as const),
      ]) {
        expect(join(tables[l][1], x, tables[r][1], y)).toEqual(join(tables[l][0], x, tables[r][0], y));
      }
    }),
    { numRuns: 80 },
  );
});
