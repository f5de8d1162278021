// What the scripts ask and what they are answered. Asked:
//   completion --candidates bash LINE_BEFORE_CURSOR LINE_BEHIND_CURSOR COMP_WORDBREAKS
//   completion --candidates zsh|fish INDEX WORD...        words behind the program's name; INDEX is that of the one being typed, from 0
// Answered, a line each: words, unfinished (no space behind), files or folders; then the candidates. For zsh and fish a tab and a
// description may follow; for bash they are quoted, and begin where bash says that the word does.
import type { Answer, Candidate } from './candidates.js';
import { quoted, shellWords } from './shell-words.js';

export interface Question {
  readonly words: readonly string[];
  readonly at: number;
  /** The answer as the shell wants it. */
  readonly answer: (answer: Answer) => string;
}

/** @returns undefined for what none of the scripts asks */
export function readQuestion([shell, first = '', ...rest]: readonly string[]): Question | undefined {
  if (shell === 'bash') return fromBash(first, rest[0] ?? '', rest[1] ?? '');
  const at = Number(first);
  if ((shell !== 'zsh' && shell !== 'fish') || !Number.isInteger(at) || at < 0) return undefined;
  const words = [...rest];
  // fish hands the word over as it is typed, quotes and all
  if (shell === 'fish') words[at] = shellWords(words[at] ?? '').at(-1)!.text;
  return { words, at, answer: (answer) => text(answer, described) };
}

function fromBash(before: string, behind: string, breaks: string): Question {
  const words = shellWords(before);
  const { text: typed, open } = words.at(-1)!;
  const at = words.length - 2;
  const following = shellWords(behind.replace(/^\S+/, '')).map((word) => word.text);
  // bash replaces what stands behind the last of these characters; readline keeps "@" with the word (rl_special_prefixes)
  const starts = [...'=:@'].filter((c) => breaks.includes(c)).map((c) => typed.lastIndexOf(c) + (c === '@' ? 0 : 1));
  const kept = open ? 0 : Math.max(0, ...starts);
  return {
    words: [...words.slice(1).map((word) => word.text), ...following.filter((word) => word !== '')],
    at,
    answer: (answer) => text(answer, ({ text: whole }) => quoted(whole.slice(kept), open)),
  };
}

function described({ text: whole, about }: Candidate): string {
  return about === undefined ? whole : `${whole}\t${about}`;
}

function text({ kind, candidates, unfinished }: Answer, line: (candidate: Candidate) => string): string {
  const lines = candidates.filter((one) => !/[\n\t]/.test(one.text)).map(line);
  return [unfinished ? 'unfinished' : kind, ...lines].join('\n');
}
