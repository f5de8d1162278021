// "started by", "geändert von", "creado por": whatever was done, somebody did it.
import { sensesOf, type Language } from './vocabulary.js';

interface Agent {
  readonly languages: readonly Language[];
  /** what the word in front ends in, where the preposition has other meanings: "valid from" is "gültig von" and "valido da" */
  readonly participle: RegExp;
}

const GERMAN = /(?:ge.*|^(?:be|er|ver|ent|unter).+)(?:t|en)$|iert$/;

const AGENTS: ReadonlyMap<string, Agent> = new Map([
  ['by', { languages: ['english'], participle: /ed$|[ouaw][nt]$|ld$|run$/ }],
  ['von', { languages: ['german'], participle: GERMAN }],
  ['durch', { languages: ['german'], participle: GERMAN }],
  ['por', { languages: ['spanish', 'portuguese'], participle: /[ai]d[oa]$/ }],
  ['par', { languages: ['french'], participle: /[eit]e?$/ }],
  ['da', { languages: ['italian'], participle: /[aiu]t[oa]$/ }],
  ['door', { languages: ['dutch'], participle: /[dtn]$/ }],
  ['av', { languages: ['other'], participle: /[ae][dt]$|[rt]t$/ }],
  ['af', { languages: ['other'], participle: /et$|rt$/ }],
  ['przez', { languages: ['other'], participle: /[nt][aey]$/ }],
]);

/** "Payé par": cash, as often as somebody. */
const PAYING = /^(?:pai|pay|pag|bezahl|gezahl|betaal)/;

/** Of "sort by" and "Abfahrt von" it is known that they are about something else. */
const SHORTEST = 4;

/** The languages in which the end of a header says who did something; undefined where it does not. */
export function byWhom(words: readonly string[]): readonly Language[] | undefined {
  const [verb, preposition] = words.slice(-2);
  if (verb === undefined || preposition === undefined || verb.length < SHORTEST) return undefined;
  const agent = AGENTS.get(preposition);
  if (!agent?.participle.test(verb) || PAYING.test(verb)) return undefined;
  const senses = sensesOf(verb);
  return senses === undefined || sensesOf(verb + preposition) ? agent.languages : undefined;
}
