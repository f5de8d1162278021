// What is asked for as a format and is none: sets of a few values, which no permutation hides, and other names of formats.
import { OptionError } from './format.js';

const FEW =
  'a few values that everybody knows; how often each occurs tells which is which, whatever they are replaced by';
const ADVICE = 'leave the column out of -c to keep it as it is, or drop or generalize it';

const REFUSED: Readonly<Record<string, readonly [why: string, advice: string]>> = {
  gender: [FEW, ADVICE],
  sex: [FEW, ADVICE],
  'marital-status': [FEW, ADVICE],
  'blood-group': [FEW, ADVICE],
  religion: [FEW, ADVICE],
  ethnicity: [FEW, ADVICE],
  nationality: [FEW, `${ADVICE}, for example to a part of the world`],
  country: [FEW, `${ADVICE}, for example to a part of the world`],
  boolean: [FEW, ADVICE],
  age: [FEW, `${ADVICE}, for example to spans of ten years; the format date takes dates of birth`],
};

/** Why there is no such format, and what to do instead; undefined for other names. */
export function refusedFormat(name: string): OptionError | undefined {
  const found = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  return found && new OptionError(`${name} is no format: ${found[0]}`, found[1]);
}

/** What people call formats elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ zip: 'postal-code', zipcode: 'postal-code', postcode: 'postal-code', plz: 'postal-code' },
  ...{ address: 'street-address', street: 'street-address', town: 'city', place: 'city' },
  ...{ latitude: 'geo', longitude: 'geo', coordinates: 'geo', lat: 'geo', lon: 'geo' },
  ...{ int: 'integer', float: 'decimal', money: 'decimal', amount: 'decimal', number: 'digits', numeric: 'digits' },
  ...{ string: 'text', code: 'alnum', alphanumeric: 'alnum', note: 'freetext', notes: 'freetext', comment: 'freetext' },
  ...{ pattern: 'regex', hexadecimal: 'hex', 'credit-card': 'card', creditcard: 'card', dob: 'date' },
  ...{ telephone: 'phone', mobile: 'phone', 'e-mail': 'email', surname: 'last-name', login: 'username', ip: 'ipv4' },
};

/** The format that is meant by another name. */
export function otherName(name: string): string | undefined {
  const found = name.toLowerCase().replaceAll('_', '-');
  return Object.hasOwn(OTHER_NAMES, found) ? OTHER_NAMES[found] : undefined;
}
