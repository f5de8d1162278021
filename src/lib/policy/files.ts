// Which table of a policy a file is, by patterns: * any characters but a slash, ** any, ? one, {a,b} either.
import type { Policy, PolicyTable } from './document.js';

/** The tables whose patterns match a file; more than one is a mistake of the policy. */
export function tablesFor({ tables }: Pick<Policy, 'tables'>, file: string): PolicyTable[] {
  return tables.filter(({ files }) => files.some((pattern) => matchesFile(pattern, file)));
}

/** A pattern with a slash is matched against the end of the path, one without against the name alone; ".gz" at the end may be missing. */
export function matchesFile(pattern: string, file: string): boolean {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const expression = expressionOf(pattern.replace(/^(?:\.\/)+/, ''));
  return expression.test(path) || expression.test(path.replace(/\.gz$/, ''));
}

function expressionOf(pattern: string): RegExp {
  let body = '';
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === '*') {
      if (pattern[i + 1] === '*') {
        i++;
        if (pattern[i + 1] === '/') {
          i++;
          body += '(?:.*/)?';
        } else body += '.*';
      } else body += '[^/]*';
    } else if (c === '?') body += '[^/]';
    else if (c === '{') {
      depth++;
      body += '(?:';
    } else if (c === '}' && depth > 0) {
      depth--;
      body += ')';
    } else if (c === ',' && depth > 0) body += '|';
    else body += c.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return new RegExp(`^(?:.*/)?${body}${')'.repeat(depth)}$`, 'su');
}
