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
