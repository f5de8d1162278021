// date: a day, a month or a year of the Gregorian calendar, as the column writes it.
import { createCodec, DATE_OPTIONS, infer, patternOption } from './date-options.js';
import type { Format } from './format.js';

export const date: Format = {
  name: 'date',
  version: 1,
  summary: 'date, in the way its column writes it',
  accepts:
    'dates that exist, in digits or with names of months and days in seven languages. The years 1900 to 2099 stay among themselves, ' +
    'and so do the others; padding and the lengths of names are kept, and the day of the week is set right',
  example: '2024-02-29',
  options: { pattern: patternOption('date'), ...DATE_OPTIONS },
  create: (options) => createCodec('date', options),
  infer: (sample, given) => infer('date', sample, given),
};
