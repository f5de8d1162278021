// Automata that were compiled when the program was built (scripts/grammars.mjs).
import { inflateRawSync } from 'node:zlib';
import { TIERS, type Automaton } from './grammar.js';
import type { Group } from './tier-groups.js';

export interface PackedAutomaton {
  readonly start: number;
  readonly states: number;
  /** base64 of raw deflate: two bytes a letter of a state that say where it leads, state by state; then a byte of tier a state */
  readonly packed: string;
}

/** The automata of a grammar. */
export interface PackedAutomata {
  readonly all: PackedAutomaton;
  /** those of words of one tier */
  readonly ofTier: readonly PackedAutomaton[];
}

export function unpack({ start, states, packed }: PackedAutomaton, letters: readonly string[]): Automaton {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'));
  const arcs = states * letters.length * 2;
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return { letters, states, start, next: new Uint16Array(own, 0, arcs / 2), tier: new Uint8Array(own, arcs) };
}

/** The automaton of a group that is one tier, or all tiers but one: then it is that of the other tier, the other way round. */
export function unpackGroup(
  { ofTier }: PackedAutomata,
  group: Group,
  letters: readonly string[],
): Automaton | undefined {
  for (let only = 0; only < TIERS; only++) {
    const isOther = group === (1 << TIERS) - 1 - (1 << only);
    if (group !== 1 << only && !isOther) continue;
    const automaton = unpack(ofTier[only]!, letters);
    return isOther ? { ...automaton, tier: automaton.tier.map((its) => 1 - its) } : automaton;
  }
  return undefined;
}
