// Number plates by how they are written, under a header that says little.
import type { Finding } from '../../../src/lib/inspect/finding.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { SHAPE, WEAK } from '../../../src/lib/inspect/values/level.js';
import { plate } from '../../../src/lib/inspect/values/official.js';

const NAMES = ['Anna Miller', 'John Smith', 'Maria Jones', 'Peter Brown', 'Laura Davis', 'David Wilson'];
const PLATES = ['KS-AB 123', 'HH-X 4711', 'B-MW 12E', 'GÖ-ZZ 9', 'M-A 77', 'F-TR 815'];

function beside(header: string | undefined, values: readonly string[]): Finding {
  const rows = values.map((value, i) => [NAMES[i]!, value]);
  return inspectTable({ header: ['name', header ?? ''], hasHeader: header !== undefined, rows })[1]!;
}

it.each([
  'KS-AB 123',
  'AB-123-CD',
  'AB 123 CD',
  '1234 BCD',
  'AB12 CDE',
  'ABC 12D',
  '12-AB-34',
  'ABC1D23',
  'KA 01 AB 1234',
])('knows how %s is written', (value) => {
  expect(plate(value)).toBe(SHAPE);
});

it.each(['23-OCT-22', '12-05-21', 'FH16', 'R450 X', '1234 AEI'])('does not take %s for one for sure', (value) => {
  expect(plate(value)).toBeLessThanOrEqual(WEAK);
});

it.each(['kfz', 'Kz', 'Reg.nr', 'vehicle', 'Fahrzeug'])('finds plates under "%s"', (header) => {
  expect(beside(header, PLATES)).toMatchObject({ kind: 'plate', personal: 'yes' });
});

it('finds no plates in what vehicles are called, nor in codes of things', () => {
  const models = ['Volvo FH16', 'Scania R450', 'MAN TGX', 'Actros 1845', 'DAF XF', 'Iveco S-Way'];
  expect(beside('vehicle', models).kind).not.toBe('plate');
  expect(beside('part', PLATES).kind).not.toBe('plate');
});

it('finds them beside people where no header means anything', () => {
  const rows = PLATES.map((value, i) => [NAMES[i]!, value]);
  expect(inspectTable({ header: ['field_1', 'field_2'], hasHeader: true, rows })[1]).toMatchObject({ kind: 'plate' });
});
