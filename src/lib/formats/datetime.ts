// datetime: a date with a time of day, permuted together. Zone and offset stay.
import { createCodec, DATE_OPTIONS, infer, patternOption } from './date-options.js';
import type { Format } from './format.js';

export const datetime: Format = {
  name: 'datetime',
  version: 1,
  summary: 'date and time, in the way its column writes them',
  accepts:
    'dates that exist with a time from 00:00 to 23:59:59, a fraction of up to nine digits, AM or PM, and an offset or an abbreviation ' +
    'of a zone, which stays. Date and time change together',
  example: '2024-02-29T23:59:59.250Z',
  options: { pattern: patternOption('datetime'), ...DATE_OPTIONS },
  create: (options) => createCodec('datetime', options),
  infer: (sample, given) => infer('datetime', sample, given),
};
