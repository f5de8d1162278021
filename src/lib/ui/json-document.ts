// With --json stdout holds one document, whatever happens: what a run has to show goes out together with what ended it.
import type { SecuremlError } from '../errors.js';

const results = new WeakMap<SecuremlError, object>();

/** An error with what there is to show all the same. */
export function withResult<E extends SecuremlError>(error: E, result: object): E {
  results.set(error, result);
  return error;
}

/** What is said of an error as data. */
export function errorFacts({ code, exitCode, message, hints, data }: SecuremlError): object {
  return { code, exitCode, message, hints, ...data };
}

/** All that a command prints that ends with an error. */
export function errorDocument(error: SecuremlError): object {
  return { ...results.get(error), error: errorFacts(error) };
}
