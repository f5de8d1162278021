// A keyed one-way token: equal values of a domain get equal tokens, and without the key nobody can try values out.
import { identityOf } from '../../formats/identity.js';
import { createCodec, formatNamed } from '../../formats/registry.js';
import { ValueError } from '../../formats/format.js';
import { subkey } from '../../fpe/derivation.js';
import { KeyedDigest } from '../../fpe/keyed-digest.js';
import type { Hmac } from '../../policy/document.js';
import type { Rewriter } from './rewrite.js';

/** docs/format.md, "Tokens and shifts". */
export function hmacRewriter({ domain, length, format: name }: Hmac, storedKey: Uint8Array): Rewriter {
  const digest = new KeyedDigest(subkey(storedKey, 'hmac', domain));
  const format = name === undefined ? undefined : formatNamed(name);
  const codec = format && createCodec(format, {});
  const itemsOf = (value: string): string[] => {
    if (!codec) return [value.trim()];
    try {
      return identityOf(codec.parse(value), value);
    } catch (error) {
      if (error instanceof ValueError) return [value.trim()];
      throw error;
    }
  };
  return {
    bySubject: false,
    rewrite: (value) => digest.ofItems(format ? format.name : '', ...itemsOf(value)).slice(0, length),
    wipe: () => digest.wipe(),
  };
}
