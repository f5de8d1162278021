// text: any string in any script. Letters stay letters of their script and case, digits digits; punctuation and spaces stay.
import { anyShapeCells } from './any-shape-cells.js';
import { eitherCells } from './either-cells.js';
import type { Codec, Format } from './format.js';
import { shapeCells } from './shape-cells.js';
import { parseShape } from './shape.js';

const createCodec = (): Codec => ({
  parse: (value) => parseShape(value, true),
  bytes: eitherCells(shapeCells(), anyShapeCells()),
});

export const text: Format = {
  name: 'text',
  version: 1,
  summary: 'any text, in any script',
  accepts: 'every string of up to 4,096 symbols; script, case, punctuation and the place of digits are kept',
  example: 'Ward 12-B, Zürich',
  options: {},
  create: createCodec,
};
