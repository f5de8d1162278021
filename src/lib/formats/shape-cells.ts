// Cells of ASCII letters, digits and punctuation by their shape, in bulk: the same images as parseShape gives one by one.
import { asciiCodec } from './identifier/ascii-cells.js';
import { Layout } from './identifier/layout.js';
import { free } from './identifier/spec.js';
import type { LayoutOf } from './identifier/codec.js';
import { FIRST_LETTER } from './identifier/symbols.js';
import type { ByteCodec } from './format.js';
import { shapeLabel } from './shape.js';
import { DIGITS, LETTERS } from './symbols.js';

/** Layouts are forgotten together when there are so many. */
const MOST_LAYOUTS = 4_096;
const LENGTHS = 64;
/** Shapes with more symbols are left to the string path: where the letters are would not fit a key. */
const LONGEST = 40;

/**
 * Every shape of ASCII letters and digits as a layout.
 *
 * @param takes whether a shape of these symbols is one; it has to be true of all values of a shape or of none
 */
export function shapeLayouts(takes: (symbols: Uint8Array, letters: number) => boolean = () => true): LayoutOf {
  const known = new Map<number, Layout>();
  const layoutOf = (symbols: Uint8Array, letters: number): Layout | undefined => {
    if (symbols.length > LONGEST || !takes(symbols, letters)) return undefined;
    const key = letters * LENGTHS + symbols.length;
    const made = known.get(key);
    if (made) return made;
    const shape = Array.from(symbols, (symbol) => (symbol < FIRST_LETTER ? 'd' : 'a')).join('');
    const alphabets = Array.from(shape, (kind) => ({ alphabet: kind === 'd' ? DIGITS : LETTERS }));
    const layout = new Layout({ shape, label: shapeLabel(alphabets), fields: free(shape, 0, shape.length) });
    if (known.size >= MOST_LAYOUTS) known.clear();
    known.set(key, layout);
    return layout;
  };
  return Object.assign(layoutOf, { outlines: { others: () => new Map<number, Uint8Array>() } });
}

export function shapeCells(): ByteCodec {
  return asciiCodec(shapeLayouts());
}
