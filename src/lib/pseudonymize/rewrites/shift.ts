// Dates moved by a number of days that the key and the subject decide: the time between two events of one subject stays.
import { subkey } from '../../fpe/derivation.js';
import { KeyedDigest } from '../../fpe/keyed-digest.js';
import { REDACTED, type Shift } from '../../policy/document.js';
import { ColumnDates } from './dates.js';
import { unreadable, type Rewriter } from './rewrite.js';

const MOST_SUBJECTS = 20_000;

/** docs/format.md, "Tokens and shifts". */
export function shiftRewriter({ days, domain, format, options, invalid }: Shift, storedKey: Uint8Array): Rewriter {
  const digest = new KeyedDigest(subkey(storedKey, 'shift', domain));
  const dates = new ColumnDates(format, options);
  const known = new Map<string, number>();
  const offsetOf = (subject: string): number => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const offset = shiftOf(digest, subject, days);
    if (known.size >= MOST_SUBJECTS) known.clear();
    known.set(subject, offset);
    return offset;
  };
  return {
    bySubject: true,
    rewrite(value, subject) {
      const moved = subject === '' ? undefined : dates.moved(value, offsetOf(subject));
      if (moved !== undefined) return moved;
      if (invalid === 'redact') return REDACTED;
      return unreadable(
        subject === '' ? 'the row has no subject, so its date cannot be shifted' : 'no date that can be shifted',
      );
    },
    wipe() {
      digest.wipe();
      known.clear();
    },
  };
}

/** -days to -1 or 1 to days, all but equally likely: the first six bytes of the HMAC modulo 2 * days. */
function shiftOf(digest: KeyedDigest, subject: string, days: number): number {
  const place = digest.ofItems(subject).readUIntBE(0, 6) % (2 * days);
  return place < days ? place - days : place - days + 1;
}
