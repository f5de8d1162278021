// Dates moved by a number of days that the key and the subject decide: the time between two events of one subject stays.
import { subkey } from '../../fpe/derivation.js';
import { KeyedDigest } from '../../fpe/keyed-digest.js';
import { REDACTED, type Shift } from '../../policy/document.js';
import { ColumnDates } from './dates.js';
import { Remembered } from './remembered.js';
import { unreadable, type Rewriter } from './rewrite.js';

/** Of six bytes, which a double holds exactly. */
const PLACE_DIGITS = 12;

/** docs/format.md, "Tokens and shifts". */
export function shiftRewriter({ days, domain, format, options, invalid }: Shift, storedKey: Uint8Array): Rewriter {
  const digest = new KeyedDigest(subkey(storedKey, 'shift', domain));
  const dates = new ColumnDates(format, options);
  const offsets = new Remembered((subject) => shiftOf(digest, subject, days));
  return {
    bySubject: true,
    rewrite(value, subject) {
      const moved = subject === '' ? undefined : dates.moved(value, offsets.of(subject));
      if (moved !== undefined) return moved;
      if (invalid === 'redact') return REDACTED;
      return unreadable(
        subject === '' ? 'the row has no subject, so its date cannot be shifted' : 'no date that can be shifted',
      );
    },
    wipe() {
      digest.wipe();
      offsets.wipe();
      dates.wipe();
    },
  };
}

/** -days to -1 or 1 to days, all but equally likely: the first six bytes of the HMAC modulo 2 * days. */
function shiftOf(digest: KeyedDigest, subject: string, days: number): number {
  const place = Number.parseInt(digest.ofItems(subject).slice(0, PLACE_DIGITS), 16) % (2 * days);
  return place < days ? place - days : place - days + 1;
}
