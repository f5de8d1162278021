// Options that several identifiers have.
import { OptionError, type OptionSpec } from '../format.js';

/** `keep`, the default, or `map`. */
export function keepOrMap(name: string, description: string): OptionSpec {
  return {
    description: `${description} (default keep)`,
    values: 'keep|map',
    check(value) {
      if (value !== 'keep' && value !== 'map') throw new OptionError(`${name}: expected keep or map, got ${value}`);
    },
  };
}
