// How much a value looks like one of a kind.

/** not one of it */
export const NO = 0;
/** could be one, as many other things could: nine bare digits */
export const WEAK = 1;
/** written as only such values are, or in a dictionary: 123-45-6789 */
export const SHAPE = 2;
/** passes a check that few other values pass: a check digit, two dictionaries */
export const VALID = 3;

export type Level = typeof NO | typeof WEAK | typeof SHAPE | typeof VALID;

export type ValueTest = (value: string) => Level;

const NO_DIGIT = /[^0-9]/;
const NO_DIGITS = /[^0-9]/g;

export const onlyDigits = (value: string): string => (NO_DIGIT.test(value) ? value.replace(NO_DIGITS, '') : value);
