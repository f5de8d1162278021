// What characters a value is made of, counted once for all tests of values. Most tests can be left out by these counts.

export interface Makeup {
  /** ASCII digits, ASCII letters, and everything else */
  readonly digits: number;
  readonly letters: number;
  readonly marks: number;
  /** no character beyond ASCII, among which there may be letters and digits too */
  readonly isAscii: boolean;
}

export function makeupOf(value: string): Makeup {
  let [digits, letters, isAscii] = [0, 0, true];
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    // with 0x20 set, capitals are small letters
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
    else if (code > 0x7f) isAscii = false;
  }
  return { digits, letters, marks: value.length - digits - letters, isAscii };
}

/** More than a value of a sample has characters. */
const LONGER = 512;

/** The makeups of the values of a column, each once: the values of most columns are made of the same few. */
export class Makeups {
  readonly all: Makeup[] = [];
  readonly #known = new Map<number, Makeup>();

  /** @param value of less than 512 characters */
  of(value: string): Makeup {
    const makeup = makeupOf(value);
    const { digits, letters, marks, isAscii } = makeup;
    const key = ((digits * LONGER + letters) * LONGER + marks) * 2 + (isAscii ? 1 : 0);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, makeup);
    this.all.push(makeup);
    return makeup;
  }
}
