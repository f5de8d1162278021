// Which table of a policy a file is.
import { UsageError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Policy } from '../policy/document.js';
import { tablesFor } from '../policy/files.js';
import { PolicyError, problemLine } from '../policy/problem.js';
import type { PolicyRequest } from './decide.js';

const MOST_SHOWN = 5;

/**
 * A policy that is to be acted on: its mistakes are the user's.
 *
 * @throws UsageError that names the first mistake and some others
 */
export function withoutMistakes(name: string, read: () => Policy): Policy {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const [first, ...more] = error.problems.map((problem) => problemLine(name, problem));
    const rest = more.length - MOST_SHOWN;
    throw new UsageError(first!, {
      hints: [...more.slice(0, MOST_SHOWN), ...(rest > 0 ? [`and ${rest} more: secureml policy check ${name}`] : [])],
      data: { problems: error.problems },
    });
  }
}

/**
 * Which of a policy's tables a file is.
 *
 * @throws UsageError when it is none, or two
 */
export function requestFor(policy: Policy, file: string): PolicyRequest {
  if (policy.tables.length === 0) return { policy, table: undefined };
  // what comes from a pipe has no name
  if (file === '-') {
    if (policy.tables.length === 1) return { policy, table: policy.tables[0] };
    throw new UsageError(
      `${policy.name} has ${policy.tables.length} tables, and stdin has no name to tell which it is`,
      {
        hints: ['name the file instead of piping it'],
      },
    );
  }
  const [table, other] = tablesFor(policy, file);
  if (!table) {
    const patterns = policy.tables.flatMap(({ files }) => files);
    const guess = nearest(file.replace(/^.*[\\/]/, ''), patterns);
    throw new UsageError(`${policy.name} has no table for ${file}`, {
      hints: [
        guess === undefined
          ? `its tables are ${patterns.slice(0, 10).join(', ')}${patterns.length > 10 ? ', ...' : ''}`
          : `did you mean "${guess}"?`,
        `add a table with "files: ${file.replace(/^.*[\\/]/, '')}"`,
      ],
      data: { file },
    });
  }
  if (other) {
    throw new UsageError(
      `${file} is two tables of ${policy.name}: those of line ${table.at.line} and line ${other.at.line}`,
      {
        hints: ['make the patterns narrower, so that each file is one table'],
      },
    );
  }
  return { policy, table };
}

/** Patterns that none of the files match: a delivery may be missing, or a pattern misspelt. */
export function unusedTables(policy: Policy, files: readonly string[]): Policy['tables'] {
  return policy.tables.filter((table) => !files.some((file) => tablesFor({ tables: [table] }, file).length > 0));
}
