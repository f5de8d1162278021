// Layouts with fewer symbols: the format's own fields, check digits and sums over some of the symbols of each place. A twin's classes are
// those of the format, cut down to the strings that these symbols make.
import type { HexKind } from '../../../src/lib/formats/identifier/hex-class.js';
import { hexCodec, type HexCodec } from '../../../src/lib/formats/identifier/hex.js';
import { identifierCodec, type IdentifierCodec } from '../../../src/lib/formats/identifier/codec.js';
import { divide, Free, Kept, type FieldSet } from '../../../src/lib/formats/identifier/field-set.js';
import type { FieldSpec } from '../../../src/lib/formats/identifier/field.js';
import { Layout } from '../../../src/lib/formats/identifier/layout.js';
import type { Codec } from '../../../src/lib/formats/format.js';
import { placesOf } from './twin.js';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The codec of an identifier with only the symbols of these shapes; punctuation does not count. */
export function narrowed(shapes: readonly string[]): (codec: Codec) => Codec {
  const places = shapes.map((shape) => placesOf(shape).filter((members) => /[0-9A-Z]/.test(members)));
  const symbolsAt = (length: number, at: number): string =>
    places.flatMap((its) => (its.length === length ? [its[at]!] : [])).join('');
  return (codec) => {
    const { layoutOf, identifierOptions } = codec as IdentifierCodec;
    const twins = new Map<Layout, Layout>();
    const originals = new Map<Layout, Layout>();
    const twinOf = (layout: Layout): Layout => {
      let twin = twins.get(layout);
      if (!twin) {
        twins.set(layout, (twin = narrowLayout(layout, symbolsAt)));
        originals.set(twin, layout);
      }
      return twin;
    };
    const { admits, ...others } = identifierOptions;
    const { outlines } = layoutOf;
    return identifierCodec(
      Object.assign((symbols: Uint8Array, letters: number) => {
        const layout = layoutOf(symbols, letters);
        return layout && twinOf(layout);
      }, outlines && { outlines }),
      {
        ...others,
        ...(admits && {
          admits: (image, klass) => admits(image, { ...klass, layout: originals.get(klass.layout)! }),
        }),
      },
    );
  };
}

function narrowLayout({ spec, length }: Layout, symbolsAt: (length: number, at: number) => string): Layout {
  return new Layout({
    ...spec,
    fields: spec.fields.map((field) => narrowField(field, spec.shape, (at) => symbolsAt(length, at))),
  });
}

function narrowField(field: FieldSpec, shape: string, symbolsAt: (at: number) => string): FieldSpec {
  const { at, width, set, alphabet } = field;
  const all = Array.from({ length: width }, (_, k) => {
    const named = typeof alphabet === 'string' ? alphabet : alphabet?.[k];
    return named ?? (shape[at + k] === 'd' ? DIGITS : LETTERS);
  });
  const some = all.map((members, k) => [...members].filter((member) => symbolsAt(at + k).includes(member)).join(''));
  const size = some.reduce((product, { length }) => product * length, 1);
  /** the code that the members of a code of the twin have in the format */
  const lift = (code: number): number => {
    let left = code;
    let scale = 1;
    let lifted = 0;
    for (let k = width - 1; k >= 0; k--) {
      const member = some[k]![left % some[k]!.length]!;
      left = Math.floor(left / some[k]!.length);
      lifted += all[k]!.indexOf(member) * scale;
      scale *= all[k]!.length;
    }
    return lifted;
  };
  const narrow = (one: FieldSet): FieldSet => narrowSet(one, size, lift);
  return {
    ...{ at, width, alphabet: some },
    set: 'sets' in set ? { ...set, sets: set.sets.map(narrow), choose: (symbols) => set.choose(symbols) } : narrow(set),
  };
}

function narrowSet(set: FieldSet, size: number, lift: (code: number) => number): FieldSet {
  if (set instanceof Free) return new Free(size);
  if (set instanceof Kept) {
    return new Kept(
      size,
      (code) => set.text(lift(code)),
      (code) => set.isValid(lift(code)),
    );
  }
  return divide(size, (code) => set.describe(set.classOf(lift(code))).label);
}

/** The codec of hexadecimal digits with only the digits of a shape. */
export function narrowedHex([shape = '']: readonly string[]): (codec: Codec) => Codec {
  const places = placesOf(shape)
    .filter((members) => /[0-9a-f]/.test(members))
    .map((members) => [...members].map((digit) => Number.parseInt(digit, 16)));
  return (codec) => {
    const { hexFormat } = codec as Codec & HexCodec;
    const kinds = new Map<HexKind, HexKind>();
    return hexCodec({
      ...hexFormat,
      locate: (...where) => hexFormat.locate(...where),
      kindOf(...what) {
        const kind = hexFormat.kindOf(...what);
        let its = kinds.get(kind);
        if (!its) {
          const members = kind.members.map((all, k) => all.filter((digit) => places[k]!.includes(digit)));
          kinds.set(kind, (its = { ...kind, members }));
        }
        return its;
      },
    });
  };
}
