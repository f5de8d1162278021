// time: a time of day.
import { createCodec, infer, patternOption } from './date-options.js';
import type { Format } from './format.js';

export const time: Format = {
  name: 'time',
  version: 1,
  summary: 'time of day, in the way its column writes it',
  accepts: 'times from 00:00 to 23:59:59, with a fraction of up to nine digits, AM or PM, and an offset, which stays',
  example: '23:59:59',
  options: { pattern: patternOption('time') },
  create: (options) => createCodec('time', options),
  infer: (sample, given) => infer('time', sample, given),
};
