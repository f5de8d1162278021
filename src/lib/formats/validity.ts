import { ValueError, type Codec } from './format.js';

/** Whether a value is valid; one that the format refuses is not. */
export function isValidValue(codec: Codec, value: string): boolean {
  try {
    return codec.isValid?.(value) ?? codec.parse(value).valid;
  } catch (error) {
    if (error instanceof ValueError) return false;
    throw error;
  }
}
