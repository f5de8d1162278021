// hex: hexadecimal digits of any number, as in hashes, keys and addresses of devices. Case, 0x and separators stay.
import { MOST_SYMBOLS, type Codec, type Format, type Parsed } from './format.js';
import { hexCells } from './hex-cells.js';
import { readHex, type HexString } from './hex-string.js';
import { parseShape } from './shape.js';

function parseHex(value: string, hex: HexString): Parsed {
  const { klass, text } = hex;
  return {
    valid: true,
    parts: [{ label: klass.label, size: klass.size, rank: klass.rank(text) }],
    canonical: klass.kind === 'mixed' ? text : text.toLowerCase(),
    write: ([rank]) => hex.write(value, klass.member(rank!)),
  };
}

const createCodec = (): Codec => ({
  parse(value) {
    const hex = readHex(value);
    return hex && hex.text.length <= MOST_SYMBOLS ? parseHex(value, hex) : parseShape(value, false);
  },
  admits: (image, value) => readHex(value) !== undefined || readHex(image) === undefined,
  bytes: hexCells(),
});

export const hex: Format = {
  name: 'hex',
  version: 1,
  summary: 'hexadecimal digits',
  accepts: 'hexadecimal digits in either case, or in both, with 0x in front and any separators; their number is kept',
  example: 'de:ad:be:ef:00:42',
  options: {},
  create: createCodec,
};
