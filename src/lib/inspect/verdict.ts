// From what a column may be to what is said of it.
import { createCodec, formatNamed } from '../formats/registry.js';
import { OptionError, type Codec, type Format, type Options } from '../formats/format.js';
import { isValidValue } from '../formats/validity.js';
import type { Candidate } from './candidate.js';
import type { Column } from './column.js';
import type { Finding } from './finding.js';
import { TESTS } from './fit.js';
import { fittingFormat } from './fitting.js';
import type { HeaderSays } from './header/claims.js';
import { kindNamed } from './kinds.js';
import { formatOf } from './other-shape.js';
import type { Seen } from './siblings/seen.js';

const SURE = 0.6;
const LIKELY = 0.4;
const EVEN = 0.5;
/** So likely by all evidence together that somebody is asked, though none of it names the kind for sure. */
const LIKELY_BY_ALL = 0.65;
/** What the kind has to have for itself then. */
const LEAST = 0.2;
const MOST_WHEN_ASKED = 0.6;
/** Free text beside people: somebody has to read it. */
const ASKED_OF_TEXT = 0.45;
/** Values from which options are found. */
const MOST_INFERRED = 40;
/** Share of the values that the codes of the table's own country have to explain before others are tried. */
const MOSTLY = 0.9;

/** What the table as a whole says. */
export interface Context {
  /** 0 to 1, how sure it is that the rows are about people */
  readonly people: number;
  /** the country it is from, ISO 3166 */
  readonly home: string | undefined;
  /** 0 to 1, how likely the column is personal by all evidence together */
  readonly likelihood: number;
}

export function verdictOf(
  { column, says, candidate, because, asks }: Seen,
  { people, home, likelihood }: Context,
): Finding {
  const base = { index: column.index, name: column.name };
  const least = likelihood >= LIKELY_BY_ALL && candidate && kindNamed(candidate.kind).role !== 'note' ? LEAST : LIKELY;
  if (!candidate || candidate.score < least) {
    const evidence = againstIt(says, candidate, because);
    return { ...base, ...notPersonal(column), confidence: round(1 - Math.min(EVEN, likelihood)), evidence };
  }
  const kind = kindNamed(candidate.kind);
  const together = candidate.score < LIKELY ? ['likely by all signs together'] : [];
  const evidence = [...evidenceFor(column, candidate, says), ...because, ...together];
  const confidence = round(likelihood);
  if (kind.role === 'note') {
    const asked = asks || people >= 0.5;
    const why = asked ? 'free text may name people' : 'free text, and nothing beside it is about people';
    const personal = asked ? 'undecided' : 'no';
    return {
      ...base,
      ...notPersonal(column),
      kind: kind.name,
      personal,
      confidence: asked ? ASKED_OF_TEXT : round(1 - Math.min(EVEN, likelihood)),
      evidence: [why, ...evidence],
    };
  }
  if (kind.role === 'quasi') {
    const advice = `${kind.label}: about people, but too few values for a pseudonym; drop or generalize it`;
    return {
      ...base,
      ...notPersonal(column),
      kind: kind.name,
      quasi: true,
      confidence,
      evidence: [advice, ...evidence],
    };
  }
  const treated = treatment(column, formatOf(kind, candidate, column), home);
  const personal = candidate.score >= SURE && likelihood >= EVEN && !asks ? 'yes' : 'undecided';
  const { format, options, valid } = treated;
  return {
    ...base,
    kind: kind.name,
    format,
    options,
    personal,
    quasi: false,
    confidence: asks
      ? Math.min(confidence, candidate.score < EVEN ? round(candidate.score) : MOST_WHEN_ASKED)
      : confidence,
    valid,
    evidence: [kind.label, ...evidence],
    fitting: format ?? 'text',
  };
}

function notPersonal(column: Column): Omit<Finding, 'index' | 'name' | 'evidence' | 'confidence'> {
  return {
    kind: undefined,
    format: undefined,
    options: {},
    personal: 'no',
    quasi: false,
    valid: undefined,
    fitting: fittingFormat(column),
  };
}

