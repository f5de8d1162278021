// What was found as a policy to review: every column has its line, and above it the reason.
import { stringify } from 'yaml';
import { SCHEMA_URL } from '../policy/schema.js';
import { POLICY_VERSION } from '../policy/document.js';
import { wholePercent, type Finding } from './finding.js';

/** A file that was looked at. */
export interface DraftedFile {
  /** name or path, as the policy is to know it */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** whether its first row was taken for the names of its columns */
  readonly hasHeader: boolean;
  /** byte */
  readonly delimiter: number;
  readonly encoding: string;
  /** rows that were looked at */
  readonly sampledRows: number;
}

const COMMA = 0x2c;
const TAB = 0x09;
/** Below this share of valid values a rule says how many are to be expected. */
const FEW_VALID = 0.6;

/** The text of a policy that `secureml policy check` finds right. Files whose columns are alike become one table. */
export function draftPolicy(files: readonly DraftedFile[], day: string): string {
  const tables = new Map<string, { readonly names: string[]; readonly lines: readonly string[] }>();
  for (const file of files) {
    const lines = tableLines(file);
    const same = lines.filter((line) => !line.trimStart().startsWith('#')).join('\n');
    const known = tables.get(same);
    if (known) known.names.push(patternOf(file.file));
    else tables.set(same, { names: [patternOf(file.file)], lines });
  }
  const body = [...tables.values()].flatMap(({ names, lines }) => [
    `  - files: ${names.length === 1 ? inline(names[0]!) : `[${names.map((name) => inline(name)).join(', ')}]`}`,
    ...lines,
    '',
  ]);
  return [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    `# A draft by secureml inspect, ${day}, from a sample of each file. Read every line: REVIEW marks what a person has to decide.`,
    `policy: ${POLICY_VERSION}`,
    '',
    '# The key, as secureml keys get-key shows it; with "check" (the fingerprint) another key is an error.',
    '# key: { name: master_key, version: 1, check: 0a1b2c3d }',
    '',
    '# Whether deanonymize asks why, for the audit log: required or optional.',
    '# reason: required',
    '',
    '# What happens with columns that a later delivery has and no rule names: error, keep, drop or pseudonymize.',
    'new-columns: error',
    '',
    'tables:',
    ...body.slice(0, -1),
    '',
  ].join('\n');
}

function tableLines({ findings, hasHeader, delimiter, encoding, sampledRows, file }: DraftedFile): string[] {
  // a first row that turned out to be data names nothing
  const named = hasHeader && !findings.every(({ name, index }) => name === `:${index + 1}`);
  const byName = /\.tsv(?:\.gz)?$/i.test(file) ? TAB : COMMA;
  return [
    ...(delimiter === byName
      ? []
      : [`    delimiter: ${delimiter === TAB ? 'tab' : inline(String.fromCharCode(delimiter))}`]),
    ...(encoding === 'utf-8' ? [] : [`    encoding: ${encoding}`]),
    ...(named ? [] : ['    header: false']),
    ...(sampledRows === 0 ? ['    # REVIEW: there were no rows to look at, only headers'] : []),
    '    columns:',
    ...findings.flatMap((finding) => [
      `      # ${commentOf(finding)}`,
      `      ${inline(selectorOf(finding, findings, named))}: ${ruleOf(finding)}`,
    ]),
  ];
}

function selectorOf({ name, index }: Finding, findings: readonly Finding[], named: boolean): string {
  const unique = findings.filter((finding) => finding.name.trim() === name.trim()).length === 1;
  const plain = name.trim() !== '' && !/^:|^\/.+\/$|[\p{Cc}]/u.test(name) && name.length <= 200;
  return named && unique && plain ? name : `:${index + 1}`;
}

function ruleOf({ personal, format, options, fitting, valid }: Finding): string {
  if (personal === 'no') return 'keep';
  const rule = {
    action: 'pseudonymize',
    format: format ?? fitting,
    ...(Object.keys(options).length > 0 ? { options } : {}),
    ...(valid !== undefined && valid < FEW_VALID ? { valid: Math.floor(valid * 50) } : {}),
  };
  return inline(rule);
}

function commentOf({ personal, quasi, evidence, confidence, valid, index, name }: Finding): string {
  const why = evidence.join('; ').replace(/\p{Cc}+/gu, ' ');
  const position = `${index + 1}${/\p{Cc}/u.test(name) ? '' : ` ${name}`}`.slice(0, 60);
  const facts = [
    `${Math.round(confidence * 100)} % sure`,
    ...(valid === undefined ? [] : [`${wholePercent(valid)} % valid`]),
  ];
  if (personal === 'undecided') return `REVIEW ${position}: likely personal, but not for sure: ${why}`;
  if (quasi) return `REVIEW ${position}: ${why}. Else: { action: generalize, to: band, width: 10 } for ages, or drop`;
  return personal === 'yes' ? `${position}: ${why} (${facts.join(', ')})` : `${position}: ${why}`;
}

/** A file name as a pattern that means it alone. */
function patternOf(file: string): string {
  return file === '-' ? '*' : file.replaceAll(/[*?{},]/g, '?');
}

function inline(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
