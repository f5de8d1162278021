// Degrees, and telephone numbers of small plans.
import lib from 'google-libphonenumber';
import { onlyDigits } from './rules.js';
import type { Twin } from './twin.js';

const { PhoneNumberUtil } = lib;
const phones = PhoneNumberUtil.getInstance();

/** What the library of Google says of a number as it is dialled. */
function isDialled(value: string, region?: string): boolean {
  try {
    return phones.isValidNumber(phones.parse(value, region));
  } catch {
    return false;
  }
}

const withinDegrees = (text: string, most: number): boolean =>
  /^-?(\d|[1-9]\d+)(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;

export const placeTwins: readonly Twin[] = [
  {
    ...{ format: 'geo', smaller: 'one or two digits behind the mark', rule: 'up to 90' },
    shapes: ['# . #', '- # # . #'],
    bigger: ['# . #', '- # # . #', '# # # . #', '# . # # #'],
    isValid: (value) => withinDegrees(value, 90),
  },
  {
    ...{ format: 'geo', options: { kind: 'longitude' }, smaller: 'up to one digit behind the mark', rule: 'up to 180' },
    ...{ shapes: ['# # .', '# # # . #'], isValid: (value) => withinDegrees(value.replace(/\.$/, ''), 180) },
  },
  {
    ...{ format: 'geo', options: { kind: 'lat-lon' }, smaller: 'four digits in all', rule: 'up to 90, up to 180' },
    ...{ shapes: ['# # , ~ # #'] },
    isValid: (value) => {
      const [latitude = '', longitude = ''] = value.split(', ');
      return withinDegrees(latitude, 90) && withinDegrees(longitude, 180);
    },
  },
  ...[
    ['NU', '6 8 3', '# # # #'],
    ['TK', '6 9 0', '# # # #'],
  ].map(([region, code, number]): Twin => ({
    ...{
      format: 'phone',
      smaller: `the plan of ${region}`,
      rule: "Google's library",
      shapes: [`+ ${code} ~ ${number}`],
    },
    isValid: (value) => isDialled(value),
  })),
  ...['FK', 'DE'].map((region): Twin => ({
    ...{
      format: 'phone',
      options: { region },
      smaller: `three and four digits dialled in ${region}, in the long run five`,
      rule: "Google's library",
    },
    shapes: [region === 'FK' ? '# # #' : '# # # #'],
    bigger: ['# # #', '# # # #', '# # - # # #'],
    isValid: (value) => isDialled(onlyDigits(value), region),
  })),
];
