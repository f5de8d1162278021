// alnum: codes of letters and digits such as A123-456. A letter becomes a letter, a digit a digit; case and punctuation stay.
import type { Codec, Format } from './format.js';
import { shapeCells } from './shape-cells.js';
import { parseShape, shapeOf } from './shape.js';

const isAscii = (id: string): boolean => id === 'a' || id === 'd';

function createCodec(): Codec {
  return {
    parse(value) {
      const { symbols } = shapeOf(value);
      return parseShape(value, symbols.length > 0 && symbols.every(({ alphabet }) => isAscii(alphabet.id)));
    },
    bytes: shapeCells(),
  };
}

export const alnum: Format = {
  name: 'alnum',
  version: 1,
  summary: 'a code of letters and digits',
  accepts:
    'ASCII letters and digits with any punctuation; which places are letters and which are digits is kept, and so is case',
  example: 'A123-456',
  options: {},
  create: createCodec,
};
