import { namesSomebody, tellsOf } from '../../../../src/lib/inspect/risk/free-text.js';

it.each([
  ['Spoke with Maria Garcia about the invoice', true],
  ['called Dr. Smith, no answer', true],
  ['Frau Müller hat abgesagt', true],
  ['SCHMIDT Peter wants a refund', false],
  ['Le dossier de Jean Dupont est clos', true],
  ['Wants a refund for the second item', false],
  ['Moved to New York in May', false],
  ['the rose garden was closed', false],
  ['', false],
])('%s: %s', (text, named) => {
  expect(namesSomebody(text)).toBe(named);
});

it('counts cells, not words', () => {
  expect(
    tellsOf([
      '',
      'write to ann@example.com, or bob@example.org.',
      'call (415) 555-2671 or +49 30 901820',
      'ssn 123-45-6789',
      'order 12345678 of 2024-01-02',
    ]),
  ).toEqual({ cells: 4, names: 0, emails: 1, phones: 1, numbers: 1 });
});
