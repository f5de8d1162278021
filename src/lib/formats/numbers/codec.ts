// Numbers as values. What is no number is permuted by its shape, and walks past images that are numbers.
import { MOST_SYMBOLS, type Codec, type Parsed } from '../format.js';
import { parseShape } from '../shape.js';
import { numberClass } from './classes.js';
import { numberDigits } from './digit-cells.js';
import { marksOf, outlineOf, type Mark, type NumberOutline } from './syntax.js';

/** @param mark undefined for whole numbers */
export function numberCodec(mark: Mark | undefined): Codec {
  return {
    parse(value) {
      const outline = outlineOf(value, mark);
      if (!outline || outline.whole + outline.fraction > MOST_SYMBOLS) return parseShape(value, false);
      return parseNumber(value, outline);
    },
    admits: (image, value) => !outlineOf(image, mark) || outlineOf(value, mark) !== undefined,
    digits: numberDigits(mark),
  };
}

function parseNumber(value: string, { whole, fraction }: NumberOutline): Parsed {
  // an exponent stays, like the number of digits
  const end = /[eE]/.exec(value)?.index ?? value.length;
  const digits = value.slice(0, end).replace(/[^0-9]/g, '');
  const zeros = /^0*/.exec(digits.slice(0, whole))![0].length;
  const klass = numberClass(whole, zeros, fraction);
  return {
    valid: klass.valid,
    parts: [{ label: klass.label, size: klass.size, rank: BigInt(digits) - klass.first }],
    canonical: `${digits.slice(0, whole)}${fraction > 0 ? '.' : ''}${digits.slice(whole)}${value.slice(end)}`,
    get identity() {
      return marksOf(value);
    },
    write([rank]) {
      const image = String(rank! + klass.first).padStart(whole + fraction, '0');
      let next = 0;
      return value.slice(0, end).replace(/[0-9]/g, () => image[next++]!) + value.slice(end);
    },
  };
}
