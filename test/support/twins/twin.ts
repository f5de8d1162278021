// Scaled-down twins: a format as it is, with so few values of some shape that every one of them can be written down.
import type { Codec, Options } from '../../../src/lib/formats/format.js';

export interface Twin {
  /** as the registry calls it */
  readonly format: string;
  readonly options?: Options;
  /** what is smaller than usual */
  readonly smaller: string;
  /** every string of these shapes; see `every` */
  readonly shapes: readonly string[];
  /** shapes of more strings, for `npm run test:classes` */
  readonly bigger?: readonly string[];
  /** whether a string is one of the format: written here once more, from the standard and not from the format */
  isValid(value: string): boolean;
  /** what that rule is called in reports */
  readonly rule: string;
  /** the format's codec with smaller parameters; by default it is the format's own, which short values suffice for */
  readonly narrow?: (shapes: readonly string[]) => (codec: Codec) => Codec;
  /** Which class a string belongs to, said here once more: strings that are alike in this are one class, and no others are. */
  kindOf?(value: string): string;
  /** whether these are only some members of larger classes: then nothing is said of how many there are */
  readonly isSlice?: boolean;
}

const SETS: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '@': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '&': 'abcdefghijklmnopqrstuvwxyz',
  '~': ' ',
  '%': '@',
};

/** What may stand at each place of a shape: "# - AB" is a digit, a hyphen, A or B; "@" is any capital, "&" any small letter, "~" a space, "%" an at sign. */
export function placesOf(shape: string): string[] {
  return shape.split(' ').map((place) => place.replace(/[#@&~%]/g, (name) => SETS[name]!));
}

/** Every string of a shape, in the order of its places. */
export function* every(shape: string): Generator<string> {
  const places = placesOf(shape).map((members) => [...members]);
  const at = places.map(() => 0);
  for (;;) {
    yield places.map((members, k) => members[at[k]!]).join('');
    let k = places.length - 1;
    while (k >= 0 && ++at[k]! === places[k]!.length) at[k--] = 0;
    if (k < 0) return;
  }
}
