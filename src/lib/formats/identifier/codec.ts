// A codec for identifiers, from one function that knows the layout of each shape. Values of other shapes are permuted as shapes.
import type { Codec, Parsed } from '../format.js';
import { parseShape } from '../shape.js';
import { asciiCodec } from './ascii-cells.js';
import { digitCodec } from './digit-cells.js';
import { SYMBOLS } from './field.js';
import type { IdentifierClass, Layout } from './layout.js';
import { FIRST_LETTER, lettersOf, readIdentifier, symbolsOf, symbolText, type WrittenIdentifier } from './symbols.js';

/**
 * The layout of symbols, letters being where the bits are; undefined when the format has none. All values of one shape have a layout
 * or none has, so that what is permuted as a shape never becomes a value of the format.
 */
export interface LayoutOf {
  (symbols: Uint8Array, letters: number): Layout | undefined;
  /** Said where outlines decide about the layout. Where it is not said every value is asked about. */
  readonly outlines?: Outlines;
}

/** What decides about a layout, beside the shape. */
export interface Outlines {
  /** which symbols are 1 in these tables, by length, place and symbol */
  readonly others: () => ReadonlyMap<number, Uint8Array>;
  /** how many of the first symbols; 0 or 2, and then there are no tables */
  readonly head?: number;
  /** Values about which more than that decides; those whose images have to be admitted are among them. It looks at the first symbols only. */
  leavesOut?(symbols: Uint8Array): boolean;
}

export interface IdentifierOptions {
  /** whether it is digits only, or mostly, with letters in some values */
  readonly isNumeric?: boolean | 'mostly';
  /** punctuation that tells two values apart: a sign for the century */
  readonly sign?: string;
  /** Whether an image is read as what it was made for; where it is not, it is walked past. */
  admits?(image: Uint8Array, klass: IdentifierClass): boolean;
}

/** With what it was made of. */
export interface IdentifierCodec extends Codec {
  readonly layoutOf: LayoutOf;
  readonly identifierOptions: IdentifierOptions;
}

export function identifierCodec(layoutOf: LayoutOf, options: IdentifierOptions = {}): IdentifierCodec {
  const find = (written: WrittenIdentifier | undefined): Layout | undefined =>
    written && layoutOf(written.symbols, written.letters);
  const { admits, sign } = options;
  return {
    ...{ layoutOf, identifierOptions: options },
    parse(value) {
      const written = readIdentifier(value);
      const layout = find(written);
      return layout ? withSign(value, parseIdentifier(written!, layout), sign) : parseShape(value, false);
    },
    isValid(value) {
      const written = readIdentifier(value);
      return find(written)?.place(written!.symbols).klass.valid;
    },
    ...(admits && {
      admits(image: string, value: string) {
        const written = readIdentifier(value);
        const layout = find(written);
        return !layout || admits(readIdentifier(image)!.symbols, layout.place(written!.symbols).klass);
      },
    }),
    ...(options.isNumeric && { digits: digitCodec(layoutOf) }),
    ...(options.isNumeric !== true && { bytes: asciiCodec(layoutOf, admits) }),
  };
}

function withSign(value: string, parsed: Parsed, sign: string | undefined): Parsed {
  return sign !== undefined && value.includes(sign) ? { ...parsed, identity: sign + parsed.canonical } : parsed;
}

function parseIdentifier({ symbols, write }: WrittenIdentifier, layout: Layout): Parsed {
  const { klass, rank } = layout.place(symbols);
  return {
    valid: klass.valid,
    parts: [{ label: klass.label, size: klass.size, rank: BigInt(rank) }],
    canonical: symbolText(symbols),
    write: ([image]) => {
      const member = symbols.slice();
      layout.write(klass, klass.isNarrow ? Number(image) : image!, member);
      return write(member);
    },
  };
}

/** Layouts by shape ("aad": two letters and a digit), each made when it is first met. */
export function byShape(shapes: Readonly<Record<string, () => Layout>>): LayoutOf {
  const known = new Map<number, { readonly make: () => Layout; made?: Layout }>();
  for (const [shape, make] of Object.entries(shapes)) known.set(lettersOf(shape) * LENGTHS + shape.length, { make });
  let lastKey = -1;
  let last: Layout | undefined;
  const layoutOf = (symbols: Uint8Array, letters: number): Layout | undefined => {
    const key = letters * LENGTHS + symbols.length;
    if (key === lastKey) return last;
    const found = known.get(key);
    lastKey = key;
    return (last = found && (found.made ??= found.make()));
  };
  return Object.assign(layoutOf, { outlines: { others: () => new Map<number, Uint8Array>() } });
}

const LENGTHS = 64;
/** Beyond this layouts are made anew. */
const MOST_LAYOUTS = 4_096;

/**
 * Layouts by the kind of each symbol: d for a digit, a for a letter, o for a letter that is one of the others at its place. For
 * formats in which some letters do not occur, or are no check digits.
 *
 * @param length of the identifiers, at most 22
 * @param others the letters that are others, for each place
 * @param make the layout of such kinds; undefined when the format has none for them, whichever letters are others
 */
export function byKinds(
  length: number,
  others: (at: number) => string,
  make: (kinds: string) => Layout | undefined,
): LayoutOf {
  const known = new Map<number, Layout | undefined>();
  let isOther: Uint8Array | undefined;
  let lastKey = -1;
  let last: Layout | undefined;
  const tableOf = (): Uint8Array => (isOther ??= membersOf(Array.from({ length }, (_, at) => others(at))));
  const layoutOf = (symbols: Uint8Array, letters: number): Layout | undefined => {
    if (symbols.length !== length) return undefined;
    const table = tableOf();
    let bits = 0;
    for (let at = 0, k = 0; at < length; at++, k += SYMBOLS) bits = (bits << 1) | table[k + symbols[at]!]!;
    // mostly there are none
    const key = bits * 2 ** length + letters;
    if (key === lastKey) return last;
    lastKey = key;
    last = known.get(key);
    if (last || known.has(key)) return last;
    const kinds = Array.from(symbols, (symbol, at) =>
      symbol < FIRST_LETTER ? 'd' : table[at * SYMBOLS + symbol] ? 'o' : 'a',
    );
    const layout = make(kinds.join(''));
    if (known.size >= MOST_LAYOUTS) known.clear();
    known.set(key, layout);
    return (last = layout);
  };
  return Object.assign(layoutOf, { outlines: { others: () => new Map([[length, tableOf()]]) } });
}

/** By place and symbol: 1 for those that are in the text of the place. */
function membersOf(texts: readonly string[]): Uint8Array {
  const members = new Uint8Array(texts.length * SYMBOLS);
  texts.forEach((text, at) => {
    for (const symbol of symbolsOf(text)) members[at * SYMBOLS + symbol] = 1;
  });
  return members;
}

/** Looks at the length first. */
export function byLength(lengths: Readonly<Record<number, LayoutOf>>): LayoutOf {
  const layoutOf = (symbols: Uint8Array, letters: number): Layout | undefined =>
    lengths[symbols.length]?.(symbols, letters);
  const all = Object.values(lengths);
  if (!all.every(({ outlines }) => outlines)) return layoutOf;
  const others = (): ReadonlyMap<number, Uint8Array> => new Map(all.flatMap(({ outlines }) => [...outlines!.others()]));
  return Object.assign(layoutOf, { outlines: { others } });
}
