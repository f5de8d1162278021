// Automata that were compiled when the program was built (scripts/grammars.mjs).
import { inflateRawSync } from 'node:zlib';
import type { Automaton } from './grammar.js';

export interface PackedAutomaton {
  readonly start: number;
  readonly states: number;
  /** base64 of raw deflate: a byte of tier a state; then, letter by letter, two bytes a state that say where it leads */
  readonly packed: string;
}

export function unpack({ start, states, packed }: PackedAutomaton, letters: readonly string[]): Automaton {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'));
  const width = letters.length;
  const next = new Uint16Array(states * width);
  for (let letter = 0, at = states; letter < width; letter++) {
    for (let state = 0; state < states; state++, at += 2) next[state * width + letter] = bytes.readUInt16LE(at);
  }
  return { letters, states, start, next, tier: Uint8Array.from(bytes.subarray(0, states)) };
}
