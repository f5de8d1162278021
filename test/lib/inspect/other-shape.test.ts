// Columns whose header names a number that its values are not: the format takes them as they are.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';

const NAMES = ['Anna Weber', 'Jonas Fischer', 'Karla Vogel', 'Nils Bauer', 'Greta Wolf', 'Emma Koch'];

/** What is said of a column beside names. */
function found(header: string, values: readonly string[]): Finding {
  const rows = values.map((value, i) => [NAMES[i % NAMES.length]!, value]);
  return inspectTable({ header: ['name', header], hasHeader: true, rows })[1]!;
}

it('treats bank codes of another country as digits', () => {
  const german = ['10050000', '70150000', '37040044', '50010517', '20041133', '60050101'];
  expect(found('BLZ', german)).toMatchObject({ kind: 'routing', format: 'digits', personal: 'yes', valid: 1 });
  const american = ['021000021', '026009593', '121000248', '071000013', '111000025', '322271627'];
  expect(found('routing number', american)).toMatchObject({ format: 'aba-routing', valid: 1 });
});

it('treats a DNI of Peru, which has no letter, as letters and digits', () => {
  const peruvian = ['45678912', '08123456', '71234568', '43219876', '10293847', '70123459'];
  expect(found('DNI', peruvian)).toMatchObject({ format: 'alnum', valid: 1 });
  const spanish = ['12345678Z', '00000000T', '87654321X', '11111111H', '99999999R', '22222222J'];
  expect(found('DNI', spanish)).toMatchObject({ format: 'dni', valid: 1 });
});

it('keeps the format where one value looks like it, where there are too few to say, and of places', () => {
  const mixed = ['10050000', '70150000', '021000021', '50010517', '20041133', '60050101'];
  expect(found('routing', mixed)).toMatchObject({ format: 'aba-routing' });
  expect(found('BLZ', ['10050000', '70150000'])).toMatchObject({ format: 'aba-routing' });
  const latitudes = ['42', '41', '43', '42', '40', '44'];
  expect(found('latitude', latitudes).format).not.toBe('decimal');
});
