import { KeyError, UsageError } from '../errors.js';
import { createCodec, formatNamed } from '../formats/registry.js';
import type { ColumnPlan } from './plan.js';

/**
 * Whether columns use the stored key itself. Raw FF1 and the derived keys of the other formats must not share a key: whoever gets
 * images of chosen values under raw FF1 would learn something of a key that protects more than these.
 *
 * @param derives whether something else needs keys derived from it: tokens, shifts
 * @throws UsageError when columns of both kinds are asked for
 * @throws KeyError when a key that was used raw is asked to do something else
 */
export function keyUse(
  columns: readonly Pick<ColumnPlan, 'format' | 'options'>[],
  key: { readonly name: string; readonly raw?: boolean },
  derives = false,
): boolean {
  const raw = columns.map(({ format, options }) => createCodec(formatNamed(format), options).raw !== undefined);
  if (raw.length > 0 && raw.every((is) => is) && !derives) return true;
  if (raw.some((is) => is)) {
    throw new UsageError('raw ff1 needs a key of its own: other columns cannot go along', {
      hints: ['pseudonymize them in two runs, with two keys (--key-name)'],
    });
  }
  if (key.raw && (raw.length > 0 || derives)) {
    throw new KeyError(`the key ${key.name} was used for raw FF1, so it is used for nothing else`, {
      hints: ['name another key with --key-name', 'secureml keys generate-key --key-name OTHER_NAME makes one'],
    });
  }
  return false;
}

/** @throws UsageError for raw FF1 under a context: its tweak is the one that its options give */
export function refuseRawContext({
  name,
  format,
  options,
  context,
}: Pick<ColumnPlan, 'format' | 'options'> & { readonly name?: string; readonly context?: unknown }): void {
  if (context === undefined || !createCodec(formatNamed(format), options).raw) return;
  throw new UsageError(`${name === undefined ? '' : `column "${name}": `}raw ff1 takes no context`, {
    hints: ['its tweak is an option, one for all values: ff1:radix=10,tweak=HEX', 'the other formats take a context'],
  });
}
