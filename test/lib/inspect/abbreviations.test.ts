import { compoundOf } from '../../../src/lib/inspect/header/abbreviations.js';
import { claimOf, type HeaderSays } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { partsOf } from '../../../src/lib/inspect/header/vocabulary.js';

const says = (header: string): HeaderSays => claimOf(readHeaders([header])[0]!);

it.each([
  ['FamStand', 'marital'],
  ['EST_CIV', 'marital'],
  ['cod_post', 'postal-code'],
  ['Soc. Sec. No', 'ssn'],
])('reads %s by the beginnings of its halves', (header, kind) => {
  expect(says(header).claim?.kinds).toContain(kind);
});

it('leaves beginnings of compounds of more than one meaning alone', () => {
  expect(compoundOf('nom', 'famille')).toBeUndefined();
  expect(compoundOf('geb', 'dat')).toBe('geburtsdatum');
  expect(compoundOf('geb', 'urt')).toBeUndefined();
  expect(compoundOf('ab', 'cd')).toBeUndefined();
});

it.each(['goal', 'sale', 'report', 'acto', 'natural'])(
  'does not take %s for the beginning of a longer word',
  (header) => {
    expect(says(header).claim).toBeUndefined();
  },
);

it('makes no word of words of two languages', () => {
  expect(partsOf('regime')).toBeUndefined();
  expect(says('Régime').claim).toBeUndefined();
  expect(partsOf('kundenname')).toEqual(['kunden', 'name']);
  expect(partsOf('custid')).toEqual(['cust', 'id']);
});

it('takes no notice of a letter or two that mean nothing', () => {
  expect(says('ds_logradouro').claim!.strength).toBe(says('logradouro').claim!.strength);
  expect(says('xyz_logradouro').claim!.strength).toBeLessThan(says('logradouro').claim!.strength);
});

it('tells the chief of a team from the team of an author by the order of words in a language', () => {
  expect(says('team chief').claim).toBeDefined();
  expect(says('partido autor').claim).toBeUndefined();
  expect(says('player team').claim).toBeUndefined();
});

it('does not take who added a row for an address', () => {
  expect(says('add_user').claim).toBeUndefined();
  expect(says('user_address').claim).toBeUndefined();
  expect(says('address').claim?.kinds).toContain('street-address');
});
