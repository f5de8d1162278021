// The only module that prints. The rules:
//   stdout carries data only (CSV, or JSON that was asked for); everything for people goes to stderr
//   messages are lower case, without a full stop: "secureml: error: ...", "secureml: warning: ...", "secureml: hint: ..."
//   colour only on a terminal, and not with NO_COLOR or TERM=dumb
//   never a secret, never a plaintext value, and of the text of others nothing that a terminal would obey
import { Chalk, type ChalkInstance } from 'chalk';
import type { SecuremlError } from '../errors.js';
import { tell, writeData } from './standard-streams.js';
import { visible, visibleLines } from './visible.js';

const PROGRAM = 'secureml';

let quiet = false;

/** With `--quiet` only errors and warnings are printed. */
export function setQuiet(value: boolean): void {
  quiet = value;
}

/** Chalk as the given stream can show it. */
export function colours(stream: { isTTY?: boolean } = process.stderr): ChalkInstance {
  const env = process.env;
  const plain = !stream.isTTY || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return new Chalk({ level: plain ? 0 : 1 });
}

/** Whether a person is looking at stderr. */
export function onTerminal(): boolean {
  return process.stderr.isTTY === true && process.env.TERM !== 'dumb';
}

export function note(message: string): void {
  if (!quiet) line(visible(message));
}

/** The same for lines that are set already, with colours of ours. */
export function noteLines(text: string): void {
  if (!quiet) line(visibleLines(text));
}

export function warn(message: string): void {
  line(`${PROGRAM}: ${colours().yellow('warning:')} ${visible(message)}`);
}

export function hint(message: string): void {
  line(`${PROGRAM}: ${colours().cyan('hint:')} ${visible(message)}`);
}

/** An error that the user can fix, with its hints. */
export function fail(error: SecuremlError): void {
  line(`${PROGRAM}: ${colours().red('error:')} ${visible(error.message)}`);
  for (const text of error.hints) hint(text);
}

/** Our bug: what happened and where, without arguments or values. */
export function failAsBug(error: unknown): void {
  const name = error instanceof Error ? error.name : 'Error';
  line(`${PROGRAM}: ${colours().red('error:')} this is a bug in ${PROGRAM} (${name})`);
  for (const frame of frames(error)) line(`    ${frame}`);
  hint('please report it with the command you ran and these lines');
}

/** Replaces the terminal's current line; '' takes it away. */
export function rewrite(text: string): void {
  tell(`\r\x1b[K${visible(text)}`);
}

/** A line of data that was asked for on stderr. */
export function reportLine(text: string): void {
  writeData(2, `${visible(text)}\n`);
}

/** Lines for people, or JSON, on stdout. */
export function print(text: string): void {
  writeData(1, `${visibleLines(text)}\n`);
}

/** A line of data on stdout, as it is. */
export function printData(text: string): void {
  writeData(1, `${text}\n`);
}

/** What `printJson` keeps back; `held` is the document, where there is one. */
let keeping: { held?: unknown } | undefined;

/** From here on the document is kept until it is certain that it is the last word of the run. */
export function keepJson(): void {
  keeping = {};
}

/** Gives up the document that was kept; what is printed from here on goes out at once. */
export function takeJson(): unknown {
  const { held } = keeping ?? {};
  keeping = undefined;
  return held;
}

export function printJson(value: unknown): void {
  if (keeping) {
    keeping.held = value;
    return;
  }
  print(JSON.stringify(value, undefined, process.stdout.isTTY ? 2 : 0));
}

// Only the places, never the message: a message that we did not write may hold a value.
function frames(error: unknown): string[] {
  if (!(error instanceof Error) || !error.stack) return [];
  return error.stack
    .split('\n')
    .map((frame) => frame.trim())
    .filter((frame) => frame.startsWith('at '))
    .slice(0, 8);
}

function line(text: string): void {
  tell(`${text}\n`);
}
