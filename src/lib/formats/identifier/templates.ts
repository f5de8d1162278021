// Values that are written in a few fixed ways: which characters are hexadecimal digits.
import { isHexDigit, type HexFormat } from './hex.js';

/** In a template: a digit. */
const DIGIT = '_';

/** @param templates how values are written, "_" for a digit */
export function locateBy(templates: readonly string[]): HexFormat['locate'] {
  const known = templates.map((template) => ({
    length: template.length,
    codes: Uint8Array.from(template, (character) => (character === DIGIT ? 0 : character.charCodeAt(0))),
    places: Uint16Array.from([...template].flatMap((character, at) => (character === DIGIT ? [at] : []))),
  }));
  return (bytes, start, stop, places) => {
    for (const template of known) {
      if (template.length !== stop - start || !fits(template.codes, bytes, start)) continue;
      places.set(template.places);
      return template.places.length;
    }
    return 0;
  };
}

function fits(codes: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let k = 0; k < codes.length; k++) {
    const byte = bytes[start + k]!;
    if (codes[k] === 0 ? !isHexDigit(byte) : codes[k] !== byte) return false;
  }
  return true;
}
