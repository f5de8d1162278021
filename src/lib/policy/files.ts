// Which table of a policy a file is, by patterns: * any characters but a slash, ** any, ? one, {a,b} either.
import type { Policy, PolicyTable } from './document.js';

/** The tables whose patterns match a file; more than one is a mistake of the policy. */
export function tablesFor({ tables }: Pick<Policy, 'tables'>, file: string): PolicyTable[] {
  return tables.filter(({ files }) => files.some((pattern) => matchesFile(pattern, file)));
}

/** A pattern with a slash is matched against the end of the path, one without against the name alone; ".gz" at the end may be missing. */
export function matchesFile(pattern: string, file: string): boolean {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const parts = [FOLDERS, ...partsOf(pattern.replace(/^(?:\.\/)+/, ''))];
  return matches(parts, path) || matches(parts, path.replace(/\.gz$/, ''));
}

/** Any folders, with the slash behind them; none as well. */
const FOLDERS = Symbol('**/');
const ANY = Symbol('**');
const ANY_BUT_SLASH = Symbol('*');
const ONE_BUT_SLASH = Symbol('?');

/** A character, a wildcard, or the choices of braces. */
type Part = string | symbol | readonly (readonly Part[])[];

function partsOf(pattern: string): readonly Part[] {
  const characters = [...pattern];
  let at = 0;
  const read = (isInBraces: boolean): Part[] => {
    const parts: Part[] = [];
    for (; at < characters.length; at++) {
      const c = characters[at]!;
      if (isInBraces && (c === ',' || c === '}')) return parts;
      if (c === '{') {
        const choices: Part[][] = [];
        do {
          at++;
          choices.push(read(true));
        } while (characters[at] === ',');
        parts.push(choices);
      } else if (c === '?') parts.push(ONE_BUT_SLASH);
      else if (c !== '*') parts.push(c);
      else if (characters[at + 1] !== '*') parts.push(ANY_BUT_SLASH);
      else if (characters[++at + 1] !== '/') parts.push(ANY);
      else {
        at++;
        parts.push(FOLDERS);
      }
    }
    return parts;
  };
  return read(false);
}

function matches(parts: readonly Part[], path: string): boolean {
  const characters = [...path];
  return follow(parts, characters, new Set([0])).has(characters.length);
}

/** Where a text may be read to from some places: all of them together, so that no pattern takes longer than its length times the text's. */
function follow(parts: readonly Part[], text: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> {
  return parts.reduce<ReadonlySet<number>>((places, part) => {
    if (typeof part === 'object') return new Set(part.flatMap((choice) => [...follow(choice, text, places)]));
    const next = new Set<number>();
    if (part === ANY_BUT_SLASH || part === ANY || part === FOLDERS) {
      let isOn = false;
      for (let at = 0; at <= text.length; at++) {
        if (places.has(at)) next.add(at);
        isOn ||= places.has(at);
        if (!isOn) continue;
        if (part === FOLDERS) {
          if (text[at] === '/') next.add(at + 1);
        } else {
          next.add(at);
          if (part === ANY_BUT_SLASH && text[at] === '/') isOn = false;
        }
      }
      return next;
    }
    for (const at of places) {
      const isOne = part === ONE_BUT_SLASH ? at < text.length && text[at] !== '/' : text[at] === part;
      if (isOne) next.add(at + 1);
    }
    return next;
  }, from);
}
