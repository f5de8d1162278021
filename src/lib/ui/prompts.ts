// Questions to a person at a terminal. They go to stderr, like everything for people, so that stdout stays data.
import { isatty } from 'node:tty';
import { Errors } from '@oclif/core';
import { UsageError } from '../errors.js';

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  // not process.stdin.isTTY: that opens stdin, which takes as long as a request to Vault
  return isatty(0) && isatty(2);
}

/** A line of text; `fallback` is what an empty answer means. */
export async function askText(
  message: string,
  fallback?: string,
  check?: (text: string) => string | true,
): Promise<string> {
  const answer = await ask({
    type: 'input',
    message,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(check ? { validate: check } : {}),
  });
  return String(answer).trim() || (fallback ?? '');
}

/**
 * A line of text that may be empty.
 * @param empty what an empty answer is for, as `for none`
 * @param current stands there; a backspace takes it away
 */
export async function askOptional(what: string, empty: string, current: string | undefined): Promise<string> {
  if (current === undefined) return askText(`${what} (empty ${empty})`);
  const message = `${what} (backspace ${empty})`;
  return String(await ask({ type: 'input', message, default: current })).trim();
}

/** A secret, typed without echo; may be empty. */
export async function askSecret(message: string): Promise<string> {
  return String(await ask({ type: 'password', message }));
}

/**
 * A secret typed twice; may be empty.
 *
 * @param check throws for one that will not do, before it has to be typed again
 * @throws UsageError when the two differ
 */
export async function askNewSecret(message: string, check: (secret: string) => void): Promise<string> {
  const first = await askSecret(message);
  if (first === '') return '';
  check(first);
  if ((await askSecret('the same again')) !== first) throw new UsageError('the two differ; nothing was changed');
  return first;
}

export async function askChoice<T extends string>(
  message: string,
  choices: readonly { name: string; value: T }[],
  current?: T,
): Promise<T> {
  const chosen = current === undefined ? {} : { default: current };
  return (await ask({ type: 'select', message, choices: [...choices], ...chosen })) as T;
}

export async function askYesNo(message: string, fallback: boolean): Promise<boolean> {
  return (await ask({ type: 'confirm', message, default: fallback })) as boolean;
}

async function ask(question: object): Promise<unknown> {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  try {
    const { answer } = (await prompt({ ...question, name: 'answer' } as never)) as { answer: unknown };
    return answer;
  } catch (error) {
    // Ctrl-C: ends as the signal would
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Errors.ExitError(130);
    throw error;
  }
}

/**
 * All of stdin as text, for `-`.
 * @param instead what to do at a terminal: what is typed there as a part of a command stays in the history of the shell
 * @throws UsageError on a terminal, where nobody knows that it is waiting
 */
export async function readStdin(what: string, instead: string): Promise<string> {
  if (process.stdin.isTTY)
    throw new UsageError(`${what} is read from stdin, which is a terminal`, { hints: [instead] });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > 64 * 1024) throw new UsageError(`${what} on stdin is too large (over 64 KiB)`);
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (text === '') throw new UsageError(`${what} on stdin is empty`);
  return text;
}
