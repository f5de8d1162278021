// stdnum as an oracle. It says of a number whether it is valid, and nothing else is asked of it.
import { stdnum } from 'stdnum';
import type { Oracle } from './identifier-laws.js';

interface Validator {
  validate(value: string): { readonly isValid: boolean };
}

/**
 * @param country two letters
 * @param number what stdnum calls it
 */
export function stdnumOracle(country: string, number: string, disagrees?: (value: string) => boolean): Oracle {
  const validators = (stdnum as unknown as Record<string, Record<string, Validator>>)[country];
  const validator = validators?.[number];
  if (!validator) throw new Error(`stdnum has no ${country}.${number}`);
  return {
    name: `stdnum ${country}.${number}`,
    isValid: (value) => validator.validate(value).isValid,
    ...(disagrees && { disagrees }),
  };
}
