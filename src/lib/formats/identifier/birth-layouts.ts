// Layouts of identifiers with a date of birth and sums over all symbols. Numbers without such a day have a layout of their own, in which
// all digits are free and images with a day are walked past: as a field of one class they would make tables of millions of entries.
import type { IdentifierOptions, LayoutOf } from './codec.js';
import type { IdentifierClass, Layout } from './layout.js';

export interface BirthLayouts {
  readonly layoutOf: LayoutOf;
  readonly admits: NonNullable<IdentifierOptions['admits']>;
}

/**
 * @param isBorn whether the symbols of some shape hold a day that exists
 * @param born the layouts of identifiers with such a day
 * @param unborn those of the others, of the same shapes
 */
export function birthLayouts(isBorn: (symbols: Uint8Array) => boolean, born: LayoutOf, unborn: LayoutOf): BirthLayouts {
  const without = new WeakSet<Layout>();
  return {
    layoutOf(symbols, letters) {
      if (isBorn(symbols)) return born(symbols, letters);
      const layout = unborn(symbols, letters);
      if (layout) without.add(layout);
      return layout;
    },
    admits: (image: Uint8Array, { layout }: IdentifierClass) => !without.has(layout) || !isBorn(image),
  };
}
