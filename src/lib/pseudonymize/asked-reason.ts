// A policy may ask why data is turned back; its manifests ask for it.
import { UsageError } from '../errors.js';
import type { Manifest } from '../manifest/manifest.js';

/** Whether whoever turns data back has to say why. */
export function asksReason({ policy }: Manifest): boolean {
  return policy?.reason === 'required';
}

/**
 * @param reason may be blank
 * @param hint how a reason is given
 * @throws UsageError when there has to be one and it says nothing
 */
export function checkReason(manifest: Manifest, reason: string, hint: string): void {
  if (!asksReason(manifest) || reason.trim() !== '') return;
  throw new UsageError(`${manifest.policy!.file} asks for a reason to turn this data back`, { hints: [hint] });
}