/** The format with the options that the sample decides, and how many cells are valid in it. */
function treatment(
  column: Column,
  name: string | undefined,
  home: string | undefined,
): Pick<Finding, 'format' | 'options' | 'valid'> {
  if (name === undefined) return { format: undefined, options: {}, valid: undefined };
  const format = formatNamed(name);
  try {
    const options = optionsOf(format, column, home);
    const codec = codecOf(format, options);
    const valid = column.values.reduce((sum, { value, count }) => sum + (isValidValue(codec, value) ? count : 0), 0);
    return { format: name, options, valid: column.weight === 0 ? undefined : round(valid / column.weight) };
  } catch (error) {
    // the sample does not decide an option: whoever acts on this asks
    if (error instanceof OptionError) return { format: name, options: {}, valid: undefined };
    throw error;
  }
}

/** @throws OptionError when neither the sample nor the rest of the table decides */
function optionsOf(format: Format, column: Column, home: string | undefined): Options {
  const sample = column.values.slice(0, MOST_INFERRED).map(({ value }) => value);
  // five digits are the codes of many countries, and trying all of them takes longer than the rest of an inspection
  if (format.options.country && takesCountry(format, home)) {
    const codec = codecOf(format, { country: home! });
    if (sample.filter((value) => isValidValue(codec, value)).length >= MOSTLY * sample.length)
      return { country: home! };
  }
  try {
    return format.infer?.(sample, {}) ?? {};
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    // which country postal codes are of seldom shows: any keeps their shape
    if (format.options.country) return { country: takesCountry(format, home) ? home! : 'any' };
    if (home === undefined || !format.options.region) throw error;
    return format.infer?.(sample, { region: home }) ?? {};
  }
}

function takesCountry(format: Format, home: string | undefined): boolean {
  if (home === undefined) return false;
  try {
    format.options.country!.check(home);
    return true;
  } catch {
    return false;
  }
}

// Codecs carry tables that cost more to make than a sample costs to read, and tables of one folder have the same columns.
const codecs = new Map<string, Codec>();
const MOST_CODECS = 64;

function codecOf(format: Format, options: Options): Codec {
  const name = JSON.stringify([format.name, options]);
  const known = codecs.get(name);
  if (known) return known;
  const made = createCodec(format, options);
  if (codecs.size >= MOST_CODECS) codecs.clear();
  codecs.set(name, made);
  return made;
}

function evidenceFor(column: Column, { kind, fit, byHeader, byValues }: Candidate, { claim }: HeaderSays): string[] {
  const out: string[] = [];
  if (byHeader > 0 && claim) out.push(`header says ${claim.words}`);
  const { check } = TESTS[kind];
  if (check !== undefined && fit.valid > 0) out.push(`${percent(fit.valid)} ${check}`);
  else if (check !== undefined && fit.shape > 0 && TESTS[kind].alone[2] === 0)
    out.push(`${percent(fit.shape)} ${check}`);
  else if (byValues > 0 && fit.shape + fit.valid > 0)
    out.push(`${percent(Math.max(fit.shape, fit.valid))} are written like one`);
  if (column.filled === 0) out.push('no values in the sample');
  else if (byHeader > 0 && fit.weak < 0.6) out.push(`only ${percent(fit.weak)} of the values could be one`);
  return out;
}

function againstIt(
  { against, meaningless, claim }: HeaderSays,
  candidate: Candidate | undefined,
  because: readonly string[],
): string[] {
  if (candidate && because.length > 0) return [...because];
  if (claim && !candidate) return [`header says ${claim.words}, the values do not`];
  if (against !== undefined) return [`header says ${against}`];
  return [meaningless ? 'nothing in the values tells of people' : 'nothing tells of people'];
}

const round = (share: number): number => Math.round(share * 1_000) / 1_000;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
