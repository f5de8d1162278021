import { candidateOf, candidatesOf } from '../../../src/lib/inspect/candidate.js';
import { columnOf } from '../../../src/lib/inspect/column.js';
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { randomInt } from '../../support/seeded.js';

const HEADERS = [
  ...[
    '',
    'X3',
    'name',
    'first name',
    'surname',
    'customer',
    'company',
    'email',
    'email verified',
    'phone',
    'phone type',
  ],
  ...[
    'ssn',
    'tax id',
    'zip',
    'city',
    'state',
    'address',
    'lat',
    'age',
    'sex',
    'marital status',
    'date of birth',
    'date',
  ],
  ...[
    'IP',
    'card number',
    'card type',
    'number',
    'iban',
    'notes',
    'user',
    'race',
    'blood type',
    'count',
    'nationality',
  ],
];
const VALUES = [
  ...['Anna', 'Miller', 'Anna Miller', 'Berlin', 'Springfield', 'Alameda', 'Texas', 'Ulm, Germany', 'Main Street 5'],
  ...[
    '12 Oak Avenue',
    'anna.miller',
    'a@b.com',
    '@anna',
    '+49 30 901820',
    '(212) 555-0123',
    '212-555-0123',
    '555-0123',
  ],
  ...['123-45-6789', '123456789', '4111 1111 1111 1111', '4111111111111111', '5500000000000005', '12345', '12345-6789'],
  ...[
    '1980-02-03',
    '3.2.1980',
    '42',
    '7',
    '1',
    '0',
    '52.5163',
    '-13.3777',
    '52.51, 13.37',
    '10.0.0.1',
    '192.168.44.101',
  ],
  ...['DE89370400440532013000', 'GB82WEST12345698765432', 'X1234567L', '12345678Z', 'AB123456C', 'M', 'F', 'female'],
  ...[
    'yes',
    'no',
    'married',
    'single',
    'White',
    'Asian',
    'A+',
    'O-',
    'Acme Ltd',
    'red',
    'open',
    'closed',
    'A-17',
    'SW1A 1AA',
  ],
  ...[
    'https://example.com/a',
    'https://github.com/anna',
    'he said that he would call again on Monday',
    '王小明',
    'Иванова',
  ],
  ...[
    '1G1FB1RX9G0123456',
    '490154203237518',
    '550e8400-e29b-41d4-a716-446655440000',
    '00:1b:44:11:3a:b7',
    '2001:db8::1',
  ],
];

it('finds the likeliest kind without trying each', () => {
  const found = new Set<string>();
  let none = 0;
  for (let i = 0; i < 6_000; i++) {
    const few = Array.from({ length: randomInt(1, 5) }, () => VALUES[randomInt(0, VALUES.length)]!);
    const cell = (): string[] => {
      const value = few[randomInt(0, few.length)]!;
      // the same kind, another value
      return [randomInt(0, 2) === 0 ? value : value.replace(/\d/g, () => `${randomInt(0, 10)}`)];
    };
    const header = HEADERS[randomInt(0, HEADERS.length)]!;
    const column = columnOf(0, header, Array.from({ length: randomInt(0, 40) }, cell));
    const says = readHeaders([header]).map(claimOf)[0]!;
    const best = candidateOf(column, says);
    expect([header, few, best]).toEqual([header, few, candidatesOf(column, says)[0]]);
    if (best) found.add(best.kind);
    else none++;
  }
  expect(found.size).toBeGreaterThan(30);
  expect(none).toBeGreaterThan(50);
});
