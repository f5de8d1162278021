// "/regex/" over headers. The pattern and the headers come from other people, and together they may take for ever: they get a second.
import { createContext, Script } from 'node:vm';
import { UsageError } from './errors.js';

const MOST_MILLISECONDS = 1_000;

/** What stands between the slashes; undefined for a selector that is no pattern. */
export function patternSource(selector: string): string | undefined {
  return /^\/(.+)\/$/su.exec(selector)?.[1];
}

/** Why a selector is no pattern although it looks like one; undefined for all others. */
export function patternMistake(selector: string): { readonly message: string; readonly hint?: string } | undefined {
  // letters that are flags somewhere: "/user/name" is a header
  const flagged = /^\/(.+)\/([gimsuvxy]+)$/isu.exec(selector);
  if (flagged) {
    const [, source = '', flags = ''] = flagged;
    return {
      message: `${selector}: no letters go behind the last slash of a pattern`,
      hint: /i/i.test(flags) ? inEitherCase(source) : `/${source}/`,
    };
  }
  const source = patternSource(selector);
  try {
    if (source !== undefined) new RegExp(source, 'u');
    return undefined;
  } catch {
    return { message: `${selector} is not a regular expression` };
  }
}

// "(?i:ssn)" is not known to all versions of Node.js that this runs on
function inEitherCase(source: string): string {
  if (/[[({\\]/.test(source)) return 'for either case of a letter write both, as in [Ss]';
  const both = source.replace(/\p{L}/gu, (c) => {
    const [lower, upper] = [c.toLowerCase(), c.toUpperCase()];
    return lower === upper ? c : `[${upper}${lower}]`;
  });
  return `for either case write /${both}/`;
}

let matching: { readonly script: Script; readonly context: ReturnType<typeof createContext> } | undefined;

/**
 * The places of the headers that a pattern matches.
 *
 * @param selector the pattern with its slashes
 * @throws UsageError for one that does not come to an end
 */
export function matchingHeaders(selector: string, header: readonly string[], flags = 'u'): number[] {
  const pattern = new RegExp(patternSource(selector)!, flags);
  matching ??= { script: new Script('headers.map((name) => pattern.test(name))'), context: createContext() };
  const { script, context } = matching;
  Object.assign(context, { pattern, headers: header });
  try {
    const found = script.runInContext(context, { timeout: MOST_MILLISECONDS }) as boolean[];
    return header.flatMap((_, index) => (found[index] ? [index] : []));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new UsageError(`${selector} takes too long on the headers of this table`, {
      hints: ['a repetition within a repetition, as in (a+)+, has too many ways to match: write the pattern plainer'],
    });
  }
}
