// What lookup does with the lines of stdin.
import { isatty } from 'node:tty';
import { feistel as feistelWasm } from '../../generated/kernels.js';
import { UsageError } from '../errors.js';
import { createCodec } from '../formats/registry.js';
import type { FeistelKernel } from '../fpe/feistel-kernel.js';
import { TableBudget } from '../fpe/table-budget.js';
import { loadKernel } from '../kernels/load.js';
import { KernelMemory } from '../kernels/memory.js';
import { DOMAIN_LABEL, parseFormatSpec } from '../pseudonymize/column-items.js';
import { keyUse, refuseRawContext } from '../pseudonymize/key-use.js';
import { refusal } from '../pseudonymize/refusal.js';
import { canonicalOf, isRefusal, ValueCipher, type Image } from '../pseudonymize/value-cipher.js';
import { auditKind, auditRows } from './audit.js';
import { counted } from './count.js';
import { resolveKeyFromFlags, type KeyFlagValues } from './key-flags.js';
import { keyFacts, keyInShort } from './key-view.js';
import { linesOf } from './lines.js';
import { note, printData, printJson } from './messages.js';
import { noteRawUse } from './raw-use.js';
import { noteReason } from './reason.js';

export interface LookupFlags extends KeyFlagValues {
  readonly format: string;
  readonly domain?: string | undefined;
  readonly context?: string | undefined;
  readonly 'context-format'?: string | undefined;
  readonly reverse?: boolean;
  readonly reason?: string | undefined;
  readonly json?: boolean;
}

/**
 * The context as it enters the permutation: in its plainest spelling, as a table's.
 * @throws UsageError
 */
function contextOf({ context, 'context-format': spec }: LookupFlags): string | undefined {
  if (context === undefined) {
    if (spec === undefined) return undefined;
    throw new UsageError('--context-format goes with --context', { hints: ['--context VALUE'] });
  }
  if (spec === undefined || context.trim() === '') return context.trim();
  const { format, options } = parseFormatSpec(spec);
  return canonicalOf(createCodec(format, options), context) ?? context.trim();
}

/** @throws SecuremlError at the first line that cannot be permuted; the lines before it are written, but for JSON */
export async function runLookup(flags: LookupFlags): Promise<void> {
  const { format, options } = parseFormatSpec(flags.format);
  refuseRawContext({ format: format.name, options, context: flags.context });
  const context = contextOf(flags);
  const domain = flags.domain ?? format.name;
  if (!DOMAIN_LABEL.test(domain))
    throw new UsageError(`domain "${domain}": expected 1 to 64 of a-z, 0-9, ".", "_" and "-"`);
  const reason = flags.reason?.trim() ?? '';
  if (reason !== '' && !flags.reverse) {
    throw new UsageError('--reason goes with --reverse', { hints: ['nothing is turned back without it'] });
  }
  if (flags.reverse) auditKind({ reverse: true });
  if (reason !== '') noteReason(reason);
  const key = await resolveKeyFromFlags(flags, { stdinIsData: true });
  const memory = new KernelMemory();
  const tools = { memory, feistel: loadKernel<FeistelKernel>(feistelWasm, memory), budget: new TableBudget() };
  const plan = { format: `${format.name}@${format.version}`, options, domain };
  if (keyUse([plan], key) && !key.raw && !flags.reverse) await noteRawUse(key, flags);
  const cipher = new ValueCipher(plan, key.bytes, tools, {
    decipher: flags.reverse ?? false,
    ff1Only: false,
    nulls: new Set(),
  });
  if (isatty(0)) note('values are read from the terminal, one a line, until Ctrl-D');
  const values: string[] = [];
  let line = 0;
  for await (const some of linesOf(process.stdin)) {
    const outcomes = cipher.permute(some, context === undefined ? undefined : some.map(() => context));
    const refused = outcomes.find(isRefusal);
    const images = outcomes.slice(0, refused && outcomes.indexOf(refused)).map((image) => (image as Image).text);
    if (flags.json) values.push(...images);
    else if (images.length > 0) printData(images.join('\n'));
    line += images.length;
    if (refused) throw refusal({ ...refused, column: -1, record: line, count: 1 }, []);
  }
  auditRows(line);
  cipher.wipe();
  if (flags.json) printJson({ key: keyFacts(key), values });
  note(`${counted(line, 'value')}, ${keyInShort(key)}`);
}
