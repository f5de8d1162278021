import { account, latin } from '../../../../src/generated/automata.js';
import { ACCOUNT, LATIN } from '../../../../src/lib/formats/tables/latin-syllables.js';
import { automatonOf, compileGrammar, lettersOfGrammar } from '../../../../src/lib/formats/words/grammar.js';
import { unpack, unpackGroup } from '../../../../src/lib/formats/words/packed-automaton.js';

const SCRIPTS = [
  ['Latin words', latin, LATIN],
  ['account names', account, LATIN + ACCOUNT],
] as const;

it.each(SCRIPTS)('the automata of %s that are kept ready are those of its grammar', (_, packed, grammar) => {
  const letters = lettersOfGrammar(grammar);
  const all = compileGrammar(grammar);
  expect(unpack(packed.all, letters)).toEqual(all);
  for (let group = 1; group < 7; group++) expect(unpackGroup(packed, group, letters)).toEqual(automatonOf(all, group));
  // of all tiers together there is none
  expect(unpackGroup(packed, 7, letters)).toBeUndefined();
});
