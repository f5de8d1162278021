// An error of one file among several.
import { SecuremlError } from '../errors.js';

/** The same with the name of the file before it, unless it says that already. */
export function aboutFile(file: string, { code, message, hints, data }: SecuremlError): SecuremlError {
  const named = [`${file}:`, `${file} `].some((start) => message.startsWith(start)) || message.endsWith(` for ${file}`);
  return new SecuremlError(code, named ? message : `${file}: ${message}`, { hints, data });
}

/** The same without hints that were said of another file already. @param said grows by those that are left */
export function withoutHints(error: SecuremlError, said: Set<string>): SecuremlError {
  const hints = error.hints.filter((hint) => !said.has(hint));
  for (const hint of hints) said.add(hint);
  return new SecuremlError(error.code, error.message, { hints, data: error.data });
}
