// integer: a whole number. Sign, digit count, grouping and leading zeros stay.
import type { Format } from './format.js';
import { numberCodec } from './numbers/codec.js';

export const integer: Format = {
  name: 'integer',
  version: 1,
  summary: 'a whole number',
  accepts:
    'digits without leading zeros, with a sign, a currency or percent sign and groups of three; how many digits there are is kept, ' +
    'and no leading zero comes or goes',
  example: '-1,234,567',
  options: {},
  create: () => numberCodec(undefined),
};
