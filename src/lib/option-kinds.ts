// What the value of an option or an argument of the library has to be. TypeScript would say it; JavaScript says nothing.
import { nearest } from './nearest.js';

/** One kind of value. */
export interface Kind {
  /** For people, with its article: "a string". */
  readonly expected: string;
  accepts(value: unknown): boolean;
  /** What to do about a value that is not accepted; never that value. */
  hint?(value: unknown): string | undefined;
  /** What a value that is not accepted is, where `kindOf` says too little; never that value. */
  got?(value: unknown): string | undefined;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

export const TEXT: Kind = { expected: 'a string', accepts: isText };
export const BOOLEAN: Kind = { expected: 'a boolean', accepts: (value) => typeof value === 'boolean' };
export const FUNCTION: Kind = { expected: 'a function', accepts: (value) => typeof value === 'function' };
export const COUNT: Kind = {
  expected: 'a whole number from 1',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
};
export const OBJECT: Kind = { expected: 'an object', accepts: isObject };

export const SIGNAL: Kind = {
  expected: 'an AbortSignal',
  // by its shape: there are others than Node's own
  accepts: (value) => hasMethods(value, 'addEventListener', 'removeEventListener', 'throwIfAborted'),
  hint: (value) => (hasMethods(value, 'abort') ? 'the signal of the controller: controller.signal' : undefined),
};

/** A text that is one of a few. */
export function oneOf(...choices: readonly string[]): Kind {
  return {
    expected: choices.map((choice) => JSON.stringify(choice)).join(' or '),
    accepts: (value) => choices.includes(value as string),
    hint: (value) => {
      const guess = typeof value === 'string' ? nearest(value, choices) : undefined;
      return guess === undefined ? undefined : `did you mean ${JSON.stringify(guess)}?`;
    },
  };
}

/** @param example how one is written */
export function texts(example: string): Kind {
  return {
    expected: 'a list of strings',
    // holes are no strings, and `every` would leave them out
    accepts: (value) => Array.isArray(value) && [...(value as unknown[])].every(isText),
    hint: () => `for example ${example}`,
    got: (value) =>
      Array.isArray(value)
        ? `a list with ${kindOf([...(value as unknown[])].find((item) => !isText(item)))}`
        : undefined,
  };
}

/** @param example how one is written */
export function textsByName(example: string): Kind {
  return {
    expected: 'an object of strings',
    accepts: (value) => isObject(value) && Object.values(value).every(isTextOrNone),
    hint: () => `for example ${example}`,
    got: (value) =>
      isObject(value)
        ? `an object with ${kindOf(Object.values(value).find((item) => !isTextOrNone(item)))}`
        : undefined,
  };
}

/** Something that has these methods. */
export function withMethods(expected: string, ...names: readonly string[]): Kind {
  return { expected, accepts: (value) => hasMethods(value, ...names) };
}

/** Whether it is an object with properties by name: no list, no Map and no Date, whose contents are elsewhere. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

export function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
  );
}

/** Whether it can be iterated over, waiting or not. */
export function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);
}

/** What a value is, without the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}
