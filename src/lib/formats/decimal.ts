// decimal: a number with a fraction. Sign, digit counts on both sides of the mark, grouping, mark and exponent stay.
import { OptionError, type Format, type Options } from './format.js';
import { numberCodec } from './numbers/codec.js';
import { outlineOf, type Mark } from './numbers/syntax.js';

/** Which mark the sample speaks for; the point when it does not tell. */
function markOf(sample: readonly string[]): Mark {
  const votes = { '.': 0, ',': 0 };
  for (const value of sample) {
    const [point, comma] = [outlineOf(value, '.'), outlineOf(value, ',')];
    if (point && !comma) votes['.']++;
    if (comma && !point) votes[',']++;
  }
  return votes[','] > votes['.'] ? ',' : '.';
}

export const decimal: Format = {
  name: 'decimal',
  version: 1,
  summary: 'a number with a decimal mark',
  accepts:
    'digits without leading zeros and a fraction, with a sign, a currency or percent sign, groups of three and an exponent; the digits ' +
    'on both sides of the mark are as many as before, and no leading zero comes or goes',
  example: '1,204.50',
  options: {
    mark: {
      description: 'what separates the fraction (default: found on a sample, else the point)',
      values: '.|,',
      check(value) {
        if (value !== '.' && value !== ',') throw new OptionError(`mark: expected . or ,, got ${value}`);
      },
    },
  },
  create: ({ mark = '.' }: Options) => numberCodec(mark as Mark),
  infer: (sample, given): Options => (given.mark === undefined ? { mark: markOf(sample) } : {}),
};
