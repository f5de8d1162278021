import { account, latin } from '../../../../src/generated/automata.js';
import { ACCOUNT, LATIN } from '../../../../src/lib/formats/tables/latin-syllables.js';
import { compileGrammar, lettersOfGrammar } from '../../../../src/lib/formats/words/grammar.js';
import { unpack } from '../../../../src/lib/formats/words/packed-automaton.js';

it.each([
  ['Latin words', latin, LATIN],
  ['account names', account, LATIN + ACCOUNT],
])('the automaton of %s that is kept ready is that of its grammar', (_, packed, grammar) => {
  expect(unpack(packed, lettersOfGrammar(grammar))).toEqual(compileGrammar(grammar));
});
